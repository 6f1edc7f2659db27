/** A number as the truths write it: rounded to so many digits, halves to the even digit (as Python rounds). `null` stays "null". */
export function rounded(value: number | null, digits = 4): string {
  if (value === null) return 'null';
  // only a number of this form lies exactly between two roundings
  const isHalf = Math.abs((value * 2 ** (digits + 1)) % 2) === 1;
  if (!isHalf) return String(Number(value.toFixed(digits)));
  const below = Math.floor(value * 10 ** digits);
  return String((below % 2 === 0 ? below : below + 1) / 10 ** digits);
}
