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
  let even = 0;
  let odd = 0;
  let blank = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) {
      if (i % 2 === 0) even += 1;
      else odd += 1;
    } else if (byte === 32 || (byte >= 9 && byte <= 13)) blank += 1;
  }
  if (blank === length && bytes.length <= SAMPLE) return { kind: 'empty' };
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return { kind: 'text', encoding: 'utf-16le', bom: 0, certain: false };
  if (even > half * 0.4 && odd < half * 0.05) return { kind: 'text', encoding: 'utf-16be', bom: 0, certain: false };
  if (even + odd > length * 0.1) return { kind: 'binary' };
  return { kind: 'text', encoding: 'utf-8', bom: 0, certain: true };
}
