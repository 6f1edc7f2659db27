import type { CareEvidence } from '../../../findings/care-evidence.ts';
import type { EvidenceByCode } from '../../../findings/finding.ts';
import type { FindingParts, FindingTold } from '../../parts.ts';
import { en } from '../phrases.ts';
import { careSeveral } from './care-several.ts';

type Parts = FindingParts<keyof CareEvidence>;

const tell: Parts['tell'] = {
  broker: ({ parties: [id], evidence }, name) => ({
    sentence: `${brokers(evidence)}: ${name(id!)}.`,
    detail: `${name(id!)}: the only common contact for ${en.number(evidence.onlyThrough)} pairs${between(evidence)}.`,
    why: [
      `Among the partners of ${name(id!)}, ${en.number(evidence.mediated)} pairs have no tie with each other.`,
      `For ${evidence.onlyThrough === evidence.mediated ? 'all of these pairs' : `${en.number(evidence.onlyThrough)} of them`} this is the only common contact; without it their ways become longer.`,
    ],
    nextStep: 'Introduce partners to each other who have only this common contact so far.',
  }),
  'unkept-promise': ({ parties: [a, b], evidence }, name) => promised(`${name(a!)} and ${name(b!)}`, evidence),
  'only-project': ({ parties: [seeker], evidence }, name) => ({
    sentence: `This is ${evidence.unknown.length > 0 ? 'perhaps ' : ''}offered only within ${evidence.providers.length === 1 ? 'a project' : 'projects'}: ${en.wanted(evidence)}.`,
    detail: `${en.wanted(evidence)}: wanted by ${name(seeker!)}, offered by ${en.list(evidence.providers.map(name), 3)}.`,
    why: [
      `Wanted by ${name(seeker!)}, offered by ${en.list(evidence.providers.map(name))}.`,
      evidence.unknown.length > 0
        ? `Whether the offer is there to stay is not known of ${en.list(evidence.unknown.map(name))}.`
        : 'No offer that is there to stay has been written down.',
      ...(evidence.until ? [`The money for it is secured until ${en.date(evidence.until)}.`] : []),
    ],
    nextStep: 'Look for an offer that is there to stay, or talk early about the time after the project.',
  }),
  'possible-duplicate': ({ parties: [a, b], evidence }, name) => ({
    sentence: `Two records may stand for the same organisation: ${name(a!)} and ${name(b!)}.`,
    detail: `${name(a!)} and ${name(b!)}: ${evidence.because === 'name' ? 'nearly the same name' : 'the same website'}.`,
    why: [
      evidence.because === 'name'
        ? 'The names differ only in spelling, legal form, short form or the order of words.'
        : 'Both have the same website.',
      'If an organisation is in the list twice, its ties are split between two records.',
    ],
    nextStep: 'Check both records, and merge them if they mean the same organisation.',
  }),
  'long-absent': ({ parties: [id], evidence: { lastAttended, missed } }, name) => ({
    sentence: `One partner has ${lastAttended ? 'not been to a meeting for a long time' : 'been to no meeting so far'}: ${name(id!)}.`,
    detail: `${name(id!)}: ${lastAttended ? `last in ${month(lastAttended)}` : 'no meeting so far'}.`,
    why: [
      lastAttended
        ? `Last there in ${month(lastAttended)}; since then there have been at least ${en.number(missed)} meetings.`
        : `This name is in no list of those who were there; since it joined there have been at least ${en.number(missed)} meetings.`,
      'Perhaps the date does not suit, or the lists have gaps.',
    ],
    nextStep: 'Give them a call, and ask what would make it easier to come.',
  }),
  'topic-without-meeting': ({ parties, evidence: { topic, lastMeeting } }, name) => ({
    sentence: `${en.Number(parties.length)} partners look for something on ${topic}, and no meeting of the last year was about it.`,
    detail: `${topic}: wanted by ${en.list(parties.map(name), 3)}.`,
    why: [
      `Wanted by ${en.list(parties.map(name))}.`,
      lastMeeting ? `The last meeting about it was in ${month(lastMeeting)}.` : 'No meeting about this topic has been written down.',
    ],
    nextStep: 'Put the topic on the agenda of one of the next meetings.',
  }),
  'dead-end': ({ parties: [seeker], evidence }, name) => ({
    sentence: `There is an offer, but no way leads there over existing ties: ${en.wanted(evidence)}.`,
    detail: `${en.wanted(evidence)}: wanted by ${name(seeker!)}, offered by ${en.list(evidence.providers.map(name), 3)}.`,
    why: [`Wanted by ${name(seeker!)}, offered by ${en.list(evidence.providers.map(name), 3)}.`, WAY_ENDS[evidence.because]],
    nextStep: 'Introduce both sides to each other yourself.',
  }),
};

