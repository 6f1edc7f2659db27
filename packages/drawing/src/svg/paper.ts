/** Paper in millimetres, short side first. */
export const PAPER = { A4: [210, 297], A3: [297, 420], A2: [420, 594], A1: [594, 841], A0: [841, 1189] } as const;
export type PaperSize = keyof typeof PAPER;
export type Orientation = 'portrait' | 'landscape';

/** The fourth root of two, once more with each size: written down, because engines round powers in their own ways. */
const GROWTH = [1, 1.189207115002721, 1.414213562373095, 1.681792830507429, 2];
/** The short side of A4 in CSS pixels. */
const A4_PIXELS = 794;
const SIZES = Object.keys(PAPER) as PaperSize[];

/**
 * Size of a picture for a sheet of paper, in CSS pixels. Twice the paper has room for more and is read from further away: half of the gain
 * goes to more room for names, half to larger letters (9 pt on A4, 18 pt on A0).
 */
export function paperFrame(size: PaperSize, orientation: Orientation): { readonly width: number; readonly height: number } {
  const short = Math.round(A4_PIXELS * GROWTH[SIZES.indexOf(size)]!);
  const [least, most] = PAPER[size];
  const long = Math.round((short * most) / least);
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}
