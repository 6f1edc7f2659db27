import type { BasicFindingCode, EvidenceByCode, Finding, Grounds } from '../../findings/finding.ts';
import { type FindingParts, type FindingTold, ofKind } from '../parts.ts';
import type { FindingText, NameOf } from '../wording.ts';
import { about, en } from './phrases.ts';

const TELL: FindingParts<BasicFindingCode>['tell'] = {
  'not-connected': ({ parties: [id] }, name) => ({
    sentence: `One partner is not yet connected: ${name(id!)}.`,
    detail: undefined,
    why: ['The data show no tie to any other partner, not even a former one.', 'Perhaps it has only not been written down.'],
    nextStep: 'Ask whom they already know, and arrange a first contact.',
  }),
  'only-dormant': ({ parties: [id], evidence }, name) => ({
    sentence: `One partner has only dormant ties left: ${name(id!)}.`,
    detail: `${name(id!)}: former contact with ${en.list(evidence.former.map(name), 3)}.`,
    why: [
      `There used to be contact with ${en.list(evidence.former.map(name))}.`,
      ...(evidence.lastContact ? [`The last known contact was in ${month(evidence.lastContact)}.`] : []),
    ],
    nextStep: `Pick up the former contact with ${name(evidence.former[0]!)}.`,
  }),
  'single-tie': ({ parties: [id], evidence }, name) => ({
    sentence: `One partner depends on a single tie: ${name(id!)}.`,
    detail: `${name(id!)}: only tie with ${name(evidence.partner)}.`,
    why: [`The only tie leads to ${name(evidence.partner)}.`, 'If it goes to sleep, the partner is no longer connected.'],
    nextStep: 'Arrange a second contact.',
  }),
  component: ({ parties, evidence, grounds }, name) =>
    evidence.main
      ? {
          sentence:
            evidence.size === evidence.networkSize
              ? `All ${grounds.rounded ? '' : `${en.number(evidence.size)} `}partners are connected with each other.`
              : `${grounds.rounded ? `About ${en.number(evidence.size)} of about` : `${en.Number(evidence.size)} of`} ${en.number(evidence.networkSize)} partners are connected with each other.`,
          detail: `${en.list(parties.map(name))}.`,
          why: ['Each of them can reach every other over existing ties.'],
          nextStep: undefined,
        }
      : {
          sentence: `${en.Number(parties.length)} partners are connected only among themselves: ${en.list(parties.map(name))}.`,
          detail: `${en.list(parties.map(name))}.`,
          why: ['No tie that still exists leads to the other partners.'],
          nextStep: 'Arrange a contact with the other partners.',
        },
  bridge: ({ parties: [id], evidence }, name) => {
    const lost = evidence.cutOff.flat();
    return {
      sentence: `Only ${name(id!)} connects ${lost.length === 1 ? name(lost[0]!) : `${en.number(lost.length)} partners`} with the rest of the network.`,
      detail: `${name(id!)}: ${lost.length === 1 ? 'one partner depends' : `${en.number(lost.length)} partners depend`} on it (${en.list(lost.map(name), 3)}).`,
      why: [
        `Without ${name(id!)}, there is no way left from ${en.list(lost.map(name))} to the others.`,
        ...(evidence.dormantWayAround ? ['Former ties led around it; they are dormant.'] : []),
      ],
      nextStep: 'Propose a second tie between the two parts.',
    };
  },
  'critical-tie': ({ parties: [a, b], evidence: { cutOff } }, name) => {
    const small = cutOff.length;
    return {
      sentence: `Two parts of the network depend on a single tie: the one between ${name(a!)} and ${name(b!)}.`,
      detail: `${name(a!)} and ${name(b!)}: ${small === 1 ? 'one partner depends' : `${en.number(small)} partners depend`} on it.`,
      why: [
        small === 1
          ? 'Without it one partner is no longer connected.'
          : `Without it ${en.number(small)} partners are separated from the rest.`,
      ],
      nextStep: 'Look after this tie and arrange a second one.',
    };
  },
  'unmet-need': ({ parties, evidence }, name) => ({
    sentence: unmet(evidence),
    detail: `${unmet(evidence)}${parties.length > 0 ? ` Reported by ${en.list(parties.map(name))}.` : ''}`,
    why: [
      ...(parties.length > 0
        ? [`Reported by ${en.list(parties.map(name))}${evidence.since ? `, open since ${since(evidence.since)}` : ''}.`]
        : []),
      ...(evidence.almost.length > 0 ? [`The nearest offer is that of ${en.list(evidence.almost.map(name))}.`] : []),
    ],
    nextStep: unmetStep(evidence, name),
  }),
  'single-provider': ({ parties: [seeker, provider], evidence }, name) => ({
    sentence: `One need depends on a single provider: ${en.wanted(evidence)}.`,
    detail: `${en.wanted(evidence)}: wanted by ${name(seeker!)}, offered ${here(evidence)}only by ${name(provider!)}.`,
    why: [
      `Wanted by ${name(seeker!)}, offered ${here(evidence)}only by ${name(provider!)}.`,
      'If the offer ends, the need is no longer met.',
    ],
    nextStep: 'Look for a second offer before it is needed.',
  }),
  'covered-need': ({ parties: [seeker], evidence }, name) => ({
    sentence: `There is an offer for one need: ${en.wanted(evidence)}.`,
    detail: `${en.wanted(evidence)}: wanted by ${name(seeker!)}, offered by ${en.list([...evidence.connected, ...evidence.unconnected].map(name), 3)}.`,
    why: [`Wanted by ${name(seeker!)}, offered by ${en.list([...evidence.connected, ...evidence.unconnected].map(name))}.`],
    nextStep: undefined,
  }),
  'done-need': ({ parties: [seeker], evidence }, name) => ({
    sentence: `One need is settled: ${en.wanted(evidence)}.`,
    detail: `${en.wanted(evidence)}: wanted by ${name(seeker!)}.`,
    why: [`It was wanted by ${name(seeker!)}.`],
    nextStep: undefined,
  }),
  'dormant-cluster': ({ parties, evidence }, name) => ({
    sentence: `A former circle of ${en.number(parties.length)} partners is dormant${evidence.name ? `: ${evidence.name}` : ''}.`,
    detail: `${evidence.name ? `${evidence.name}: ` : ''}${en.list(parties.map(name))}.`,
    why: [`It consists of ${en.list(parties.map(name))}.`, last(evidence.lastContact, '.')],
    nextStep: 'Invite these partners to meet again.',
  }),
  'dormant-tie': ({ parties: [a, b], evidence }, name) => ({
    sentence: `The tie between ${name(a!)} and ${name(b!)} is dormant.`,
    detail: `${name(a!)} and ${name(b!)}${evidence.lastContact ? `, last in ${month(evidence.lastContact)}` : ''}.`,
    why: [last(evidence.lastContact, `, ${en.number(evidence.months!)} months ago.`)],
    nextStep: 'Ask whether the contact should be taken up again.',
  }),
  'fading-tie': ({ parties: [a, b], evidence }, name) => ({
    sentence: `The tie between ${name(a!)} and ${name(b!)} is about to go to sleep.`,
    detail: `${name(a!)} and ${name(b!)}, last in ${month(evidence.lastContact)}.`,
    why: [`The last known contact was in ${month(evidence.lastContact)}, ${en.number(evidence.months)} months ago.`],
    nextStep: 'Remind them of the contact.',
  }),
  overlap: ({ parties: [a, b], evidence }, name) => ({
    sentence: `${name(a!)} and ${name(b!)} offer much the same and have no tie with each other.`,
    detail: `${name(a!)} and ${name(b!)}: on ${en.list(evidence.topics)}, for ${en.list(evidence.targetGroups)}, ${`in ${en.list(evidence.places)}`.replace('in stadtweit', 'stadtweit')}.`,
    why: [
      `Shared topics: ${en.list(evidence.topics)}. Shared target groups: ${en.list(evidence.targetGroups)}. Shared place${evidence.places.length > 1 ? 's' : ''}: ${en.list(evidence.places)}.`,
      evidence.dormantTie ? 'There used to be contact.' : 'This may be double work, or a chance to join forces.',
    ],
    nextStep: 'Invite them to a talk together.',
  }),
};

