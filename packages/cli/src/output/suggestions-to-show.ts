import type { Report } from '@netz-map/core';

/** Those worth the reader's time, best first: at most three per partner, and no more than `most`. */
export function toShow(suggestions: Report['suggestions'], most = Infinity): Report['suggestions'] {
  return suggestions.filter(({ suggestion }) => suggestion.priority === 'first').slice(0, most);
}
