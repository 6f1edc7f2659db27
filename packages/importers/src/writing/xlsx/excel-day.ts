import type { IsoDay } from '@netz-map/core';

const DAY = 86_400_000;
/** The day that spreadsheets count as 0, for all days from March 1900 on; before, they count a day too many. */
const ZERO = Date.UTC(1899, 11, 30);
const FIRST = '1900-03';

/**
 * The number under which a spreadsheet keeps a day; of a month that of its first day.
 *
 * @returns `undefined` for days before March 1900, which spreadsheets count wrongly or not at all
 */
export function excelDay(day: IsoDay): number | undefined {
  if (day < FIRST) return undefined;
  const [year, month, date = 1] = day.split('-').map(Number) as [number, number, number?];
  return (Date.UTC(year, month - 1, date) - ZERO) / DAY;
}
