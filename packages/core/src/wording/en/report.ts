import type { NeedState, ReportTexts } from '../report-texts.ts';
import { en } from './phrases.ts';

const count = (n: number, one: string, many: string): string => `${en.figure(n)} ${n === 1 ? one : many}`;

/** What a potential analysis says in English, besides findings and suggestions. */
export const reportEn: ReportTexts = {
  title: (network) => (network ? `Potential analysis: ${network}` : 'Potential analysis of the network'),
  subtitle: { internal: 'What stands out, what holds and what you can do', public: 'What this network offers and what is still missing' },
  asOf: 'As of',
  size: 'Size',
  forWhom: 'For whom',
  audience: {
    internal: 'For the coordination only. Contains information that is not public.',
    public: 'For everybody. No partner is named, small numbers are merged.',
  },
  sizeOf: (organisations, ties, openNeeds) =>
    [
      count(organisations, 'partner', 'partners'),
      ties === undefined ? 'ties not known' : count(ties, 'tie', 'ties'),
      ...(openNeeds > 0 ? [count(openNeeds, 'open need', 'open needs')] : []),
    ].join(', '),

  headlines: 'The most important',
  headlinesIntro: 'This is where we would begin. Each point gives its reason, how sure it is and one next step.',
  nothingFound: 'Nothing stands out.',
  tooLittleKnown: (best) => `Too little is known for that yet.${best ? ` One addition helps most. ${best}` : ''}`,
  nothingHere: 'Looked at; nothing stands out.',
  why: 'Why?',
  howSure: 'How sure?',
  nextStep: 'Next step:',
  andMore: (n) => (n === 1 ? 'There is one more case.' : `There are ${en.number(n)} more.`),
  toldAbove: 'More on this, and a next step, under "The most important".',
  strengths: 'What holds',

  who: 'Who is here',
  whoIntro: 'What the partners have said about themselves.',
  kinds: { caption: 'Kinds of partners', column: 'Kind' },
  topics: { caption: 'Topics: what is offered and what is looked for', column: 'Topic' },
  places: { caption: 'Places', column: 'Place' },
  targetGroups: { caption: 'Target groups', column: 'Target group' },
  partners: 'Partners',
  openNeeds: 'open needs',
  withoutOffer: 'of these without an offer',
  others: 'Others',
  each: (n) => `${en.figure(n)} each`,
  severalPossible: 'A partner can name several topics, places and target groups. The figures of a column therefore make no sum.',

  themes: {
    needs: {
      heading: 'Needs and offers',
      intro: 'What partners look for, and whether anybody in the network offers it. Only what somebody has named as a need stands here.',
      unknown: 'The data contain no need.',
    },
    cohesion: {
      heading: 'Who holds the network together',
      intro: 'Partners and ties on which the way of others depends. They do a lot. The question is what a second tie would make easier.',
      unknown: 'The data contain no tie. Who holds the network together can therefore not be said.',
    },
    connection: {
      heading: 'Who is not yet connected',
      intro: 'Partners with few ties or none. Perhaps the tie is only missing in the data: ask first.',
      unknown: 'The data contain no tie. Who is not yet connected can therefore not be said.',
    },
    care: {
      heading: 'Looking after ties',
      intro: 'A tie is dormant when the last contact was more than 18 months ago. Some have served their purpose, others are worth a call.',
      unknown: 'The date of the last contact is given for no tie.',
    },
    together: {
      heading: 'Together or side by side',
      intro: 'Where partners do similar things or keep to themselves. Both can be intended.',
      unknown: 'For this, topics, target groups and places of the partners are needed, or their kinds and ties.',
    },
    representation: {
      heading: 'Who is represented',
      intro: 'Whether all who belong here are in the network, come to its meetings and have a say in its groups.',
      unknown: 'Kinds of partners and groups are not known.',
    },
    money: {
      heading: 'Money and deadlines',
      intro: 'Where nearly everything depends on one funder and the commitment ends soon. This is confidential.',
      unknown: 'The data say nothing about the funding of the partners.',
    },
    cities: {
      heading: 'The cities of the federation',
      intro: 'How the cities are in contact with each other and with their welfare federations. The order says nothing about their work.',
      unknown: 'The data name only one place.',
    },
    records: {
      heading: 'Records to look at',
      intro: 'Entries that may mean the same. Until this is settled they count separately.',
      unknown: 'Nothing can be said about this.',
    },
    other: { heading: 'Also', intro: 'What else stands out.', unknown: 'Nothing can be said about this.' },
  },
  needsTable: { caption: 'Open needs, those without an offer first', need: 'Need', seeker: 'Looked for by', state: 'State' },
  needState: (state, providers, city) => NEED_STATES[state](en.list(providers, 3), city ? ` in ${city}` : ''),
  wanted: en.wanted,
  list: en.list,
  alsoThere: (words) => `Also, with the number of partners: ${words}.`,
  moreRows: (n) => (n === 1 ? 'One more row is left out here.' : `${en.Number(n)} more rows are left out here.`),

  suggestions: 'Suggestions',
  suggestionsIntro:
    'Whom you could introduce to each other. At most three suggestions per partner, so that nobody is overrun. You decide what fits.',
  must: { heading: 'Must: somebody is waiting', intro: 'A stated need, or a hand-over that has to work.' },
  can: { heading: 'Can: it would be good', intro: 'Nobody is waiting for it, but both sides would gain.' },
  noSuggestions: 'These data yield no suggestion.',
  caveat: 'To consider:',
  contact: 'Contact:',
  moreSuggestions: (n) => (n === 1 ? 'There is one more suggestion.' : `There are ${en.number(n)} more suggestions.`),

  missing: 'What more data would make possible',
  missingIntro: 'Each of these would make a further statement possible, or surer.',
  method: 'How this analysis is made',
  methodText: [
    'It rests on the tables of the coordination alone. Nobody was asked, nothing was taken from the internet. The same tables give the same analysis.',
    'An empty cell means "not known", never "none". "How sure?" tells for how many partners or ties the information is there: from nine out of ten it says "certain", from half "likely", else "uncertain". Where something is easily left out of a table, it stays at "likely".',
    'A tie without a date counts as existing. When the last contact was more than 18 months ago, it is dormant. Ways lead only over ties that are not dormant.',
    'The analysis describes ties and offers as they stand in the tables. It does not say how well anybody works.',
  ],
  basis: 'What it rests on',

  publicIntro: 'This version shows what the network offers and what is still missing. Who belongs to it is shown by its map and list.',
  offers: {
    heading: 'What there is',
    intro: 'Topics for which the network has offers, for whom and where.',
    caption: 'Offers by topic',
  },
  offerColumns: ['Topic', 'For whom', 'Where'],
  everybodyOrUnknown: 'not known',
  othersAre: (kinds) => `"Others" are: ${en.list(kinds, kinds.length)}.`,
  gaps: {
    heading: 'What is still missing',
    intro: 'These offers are looked for, and the network does not have them yet. Whoever can contribute is welcome.',
    none: 'At present no need without an offer has been named in public.',
  },
  publicMethod: [
    'It rests on the public information of the partners. What is confidential was removed before the analysis. The result is the same as if that information did not exist.',
    'Figures are rounded to multiples of five. Groups of fewer than five partners are merged under "Others". Nor can it be found out by subtraction whom a figure is about.',
    'An empty cell means "not known", never "none".',
  ],
  about: (n) => (n === 0 ? 'fewer than five' : `about ${en.figure(n)}`),
  connected: (part, whole) =>
    part === whole
      ? 'All partners are connected with each other.'
      : `About ${en.figure(part)} of about ${en.figure(whole)} partners are connected with each other.`,
  aboutPartners: (n) => (n === 0 ? 'fewer than five partners' : `about ${en.figure(n)} partners`),
};

const NEED_STATES: Readonly<Record<NeedState, (providers: string, inCity: string) => string>> = {
  topic: (_, inCity) => `Nobody offers it${inCity} yet.`,
  'target-group': (almost) => `The topic is there, but not for these people${almost && ` (${almost})`}.`,
  place: (almost) => `The offer is there, but not in this place${almost && ` (${almost})`}.`,
  capacity: (almost) => `The offer is there, but nothing is free at present${almost && ` (${almost})`}.`,
  'only-project': (providers) => `Only as a project: ${providers}.`,
  single: (provider, inCity) => `Only one offer${inCity}: ${provider}.`,
  covered: (providers) => `Offers: ${providers}.`,
};
