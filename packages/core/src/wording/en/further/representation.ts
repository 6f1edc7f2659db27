import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { capital } from '../../phrases.ts';
import { en } from '../phrases.ts';
import { representationSeveral } from './representation-several.ts';
import { targetKind } from './target-kinds.ts';

type Parts = FindingParts<keyof RepresentationEvidence>;

const KINDS: Parts['kinds'] = {
  'partner-kind': 'Kinds of partners',
  'group-gap': 'Who is not in the groups',
  'group-without-link': 'Working group without a link',
  'open-role': 'Open task',
  'many-roles': 'Many tasks with one partner',
  mixing: 'Which kinds are in contact',
  'inward-looking': 'Large partners that open doors',
  'funding-risk': 'Funding ends',
  'follow-up-funding': 'Money after the programme',
  'welfare-tie': 'Coordination and welfare federation',
  'city-without-tie': 'City without a tie',
  'others-have': 'What other cities have',
};

const TELL: Parts['tell'] = {
  'partner-kind': ({ parties, evidence }, name) => {
    const kind = targetKind(evidence.target);
    if (evidence.ofCities > 0) return missingInCities(evidence, kind);
    if (evidence.state === 'missing')
      return {
        sentence: `One kind of partner is missing in the network: ${kind}.`,
        detail: `${capital(kind)}: nobody in the network.`,
        why: ['The data show no partner of this kind.', LIST],
        nextStep: 'Ask in the network who knows somebody there, and invite them.',
      };
    if (evidence.state === 'invited')
      return {
        sentence: `One kind of partner did not come to the ${lately(evidence.meetings)}: ${kind}.`,
        detail: `${capital(kind)}: not at the ${lately(evidence.meetings)} (${en.list(parties.map(name), 3)}).`,
        why: [`Of this kind in the network: ${en.list(parties.map(name))}.`, LIST],
        nextStep: 'Ask which day and which theme would suit, and invite them in person.',
      };
    return {
      sentence: `One kind of partner is represented: ${kind}.`,
      detail: `${capital(kind)}: ${en.list(evidence.attended.map(name), 3)}.`,
      why: [
        `At the ${lately(evidence.meetings)}: ${en.list(evidence.attended.map(name))}.`,
        ...(evidence.deputies.length > 0 ? [`Deputies on record: ${en.list(evidence.deputies.map(name))}.`] : []),
      ],
      nextStep: undefined,
    };
  },
  'group-gap': ({ evidence }, name) => {
    const { group, city, kinds, absentKinds, absentTopics, peopleConcerned, peopleConcernedElsewhere: elsewhere } = evidence;
    if (evidence.workingGroups.length > 0)
      return {
        sentence: `There are working groups${inCity(city)}, but no steering group on record.`,
        detail: `Steering group${inCity(city)}: nobody on record.`,
        why: [
          `Working groups: ${en.list(evidence.workingGroups)}.`,
          'Perhaps there is a steering group, and only its members are not on record.',
        ],
        nextStep: 'Write down who sits in the steering group, or settle who decides for all.',
      };
    const misses = peopleConcerned.length === 0 && elsewhere.length > 0;
    const where = `in the group “${group}”${inCity(city)}`;
    return {
      sentence: misses
        ? `No organisation of the people concerned sits ${where}.`
        : evidence.decides
          ? `${en.Number(kinds.length)} of ${en.number(kinds.length + absentKinds.length)} kinds of partners ${kinds.length === 1 ? 'sits' : 'sit'} ${where}.`
          : absentKinds.length === 1
            ? `One kind of partner that is common in the network does not sit ${where}: ${absentKinds[0]!}.`
            : `${en.Number(absentKinds.length)} kinds of partners that are common in the network do not sit ${where}: ${en.list(absentKinds)}.`,
      detail:
        absentKinds.length > 0
          ? `${group}${inCity(city)}: without ${en.list(absentKinds, 3)}.`
          : `${group}${inCity(city)}: no organisation of the people concerned.`,
      why: [
        `In the group: ${en.list(kinds.map(({ kind, inGroup }) => (inGroup > 1 ? `${kind} (${en.figure(inGroup)})` : kind)))}.`,
        ...(absentKinds.length > 0 ? [`In the network, but not in the group: ${en.list(absentKinds)}.`] : []),
        ...(absentTopics.length > 0 ? [topicsNobodyBrings(absentTopics)] : []),
        ...(misses
          ? [
              `Organisations of the people concerned ${evidence.decides ? 'in the network' : 'that share its themes'}: ${en.list(elsewhere.map(name))}.`,
            ]
          : []),
        ...(peopleConcerned.length > 0
          ? [`Organisations of the people concerned in the group: ${en.list(peopleConcerned.map(name))}.`]
          : []),
        ...(evidence.advises ? ['The group advises; it does not decide.'] : []),
        ...(evidence.decides ? [] : ['Not every group needs every kind. You know best what its task asks for.']),
      ],
      nextStep: misses
        ? `Offer a seat in the group: ${en.list(elsewhere.map(name), 2)}.`
        : evidence.decides
          ? 'Ask who would like to take a seat, or come as a guest.'
          : 'Invite somebody of this kind to the group as a guest.',
    };
  },
  'group-without-link': ({ parties, evidence: { group, steeringGroup, city } }, name) => ({
    sentence: `Nobody from the group “${group}”${inCity(city)} sits in the group “${steeringGroup}”.`,
    detail: `${group}${inCity(city)}: ${en.list(parties.map(name), 3)}.`,
    why: [
      `Members of the working group: ${en.list(parties.map(name))}.`,
      'Decisions may pass the working group by, and the other way round.',
    ],
    nextStep: 'Ask a member of the working group to report there regularly.',
  }),
  'open-role': ({ parties: [holder], evidence: { role, group, state, until, represents } }, name) => {
    const task = group === undefined ? role : `${role} (${group})`;
    const voice = represents === undefined ? [] : [`Who takes it on speaks for: ${represents}.`];
    switch (state) {
      case 'no-holder':
        return {
          sentence: `One task is not taken: ${task}.`,
          detail: `${task}: not taken.`,
          why: ['The data show nobody who has taken it on.', ...voice],
          nextStep: 'Ask at the next meeting who takes it on, alone or as a pair.',
        };
      case 'holder-left':
        return {
          sentence: `One task is still with a partner that has left: ${task}.`,
          detail: `${task}: on record is still ${name(holder!)}.`,
          why: [`On record is ${name(holder!)}.`, ...voice],
          nextStep: 'Settle who carries the task on.',
        };
      case 'term-over':
        return {
          sentence: `One term of office is over: ${task}.`,
          detail: `${task}: ${name(holder!)}, until ${en.date(until!)}.`,
          why: [`On record is ${name(holder!)}, until ${en.date(until!)}.`, ...voice],
          nextStep: 'Settle who goes on, and write down the new end.',
        };
      case 'no-deputy':
        return {
          sentence: `One task has no deputy on record: ${task}.`,
          detail: `${task}: with ${name(holder!)}, without a deputy.`,
          why: [`The task lies with ${name(holder!)}.`, 'Other tasks have a deputy on record.'],
          nextStep: 'Ask who can step in.',
        };
    }
  },
  'many-roles': ({ parties: [holder], evidence: { roles } }, name) => ({
    sentence: `One partner carries ${en.number(roles.length)} tasks at once: ${name(holder!)}.`,
    detail: `${name(holder!)}: ${en.list(roles)}.`,
    why: [`On record are: ${en.list(roles)}.`, 'When this partner is away, several things stop at once.'],
    nextStep: 'Ask whether a task should be handed over or shared.',
  }),
  mixing: ({ evidence: { kinds, observed, possible, expected, notable, cities } }) => {
    const [a, b] = kinds;
    const of = `${observed === 0 ? 'none' : en.figure(observed)} of ${en.figure(possible)} possible ties`;
    const contact = notable === 'thin' ? 'little contact' : 'much contact';
    return {
      sentence:
        a === b
          ? `One kind of partner has ${contact} among itself: ${a} (${of}).`
          : `Two kinds of partners have ${contact}: ${a} and ${b} (${of}).`,
      detail: `${a === b ? `${a} among themselves` : `${a} and ${b}`}: ${of}, about ${en.number(Math.round(expected))} would be expected.`,
      why: [
        `If all kinds had contact equally often, there would be about ${en.number(Math.round(expected))} ties.`,
        ...(cities > 0
          ? [`Only ties inside a city are counted; both are found in ${cities === 1 ? 'one city' : `${en.number(cities)} cities`}.`]
          : []),
        notable === 'thin'
          ? 'Where there is no common task, nothing is missing.'
          : a === b
            ? 'Here people know each other well.'
            : 'Here working together across kinds succeeds.',
      ],
      nextStep:
        notable === 'dense'
          ? undefined
          : a === b
            ? 'Invite these partners to an exchange among themselves.'
            : `Bring both to one table ${cities > 0 ? 'in their city' : 'at the next meeting'}.`,
    };
  },
  'inward-looking': ({ parties: [id], evidence: { kind, inward, outward } }, name) => ({
    sentence: `One large partner could open many doors: ${name(id!)}.`,
    detail: `${name(id!)}: ${en.number(inward)} of ${en.number(inward + outward)} ties within the kind ${kind}.`,
    why: [
      `${en.Number(inward)} of ${en.number(inward + outward)} ties lead to partners of the same kind: ${kind}.`,
      'This says nothing about intention. Often only the occasion is missing.',
    ],
    nextStep: 'Introduce this partner to partners of other kinds at the next meeting.',
  }),
  'funding-risk': ({ parties: [id], evidence }, name) => {
    const { share, securedUntil, past, cutOff, withoutTie, needs } = evidence;
    const alone = withoutTie.filter((one) => !cutOff.includes(one));
    const percent = `${en.figure(Math.round(share))} per cent`;
    return {
      sentence: past
        ? `For one partner the end of the funding has not been updated: ${name(id!)}.`
        : `One partner lives almost wholly on funding that ends soon: ${name(id!)}.`,
      detail: `${name(id!)}: ${percent} from one source, ${past ? 'on record' : 'secured'} until ${en.date(securedUntil)}${hangsOn(cutOff.length + alone.length, needs.length)}.`,
      why: [
        `${percent} come from one source, ${past ? 'on record' : 'secured'} until ${en.date(securedUntil)}.`,
        ...(cutOff.length > 0
          ? [`Without this partner, these lose their way to the rest of the network: ${en.list(cutOff.map(name))}.`]
          : []),
        ...(alone.length > 0 ? [`These would then have no tie at all: ${en.list(alone.map(name))}.`] : []),
        ...(needs.length > 0 ? [`Only this partner meets: ${en.list([...new Set(needs.map(en.wanted))])}.`] : []),
      ],
      nextStep: past
        ? 'Ask how it has gone on, and write down the new end.'
        : 'Ask now how it will go on, and who can help with an application.',
    };
  },
  'follow-up-funding': ({ parties, evidence: { city, programmeEnds, followUp, followUpUntil } }, name) => {
    const until = followUpUntil === undefined ? '' : ` until ${en.date(followUpUntil)}`;
    const then = { none: 'no money is secured', partly: `part of it is secured${until}`, secured: `it is secured${until}` }[followUp];
    return {
      sentence: {
        none: `In ${city} no money is secured yet for the time after the programme.`,
        partly: `In ${city} only part of the money is secured for the time after the programme.`,
        secured: `In ${city} the money is secured for the time after the programme, too.`,
      }[followUp],
      detail: `${city}: after that ${then}.`,
      why: [
        ...(programmeEnds === undefined ? [] : [`End of the programme: ${en.date(programmeEnds)}. After that ${then}.`]),
        ...(parties.length > 0 ? [`Paid by the programme: ${en.list(parties.map(name))}.`] : []),
      ],
      nextStep: {
        none: 'Look, together with the partners, for regular services that the work can join.',
        partly: 'Settle what is still open and who could carry it.',
        secured: undefined,
      }[followUp],
    };
  },
  'welfare-tie': ({ parties, evidence: { city, step, federations } }, name) => {
    const coordination = parties.filter((id) => !federations.includes(id));
    const partners = parties.filter((id) => federations.includes(id));
    return {
      sentence: {
        none: `In ${city} the coordination has no tie to a welfare federation yet.`,
        weak: `In ${city} the coordination has a loose tie to a welfare federation.`,
        strong: `In ${city} the coordination works regularly with a welfare federation.`,
      }[step],
      detail:
        federations.length === 0
          ? `${city}: no welfare federation on record.`
          : `${city}: ${{ none: 'no contact yet with', weak: 'loose tie to', strong: 'firm tie to' }[step]} ${en.list((step === 'none' ? federations : partners).map(name), 3)}.`,
      why: [
        `Coordinating: ${en.list(coordination.map(name))}.`,
        partners.length > 0
          ? `Tied to: ${en.list(partners.map(name))}.`
          : federations.length > 0
            ? `Welfare federations in the city: ${en.list(federations.map(name))}.`
            : 'The data show no welfare federation there.',
      ],
      nextStep: {
        none:
          federations.length > 0
            ? `Arrange a first contact: ${en.list(federations.map(name), 2)}.`
            : 'Look for a welfare federation in the city.',
        weak: 'Agree on a joint project or regular talks.',
        strong: undefined,
      }[step],
    };
  },
  'city-without-tie': ({ evidence: { city } }) => ({
    sentence: `One city has no tie to another yet: ${city}.`,
    detail: undefined,
    why: [`The data show no existing tie between ${city} and another city.`],
    nextStep: 'Invite a neighbouring city to a visit.',
  }),
  'others-have': ({ parties: [seeker], evidence }, name) => ({
    sentence: `What nobody offers in ${evidence.city} is there elsewhere: ${evidence.topic} (${en.list(evidence.cities)}).`,
    detail: `${evidence.topic}: wanted in ${evidence.city}, there in ${en.list(evidence.cities, 3)}.`,
    why: [`Wanted by ${name(seeker!)}: ${en.wanted(evidence)}.`, `Partners work on this topic in ${en.list(evidence.cities)}.`],
    nextStep: `Ask in ${evidence.cities[0]!} how the offer came about there.`,
  }),
};

