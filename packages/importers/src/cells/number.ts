const GROUPED_POINT = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const GROUPED_COMMA = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const COMMA = /^\d+,\d+$/;
const POINT = /^\d+(\.\d+)?$/;
/** As spreadsheets show what is very large or very small. */
const EXPONENT = /^\d{1,20}([.,]\d{1,20})?e[+-]?\d{1,3}$/i;

/**
 * Reads a number as Germans write it (`1.234,5`, `0,75`) or as programs do (`1234.5`, `1e-7`). What can be read in two ways (`1.234`) follows
 * the table: in a German one the point groups thousands.
 *
 * @param decimal the sign before decimals in this table
 * @returns `undefined` when it is no number. Complexity: linear.
 */
export function parseNumber(text: string, decimal: ',' | '.'): number | undefined {
  if (text.length > 40) return undefined;
  const plain = text.replace(/[\s'’]/g, '').replace(/%$/, '');
  const negative = /^[-−]/.test(plain);
  const digits = plain.replace(/^[-−+]/, '');
  let value: number | undefined;
  if (decimal === '.' && POINT.test(digits)) value = Number(digits);
  else if (decimal === ',' && COMMA.test(digits)) value = Number(digits.replace(',', '.'));
  else if (GROUPED_POINT.test(digits)) value = Number(digits.replaceAll('.', '').replace(',', '.'));
  else if (GROUPED_COMMA.test(digits)) value = Number(digits.replaceAll(',', ''));
  else if (POINT.test(digits)) value = Number(digits);
  else if (EXPONENT.test(digits)) value = Number(digits.replace(',', '.'));
  else if (COMMA.test(digits)) value = Number(digits.replace(',', '.'));
  return value === undefined || !Number.isFinite(value) ? undefined : negative ? -value : value;
}
