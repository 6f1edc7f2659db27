import { isIsoDay } from '@netz-map/core';
import { cleanText, oneLine } from '../text/clean-text.ts';
import { parseDate } from '../cells/date.ts';
import type { RawTable } from './raw-table.ts';

/** What a file says about the network as a whole. */
export interface About {
  readonly name?: string;
  readonly asOf?: string;
}

/** The headings of a table about the network itself, and the words in its first column. */
export const ABOUT_HEADINGS = ['Angabe', 'Wert'] as const;
export const ABOUT_WORDS = { name: 'Name', asOf: 'Stand' } as const;

/** Longer names are cut. */
const LONGEST = 1000;

/**
 * Reads a table with the headings "Angabe" and "Wert", which says the name of the network and the day for which the data are true.
 *
 * @returns `undefined` when it is another table
 */
export function readAbout({ rows }: RawTable): About | undefined {
  const text = (cell = ''): string => oneLine(cleanText(cell.slice(0, LONGEST)));
  const heading = rows[0]?.cells ?? [];
  if (ABOUT_HEADINGS.some((word, i) => text(heading[i]) !== word)) return undefined;
  const told = new Map(rows.slice(1).map(({ cells: [word, value] }) => [text(word), text(value)]));
  const name = told.get(ABOUT_WORDS.name);
  const date = parseDate(told.get(ABOUT_WORDS.asOf) ?? '', false);
  return { ...(name ? { name } : {}), ...('day' in date && isIsoDay(date.day) ? { asOf: date.day } : {}) };
}
