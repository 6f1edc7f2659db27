import type { Report } from '@netz-map/core';

/** Those worth the reader's time, best first: at most three per partner, and no more than `most`. The others are counted. */
export function toShow(
  suggestions: Report['suggestions'],
  most = Infinity,
): { readonly shown: Report['suggestions']; readonly more: number } {
  const shown = suggestions.filter(({ suggestion }) => suggestion.priority === 'first').slice(0, most);
  return { shown, more: suggestions.length - shown.length };
}
