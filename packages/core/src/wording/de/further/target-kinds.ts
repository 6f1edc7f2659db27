const TARGET_KINDS: Readonly<Record<string, string>> = {
  'refugee-work': 'Fachorganisationen',
  'welcome-initiatives': 'Willkommensinitiativen',
  'self-organisations': 'Selbstorganisationen',
  'contact-points': 'Migrantenorganisationen oder religiöse Gemeinschaften',
  'public-offices': 'Behörden',
  accommodation: 'Träger von Unterkünften',
  counselling: 'Beratungsstellen',
  'companies-and-universities': 'Unternehmen oder Hochschulen',
  'housing-cooperatives': 'Wohnbaugenossenschaften',
};

/** The lines of the target list in words; a line of one's own list by its id. */
export const targetKind = (id: string): string => TARGET_KINDS[id] ?? id;
