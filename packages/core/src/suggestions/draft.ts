import type { Context } from '../findings/context.ts';
import { stableId } from '../findings/make-finding.ts';
import { compareText } from '../shared/compare.ts';
import type { Caveat, Suggestion, SuggestionCode, SuggestionOf } from './suggestion.ts';

/** A suggestion before it is known which ones are the most useful for its two partners. */
export interface Draft {
  readonly suggestion: Omit<Suggestion, 'priority'>;
  /** Usefulness for the network; only its order counts, it is never shown. */
  readonly value: number;
}

/** What the file of one kind knows; id, introducers and what follows from them are added here. */
export type DraftParts<Code extends SuggestionCode> = Pick<
  SuggestionOf<Code>,
  'code' | 'parties' | 'evidence' | 'answers' | 'caveats' | 'certainty'
> & {
  readonly distinction?: string | undefined;
  /** @default 'can' */
  readonly obligation?: 'must' | undefined;
  readonly value: number;
};

/** Completes a draft. Suggestions are internal: nobody should read about themselves on a website first. */
export function makeDraft<Code extends SuggestionCode>(context: Context, parts: DraftParts<Code>): Draft {
  const { distinction, value, ...rest } = parts;
  const suggestion: Omit<SuggestionOf<Code>, 'priority'> = {
    id: stableId(parts.code, parts.parties, distinction),
    ...rest,
    introducers: introducersOf(context, parts.parties),
    contacts: parts.parties.flatMap((id) => {
      const { website } = context.network.organisation(id)!;
      return website === undefined ? [] : [{ id, website }];
    }),
    obligation: parts.obligation ?? 'can',
    audience: 'internal',
  };
  return { suggestion, value };
}

/** At most this many people to ask for an introduction. */
const MOST_INTRODUCERS = 3;

/** Partners with an active tie to both, those with the stronger ties first. Strained ties introduce nobody. */
function introducersOf(context: Context, [a, b]: readonly [string, string]): string[] {
  const strength = (from: string, to: string): number => context.pair(from, to)?.strength ?? 0;
  const strained = (from: string, to: string): boolean => context.pair(from, to)?.strained === true;
  return context
    .partners(a)
    .filter((id) => context.activelyTied(id, b) && !strained(id, a) && !strained(id, b))
    .map((id) => ({ id, ease: strength(id, a) + strength(id, b) }))
    .sort((p, q) => q.ease - p.ease || compareText(p.id, q.id))
    .slice(0, MOST_INTRODUCERS)
    .map(({ id }) => id);
}

/** What speaks against asking this organisation for anything at present. */
export function availability(context: Context, id: string): Caveat[] {
  const organisation = context.network.organisation(id)!;
  return [
    ...(organisation.status === 'paused' ? (['paused'] as const) : []),
    ...(organisation.capacity === 'full' ? (['capacity-full'] as const) : []),
  ];
}
