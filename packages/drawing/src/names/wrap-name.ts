import type { MeasureText } from '../scene/scene-options.ts';

/** After which a line may end: a space, a hyphen, a slash. */
const BREAKS = /[ \-–/]/gu;
/** A break inside a word has to be better by this share of the font size than one between words. */
const INSIDE_WORD = 1.2;

/**
 * Breaks a name into at most two lines of about equal width, at spaces and after hyphens.
 *
 * @param widest width of a line in the unit of `measure`; what does not fit ends in "…"
 * @returns one line when the name is at most `oneLine` wide, else the best pair of lines
 */
export function wrapName(name: string, size: number, measure: MeasureText, widest: number, oneLine: number = widest): readonly string[] {
  if (measure(name, size) <= oneLine) return [name];
  let best: readonly [string, string] | undefined;
  let bestWidth = Infinity;
  let least = Infinity;
  for (const { index } of name.matchAll(BREAKS)) {
    const first = name.slice(0, index + 1).trimEnd();
    const second = name.slice(index + 1).trimStart();
    if (first === '' || second === '') continue;
    const width = Math.max(measure(first, size), measure(second, size));
    const cost = width + (name[index] === ' ' ? 0 : INSIDE_WORD * size);
    if (cost < least) [best, bestWidth, least] = [[first, second], width, cost];
  }
  if (!best) return [cut(name, size, measure, widest)];
  return bestWidth <= widest ? best : best.map((line) => cut(line, size, measure, widest));
}

function cut(line: string, size: number, measure: MeasureText, widest: number): string {
  if (measure(line, size) <= widest) return line;
  const letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('')}…`, size) > widest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
