// Lists of words in one cell. A word that holds a separator itself stands in quotation marks, doubled inside, as in a CSV file:
// `Sprache, "Kirchen, Religion"`. Quotation marks around anything else belong to the word.

const SEPARATOR = /[\n;|,]| \/ /;
const needsQuotes = (item: string): boolean => item.startsWith('"') || SEPARATOR.test(item) || /^[ /]|[ /]$/.test(item);

/**
 * Writes a list of words as the text of one cell, so that reading gives the same words: one with a separator in it stands in quotation marks.
 *
 * @param separator what stands between them: `, ` for words, `; ` for names, which have commas more often
 */
export function joinList(items: readonly string[], separator = ', '): string {
  return items.map((item) => (needsQuotes(item) ? `"${item.replaceAll('"', '""')}"` : item)).join(separator);
}

/** A piece of a cell between separators. */
export interface Piece {
  readonly text: string;
  /** Whether it stood in quotation marks because it holds a separator itself. */
  readonly quoted: boolean;
  /** What stands before it: a separator, or nothing. The comma and the slash are weak, they may belong to a name or a need. */
  readonly before: string;
}

/**
 * The pieces of a cell between line breaks, `;`, `|`, ` / ` and commas, quoted pieces without their quotation marks. Blank ones are left
 * out. Complexity: linear.
 */
export function splitQuoted(cell: string): Piece[] {
  const pieces: Piece[] = [];
  if (!cell.includes('"') && !SEPARATOR.test(cell)) return cell.trim() === '' ? pieces : [{ text: cell.trim(), quoted: false, before: '' }];
  const next = new RegExp(SEPARATOR, 'g');
  let before = '';
  for (let at = 0; at < cell.length;) {
    const quoted = quotedAt(cell, at);
    next.lastIndex = quoted?.end ?? at;
    const found = next.exec(cell);
    const end = found?.index ?? cell.length;
    const text = quoted?.text ?? cell.slice(at, end).trim();
    if (text !== '') pieces.push({ text, quoted: quoted !== undefined, before });
    // of several separators in a row the strongest counts
    before = text === '' && isHard(before) ? before : (found?.[0] ?? '');
    at = found ? end + found[0].length : cell.length;
  }
  return pieces;
}

/** Whether nobody's name has this separator in it. */
const isHard = (separator: string): boolean => separator !== '' && separator !== ',' && separator !== ' / ';

/** What closes a quoted piece. */
const CLOSED = /^ *(?:[\n;|,]| \/ |$)/;

/** The quoted piece that begins here, if it is closed, followed by a separator, and needs its quotation marks. */
function quotedAt(cell: string, start: number): { text: string; end: number } | undefined {
  let at = start;
  while (cell[at] === ' ') at += 1;
  if (cell[at] !== '"') return undefined;
  for (let i = at + 1; i < cell.length; i++) {
    if (cell[i] !== '"') continue;
    if (cell[i + 1] === '"') {
      i += 1;
      continue;
    }
    const text = cell.slice(at + 1, i).replaceAll('""', '"');
    return text !== '' && needsQuotes(text) && CLOSED.test(cell.slice(i + 1)) ? { text, end: i + 1 } : undefined;
  }
  return undefined;
}
