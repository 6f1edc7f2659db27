import type { InvitationTexts } from '../../meeting/texts.ts';
import { en } from '../phrases.ts';
import { share } from './attendees.ts';

const when = (day: string): string => (day.endsWith('-01') && day.length === 7 ? day.slice(0, 4) : en.date(day.slice(0, 7)));

/** Whom to invite, in English. */
export const invitation: InvitationTexts = {
  title(topics, targetGroups) {
    const theme = topics.length > 0 ? [`on ${en.list(topics)}`] : [];
    const people = targetGroups.length > 0 ? [`for ${en.list(targetGroups)}`] : [];
    const what = [...theme, ...people].join(', ');
    return what === '' ? 'Invitation list without a theme' : `Invitation list ${what}`;
  },
  lead: (n) => (n === 0 ? 'Nobody is on the list yet.' : `${en.Number(n)} ${n === 1 ? 'partner is' : 'partners are'} on the list.`),
  fitsWhen(topics, targetGroups) {
    const named = [
      ...(topics > 0 ? [topics > 1 ? 'one of the topics' : 'the topic'] : []),
      ...(targetGroups > 0 ? [targetGroups > 1 ? 'one of the target groups' : 'the target group'] : []),
    ];
    return `Whoever names ${named.join(' or ')} fits.`;
  },
  noTheme: 'No theme is given. The list therefore holds only those who are always there.',

  core: (group) => (group === 'Stamm' ? 'From the core circle: always there' : `Always there: ${group}`),
  noCore: (group) => `Nobody in the data is in the group “${group}”. Please add those who are always there.`,
  regulars: (names) => `Somebody from these came to at least four of the last six meetings: ${en.list(names, 30)}.`,
  fitting: 'Fitting the theme',
  nobodyFits: 'No other partner in the network fits.',
  offices: 'Responsible offices',
  noOffice: 'No office in the network fits. Ask the city who is responsible.',

  fromCore: (group) => (group === 'Stamm' ? 'from the core circle' : `always there (${group})`),
  topics: (topics) => `${topics.length > 1 ? 'topics' : 'topic'} ${en.list(topics)}`,
  targetGroups: (groups) => `${groups.length > 1 ? 'target groups' : 'target group'} ${en.list(groups)}`,
  office: 'responsible office',
  voice: (kind) => `missing voice: ${kind}`,

  voices: 'Missing voices',
  voicesLead: 'Nobody of these kinds is on the list yet. One partner of each is enough.',
  kindsOr: (kinds) => kinds.join(' or '),
  kind: (kind, n) => (n === 1 ? `${kind}:` : `${kind}, ${en.number(n)} of them in the network:`),
  candidate: (name, knownBy) => (knownBy.length === 0 ? name : `${name}, in contact with ${en.list(knownBy, 2)}`),
  notInNetwork: (kinds) => `Nobody in the network is of these kinds: ${en.list(kinds, 9)}.`,
  kindsUnknown: 'The kind of no partner is known. Which voices are missing can therefore not be said.',

  hosts: 'Where you could be guests',
  rooms: (topics) => `offers ${en.list(topics)}`,
  roomTies: (names) => `shares a room with ${en.list(names, 2)}; whose it is, is not in the data`,
  theme: 'fits the theme',
  places: (places) => `in ${en.list(places)}`,
  fewTies: 'few ties so far, so a meeting there makes it known',
  notInvited: 'Not on the list yet.',
  hostedBefore: 'There has been a meeting there.',
  hostConflicts: (names) => `Not to be brought together with: ${en.list(names)}.`,
  noHost: 'No partner names rooms that are free at present. Ask among those invited.',
  busyHosts: (names) => `There are rooms here, too, but nothing free at present: ${en.list(names)}.`,
  hostHistory: 'Where the last meetings were is not in the data.',
  askAboutRoom: 'Please ask whether the room is large enough, free and without steps.',

  absent: 'Not there for a while',
  absentLead: 'Call before the meeting: nobody from these partners has come to a meeting for at least a year.',
  lastThere: (name, day) => `${name}: last in ${when(day)}.`,
  neverThere: (name) => `${name}: at no meeting in the data.`,

  conflicts: 'For the coordination only',
  conflictsLead: 'These are not to be brought together. Nobody is left out for that: you decide whom to invite, and how.',
  avoid: (a, b) => `${a} and ${b}: noted as not to be brought together.`,
  strained: (a, b) => `${a} and ${b}: the tie is under strain.`,

  perhaps: 'Perhaps also',
  perhapsLead: (n) =>
    n === 1
      ? 'Topics or target groups of this partner are not known. The invitation may fit here, too:'
      : `Topics or target groups of ${en.number(n)} partners are not known. The invitation may fit here, too:`,
  perhapsMore: (n) => `And ${en.number(n)} more.`,

  basis: (what, known, of) => {
    const tells = { topics: 'the topics are', targetGroups: 'the target groups are', kinds: 'the kind is' }[what];
    return `For ${share(known, of, 'partners')} ${tells} known.`;
  },
  attendanceBasis: (known, of) => `For ${share(known, of, 'invited partners')} it is known when they last came.`,
};
