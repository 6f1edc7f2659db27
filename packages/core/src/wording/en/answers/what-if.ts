import type { WhatIfTexts } from '../../de/answers/what-if.ts';
import { en } from '../phrases.ts';

const partners = (n: number): string => (n === 1 ? 'one partner' : `${en.number(n)} partners`);
const Partners = (n: number, one: string, many: string): string => (n === 1 ? `One partner ${one}` : `${en.Number(n)} partners ${many}`);
const steps = (n: number): string => (n === 1 ? 'one step' : `${en.number(n)} steps`);

/** What would be different without somebody, without a funding, or with one tie more, in English. */
export const whatIf: WhatIfTexts = {
  titleWithout: (names) => `What if this partner were gone: ${names}`,
  titleFunding: (names) => `What if this funding ended: ${names}`,
  titleTie: (a, b) => `What if these two were in contact: ${a} and ${b}`,
  holds: 'The network holds: nobody loses the way to the others, and all needs that are met stay met.',
  needsStay: 'All needs that are met stay met.',
  nobodyCutOff: 'Nobody loses the way to the others.',
  pairs: (n) => (n === 0 ? 'No existing tie would go.' : n === 1 ? 'One tie would go.' : `${en.Number(n)} ties would go.`),
  fundedHeading: (n) => (n === 1 ? 'Who lives on it' : `Who lives on it: ${partners(n)}`),
  share: (percent) => `Share of the largest funder: ${percent}%.`,
  shareUnknown: 'How large the share is, is not known; it may be small.',
  until: (day) => `Secured until ${en.date(day)}.`,
  untilUnknown: 'Until when it is secured is not known.',
  cutOffHeading: 'Who loses the way to the others',
  cutOff: (n) => `${Partners(n, 'has', 'have')} no way left to the rest:`,
  aloneHeading: 'Who has no tie left',
  alone: (n) => `${Partners(n, 'has', 'have')} no other existing tie:`,
  needsHeading: 'Which needs nobody meets then',
  needs: (n) => (n === 1 ? 'One need is met by nobody then:' : `${en.Number(n)} needs are met by nobody then:`),
  topicsHeading: 'Which topics are missing',
  topics: (n) => (n === 1 ? 'One topic is named by nobody then:' : `${en.Number(n)} topics are named by nobody then:`),
  topicIn: (topic, city) => `${topic} (${city})`,
  stepTies: 'Arrange second contacts now, while all are still there.',
  stepNeeds: 'Look for a second offer for these needs.',
  stepFunding: 'Talk early about how things go on after the funding.',
  worstCase: 'This is no forecast. It supposes the worst: that all who live on it close.',
  noForecast: 'This is no forecast and no judgement. People stay, and others step in.',
  noForecastTie: 'This is no forecast. What comes of the contact is for the two to decide.',
  withFunder: ({ known, of }) => `The largest funder is known for ${en.figure(known)} of ${en.figure(of)} partners.`,
  today: {
    none: 'Today the two are not tied to each other.',
    dormant: 'There used to be contact; the tie is dormant. Shown is what changes when it comes to life again.',
    active: 'The two are tied already. One tie more changes nothing.',
    unknown: 'The two are tied already, without a date. One tie more changes nothing.',
  },
  nothingMore: 'For the network as a whole nothing changes. For the two the contact may be valuable all the same.',
  joinedHeading: 'What comes together',
  joined: (smaller, larger) => `Two parts become one: ${partners(smaller)} and ${partners(larger)}.`,
  joinsOne: (name, all) => `Who gets connected: ${name}. The part then has ${partners(all)}.`,
  relievedHeading: 'Who is relieved',
  relieved: (n) => `No part of the network depends on ${n === 1 ? 'this partner' : 'these partners'} alone any more:`,
  securedHeading: 'Which ties get a way around',
  secured: (n) => (n === 1 ? 'This tie is no longer the only way:' : 'These ties are no longer the only way:'),
  nearerHeading: 'Which needs come nearer to an offer',
  nearer: (before, after) => `To the nearest offer: ${en.number(after)} instead of ${en.number(before)} steps.`,
  newlyReachable: (after) => `So far no way leads to an offer; then it takes ${steps(after)}.`,
  addedHeading: 'What to look after then',
  addedBridge: (name) => `For others then the only way into the rest of the network: ${name}.`,
  addedTie: (pair) => `Then the only tie between two parts: ${pair}.`,
};
