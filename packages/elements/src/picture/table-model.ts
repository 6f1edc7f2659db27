import { tieStateOf, type Audience, type IsoDay, type NameOf, type Organisation, type Tie } from '@netz-map/core';
import { nameOrder } from '../base/name-order.ts';
import type { MapTexts } from '../ui-texts/map-de.ts';

/** A cell: what is read, and what decides the order where that is something else. */
export interface Cell {
  readonly text: string;
  readonly order?: number | string | undefined;
}

export interface TableModel {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Which column a table is sorted by; up means from a to z. */
export interface Sorting {
  readonly column: number;
  readonly up: boolean;
}

/** So many rows stand on one page. */
export const ROWS_PER_PAGE = 100;

/** What a row tells of a partner. */
export interface PartnerRow {
  readonly name: string;
  readonly organisation: Organisation;
  readonly tieCount: number;
}

/** @param tellsUnconnected whether a zero is written where somebody has no tie */
export function partnerTable(partners: readonly PartnerRow[], tellsUnconnected: boolean, texts: MapTexts): TableModel {
  const { name, kind, topics, places, ties } = texts.columns;
  const rows = partners.map(({ name: its, organisation, tieCount }): Cell[] => [
    { text: its },
    { text: organisation.kind ?? '' },
    { text: organisation.topics.join(', ') },
    { text: organisation.places.join(', ') },
    { text: tieCount > 0 || tellsUnconnected ? String(tieCount) : '', order: tieCount },
  ]);
  return { caption: texts.tablePartners, columns: [name, kind, topics, places, ties], rows };
}

/** How ties are told in their table. */
export interface TieTableWords {
  readonly name: NameOf;
  readonly date: (day: string) => string;
  readonly audience: Audience;
  readonly texts: MapTexts;
}

/** One row per reported tie, as in the spreadsheet; in public without the strength, as publicNetwork does not give it. */
export function tieTable(ties: readonly Tie[], asOf: IsoDay, { name, date, audience, texts }: TieTableWords): TableModel {
  const { from, to, kind, strength, lastContact, state } = texts.columns;
  const only = <T>(told: T): readonly T[] => (audience === 'internal' ? [told] : []);
  const rows = ties.map((tie): Cell[] => [
    { text: name(tie.from) },
    { text: name(tie.to) },
    { text: tie.kind ?? '' },
    ...only({ text: tie.strength?.toLocaleString() ?? '', order: tie.strength ?? -1 }),
    { text: tie.lastContact ? date(tie.lastContact) : '', order: tie.lastContact ?? '' },
    { text: texts.states[tieStateOf(tie, asOf) ?? 'none'] },
  ]);
  return { caption: texts.tableTies, columns: [from, to, kind, ...only(strength), lastContact, state], rows };
}

/** Sorted rows; equal ones keep their order, empty cells come last either way. */
export function sorted(rows: TableModel['rows'], sorting: Sorting | undefined, locale: string): TableModel['rows'] {
  if (!sorting) return rows;
  const collator = nameOrder(locale);
  const sign = sorting.up ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [p, q] = [a[sorting.column]!, b[sorting.column]!];
    if (p.text === '' || q.text === '') return Number(p.text === '') - Number(q.text === '');
    const [x, y] = [p.order ?? p.text, q.order ?? q.text];
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)));
  });
}
