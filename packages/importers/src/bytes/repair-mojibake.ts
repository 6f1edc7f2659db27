import { WINDOWS_1252 } from './code-pages.ts';

const SIGN = /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const BYTE_OF = new Map([...WINDOWS_1252.upper].map((character, i) => [character, i + 128]));

/** How often a text may have been converted. */
const MOST_TIMES = 3;

/**
 * Undoes a double conversion: UTF-8 that some program took for Windows-1252 and saved as UTF-8 again ("BÃ¼rgerhaus"), up to three times.
 *
 * Done only if the whole text, taken back to bytes, is valid UTF-8 again, else line by line and cell by cell, because lines of two files
 * may have been pasted together. Text that was meant as it stands cannot pass that by accident as soon as it holds one proper umlaut.
 *
 * @returns the repaired text with an example of a repaired word, or `undefined` when there is nothing to undo. Complexity: linear.
 */
export function repairMojibake(text: string): { text: string; before: string; after: string } | undefined {
  let repaired = text;
  for (let i = 0; i < MOST_TIMES && SIGN.test(repaired); i++) {
    const once = turnBack(repaired) ?? linewise(repaired);
    if (once === repaired) break;
    repaired = once;
  }
  if (repaired === text) return undefined;
  const before = changedWord(text, repaired);
  return { text: repaired, before, after: lineRepaired(before) };
}

/** Every character back to the byte it was, and the bytes as UTF-8; `undefined` where that cannot be. */
function turnBack(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 160 ? (BYTE_OF.get(text[i]!) ?? unit) : BYTE_OF.get(text[i]!);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const linewise = (text: string): string =>
  text
    .split('\n')
    .map((line) => (SIGN.test(line) ? (turnBack(line) ?? cellwise(line)) : line))
    .join('\n');

/** A single cell may have been pasted from elsewhere. */
const cellwise = (line: string): string =>
  line
    .split(/([;,\t|"<>])/)
    .map((cell) => (SIGN.test(cell) ? (turnBack(cell) ?? cell) : cell))
    .join('');

function lineRepaired(line: string): string {
  let repaired = line;
  for (let i = 0; i < MOST_TIMES && SIGN.test(repaired); i++) repaired = turnBack(repaired) ?? repaired;
  return repaired;
}

/** The first word that had to be repaired, in its line that was. */
function changedWord(text: string, repaired: string): string {
  const lines = repaired.split('\n');
  const line = text.split('\n').find((one, i) => one !== lines[i]) ?? '';
  const at = SIGN.exec(line)?.index ?? 0;
  const isSeparator = (character: string | undefined): boolean => character === undefined || /[\s;,|"]/.test(character);
  let start = at;
  while (start > 0 && at - start < 40 && !isSeparator(line[start - 1])) start -= 1;
  let end = at;
  while (end < line.length && end - at < 40 && !isSeparator(line[end])) end += 1;
  return line.slice(start, end);
}
