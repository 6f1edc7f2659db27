import type { Context } from '../findings/context.ts';
import { stableId } from '../findings/make-finding.ts';
import type { Caveat, Suggestion, SuggestionCode, SuggestionOf } from './suggestion.ts';

/** A suggestion before it is known which ones are the most useful for its two partners. */
export interface Draft {
  readonly suggestion: Omit<Suggestion, 'priority' | 'introducers' | 'concerns'>;
  /** Usefulness for the network; only its order counts, it is never shown. */
  readonly value: number;
}

/** What the file of one kind knows; its id and contacts are added here, introducers when it is known what is kept. */
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
  const suggestion: Omit<SuggestionOf<Code>, 'priority' | 'introducers' | 'concerns'> = {
    id: stableId(parts.code, parts.parties, distinction),
    ...rest,
    contacts: parts.parties.flatMap((id) => {
      const { website } = context.network.organisation(id)!;
      return website === undefined ? [] : [{ id, website }];
    }),
    obligation: parts.obligation ?? 'can',
    audience: 'internal',
  };
  return { suggestion, value };
}

/** What speaks against asking this organisation for anything at present. */
export function availability(context: Context, id: string): Caveat[] {
  const organisation = context.network.organisation(id)!;
  return [
    ...(organisation.status === 'paused' ? (['paused'] as const) : []),
    ...(organisation.capacity === 'full' ? (['capacity-full'] as const) : []),
  ];
}
