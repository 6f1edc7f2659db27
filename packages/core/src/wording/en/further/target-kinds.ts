const TARGET_KINDS: Readonly<Record<string, string>> = {
  'refugee-work': 'specialist organisations',
  'welcome-initiatives': 'welcome initiatives',
  'self-organisations': 'self-organisations',
  'contact-points': 'migrant organisations or religious communities',
  'public-offices': 'public offices',
  accommodation: 'providers of accommodation',
  counselling: 'counselling services',
  'companies-and-universities': 'companies or universities',
  'housing-cooperatives': 'housing cooperatives',
};

/** The lines of the target list in words; a line of one's own list by its id. */
export const targetKind = (id: string): string => TARGET_KINDS[id] ?? id;
