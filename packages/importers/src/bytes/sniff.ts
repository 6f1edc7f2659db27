import { isUtf8 } from './is-utf8.ts';

/** What the first bytes of a file say it is. `text` still has to be decoded. */
export type Sniffed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'foreign'; readonly format: string }
  | { readonly kind: 'text'; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly bom: number; readonly certain: boolean };

/** Beginnings of formats that are not text, as bytes in hexadecimal. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['504b0304', 'XLSX'],
  ['504b0506', 'ZIP'],
  ['d0cf11e0', 'XLS'],
  ['25504446', 'PDF'],
  ['7b5c727466', 'RTF'],
  ['1f8b', 'GZIP'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['52494646', 'WEBP'],
  ['377abcaf271c', '7Z'],
  ['526172211a07', 'RAR'],
  ['53514c69746520', 'SQLite'],
];
/** How many bytes are looked at to tell UTF-16 and binary files from text. */
const SAMPLE = 4096;

/**
 * Tells by content what a file is; its name is not asked, because "Tabelle.csv" is often a workbook or an error page.
 * Complexity: constant.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const hex = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.startsWith('efbbbf')) return bytes.length === 3 ? { kind: 'empty' } : { kind: 'text', encoding: 'utf-8', bom: 3, certain: true };
  if (hex.startsWith('fffe')) return { kind: 'text', encoding: 'utf-16le', bom: 2, certain: true };
  if (hex.startsWith('feff')) return { kind: 'text', encoding: 'utf-16be', bom: 2, certain: true };
  for (const [signature, format] of SIGNATURES) if (hex.startsWith(signature)) return { kind: 'foreign', format };

  const length = Math.min(bytes.length, SAMPLE);
  const wide = withoutMark(bytes, length);
  if (wide) return wide;
  let blank = 0;
  let control = 0;
  let high = 0;
  let nul = 0;
  const end = endOfText(bytes);
  const looked = Math.min(end, SAMPLE);
  for (let i = 0; i < looked; i++) {
    const byte = bytes[i]!;
    if (byte === 32 || (byte >= 9 && byte <= 13)) blank += 1;
    else if (byte === 0) nul += 1;
    else if (byte < 32) control += 1;
    else if (byte > 127) high += 1;
  }
  if (blank === looked && end <= SAMPLE) return bytes.length > end + 3 ? { kind: 'binary' } : { kind: 'empty' };
  if (nul > looked * 0.1 || (nul + control > looked * 0.06 && high > looked * 0.2 && !isUtf8(bytes, 0, wholeEnd(bytes, looked))))
    return { kind: 'binary' };
  return { kind: 'text', encoding: 'utf-8', bom: 0, certain: true };
}

/**
 * UTF-16 without its mark: hardly a zero byte stands where the letters are, and one stands beside every line break and Latin
 * letter. In other scripts those may be few.
 */
function withoutMark(bytes: Uint8Array, length: number): Sniffed | undefined {
  const zeros = [0, 0];
  let breaks = 0;
  let broad = 0;
  for (let i = 0; i < length; i++) {
    if (bytes[i] === 0) zeros[i % 2]! += 1;
    else if (bytes[i] === 10 || bytes[i] === 13) {
      breaks += 1;
      if (bytes[i % 2 === 0 ? i + 1 : i - 1] === 0) broad += 1;
    }
  }
  const [even, odd] = zeros as [number, number];
  const half = length / 2;
  const many = Math.max(even, odd);
  if (Math.min(even, odd) > half * 0.05) return undefined;
  const surely = many > half * 0.4 || (many > half * 0.08 && breaks > 1 && broad >= breaks * 0.9);
  if (!surely) return undefined;
  return { kind: 'text', encoding: odd > even ? 'utf-16le' : 'utf-16be', bom: 0, certain: false };
}

/** The end of the last whole character of a sample. */
function wholeEnd(bytes: Uint8Array, end: number): number {
  if (end === bytes.length) return end;
  let whole = end;
  while (whole > end - 4 && (bytes[whole]! & 0xc0) === 0x80) whole -= 1;
  return whole;
}

/** Where the text ends before what old programs put behind it: zero bytes up to the size of a block, and the sign Ctrl-Z. */
export function endOfText(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 26)) end -= 1;
  // a single one may be half a character
  return bytes.length - end > 2 || bytes[bytes.length - 1] === 26 ? end : bytes.length;
}
