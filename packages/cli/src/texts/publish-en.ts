import type { publishDe } from './publish-de.ts';

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** What `publish` says, in English. */
export const publishEn: typeof publishDe = {
  whereTo: 'Where to? For example: netz-map publish organisations.csv ties.csv -o public/ (only look: --dry-run)',
  inputInside: (file) => `"${file}" lies in the folder that everybody will see. Move your tables, or name another folder after -o.`,
  foreignInTheWay: (file) =>
    `"${file}" is there already, and netz-map has not written it. Nothing was changed. Name another folder after -o.`,
  halfWritten: (file, reason) =>
    `"${file}" could not be replaced (${reason}). The folder is mixed now: please do not upload it, but run the same command again.`,
  noScripts: (folder) => `There is no netz-map.js in "${folder}".`,
  unchanged: 'Nothing was published and nothing was changed.',

  title: 'What will be published',
  folder: 'Folder',
  asOf: 'As of',
  leaves: 'This leaves',
  stays: 'This stays, and why',
  persons: 'What is said about persons, and stays',
  personsNote: 'The preview does not show what stands there. Where a column is meant to be published, name it with --personal.',
  files: 'Files',
  total: (partners, ties, needs) =>
    `${count(partners, 'organisation', 'organisations')}, ${count(ties, 'tie', 'ties')}, ${count(needs, 'need', 'needs')}`,
  unmarked: (number) =>
    `${count(number, 'organisation leaves', 'organisations leave')} without being marked "public". Who is to stay gets the word "internal" in the column "visibility".`,
  summary: 'In short',
  summed: (leaving, staying) => `What leaves: ${leaving}. What stays: ${staying}.`,
  partners: 'Organisations',
  ties: 'Ties',
  needs: 'Needs',
  fields: 'Columns of those who leave',
  columns: {
    partner: 'Organisation',
    said: 'What is said',
    from: 'From',
    to: 'To',
    kind: 'Kind',
    who: 'Who',
    what: 'What',
    why: 'Why',
    field: 'Column',
    of: 'Table',
    number: 'How often',
  },
  of: { organisations: 'Organisations', ties: 'Ties', needs: 'Needs' },
  whyPartner: {
    internal: 'visibility "internal" or "network", or there is a person in the name',
    shelter: 'shelter; leaves only where it is marked "public"',
    ended: 'no longer in the network',
  },
  whyTie: {
    partner: 'one of the two stays',
    internal: 'visibility "internal" or "network"',
    strained: 'under strain',
    'not-yet': 'not yet begun',
    declined: 'declined',
  },
  whyNeed: { partner: 'the organisation stays', 'not-released': 'the organisation is not marked "public"', mention: 'names one who stays' },
  whyField: {
    never: 'is never published',
    'unknown-column': 'a column of your own, is never published',
    'protected-place': 'a place that protects people',
    mention: 'names one who stays',
  },
  tables: (meetings, roles, cities) => [
    ...(meetings > 0 ? [`${count(meetings, 'meeting', 'meetings')}: who was there is never published.`] : []),
    ...(roles > 0 ? [`${count(roles, 'role', 'roles')}: who holds them is never published.`] : []),
    ...(cities > 0 ? [`${count(cities, 'city', 'cities')}: what is said of their coordination is never published.`] : []),
  ],
  nothingStays: 'Nothing. All of these files leaves.',
  row: (file, row, path, column) =>
    [
      file,
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(path === undefined ? [] : [path]),
      ...(column === undefined ? [] : [`column "${column}"`]),
    ].join(', '),
  further: (number) => `and ${number} more; all of them: netz-map check`,
  fileIs: {
    'netz.json': 'the data for the map',
    'netz.svg': 'the map as a picture',
    'netz.html': 'everybody as a list, without JavaScript',
    'einbau.html': 'what your webmaster needs (in German)',
    'datenschutz.txt': 'paragraph for the privacy statement (in German)',
    'barrierefreiheit.txt': 'paragraph for the accessibility statement (in German)',
    'SRI.txt': 'checksums of the scripts',
  },
  script: 'the software',
  removes: (names) => `Is removed because it no longer belongs here: ${names.join(', ')}.`,
  foreign: (names) => `Also lies in the folder and is public with it; netz-map does not touch it: ${names.join(', ')}.`,
  dryRun: 'This was only the preview. Nothing was written.',
  done: (folder) => `Written to ${folder}. You can upload the folder as it is; einbau.html says what to do.`,

  page: {
    title: 'Our partners',
    intro: 'Who is part of the network, by kind.',
    nobody: 'Nobody is listed here at present.',
    withoutKind: 'Others',
    known: 'Partner in the network.',
    topics: 'Topics:',
    targetGroups: 'For whom:',
    places: 'Where:',
    together: 'Works with:',
    before: 'Dormant tie with:',
    website: 'Website:',
    needs: 'What is looked for',
    need: (who, wanted) => `${who} is looking for: ${wanted}.`,
  },
};
