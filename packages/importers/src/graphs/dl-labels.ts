import type { Word, Words } from './words.ts';

/**
 * Reads the names after `LABELS:`, up to the next part of the header. Names are separated by spaces, commas or lines; names with spaces
 * should stand in quotation marks, but one name a line or names between commas are understood without them when their number is right.
 *
 * @param expected how many there should be; as many as there are when it is not known
 * @returns the names, and the line in which they begin. Complexity: linear.
 */
export function dlLabels(words: Words, expected: number | undefined): { labels: string[]; line: number | undefined } {
  const found: Word[] = [];
  for (let word = words.next(); word; word = words.next()) {
    if (isNextPart(word, words, word.first || found.length === expected)) {
      words.back(word);
      break;
    }
    found.push(word);
  }
  const line = found[0]?.line;
  if (expected === undefined || found.length === expected || found.some(({ quoted }) => quoted))
    return { labels: found.map(({ text }) => text), line };
  const text = found.length === 0 ? '' : words.text.slice(found[0]!.start, found.at(-1)!.end);
  for (const separator of ['\n', /[\n,]/]) {
    const pieces = text
      .split(separator)
      .map((piece) => piece.trim().replace(/,$/, '').trim())
      .filter((piece) => piece !== '');
    if (pieces.length === expected) return { labels: pieces, line };
  }
  return { labels: found.map(({ text: label }) => label), line };
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
