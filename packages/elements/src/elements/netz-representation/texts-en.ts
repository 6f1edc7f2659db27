import type { RepresentationTexts } from './texts-de.ts';

/** What is said in English about who is represented. */
export const representationTextsEn: RepresentationTexts = {
  heading: 'Who is represented',
  internalOnly: 'Only the coordination sees who is represented. On a public page there is therefore nothing here.',
  basis: (known, of) =>
    `The kind is known of ${known === of ? `all ${of}` : `${known} of ${of}`} partners. What stands here rests on that.`,
  noKinds: 'Nobody can tell yet who is represented: the kinds of the partners are not in the data.',
  city: 'City',
  allCities: 'All cities',
  chooseCity: 'Groups and meetings are seen for one city alone. Choose a city above.',
  nothingFound: 'Nothing stands out. Kinds of partners, groups and tasks were looked at.',

  sought: 'Whom a network needs',
  soughtExplained: 'Nine kinds of partners that the federation of volunteer agencies names. Not every network needs all nine.',
  soughtCaption: (meetings) =>
    meetings === 1
      ? 'Kinds of partners in the network and at the last meeting'
      : `Kinds of partners in the network and at the last ${meetings === 2 ? 'two' : 'three'} meetings`,
  soughtCaptionWithoutMeetings: 'Kinds of partners that the network lacks',
  kind: 'Kind',
  inNetwork: 'In the network',
  lately: 'Came lately',
  state: 'State',
  states: { missing: '+\u00a0missing', invited: '○\u00a0not there lately', represented: '✓\u00a0represented' },

  groups: 'Who sits in the groups',
  groupsExplained: 'Numbers, not per cent: in small groups one member moves much. Nobody has to leave for somebody to come.',
  matrix: 'Kinds of partners in the groups',
  nobody: 'nobody',
  group: (name, members) => `${name}, ${members === 1 ? 'one member' : `${members} members`}`,
  absentKinds: (kinds) => `In the network, but not in the group: ${kinds}.`,
  absentTopics: (topics) => `Topics of the network that nobody brings along: ${topics}.`,
  kindsKnown: (known, of) => `The kind is known of ${known} of ${of} members.`,
  linkedBy: (steering, names) => `Also in the group “${steering}”: ${names}.`,
  notLinked: (steering) => `Nobody of this group sits in the group “${steering}”.`,

  strengths: 'What holds',
  more: 'What would show more',
  lacks: {
    kinds:
      'The column “Art” (kind) is missing. Write a word for each partner, such as Behörde, Beratungsstelle or Selbstorganisation. Then it stands here who is missing.',
    groups:
      'The column “Gruppen” (groups) is missing. Write for each partner in which groups it sits, separated by commas: Steuerungsgruppe, AG Wohnen.',
    meetings:
      'The table of meetings is missing. With the columns “Datum” (date) and “Wer war da” (who came) it stands here who came lately.',
    roles:
      'The table of roles is missing. With the columns “Rolle” (task), “Wer” (who) and “Bis” (until) it stands here which task is open.',
  },
};
