import { monthsBetween, type IsoDay, type Network } from '@netz-map/core';

/** The months of which the data tell something: `first` as `2024-03`, and how many there are up to the last. */
export interface MonthRange {
  readonly first: IsoDay;
  readonly count: number;
}

/** From the first date of a tie to the day of the map; `undefined` where there is nothing to go back to. */
export function monthRange({ ties }: Network, today: IsoDay): MonthRange | undefined {
  const last = today.slice(0, 7);
  let first = last;
  for (const { since, lastContact } of ties)
    for (const date of [since, lastContact]) if (date && date.slice(0, 7) < first) first = date.slice(0, 7);
  const count = monthsBetween(first, last) + 1;
  return count > 1 ? { first, count } : undefined;
}

/** The month so many after the first. */
export function monthAt({ first }: MonthRange, index: number): IsoDay {
  const [year, month] = first.split('-').map(Number) as [number, number];
  const at = year * 12 + month - 1 + index;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}