const month = (day: string): string => en.date(day.slice(0, 7));

/** A tie marked as paused or ended may have no date. */
const last = (day: string | undefined, end: string): string =>
  day ? `The last known contact was in ${month(day)}${end}` : 'In the table it is marked as paused or ended.';

/** A bare year is kept as its January, so January is told as the year. */
const since = (day: string): string => (day.slice(5, 7) === '01' ? day.slice(0, 4) : month(day));

/** "in Quittenfurt ": in a file of several cities other ones may have it. */
const here = ({ city }: { readonly city?: string | undefined }): string => (city ? `in ${city} ` : '');

function unmet(evidence: EvidenceByCode['unmet-need']): string {
  const { city, topic, targetGroup, place, missing } = evidence;
  const people = targetGroup ? ` for ${targetGroup}` : '';
  const start = `${city ? `In ${city} there` : 'There'} are offers on`;
  if (missing === 'topic') return `Nobody in ${city ?? 'the network'} offers ${en.wanted(evidence)}.`;
  if (missing === 'target-group') return `${start} ${topic}, but none${people}.`;
  if (missing === 'place') return `${start} ${topic}${people}, but none in ${place!}.`;
  return `${start} ${en.wanted(evidence)}, but nothing is free at present.`;
}

function unmetStep({ missing, city, targetGroup, place, almost }: EvidenceByCode['unmet-need'], name: NameOf): string {
  const whom = almost.length > 0 ? ` ${en.list(almost.map(name), 2)}` : '';
  if (missing === 'topic') return `Look for an offer outside ${city ?? 'the network'}.`;
  if (missing === 'target-group') return `Ask${whom} whether the offer is possible for ${targetGroup!}, too.`;
  if (missing === 'place') return `Ask${whom} whether the offer is possible in ${place!}, too.`;
  return `Ask${whom} when there will be room again.`;
}

