import type { BasicSuggestionCode, Caveat, Common, Concerns, Suggestion } from '../../suggestions/suggestion.ts';
import type { SuggestionParts, SuggestionTold } from '../parts.ts';
import type { NameOf, SuggestionText } from '../wording.ts';
import { SUGGESTION_KINDS } from './kinds.ts';
import { en } from './phrases.ts';

/** Where it is known which of the two is meant. */
const OF_ONE: Readonly<Record<keyof Concerns, (who: string) => string>> = {
  'capacity-full': (who) => `No room for more at present: ${who}.`,
  paused: (who) => `Pausing at present: ${who}.`,
  'slow-pace': (who) => `New things take time here: ${who}. One at a time.`,
};

const CAVEATS: Readonly<Record<Caveat, string>> = {
  'dormant-tie': 'There used to be contact. Ask why it ended.',
  'capacity-unknown': 'Whether there is room at present is not known.',
  'capacity-full': 'One of the two can take on nothing more at present.',
  paused: 'One of the two pauses at present.',
  'little-in-common': 'The data show nothing they have in common.',
  'slow-pace': 'One of the two takes up new things slowly. One at a time.',
  'one-sided': 'Who could introduce them has been named by one side only so far.',
  'project-only': 'The offer belongs to a project and may end.',
  'few-ties': 'Too few ties are known to tell from them who fits to whom.',
};

const CERTAINTY = {
  certain: 'Certain: need and offer fit.',
  likely: 'Likely: topics, offers or former contacts fit.',
  uncertain: 'Uncertain: the data say little about the two.',
} as const;

const TELL: SuggestionParts<BasicSuggestionCode>['tell'] = {
  'need-meets-offer': ({ parties, evidence }, name) => {
    const [a, b] = parties.map(name) as [string, string];
    const only = evidence.onlyProvider ? ` Nobody else in ${evidence.city ?? 'the network'} offers it.` : '';
    return {
      sentence: `${a} is looking for ${en.wanted(evidence)}; ${b} offers it.`,
      forBoth: [`For ${a}: the need is met.`, `For ${b}: the offer reaches the people it is meant for.${only}`],
    };
  },
  introduce: ({ parties, evidence }, name) => {
    const [a, b] = parties.map(name) as [string, string];
    const { common, formerTie, connection } = evidence;
    const first =
      connection === 'small-part' ? 'a way into the largest part of the network' : `a ${connection === 'none' ? 'first' : 'new'} contact`;
    const topic = common.topics.length > 0 ? ` on ${en.list(common.topics, 2)}` : '';
    return {
      sentence: `${a} and ${b} could ${formerTie ? 'pick up their former contact' : 'get to know each other'}${because(common)}.`,
      forBoth: [`For ${a}: ${first}.`, `For ${b}: a new partner${topic}.`],
    };
  },
  'second-bridge': ({ parties, evidence }, name) => {
    const [a, b] = parties.map(name) as [string, string];
    const { common, relieves, secured } = evidence;
    const others = secured > 1 ? ` and ${en.number(secured - 1)} more partner${secured > 2 ? 's' : ''}` : '';
    return {
      sentence: `${a} and ${b} could be a second bridge${because(common)}.`,
      forBoth: [
        `For ${a}${others}: a way into the network that does not lead over ${en.list(relieves.map(name))} alone.`,
        `For ${b}: a direct contact with this part of the network.`,
      ],
      introduction: `In contact with both parts: ${en.list(relieves.map(name))}.`,
    };
  },
};

/** What is said about the basic kinds. */
export const basicSuggestions: SuggestionParts<BasicSuggestionCode> = { kinds: SUGGESTION_KINDS, tell: TELL };

/** Adds who can introduce the two, what speaks against it and how sure it is. */
export function completeSuggestion(told: SuggestionTold, suggestion: Suggestion, name: NameOf): SuggestionText {
  const introduction =
    suggestion.introducers.length > 0
      ? `In contact with both: ${en.list(suggestion.introducers.map(name))}.`
      : 'The coordination can introduce the two.';
  return {
    introduction,
    certainty: CERTAINTY[suggestion.certainty],
    ...told,
    caveats: suggestion.caveats.map((caveat) => {
      const who = suggestion.concerns?.[caveat as keyof typeof OF_ONE];
      return who ? OF_ONE[caveat as keyof typeof OF_ONE](en.list(who.map(name))) : CAVEATS[caveat];
    }),
  };
}

export function because({ topics, targetGroups, places }: Common): string {
  const people = targetGroups.filter((group) => group !== 'alle');
  const districts = places.filter((place) => place !== 'stadtweit');
  const parts = [
    ...(topics.length > 0 ? [`on ${en.list(topics, 2)}`] : []),
    ...(people.length > 0 ? [`for ${en.list(people, 2)}`] : []),
    ...(districts.length > 0 ? [`in ${en.list(districts, 2)}`] : []),
  ];
  return parts.length > 0 ? `: both work ${parts.join(', ')}` : '';
}
