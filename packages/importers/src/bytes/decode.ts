import { DOS_850, MAC_ROMAN, WINDOWS_1252, type CodePage } from './code-pages.ts';
import type { Sniffed } from './sniff.ts';

/** Text, and the name of its encoding when it had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: string | undefined;
}

const GERMAN = new Set('äöüÄÖÜßéè');
const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));

/**
 * Turns bytes into text. UTF-8 is taken only if all of the file is valid; otherwise it is an old German file, and of the three
 * encodings those come in, the one that puts most umlauts between letters is taken (Windows-1252 when in doubt).
 *
 * Complexity: linear.
 */
export function decode(bytes: Uint8Array, sniffed: Extract<Sniffed, { kind: 'text' }>): Decoded {
  const content = bytes.subarray(sniffed.bom);
  if (sniffed.encoding !== 'utf-8') {
    const little = sniffed.encoding === 'utf-16le' ? content : swapped(content);
    return { text: new TextDecoder('utf-16le').decode(little), guessed: sniffed.certain ? undefined : 'UTF-16' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content), guessed: undefined };
  } catch {
    const page = likeliestPage(content);
    return { text: decodeBytes(content, page), guessed: page.name };
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

function likeliestPage(bytes: Uint8Array): CodePage {
  const seen = new Uint32Array(128);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte >= 128 && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]))) seen[byte - 128]! += 1;
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