/** One finding in English. */
export function tellFinding(finding: Finding, name: NameOf): FindingText {
  return completeFinding((ofKind(TELL, finding.code) as (finding: Finding, name: NameOf) => FindingTold)(finding, name), finding);
}

/** Adds how sure a finding is. */
export function completeFinding(told: FindingTold, finding: Finding, tellGrounds = basicGrounds): FindingText {
  return { ...told, certainty: `${CERTAINTY[finding.certainty]}: ${tellGrounds(finding.grounds)}` };
}

export const CERTAINTY = { certain: 'Certain', likely: 'Likely', uncertain: 'Uncertain' } as const;

/** "all 40", "both", and of one, which needs no number, "all". */
export const all = (of: number): string => (of === 2 ? 'both' : of > 2 ? `all ${en.figure(of)}` : 'all');

/** On what a finding of a basic kind rests. */
export function basicGrounds({ on, known, of, rounded }: Grounds): string {
  const share =
    rounded && (known === of || !known)
      ? `${known ? '' : 'not '}all`
      : known === of && of > 0
        ? all(of)
        : rounded
          ? `${about(known)} of ${about(of)}`
          : `${en.figure(known)} of ${en.figure(of)}`;
  if (on === 'tie-dates') return `the last contact is known for ${share} ties.`;
  if (on === 'ties') return `at least one tie is known for ${share} partners.`;
  const what = { topics: 'topics', 'target-groups': 'target groups', places: 'places' }[on as 'topics'];
  return `the ${what} of ${share} partners are known.`;
}
