import type { Steps } from '../file-task.ts';
import type { Word, Words } from './words.ts';

/** So many words are read at a time. */
const SLICE = 2000;
/** So many names are kept; more than there may be entries. */
const MOST = 25_000;

/**
 * Reads the names after `LABELS:`, up to the next part of the header. Names are separated by spaces, commas or lines; names with spaces
 * should stand in quotation marks, but one name a line or names between commas are understood without them when their number is right.
 *
 * @param expected how many there should be; as many as there are when it is not known
 * @returns the names, how many words there were, and the line in which they begin. Complexity: linear.
 */
export function* dlLabels(
  words: Words,
  expected: number | undefined,
): Steps<{ labels: string[]; count: number; line: number | undefined }> {
  const found: Word[] = [];
  let count = 0;
  for (let word = words.next(); word; word = words.next()) {
    if (isNextPart(word, words, word.first || count === expected)) {
      words.back(word);
      break;
    }
    count += 1;
    if (count % SLICE === 0) yield;
    if (count <= MOST) found.push(word);
  }
  const line = found[0]?.line;
  const labels = found.map(({ text }) => text);
  if (expected === undefined || count === expected || count > MOST || found.some(({ quoted }) => quoted)) return { labels, count, line };
  const text = found.length === 0 ? '' : words.text.slice(found[0]!.start, found.at(-1)!.end);
  for (const separator of ['\n', /[\n,]/]) {
    const pieces = text
      .split(separator)
      .map((piece) => piece.trim().replace(/,$/, '').trim())
      .filter((piece) => piece !== '');
    if (pieces.length === expected) return { labels: pieces, count: expected, line };
  }
  return { labels, count, line };
}

const NAMES_FOLLOW = /^(data|labels):$/i;
const LABELS_FOLLOW = /^(row|col|column|matrix|level)$/i;
const VALUE_FOLLOWS = /^(n|nr|nc|nm|format|diagonal|title)$/i;

/** Whether a word belongs to the header again instead of being a name. */
function isNextPart(word: Word, { text }: Words, begins: boolean): boolean {
  if (word.quoted) return false;
  const after = text.slice(word.end, word.end + 40).toLowerCase();
  if (NAMES_FOLLOW.test(word.text)) return true;
  if (/^(data|labels)$/i.test(word.text)) return /^\s*(embedded|:)/.test(after);
  if (LABELS_FOLLOW.test(word.text)) return /^\s+labels\b/.test(after);
  return begins && VALUE_FOLLOWS.test(word.text) && /^\s*(=|present|absent)/.test(after);
}
