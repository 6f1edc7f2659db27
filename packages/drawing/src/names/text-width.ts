/** Widths in thousandths of the font size, by group: what Arial, Helvetica, Segoe UI and Roboto have in common. */
const GROUPS: readonly (readonly [string, number])[] = [
  ["ijl'|", 230],
  [' .,:;!ftI/()[]-–"', 305],
  ['r', 345],
  ['cksvxyzJ', 510],
  ['abdeghnopquäöüß0123456789_+', 562],
  ['FLTZ', 610],
  ['ABEKPSVXYÄ&', 672],
  ['CDHNRUÜw', 725],
  ['GOQÖ', 782],
  ['mM', 840],
  ['W', 930],
];
const WIDTHS = new Map<string, number>();
for (const [letters, width] of GROUPS) for (const letter of letters) WIDTHS.set(letter, width);

/** Scripts whose letters fill a square. */
const SQUARE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u;

/**
 * How wide a text is, by a table of average letters: the same on every machine, without a font.
 * A little on the wide side, so that names that do not touch by this table do not touch on paper either.
 *
 * @param size font size in CSS pixels
 * @returns CSS pixels
 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += WIDTHS.get(letter) ?? (SQUARE.test(letter) ? 1000 : 600);
  return (sum * size * 1.03) / 1000;
}
