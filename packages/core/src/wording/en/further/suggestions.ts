import type { FurtherSuggestionCode, ReasonByCode } from '../../../suggestions/suggestion.ts';
import type { SuggestionParts } from '../../parts.ts';
import type { NameOf } from '../../wording.ts';
import { en } from '../phrases.ts';
import { because } from '../suggestions.ts';

/** What is said about the further kinds of suggestions. */
export const suggestions: SuggestionParts<FurtherSuggestionCode> = {
  kinds: {
    'hand-over': 'Secure a hand-over',
    replacement: 'Find a substitute',
    'common-work': 'Work together',
    welcome: 'Welcome newcomers',
    'same-need': 'Look together',
    docking: 'Secure what comes next',
    'companion-city': 'Bring a neighbouring city',
  },
  tell: {
    'hand-over': ({ parties: [a, b], evidence, certainty }, name) => ({
      sentence: `${name(a)} and ${name(b)} need a hand-over that works; ${HAND_OVER[evidence.state](evidence.since)}.`,
      forBoth: [
        `For ${name(a)}: people who are referred arrive.`,
        `For ${name(b)}: those who come are announced, and there is somebody to ask.`,
      ],
      certainty:
        certainty === 'certain'
          ? 'Certain: the tie is entered as necessary.'
          : 'Likely: the tie is entered as necessary; when the last contact was is not known.',
    }),
    replacement: ({ parties: [asker, substitute], evidence, certainty }, name) => ({
      sentence: `${lost(evidence, name)}, another partner could step in for ${name(asker)}: ${name(substitute)}.`,
      forBoth: [
        `For ${name(asker)}: a partner that ${evidence.successor ? 'carries on the work' : evidence.fit === 'full' ? 'offers nearly the same' : 'offers part of it'}${evidence.common.topics.length > 0 ? `, on ${en.list(evidence.common.topics, 2)}` : ''}.`,
        `For ${name(substitute)}: a new partner that can use this offer.`,
      ],
      certainty:
        certainty === 'certain'
          ? 'Certain: the succession is entered.'
          : certainty === 'likely'
            ? 'Likely: topics, people and places are nearly the same.'
            : evidence.fit === 'full'
              ? 'Uncertain: the topics are the same; people or places are not named.'
              : 'Uncertain: the offers are the same only in part.',
    }),
    'common-work': ({ parties: [a, b], evidence, certainty }, name) => ({
      sentence: `${name(a)} and ${name(b)} could work together${evidence.formerTie ? ' again' : ''}${because(evidence.common)}.`,
      forBoth: gain(evidence, name(a), name(b)),
      certainty:
        certainty === 'likely'
          ? 'Likely: both do similar things, and their contacts fit.'
          : 'Uncertain: both do similar things; too little is known about their contacts.',
    }),
    welcome: ({ parties: [newcomer, host], evidence }, name) => ({
      sentence: `New since ${since(evidence.since)}: ${name(newcomer)}. A second contact could be ${name(host)}${because(evidence.common)}.`,
      forBoth: [
        `For ${name(newcomer)}: a second contact in the network.`,
        `For ${name(host)}: a new partner${evidence.common.topics.length > 0 ? ` on ${en.list(evidence.common.topics, 2)}` : ''}.`,
      ],
    }),
    'same-need': ({ parties: [a, b], evidence, certainty }, name) => ({
      sentence: `Both are looking for ${en.wanted(evidence)}: ${name(a)} and ${name(b)}.`,
      forBoth: [`For ${name(a)}: two find a solution more easily.`, `For ${name(b)}: experience, effort and costs can be shared.`],
      certainty:
        certainty === 'certain'
          ? 'Certain: both have named exactly this need, and nobody in the network can meet it at present.'
          : 'Likely: both have named a need on the same topic; one side is less specific.',
    }),
    docking: ({ parties: [project, regular], evidence, certainty }, name) => ({
      sentence: `${name(project)} and ${name(regular)} could talk about how the work goes on after the ${evidence.why === 'project' ? 'project' : 'funding'}${because(evidence.common)}.`,
      forBoth: [
        `For ${name(project)}: a link to an offer that is there to stay.${evidence.until ? ` Its own funding is entered until ${en.date(evidence.until)}.` : ''}`,
        `For ${name(regular)}: experience and access that would otherwise be lost.`,
      ],
      certainty:
        certainty === 'likely'
          ? 'Likely: the topic is the same, and the offer is entered as there to stay.'
          : 'Uncertain: the topic is the same; that the offer stays is only concluded from the kind of partner.',
    }),
    'companion-city': ({ parties: [own, other], evidence }, name) => ({
      sentence: `Support from ${evidence.companion} could come along to important meetings in ${evidence.city}: ${name(other)}.`,
      forBoth: [
        `For ${name(own)}: company of people who work with a welfare federation regularly, about ${en.number(Math.max(1, Math.round(evidence.kilometres)))} km away.`,
        `For ${name(other)}: support when ${evidence.companion} needs it.`,
      ],
      ...(evidence.inContact ? { introduction: 'The two are in contact already.' } : {}),
      certainty: 'Likely: counted are the distance as the crow flies and the ties that are entered.',
    }),
  },
};

type Evidence<Code extends FurtherSuggestionCode> = ReasonByCode[Code];

const HAND_OVER: Readonly<Record<Evidence<'hand-over'>['state'], (day: string | undefined) => string>> = {
  dormant: (day) => (day ? `the last known contact was in ${month(day)}` : 'the contact is dormant'),
  agreed: (day) => `it was agreed${day ? ` in ${since(day)}` : ''} and has not begun yet`,
  idea: () => 'so far it is only an idea',
};

const month = (day: string): string => en.date(day.slice(0, 7));

/** A bare year is kept as its January, so January is told as the year. */
const since = (day: string): string => (day.slice(5, 7) === '01' ? day.slice(0, 4) : month(day));

function lost({ lost: id, why }: Evidence<'replacement'>, name: NameOf): string {
  if (why === 'ended') return `Now that ${name(id)} has left`;
  if (why === 'funding-risk') return `If the funding of ${name(id)} ends`;
  return `If it had to go without ${name(id)} one day`;
}

function gain({ gain: gained, common }: Evidence<'common-work'>, a: string, b: string): readonly [string, string] {
  const partner = `a new partner${common.topics.length > 0 ? ` on ${en.list(common.topics, 2)}` : ''}`;
  switch (gained) {
    case 'joins-parts':
      return [`For ${a}: a way into another part of the network.`, `For ${b}: the same, the other way round.`];
    case 'doubles-bridge':
      return [
        `For ${a}: a way of its own into a part of the network to which everything leads over a single partner so far.`,
        `For ${b}: the same, the other way round.`,
      ];
    case 'opens-newcomer':
      return [`For ${a}: a second contact beside the one there is.`, `For ${b}: ${partner}.`];
    case 'shortens':
      return [`For ${a}: ${partner}.`, `For ${b}: a direct way where so far only detours over several others lead.`];
    default:
      return [`For ${a}: ${partner}.`, `For ${b}: somebody who works on the same thing.`];
  }
}
