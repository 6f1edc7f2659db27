import { compareText, type Network } from '@netz-map/core';
import { type ListName, rangeOf } from './column-choices.ts';
import { type NamedRange, type SheetPlan, SPARE_ROWS } from './sheet-plan.ts';

/** Words to choose from, by the list they belong to. */
export type WordLists = Readonly<Record<ListName, readonly string[]>>;

/** The sheet of lists. Reading passes over sheets that are called so, and so does Kumu. */
export const LISTS_SHEET = 'Listen (ignore)';

/** The words that a network uses, each once, in the order of the alphabet. */
export function wordsOf({ organisations, ties, needs, roles }: Network): WordLists {
  const sorted = (words: readonly (string | undefined)[]): string[] =>
    [...new Set(words)].filter((word) => word !== undefined).sort(compareText);
  return {
    Art: sorted(organisations.map(({ kind }) => kind)),
    Themen: sorted([...organisations.flatMap(({ topics }) => topics), ...needs.map(({ topic }) => topic)]),
    Zielgruppen: sorted([...organisations.flatMap(({ targetGroups }) => targetGroups), ...needs.map(({ targetGroup }) => targetGroup)]),
    Stadtteile: sorted([...organisations.flatMap(({ places }) => places), ...needs.map(({ place }) => place)]),
    Gruppen: sorted([...organisations.flatMap(({ groups }) => groups), ...roles.map(({ group }) => group)]),
    'Art der Verbindung': sorted(ties.map(({ kind }) => kind)),
  };
}

/** The lists that have words. */
export const filledLists = (lists: WordLists): ReadonlySet<ListName> =>
  new Set((Object.keys(lists) as ListName[]).filter((list) => lists[list].length > 0));

/** The lists as a sheet of the workbook, one in a column, and a named range for each. */
export function listsSheet(lists: WordLists): { readonly sheet: SheetPlan; readonly ranges: readonly NamedRange[] } {
  const filled = [...filledLists(lists)];
  const longest = filled.reduce((most, list) => Math.max(most, lists[list].length), 0);
  return {
    sheet: {
      name: LISTS_SHEET,
      columns: filled.map((heading) => ({ heading, isText: true })),
      rows: Array.from({ length: longest }, (_, row) => filled.map((list) => lists[list][row])),
      isTable: false,
    },
    ranges: filled.map((list, column) => ({ name: rangeOf(list), sheet: LISTS_SHEET, column, rows: lists[list].length + SPARE_ROWS })),
  };
}
