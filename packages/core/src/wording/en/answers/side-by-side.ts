import type { SideBySideTexts } from '../../de/answers/side-by-side.ts';
import { sideBySide as german } from '../../de/answers/side-by-side.ts';
import { capital } from '../../phrases.ts';
import { all } from '../findings.ts';
import { en } from '../phrases.ts';

const count = (n: number): string => (n === 1 ? 'one city' : `${en.number(n)} cities`);

/** Several cities side by side, in English. */
export const sideBySide: SideBySideTexts = {
  title: (cities) => (cities === 1 ? 'One city by itself' : `${en.Number(cities)} cities side by side`),
  lead: (assessable, all) =>
    assessable === all
      ? `${all === 1 ? 'One city is' : `${en.Number(all)} cities are`} compared.`
      : `${assessable === 0 ? 'None' : en.Number(assessable)} of ${en.number(all)} cities can be compared; for the others it is said why not.`,
  noRanking:
    'This is no league table. The cities stand in the order of the alphabet; their tasks differ, and so does the age of their lists.',
  ranges: 'Between which values the cities lie',
  range: (least, greatest, median) => `between ${least} and ${greatest}, in the middle ${median}`,
  everywhere: (value) => `everywhere ${value}`,
  rangeOf: (figure, between, cities) => `${figure}: ${between}${cities === undefined ? '' : ` (from ${en.number(cities)} cities)`}.`,
  inCommon: 'At a glance',
  common: {
    welfareStrong: (n, names) => `Close tie of the coordination to a welfare federation: ${count(n)} (${names}).`,
    welfareWeak: (n, names) => `Loose tie to a welfare federation: ${count(n)} (${names}).`,
    welfareNone: (n, names) => `No living tie to a welfare federation known: ${count(n)} (${names}).`,
    followUpSecured: (n, names) => `Money after the federal programme secured: ${count(n)} (${names}).`,
    followUpPartly: (n, names) => `Part of the money after the federal programme secured: ${count(n)} (${names}).`,
    followUpNone: (n, names) => `No money in sight after the federal programme: ${count(n)} (${names}).`,
    overCentralised: (n, names) => `Most ways lead over the same partner: ${count(n)} (${names}).`,
    split: (n, names) => `Parts of the network have no tie to each other: ${count(n)} (${names}).`,
    notAssessable: (n, names) => `Not comparable yet: ${count(n)} (${names}).`,
  },
  figures: {
    partnersPer10000: 'Partners per 10,000 people in the city',
    tiesPerPartner: 'Ties per partner',
    unconnectedPer100: 'Of 100 partners without an existing tie',
    withoutTiePer100: 'Of 100 partners without any tie',
    bridgesPer100: 'Of 100 partners the only way for others into the network',
    largeParts: 'Parts with at least three partners',
    largestPartShare: 'Of 100 partners in the largest connected part',
    pathsOverCentre: 'Of 100 ways between others over the same partner',
    degreeCentralization: 'How much the ties gather at one partner',
    unmetShare: 'Of 100 open needs unmet',
    unmetPer100: 'Unmet needs per 100 partners',
    overlapsPer100: 'Similar offers without a tie per 100 partners',
    dormantShare: 'Of 100 ties dormant',
    fundingRisksPer100: 'Of 100 partners with a funding that ends soon',
    betweenKinds: 'How much different kinds of partners are tied to each other',
    unknownShare: 'Of 100 entries unknown',
  },
  decimal: (value, digits) => german.decimal(value, digits).replace(',', '.'),
  sizes: 'How large the networks are',
  sizesCaption: 'Size; not to be compared, for large cities have more of everything',
  columns: { city: 'City', partners: 'Partners', ties: 'Ties', needs: 'Open needs' },
  cityByCity: 'City by city',
  quiet: (cities) => `Nothing stands out: ${cities}.`,
  notAssessable: {
    'too-few-partners': 'Not comparable: fewer than five partners are known.',
    'too-much-unknown': 'Not comparable: at least every fourth entry on kind, topics, target groups and places is missing.',
  },
  overCentralised: (names) => `At least 70 of 100 ways lead over the same partner here: ${names}. Further ways would relieve it.`,
  split: 'The network consists of several parts between which there is no tie.',
  welfare: {
    strong: (partners) => `The coordination works closely with a welfare federation: ${partners}.`,
    weak: (partners) => `The coordination has a loose tie to a welfare federation: ${partners}.`,
    unknown: (partners) => `The coordination is tied to a welfare federation; how closely is not known: ${partners}.`,
    none: () => 'No living tie from the coordination to a welfare federation is known.',
  },
  programmeEnds: (day) => `The federal programme ends on ${en.date(day)}.`,
  followUp: {
    secured: (until) => `The money afterwards is secured${until === undefined ? '' : ` until ${en.date(until)}`}.`,
    partly: (until) => `Part of the money afterwards is secured${until === undefined ? '' : ` until ${en.date(until)}`}.`,
    none: () => 'No money is in sight for the time afterwards.',
  },
  onProgramme: (names) => `Who depends on the federal programme: ${names}.`,
  noOffice: 'The coordination has no office of its own.',
  advisory: 'The steering group advises; it does not decide.',
  noCrossTie: 'No tie to another city is known yet.',
  othersHave: (topic, cities) => `Wanted here and there elsewhere: ${topic}, in ${cities}.`,
  companion: (city, km) =>
    `As a companion: ${city}, ${en.figure(km)} km away. There the coordination works closely with a welfare federation.`,
  between: 'Between the cities',
  crossTies: (n) =>
    n === 0
      ? 'No ties between cities are known.'
      : n === 1
        ? 'One tie leads from city to city.'
        : `${en.Number(n)} ties lead from city to city.`,
  bridgeCities: (cities) => `Other cities reach the rest only over: ${cities}.`,
  circle: (cities) => `Here each city is tied to each: ${cities}.`,
  caution: 'A value at the end of a range is a question to the city, not an answer.',
  withoutCity: (n) =>
    n === 1 ? 'One partner names no city and is counted nowhere.' : `${en.Number(n)} partners name no city and are counted nowhere.`,
  citiesKnown: ({ known, of }) =>
    known === of && of > 1
      ? `${capital(all(of))} partners name their city.`
      : `${en.figure(known)} of ${en.figure(of)} partners name their city.`,
};
