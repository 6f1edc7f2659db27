import type { Analysis } from '../findings/analyse-with.ts';
import type { Report } from '../report/report.ts';
import type { Suggestion } from '../suggestions/suggestion.ts';

/** Everything that is computed of a network at once. */
export interface FullReport {
  readonly analysis: Analysis;
  /** Empty for the audience `public`. */
  readonly suggestions: readonly Suggestion[];
  readonly report: Report;
}
