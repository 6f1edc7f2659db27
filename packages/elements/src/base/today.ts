import type { IsoDay } from '@netz-map/core';

/** Today where the visitor is; the one place where the elements look at the clock. */
export function today(now: Date = new Date()): IsoDay {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
