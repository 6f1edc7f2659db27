import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { en } from '../phrases.ts';

type Tell = FindingParts<keyof RepresentationEvidence>['tell'];

/** What is said about money, and the cities of a federation. */
export const moneyAndCities: Pick<Tell, 'funding-risk' | 'follow-up-funding' | 'welfare-tie' | 'city-without-tie' | 'others-have'> = {
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
        none: `In ${city} the coordination has no living tie to a welfare federation.`,
        weak: `In ${city} the coordination has a loose tie to a welfare federation.`,
        strong: `In ${city} the coordination works regularly with a welfare federation.`,
      }[step],
      detail:
        federations.length === 0
          ? `${city}: no welfare federation on record.`
          : `${city}: ${{ none: 'no living tie to', weak: 'loose tie to', strong: 'firm tie to' }[step]} ${en.list((step === 'none' ? federations : partners).map(name), 3)}.`,
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
          federations.length > 0 ? `Arrange contact: ${en.list(federations.map(name), 2)}.` : 'Look for a welfare federation in the city.',
        weak: 'Agree on a joint project or regular talks.',
        strong: undefined,
      }[step],
    };
  },
  'city-without-tie': ({ evidence: { city } }) => ({
    sentence: `One city has no living tie to another: ${city}.`,
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

/** "; 17 partners and one need depend on it" */
function hangsOn(partners: number, needs: number): string {
  const parts = [
    ...(partners === 0 ? [] : [`${en.number(partners)} ${partners === 1 ? 'partner' : 'partners'}`]),
    ...(needs === 0 ? [] : [`${en.number(needs)} ${needs === 1 ? 'need' : 'needs'}`]),
  ];
  return parts.length === 0 ? '' : `; ${en.list(parts)} ${partners + needs === 1 ? 'depends' : 'depend'} on it`;
}
