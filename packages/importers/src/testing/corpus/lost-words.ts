import { strFromU8, unzipSync } from 'fflate';
import { decode } from '../../bytes/decode.ts';
import { sniff } from '../../bytes/sniff.ts';
import type { InputFile } from '../../read-options.ts';

/** Words that say yes, no or how it stands: they become answers instead of text. */
const ANSWERS = new Set([
  'true',
  'false',
  'ja',
  'nein',
  'yes',
  'aktiv',
  'ruht',
  'beendet',
  'frei',
  'voll',
  'intern',
  'öffentlich',
  'netz',
  'offen',
]);

/**
 * Words of the files, four letters or more, that stand nowhere in what came of them: neither in the network nor in a message. Headings are
 * not asked for. Finds what a reader swallowed, not what it changed.
 *
 * @param encoding true encoding of the text files
 */
export function lostWords(files: readonly InputFile[], encoding: string | undefined, told: readonly string[]): string[] {
  const known = new Set(told.flatMap(wordsIn));
  const lost = files.flatMap(({ bytes }) => bodyOf(textOf(bytes, encoding)).filter((word) => !known.has(word) && !ANSWERS.has(word)));
  return [...new Set(lost)];
}

function textOf(bytes: Uint8Array, encoding = 'utf-8'): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return plainText(bytes, encoding);
  const parts = unzipSync(bytes, { filter: ({ name }) => /sharedStrings|sheet\d+\.xml$/.test(name) });
  return `\n${Object.values(parts)
    .flatMap((part) => [...strFromU8(part).matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text!))
    .join('\n')}`;
}

/** By the encoding that is said to be the true one; of those a TextDecoder does not know (DOS pages) we know no better than our own reader. */
function plainText(bytes: Uint8Array, encoding: string): string {
  const name = encoding
    .toLowerCase()
    .replace(/[-_]sig$/, '')
    .replace(/^utf_?-?16[-_]?(le|be)$/, 'utf-16$1')
    .replace(/^mac[-_]?roman$/, 'macintosh');
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    const sniffed = sniff(bytes);
    return sniffed.kind === 'text' ? decode(bytes, sniffed).text : '';
  }
}

/** What stands behind the first line of a table; of a file with tags what stands between and in quotation marks. */
function bodyOf(text: string): string[] {
  if (/^\s*[<{[]/.test(text)) return [...text.matchAll(/>([^<>]+)<|"([^"]+)"(?!\s*:)/g)].flatMap(([, a, b]) => wordsIn(a ?? b ?? ''));
  return wordsIn(text.slice(text.search(/[\r\n]/)));
}

function wordsIn(text: string): string[] {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/\p{L}{4,}/gu),
  ].map(([word]) => word);
}
