import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { capital } from '../../phrases.ts';
import { en } from '../phrases.ts';
import { targetKind } from './target-kinds.ts';

type Tell = FindingParts<keyof RepresentationEvidence>['tell'];

/** What is said about who sits at the table and in the groups. */
export const atTheTable: Pick<Tell, 'partner-kind' | 'group-gap' | 'group-without-link'> = {
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
};

const LIST = 'Compared with the nine kinds of partners that the German federation of volunteer agencies names.';

const inCity = (city: string | undefined): string => (city === undefined ? '' : ` in ${city}`);

const lately = (meetings: number): string => (meetings === 1 ? 'last meeting' : `last ${en.number(meetings)} meetings`);

function missingInCities({ cities, ofCities }: RepresentationEvidence['partner-kind'], kind: string): ReturnType<Tell['partner-kind']> {
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

/** "28 topics of the network are brought by nobody in the group, for example language, housing and work." */
function topicsNobodyBrings(topics: readonly string[]): string {
  if (topics.length === 1) return `One topic of the network is brought by nobody in the group: ${topics[0]!}.`;
  const examples = topics.length > 3 ? `, for example ${en.list(topics.slice(0, 3))}` : `: ${en.list(topics)}`;
  return `${en.Number(topics.length)} topics of the network are brought by nobody in the group${examples}.`;
}
