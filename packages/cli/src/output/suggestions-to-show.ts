import type { Report } from '@netz-map/core';

/** Where none is worth showing by itself, so many of the others are: a section that only counts them helps nobody. */
const MOST_OTHERS = 3;

/** Those worth the reader's time, best first: at most three per partner, and no more than `most`. Where there are none, the best few others. */
export function toShow(suggestions: Report['suggestions'], most = Infinity): Report['suggestions'] {
  const first = suggestions.filter(({ suggestion }) => suggestion.priority === 'first');
  return first.length > 0 ? first.slice(0, most) : suggestions.slice(0, Math.min(most, MOST_OTHERS));
}
