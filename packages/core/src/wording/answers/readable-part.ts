import type { AnswerOptions } from './answer-document.ts';

/** Rows of a table: three printed pages, more is looked up and not read. */
export const MOST_ROWS = 100;
/** Those who are told with all that they offer, or names in one line: whoever looks for help asks a few. */
export const MOST_TOLD = 30;

/** What of a long list is told, and how many are left out. Never a single one: its line would tell as much as the note about it. */
export function readablePart<One>(
  all: readonly One[],
  most: number,
  { whole = false }: Pick<AnswerOptions, 'whole'>,
): { readonly told: readonly One[]; readonly left: number } {
  const told = !whole && all.length > most + 1 ? all.slice(0, most) : all;
  return { told, left: all.length - told.length };
}