/** What is said about care for ties and needs. */
export const care: Parts = {
  kinds: {
    broker: 'Stands between many',
    'unkept-promise': 'Open agreement',
    'only-project': 'Only within a project',
    'possible-duplicate': 'Perhaps entered twice',
    'long-absent': 'Long absent from meetings',
    'topic-without-meeting': 'Topic without a meeting',
    'dead-end': 'No way to the offer',
  },
  tell,
  tellSeveral: careSeveral,
};

const WAY_ENDS = {
  'seeker-without-tie': 'The one who looks for it has no existing tie in the network at present.',
  'providers-without-tie': 'Those who offer it have no existing tie in the network at present.',
  'separate-parts': 'The two sides belong to parts of the network that have no tie between them.',
} as const;

const month = (day: string): string => en.date(day.slice(0, 7));

/** A bare year is kept as its January, so January is told as the year. */
const yearOrMonth = (day: string): string => (day.slice(5, 7) === '01' ? day.slice(0, 4) : month(day));

function brokers({ role, between: kinds }: EvidenceByCode['broker']): string {
  const [own, other] = kinds ?? ['', ''];
  if (role === 'gatekeeper') return `One partner opens the way to partners of the kind “${own}” for others`;
  if (role === 'consultant') return `One partner connects many of the kind “${own}” that have no tie with each other`;
  if (role === 'coordinator') return `One partner connects many of its own kind “${own}” that have no tie with each other`;
  if (role === 'liaison')
    return `One partner stands between many without a tie with each other, for instance between “${own}” and “${other}”`;
  return 'One partner stands between many that have no tie with each other';
}

/** The two kinds as an example: with many kinds, even the commonest pair of them is only a part. */
function between({ between: kinds }: EvidenceByCode['broker']): string {
  if (!kinds) return '';
  return kinds[0] === kinds[1]
    ? `, mostly among partners of the kind “${kinds[0]}”`
    : `, for instance between “${kinds[0]}” and “${kinds[1]}”`;
}

function promised(both: string, { promise, state, since, months }: EvidenceByCode['unkept-promise']): FindingTold {
  const lately =
    since === undefined || months === undefined
      ? []
      : state === 'dormant'
        ? [`The last known contact was in ${month(since)}, ${en.number(months)} months ago.`]
        : [`It was last spoken of in ${yearOrMonth(since)}.`];
  if (promise === 'agreed')
    return {
      sentence: `A cooperation has been agreed and has not yet begun: ${both}.`,
      detail: `${both}${since ? `, agreed in ${yearOrMonth(since)} at the latest` : ''}.`,
      why: [...lately, 'Perhaps it has long begun, and nobody has written it down.'],
      nextStep: 'Ask both what is still missing to begin.',
    };
  return {
    sentence: `A necessary tie ${state === 'dormant' ? 'is dormant' : 'has not yet begun'}: ${both}.`,
    detail: `${both}: ${state === 'dormant' ? 'dormant' : 'not yet begun'}.`,
    why: ['The data call it necessary, for instance because people are referred from one to the other.', ...lately],
    nextStep: 'Ask both who takes the next step.',
  };
}
