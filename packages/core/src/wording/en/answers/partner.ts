import type { PartnerTexts } from '../../de/answers/partner.ts';
import { en } from '../phrases.ts';

/** A bare year is kept as its January, so January is told as the year. */
const since = (day: string): string => (day.slice(5, 7) === '01' ? day.slice(0, 4) : en.date(day.slice(0, 7)));

/** One partner, for the talk with it, in English. */
export const partner: PartnerTexts = {
  title: (name) => `A talk with a partner: ${name}`,
  kind: (kind) => `Kind: ${kind}.`,
  city: (city) => `City: ${city}.`,
  topics: (topics) => `Topics: ${topics}.`,
  noTopics: 'No topics are given. Ask for them; then more can be said.',
  capacity: {
    free: 'There is room at present.',
    full: 'There is no room at present.',
    unknown: 'Whether there is room at present is not known.',
  },
  paused: 'Pausing at present.',
  offerKind: { regular: 'The offer is there to stay.', project: 'The offer is bound to a project.' },
  groups: (groups) => `Takes part in: ${groups}.`,
  umbrella: (name) => `Belongs to: ${name}.`,
  members: (names) => `Belonging to it: ${names}.`,
  role: (role, deputy) => `${deputy ? 'Deputy for' : 'Task'}: ${role}.`,
  funding: (share, until) =>
    `Largest funding: ${[...(share === undefined ? [] : [`${share}%`]), ...(until === undefined ? [] : [`secured until ${en.date(until)}`])].join(', ')}.`,
  needs: 'What is looked for',
  need: (wanted, day) => (day === undefined ? wanted : `${wanted}, since ${since(day)}`),
  helpInContact: (names) => `Can help and is in contact: ${names}.`,
  help: (names) => `Can help: ${names}.`,
  helpToMeet: (names) => `Can help and is still to be met: ${names}.`,
  almost: (names) => `What comes nearest: ${names}.`,
  unavailable: (names) => `Fits, but is not free at present: ${names}.`,
  sameHere: (names) => `Looking for the same: ${names}.`,
  sameElsewhere: (cities) => `In other cities the same is looked for: ${cities}.`,
  solved: (cities) => `There it exists already: ${cities}. Ask how it was done.`,
  couldMeet: 'Whom its own offer helps',
  inContact: 'Already in contact.',
  notInContact: 'Not in contact yet.',
  ties: 'Ties',
  noTie: 'The data show no tie yet.',
  tiesCaption: (n) => (n === 1 ? 'One tie' : `${en.Number(n)} ties`),
  columns: { partner: 'Partner', state: 'State', last: 'Last contact', remark: 'Remark' },
  states: { active: 'exists', unknown: 'exists, state unknown', dormant: 'dormant' },
  remarks: { must: 'necessary', oneSided: 'named by one side', strained: 'strained, internal only' },
  planned: 'Agreed or thought of',
  stages: {
    agreed: (name, day) => `Agreed${day === undefined ? '' : ` since ${since(day)}`}: ${name}.`,
    idea: (name) => `Thought of: ${name}.`,
  },
  hangsOnIt: 'Without this partner',
  substitutes: 'Who could step in',
  fits: {
    full: (names) => `Offers nearly the same: ${names}.`,
    partly: (names) => `Offers part of it: ${names}.`,
    notFree: (names) => `Would fit, but is not free at present: ${names}.`,
    nobody: 'So far nobody in the network offers anything similar.',
  },
  lost: 'Lost a partner?',
  lostLead: 'Who has left or might, and who could step in then:',
  why: {
    ended: (name) => `No longer there: ${name}.`,
    bridge: (name) => `Much hangs on it: ${name}.`,
    'funding-risk': (name) => `The funding ends soon: ${name}.`,
  },
  peers: 'Who does much the same',
  inCity: (name, city) => (name.includes(city) ? name : `${name} (${city})`),
  commonTopics: (topics) => `In common: ${topics}.`,
  tied: {
    active: 'Already in contact.',
    unknown: 'Already in contact, without a date.',
    dormant: 'Formerly in contact; the tie is dormant.',
    none: 'Not in contact yet.',
  },
  suggestions: 'Suggestions',
  together: 'This page is meant for the talk with the partner, not for a file on it. What is missing or wrong, the partner knows best.',
};
