import { countHeadings } from '../columns/heading-words.ts';
import { parseRows } from './parse-rows.ts';

/** In the order in which they win when nothing else decides: German Excel, everybody else, copied cells, hand-made. */
const DELIMITERS = [';', ',', '\t', '|'] as const;
/** How much of the file decides. */
const SAMPLE_CHARACTERS = 50_000;
const SAMPLE_ROWS = 60;

/** Separates nothing: no text has it. */
const ONE_COLUMN = '\u001f';
/** What {@link sameLength} says of rows of which half are even. */
const HALF_EVEN = 2.5;

/** A delimiter, and whether the file says so itself in a line `sep=;`, which is no row. */
export interface Delimiter {
  readonly delimiter: string;
  /** Where the rows begin. */
  readonly start: number;
}

/**
 * Finds what separates the cells: the line `sep=;` that Excel understands, else the sign with which most headings are words we know,
 * else the one with which most rows have the same number of cells.
 *
 * @param text with `\n` as its only line break. Complexity: linear in the first 50,000 characters.
 */
export function findDelimiter(text: string): Delimiter {
  const said = /^"?sep=([^\w\s"]|\t)"?[;,]*\n/i.exec(text.slice(0, 20));
  const start = said?.[0].length ?? 0;
  const sample = text.slice(start, start + SAMPLE_CHARACTERS);
  let best: string = ';';
  let bestScore = -1;
  // what the file says of itself wins unless headings are known only with another sign
  for (const delimiter of new Set([...(said ? [said[1]!] : []), ...DELIMITERS])) {
    const rows: (readonly string[])[] = [];
    parseRows(sample, delimiter, {
      onRow: (cells) => (cells.length > 1 || cells[0] !== '' ? rows.push(cells) : rows.length) < SAMPLE_ROWS,
    });
    const known = Math.max(0, ...rows.slice(0, 20).map((cells) => countHeadings(cells)));
    if (delimiter === said?.[1] && known > 0) return { delimiter, start };
    const score = known * 10 + (said ? 0 : sameLength(rows));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  if (said) return { delimiter: bestScore > 0 ? best : said[1]!, start };
  // no headings, and hardly a line with the sign in it: a list in which it belongs to the names
  return { delimiter: bestScore < HALF_EVEN ? ONE_COLUMN : best, start };
}

/** How even the rows are, from 0 (one column, or no two rows alike) to 5. */
function sameLength(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const { length } of rows) {
    if (length === 1 && rows.length > 1) continue;
    filled += 1;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return filled > 1 || rows.length === 1 ? (5 * most) / rows.length : 0;
}
