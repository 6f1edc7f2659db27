/**
 * A calendar day `2026-11-01` or, where only the month is known, `2026-11`. Text, not `Date`: no time zone can move it.
 */
export type IsoDay = string;

const DAY = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** How many days the month has; `month` counts from 1. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether the text is a day or a month that exists in the calendar. */
export function isIsoDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), match[3] === undefined ? 1 : Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Whole months from one date to another, the day of the month ignored: from 2025-05 to 2026-11-01 are 18.
 * Negative when `to` is earlier.
 */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  const [fromYear, fromMonth] = from.split('-').map(Number) as [number, number];
  const [toYear, toMonth] = to.split('-').map(Number) as [number, number];
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/**
 * The same day so many calendar months later, or the last day of that month if it is shorter: six months after 2026-08-31 is
 * 2027-02-28. A month without a day counts from its first day.
 *
 * @param months a whole number from 0
 */
export function monthsLater(from: IsoDay, months: number): IsoDay {
  const [year, month, day = 1] = from.split('-').map(Number) as [number, number, number?];
  const index = month - 1 + months;
  const [laterYear, laterMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(laterYear).padStart(4, '0')}-${two(laterMonth)}-${two(Math.min(day, daysInMonth(laterYear, laterMonth)))}`;
}

/** Whether one day is before another for sure: where one of them is only a month, the months are compared. */
export function isBefore(day: IsoDay, other: IsoDay): boolean {
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) < other.slice(0, length);
}
