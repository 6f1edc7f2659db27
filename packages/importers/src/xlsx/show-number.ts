import type { NumberFormat } from './number-format.ts';

const DAY = 86_400_000;
/** The day before day 1, and the last day there is: 31 December 9999. */
const FIRST = Date.UTC(1899, 11, 31);
const MOST_DAYS = 2_958_465;
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/**
 * The text of a number as a person sees it in the workbook, in a form that reading understands: days as `2024-05-14`, months as `2024-05`,
 * times as `14:30`, shares as `85 %`, numbers with a point.
 *
 * @param raw what stands in the file
 * @param from1904 whether days are counted from 1904
 * @returns `raw` when it is no number
 */
export function showNumber(raw: string, format: NumberFormat, from1904: boolean): string {
  const value = raw.trim() === '' ? Number.NaN : Number(raw);
  if (!Number.isFinite(value)) return raw;
  switch (format.kind) {
    case 'percent':
      return `${plainNumber(value * 100)} %`;
    case 'padded':
      return Number.isInteger(value) && value >= 0 ? plainNumber(value).padStart(format.digits, '0') : plainNumber(value);
    case 'day':
    case 'month':
    case 'year':
      return showDay(value, from1904)?.slice(0, { day: 10, month: 7, year: 4 }[format.kind]) ?? plainNumber(value);
    case 'time':
      return value >= 0 ? showTime(value < 1000 ? value : value % 1) : plainNumber(value);
    case 'number':
      return /^-?\d{1,40}$/.test(raw) ? raw : plainNumber(value);
  }
}

/**
 * Day 1 is 1 January 1900. Day 60 never was: the first spreadsheets took 1900 for a leap year. It is shown as they show it, `1900-02-29`, so
 * that whoever reads it can say that there is no such day.
 */
function showDay(value: number, from1904: boolean): string | undefined {
  const day = Math.floor(value) + (from1904 ? 1462 : 0);
  if (day < 0 || day > MOST_DAYS) return undefined;
  if (day === 0) return '1900-01-00';
  if (day === 60) return '1900-02-29';
  const date = new Date(day < 60 ? FIRST + DAY * day : FIRST + DAY * (day - 1));
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

function showTime(value: number): string {
  const minutes = Math.round(value * 24 * 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Fifteen digits, as spreadsheets count them, without the noise of binary fractions and, where they fit, without an exponent. */
export function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  if (Math.abs(rounded) >= 1e21) return BigInt(rounded).toString();
  const fixed = rounded.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
  return Number(fixed) === rounded ? fixed : text;
}
