import { WINDOWS_1252 } from './code-pages.ts';

const SIGN = /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const BYTE_OF = new Map([...WINDOWS_1252.upper].map((character, i) => [character, i + 128]));

/**
 * Undoes a double conversion: UTF-8 that some program took for Windows-1252 and saved as UTF-8 again ("BÃ¼rgerhaus").
 *
 * Done only if the whole text, taken back to bytes, is valid UTF-8 again. Text that was meant as it stands cannot pass that by
 * accident as soon as it holds one proper umlaut.
 *
 * @returns the repaired text with an example of a repaired word, or `undefined` when there is nothing to undo. Complexity: linear.
 */
export function repairMojibake(text: string): { text: string; before: string; after: string } | undefined {
  const found = SIGN.exec(text);
  if (!found) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 128 ? unit : BYTE_OF.get(text[i]!);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const isSeparator = (character: string | undefined): boolean => character === undefined || /[\s;,|"]/.test(character);
    let start = found.index;
    while (start > 0 && found.index - start < 40 && !isSeparator(text[start - 1])) start -= 1;
    let end = found.index;
    while (end < text.length && end - found.index < 40 && !isSeparator(text[end])) end += 1;
    const repaired = utf8.decode(bytes);
    return { text: repaired, before: text.slice(start, end), after: new TextDecoder('utf-8').decode(bytes.subarray(start, end)) };
  } catch {
    return undefined;
  }
}
