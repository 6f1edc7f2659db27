import { expectation } from '../shared/expectation.ts';
import type { FindingCode, FindingOf } from '../findings/finding.ts';
import type { SuggestionCode, SuggestionOf } from '../suggestions/suggestion.ts';
import type { FindingText, NameOf, SuggestionText } from './wording.ts';

/** What the file of a few kinds knows of one finding; how sure it is, is added for all alike. */
export type FindingTold = Omit<FindingText, 'certainty'>;

/** Everything said about some kinds of findings. */
export interface FindingParts<Code extends FindingCode> {
  readonly kinds: Readonly<Record<Code, string>>;
  readonly tell: { readonly [One in Code]: (finding: FindingOf<One>, name: NameOf) => FindingTold };
  /** Several of one kind in one sentence; at least two. */
  readonly tellSeveral: { readonly [One in Code]: (findings: readonly FindingOf<One>[], name: NameOf) => string };
}

/** What the file of a few kinds knows of one suggestion. Without `introduction`: who is in contact with both; `certainty` has its usual sentence. */
export type SuggestionTold = Pick<SuggestionText, 'sentence' | 'forBoth'> & Partial<Pick<SuggestionText, 'introduction' | 'certainty'>>;

/** Everything said about some kinds of suggestions. */
export interface SuggestionParts<Code extends SuggestionCode> {
  readonly kinds: Readonly<Record<Code, string>>;
  readonly tell: { readonly [One in Code]: (suggestion: SuggestionOf<One>, name: NameOf) => SuggestionTold };
}

/** The entry of a table for a kind, where a wording may know only some. */
export function ofKind<Entry>(table: Readonly<Record<string, Entry>>, code: string): Entry {
  if (Object.hasOwn(table, code)) return table[code]!;
  throw expectation('@netz-map/core/wording', 'a kind that this wording knows; the full one is given by wordingFor()', code);
}
