/**
 * Orders two strings by their UTF-16 code units.
 *
 * Not by locale: `Intl.Collator` depends on the ICU version of the engine, and the same file must give the same
 * findings and the same picture everywhere. Lists that people read are sorted by the page, with `localeCompare`.
 *
 * @returns a negative number, zero or a positive number, as `Array.prototype.sort` expects.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
