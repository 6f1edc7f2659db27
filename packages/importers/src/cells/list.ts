import { oneLine } from '../text/clean-text.ts';
import { type Piece, splitQuoted } from './quoted-list.ts';

function tidy(parts: readonly string[]): string[] {
  const filled = parts.map((part) => oneLine(part).trim()).filter((part) => part !== '');
  return [...new Set(filled)];
}

const textOf = ({ text }: Piece): string => text;

/**
 * The words in a cell, separated by line breaks, `;`, `|`, ` / ` or commas; each once, in the order of the cell. A word with a separator in
 * it stands in quotation marks.
 */
export function splitList(cell: string): string[] {
  return cell === '' ? [] : tidy(splitQuoted(cell).map(textOf));
}

/**
 * The names in a cell. Names may contain commas themselves ("Sozialamt X, Fachstelle Asyl"): of the pieces between commas, the longest run
 * that is a known name is one name; the others stand alone.
 *
 * @param isKnown whether a name or id exists
 * @remarks Complexity: linear in the pieces, times the six pieces a name may have.
 */
export function splitNames(cell: string, isKnown: (name: string) => boolean): string[] {
  if (cell === '') return [];
  const whole = oneLine(cell);
  const marked = /["\n;|]/.test(cell);
  if (!marked && isKnown(whole)) return [whole];
  const pieces = splitQuoted(cell);
  // "A; B" are two where both are known, even if somebody is called "A B"
  const several = /[\n;|]/.test(cell) && pieces.length > 1 && pieces.every(({ text }) => isKnown(oneLine(text)));
  const quoted = pieces.length === 1 && pieces[0]!.quoted;
  if (marked && !several && !quoted && isKnown(whole)) return [whole];
  const names: string[] = [];
  for (let i = 0; i < pieces.length;) {
    let length = runLength(pieces, i, 6);
    const name = (): string =>
      oneLine(
        pieces
          .slice(i, i + length)
          .map(textOf)
          .join(', '),
      );
    while (length > 1 && !isKnown(name())) length -= 1;
    names.push(name());
    i += length;
  }
  return tidy(names);
}

/** How many pieces from here on may be one text with commas in it. */
function runLength(pieces: readonly Piece[], start: number, most: number): number {
  let length = 1;
  if (pieces[start]!.quoted) return length;
  for (let next = pieces[start + length]; next?.before === ',' && !next.quoted && length < most; next = pieces[start + length]) length += 1;
  return length;
}

/** The needs in a cell: separated by line breaks, `;` or `|`, and by commas only where each piece begins with a known topic. */
export function splitNeeds(cell: string, beginsWithTopic: (text: string) => boolean): string[] {
  const needs: string[] = [];
  const pieces: Piece[] = [];
  // "Sprache / Deutsch" is one need
  for (const piece of splitQuoted(cell)) {
    const last = pieces.at(-1);
    if (last && piece.before === ' / ') pieces[pieces.length - 1] = { ...last, text: `${last.text} / ${piece.text}` };
    else pieces.push(piece);
  }
  for (let i = 0; i < pieces.length;) {
    const length = runLength(pieces, i, Infinity);
    const run = pieces.slice(i, i + length).map(textOf);
    needs.push(...(run.every(beginsWithTopic) ? run : [run.join(', ')]));
    i += length;
  }
  return tidy(needs);
}
