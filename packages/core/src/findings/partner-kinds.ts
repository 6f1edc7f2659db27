/**
 * One line of a target list: a kind of partner that should sit at the table, with the words of the column "Art" that stand for it.
 * One partner of any of these words is enough.
 */
export interface TargetKind {
  /** Stable, for results and texts: `refugee-work`. */
  readonly id: string;
  /** Words of the column "Art", as the file writes them. */
  readonly kinds: readonly string[];
}

/**
 * The nine kinds of partners whom the federation of volunteer agencies (bagfa) looks for in a network around refugees, in its order.
 * A default, not a rule: pass your own list where the network has another aim.
 *
 * @see https://bagfa.de/themenwelt-flucht-und-migration/netzwerkarbeit/
 */
export const PARTNER_KINDS: readonly TargetKind[] = [
  { id: 'refugee-work', kinds: ['Fachorganisation'] },
  { id: 'welcome-initiatives', kinds: ['Willkommensinitiative'] },
  { id: 'self-organisations', kinds: ['Selbstorganisation'] },
  { id: 'contact-points', kinds: ['Religiöse Gemeinschaft', 'Migrantenorganisation'] },
  { id: 'public-offices', kinds: ['Behörde'] },
  { id: 'accommodation', kinds: ['Unterkunftsträger'] },
  { id: 'counselling', kinds: ['Beratungsstelle'] },
  { id: 'companies-and-universities', kinds: ['Unternehmen', 'Hochschule'] },
  { id: 'housing-cooperatives', kinds: ['Wohnbaugenossenschaft'] },
];

/** Words of the column "Art" for organisations in which the people speak for themselves whom the network is about. */
export const PEOPLE_CONCERNED: readonly string[] = ['Selbstorganisation'];
