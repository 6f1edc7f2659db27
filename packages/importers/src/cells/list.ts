import { oneLine } from '../text/clean-text.ts';

const SEPARATORS = /[\n;|,]| \/ /;
const HARD_SEPARATORS = /[\n;|]| \/ /;

function tidy(parts: readonly string[]): string[] {
  const filled = parts.map((part) => oneLine(part).trim()).filter((part) => part !== '');
  return [...new Set(filled)];
}

/** The words in a cell, separated by line breaks, `;`, `|`, ` / ` or commas; each once, in the order of the cell. */
export function splitList(cell: string): string[] {
  return cell === '' ? [] : tidy(cell.split(SEPARATORS));
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
  if (isKnown(whole)) return [whole];
  const names: string[] = [];
  for (const part of tidy(cell.split(HARD_SEPARATORS))) {
    if (isKnown(part) || !part.includes(',')) {
      names.push(part);
      continue;
    }
    const pieces = part.split(',').map((piece) => piece.trim());
    for (let i = 0; i < pieces.length;) {
      let length = Math.min(6, pieces.length - i);
      while (length > 1 && !isKnown(pieces.slice(i, i + length).join(', '))) length -= 1;
      names.push(pieces.slice(i, i + length).join(', '));
      i += length;
    }
  }
  return tidy(names);
}

/** The needs in a cell: separated by line breaks, `;` or `|`, and by commas only where each piece begins with a known topic. */
export function splitNeeds(cell: string, beginsWithTopic: (text: string) => boolean): string[] {
  return tidy(cell.split(/[\n;|]/)).flatMap((part) => {
    if (!part.includes(',')) return [part];
    const pieces = tidy(part.split(','));
    return pieces.every(beginsWithTopic) ? pieces : [part];
  });
}
