import { DOS_850, MAC_ROMAN, WINDOWS_1252, type CodePage } from './code-pages.ts';
import { decodeAsDeclared } from './declared-encoding.ts';
import { isUtf8 } from './is-utf8.ts';
import { endOfText, type Sniffed } from './sniff.ts';

/** Text, and the name of its encoding when it had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: string | undefined;
}

const GERMAN = new Set('äöüÄÖÜßéè');
const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));

/**
 * Turns bytes into text. UTF-8 is taken only if all of the file is valid; otherwise it is an old German file, and of the three
 * encodings those come in, the one that puts most umlauts between letters is taken (Windows-1252 when in doubt). Lines that are valid
 * UTF-8 stay UTF-8 all the same: they were pasted from another file.
 *
 * Complexity: linear.
 */
export function decode(bytes: Uint8Array, sniffed: Extract<Sniffed, { kind: 'text' }>): Decoded {
  const content = bytes.subarray(sniffed.bom);
  if (sniffed.encoding !== 'utf-8') {
    // half a character at the end is none
    const whole = content.subarray(0, content.length - (content.length % 2));
    const little = sniffed.encoding === 'utf-16le' ? whole : swapped(whole);
    return { text: new TextDecoder('utf-16le').decode(little), guessed: sniffed.certain ? undefined : 'UTF-16' };
  }
  const text = content.subarray(0, endOfText(content));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text), guessed: undefined };
  } catch {
    const declared = decodeAsDeclared(text);
    if (declared !== undefined) return { text: declared, guessed: undefined };
    const pieces = piecesOf(text);
    const page = likeliestPage(pieces.flatMap(({ bytes: old, utf8 }) => (utf8 ? [] : [old])));
    const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
    return {
      text: pieces.map((piece) => (piece.utf8 ? utf8.decode(piece.bytes) : decodeBytes(piece.bytes, page))).join(''),
      guessed: page.name,
    };
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < out.length; i += 2) {
    out[i] = bytes[i + 1]!;
    out[i + 1] = bytes[i]!;
  }
  return out;
}

/** Runs of lines that are all UTF-8, or not. Lines without a sign of either go with those before them. */
function piecesOf(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly utf8: boolean }[] {
  const pieces: { bytes: Uint8Array; utf8: boolean }[] = [];
  let begin = 0;
  let current = false;
  for (let start = 0; start < bytes.length;) {
    let end = start;
    let high = false;
    for (; end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13; end++) high ||= bytes[end]! >= 128;
    const utf8: boolean = high ? isUtf8(bytes, start, end) : current;
    if (utf8 !== current) {
      pieces.push({ bytes: bytes.subarray(begin, start), utf8: current });
      [begin, current] = [start, utf8];
    }
    start = end + 1;
  }
  pieces.push({ bytes: bytes.subarray(begin), utf8: current });
  return pieces;
}

function likeliestPage(pieces: readonly Uint8Array[]): CodePage {
  const seen = new Uint32Array(128);
  for (const bytes of pieces) {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (byte >= 128 && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]))) seen[byte - 128]! += 1;
    }
  }
  let best = WINDOWS_1252;
  let most = -1;
  for (const page of [WINDOWS_1252, DOS_850, MAC_ROMAN]) {
    let score = 0;
    for (let i = 0; i < 128; i++) if (GERMAN.has(page.upper[i]!)) score += seen[i]!;
    if (score > most) [best, most] = [page, score];
  }
  return best;
}

function decodeBytes(bytes: Uint8Array, page: CodePage): string {
  const parts: string[] = [];
  const units = Uint16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : page.upper.charCodeAt(byte - 128)));
  for (let start = 0; start < bytes.length; start += 8192) {
    const piece = bytes.subarray(start, start + 8192);
    parts.push(String.fromCharCode(...Array.from(piece, (byte) => units[byte]!)));
  }
  return parts.join('');
}