const LIST = 'Compared with the nine kinds of partners that the German federation of volunteer agencies names.';

const inCity = (city: string | undefined): string => (city === undefined ? '' : ` in ${city}`);

const lately = (meetings: number): string => (meetings === 1 ? 'last meeting' : `last ${en.number(meetings)} meetings`);

function missingInCities(
  { cities, ofCities }: RepresentationEvidence['partner-kind'],
  kind: string,
): ReturnType<Parts['tell']['partner-kind']> {
  const everywhere = cities.length === ofCities;
  return {
    sentence: everywhere
      ? `No city has this kind of partner: ${kind}.`
      : `In ${en.number(cities.length)} of ${en.number(ofCities)} cities one kind of partner is missing: ${kind}.`,
    detail: everywhere ? `${capital(kind)}: in no city.` : `${capital(kind)}: missing in ${en.list(cities, 3)}.`,
    why: [
      everywhere
        ? `${ofCities === 1 ? 'One city was' : `${en.Number(ofCities)} cities were`} looked at.`
        : `Without this kind: ${en.list(cities)}.`,
      LIST,
    ],
    nextStep: everywhere ? 'Settle in the federation whether this kind is needed.' : 'Ask in these cities who knows somebody of this kind.',
  };
}

/** "; 17 partners and one need depend on it" */
function hangsOn(partners: number, needs: number): string {
  const parts = [
    ...(partners === 0 ? [] : [`${en.number(partners)} ${partners === 1 ? 'partner' : 'partners'}`]),
    ...(needs === 0 ? [] : [`${en.number(needs)} ${needs === 1 ? 'need' : 'needs'}`]),
  ];
  return parts.length === 0 ? '' : `; ${en.list(parts)} ${partners + needs === 1 ? 'depends' : 'depend'} on it`;
}

/** "28 topics of the network are brought by nobody in the group, for example language, housing and work." */
function topicsNobodyBrings(topics: readonly string[]): string {
  if (topics.length === 1) return `One topic of the network is brought by nobody in the group: ${topics[0]!}.`;
  const examples = topics.length > 3 ? `, for example ${en.list(topics.slice(0, 3))}` : `: ${en.list(topics)}`;
  return `${en.Number(topics.length)} topics of the network are brought by nobody in the group${examples}.`;
}

/** What is said about representation, money and cities. */
export const representation: Parts = { kinds: KINDS, tell: TELL, tellSeveral: representationSeveral };
