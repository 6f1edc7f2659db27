const TARGET_KINDS: Readonly<Record<string, string>> = {
  'refugee-work': 'Fach-Organisationen',
  'welcome-initiatives': 'Willkommens-Gruppen',
  'self-organisations': 'Selbst-Organisationen',
  'contact-points': 'Migranten-Organisationen oder religiöse Gemeinschaften',
  'public-offices': 'Ämter',
  accommodation: 'Träger von Unterkünften',
  counselling: 'Beratungs-Stellen',
  'companies-and-universities': 'Firmen oder Hochschulen',
  'housing-cooperatives': 'Wohnungs-Genossenschaften',
};

/** The lines of the target list in plain words; a line of one's own list by its id. */
export const targetKind = (id: string): string => TARGET_KINDS[id] ?? id;
