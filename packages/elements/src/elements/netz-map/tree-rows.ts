import type { KindEntry, PartnerEntry, TieEntry } from './partner-list.ts';

/** One visible line of the tree. `key` names the same line again as long as the network is the same. */
export interface TreeRow {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** Place among its siblings from 1, and how many there are: of all of them, not of those on the screen. */
  readonly posinset: number;
  readonly setsize: number;
  /** Missing where there is nothing to open. */
  readonly expanded: boolean | undefined;
  readonly parent: string | undefined;
  readonly partner: PartnerEntry;
  readonly kind?: KindEntry | undefined;
  readonly tie?: TieEntry | undefined;
}

export const partnerKey = (id: string): string => JSON.stringify([id]);
export const kindKey = (id: string, kind: string | undefined): string => JSON.stringify([id, 'kind', kind ?? null]);
export const tieKey = (id: string, other: string): string => JSON.stringify([id, 'tie', other]);

/** The lines of partners as they are when closed, once per list: what stays the same on the screen stays the same object. */
const closedLines = new WeakMap<readonly PartnerEntry[], readonly TreeRow[]>();

function closed(partners: readonly PartnerEntry[]): readonly TreeRow[] {
  let lines = closedLines.get(partners);
  if (!lines) {
    lines = partners.map((partner, index) => ({
      key: partnerKey(partner.id),
      level: 1,
      posinset: index + 1,
      setsize: partners.length,
      expanded: partner.tieCount === 0 ? undefined : false,
      parent: undefined,
      partner,
    }));
    closedLines.set(partners, lines);
  }
  return lines;
}

/** The lines of the tree from top to bottom, closed branches left out. Complexity: linear in the number of lines. */
export function treeRows(partners: readonly PartnerEntry[], expanded: ReadonlySet<string>): readonly TreeRow[] {
  const lines = closed(partners);
  if (expanded.size === 0) return lines;
  const rows: TreeRow[] = [];
  for (const line of lines) {
    const { key, partner } = line;
    if (line.expanded === undefined || !expanded.has(key)) {
      rows.push(line);
      continue;
    }
    rows.push({ ...line, expanded: true });
    if (partner.kinds) kindRows(rows, partner, partner.kinds, key, expanded);
    else tieRows(rows, partner, partner.ties, key, 2);
  }
  return rows;
}

function kindRows(
  rows: TreeRow[],
  partner: PartnerEntry,
  kinds: readonly KindEntry[],
  parent: string,
  expanded: ReadonlySet<string>,
): void {
  kinds.forEach((kind, index) => {
    const key = kindKey(partner.id, kind.kind);
    const open = expanded.has(key);
    rows.push({ key, level: 2, posinset: index + 1, setsize: kinds.length, expanded: open, parent, partner, kind });
    if (open) tieRows(rows, partner, kind.ties, key, 3);
  });
}

function tieRows(rows: TreeRow[], partner: PartnerEntry, ties: readonly TieEntry[], parent: string, level: 2 | 3): void {
  ties.forEach((tie, index) => {
    const key = tieKey(partner.id, tie.other);
    rows.push({ key, level, posinset: index + 1, setsize: ties.length, expanded: undefined, parent, partner, tie });
  });
}

/** Up to this many partners all lines are in the page, so that find-in-page, braille and swiping reach them. */
export const MOST_PARTNERS_IN_FULL = 1000;
/** Above that, so many lines before and after the active one. */
export const WINDOW = 50;

/** Which lines are put on the page: `[from, to)`. */
export function windowOf(rows: readonly TreeRow[], active: number, partners: number): readonly [number, number] {
  if (partners <= MOST_PARTNERS_IN_FULL && rows.length <= 4 * MOST_PARTNERS_IN_FULL) return [0, rows.length];
  return [Math.max(0, active - WINDOW), Math.min(rows.length, active + WINDOW + 1)];
}
