import { helpEn } from './help-en.ts';
import type { CliTexts } from './cli-texts.ts';
import { publishEn } from './publish-en.ts';

const meant = (word: string | undefined): string => (word === undefined ? '' : ` Did you mean "${word}"?`);
const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** English. */
export const en: CliTexts = {
  help: helpEn,
  publish: publishEn,
  seeHelp: 'Help: netz-map help --lang en',
  unknownCommand: (word, nearest) => `There is no command "${word}".${meant(nearest)}`,
  commandForgotten: (file) => `The command is missing before the file. Did you mean: netz-map analyse ${file}`,
  unknownOption: (option, nearest) => `There is no option "${option}".${meant(nearest)}`,
  optionOfOther: (option, command, possible) => `The option "${option}" does not belong to "${command}". Possible: ${possible.join(', ')}.`,
  valueMissing: (option) => `The value after "${option}" is missing.`,
  valueTooMany: (option) => `"${option}" takes no value.`,
  notADay: (option, value) => `"${value}" is no date for ${option}. Write year-month-day, for example 2026-11-01.`,
  notAChoice: (option, value, choices, nearest) => `"${value}" does not fit ${option}. Possible: ${choices.join(', ')}.${meant(nearest)}`,
  notPixels: (option, value, least, most) => `"${value}" does not fit ${option}. Possible: a whole number from ${least} to ${most}.`,
  unknownPartner: (option, value, nearest) => `There is no partner "${value}" (${option}) in these data.${meant(nearest)}`,
  severalPartners: (option, value, ids) => `Several partners are called "${value}" (${option}). Give the id: ${ids.join(', ')}.`,
  unknownWord: (option, value, nearest, words) =>
    `"${value}" (${option}) does not occur in these data.${meant(nearest) || (words.length > 0 && words.length <= 30 ? ` There are: ${words.join(', ')}.` : '')}`,
  internalOnly: (command) =>
    `"${command}" is for the coordination only: the answer names what is not to become public. Please leave out --audience public.`,
  onlyOne: (options) => `Only one of these at a time: ${options.join(', ')}.`,
  partnerEnded: (option, name) => `No longer in the network: "${name}" (${option}). Only partners who are there can be asked about.`,
  twoNeeded: (option, value) => `"${value}" does not name two partners. Write for example: ${option} A01,A07`,
  noCities: 'These files name no cities. They need the column "Ort/Netz", or a folder of tables for each city.',
  cityTwice: (name) => `The city "${name}" is there twice. Each needs a name or a folder of its own.`,
  dayOfBeforeNeeded: 'Of which day is the older state? Write for example: --before-as-of 2025-11-01',
  beforeIsLater: (before, now) => `The older state (${before}) is later than the younger one (${now}).`,
  optionNeeded: (options) => `Missing: ${options.join(' or ')}.`,
  unknownMeeting: (value, dates) =>
    dates.length === 0
      ? 'These data hold no meeting. Name those who come with --present.'
      : `The meeting "${value}" is not in these data. The last ones are: ${dates.join(', ')}.`,
  notPairs: (file) => `"${file}" holds no pairs. Take the output of: netz-map pairs … --format json`,
  notAForm: (file) => `"${file}" is no filled form. It begins with: netz-map capture … --format json`,
  invitationColumns: ['Name', 'Reason', 'Website'],
  notAColumn: (value) => `"${value}" does not say what a column is. Write for example: --column "Focus=topics"`,
  unknownField: (word) =>
    `There is no field "${word}". Write a usual heading such as "topics". With --column "…=-" a column is not evaluated.`,
  outputMissing: 'Where to? For example: netz-map convert organisations.csv ties.csv -o network.xlsx',
  unknownEnding: (file, endings) => `"${file}" does not say which format it is to be. Known are: ${endings.join(', ')}. Or add --format.`,
  templateAlone: 'The template is an Excel workbook and needs no files. For example: netz-map convert --template -o template.xlsx',
  onlyWithTemplate: (option) =>
    `"${option}" belongs to --template. For example: netz-map convert --template ${option} topics.csv -o template.xlsx`,
  columnsNotThere: (columns) => `No file has these headings: ${columns.map((column) => `"${column}"`).join(', ')}.`,
  severalFiles: (names) => `These are several files: ${names.join(', ')}. Name a folder after -o, for example: -o network/`,
  noWords: (file) => `"${file}" holds no list of words.`,
  noFiles: (command) => `Which files? For example: netz-map ${command} organisations.csv ties.csv`,
  stdinTwice: 'The dash "-" (standard input) may stand only once.',
  outputIsInput: (file) => `The result would overwrite the input "${file}". Name another file after -o.`,
  unknownFinding: (id, nearest) =>
    `These data have no finding or suggestion "${id}".${meant(nearest)} All ids are shown by: netz-map analyse … --format json`,
  fileMissing: (file) => `There is no file "${file}".`,
  fileIsFolder: (file) => `"${file}" is a folder. Name the files in it.`,
  fileForbidden: (file) => `You are not allowed to open the file "${file}".`,
  fileUnreadable: (file, reason) => `The file "${file}" cannot be read (${reason}).`,
  folderMissing: (file) => `There is no folder for "${file}".`,
  fileUnwritable: (file, reason) => `The file "${file}" cannot be written (${reason}).`,
  stdinName: 'standard input',
  asOf: (day) => `As of ${day}`,
  untitled: 'Analysis of the network',
  headlines: 'The most important',
  nothingFound: 'Nothing stands out.',
  tooLittleKnown: (best) => `Too little is known for that yet.${best ? ` One addition helps most. ${best}` : ''}`,
  strengths: 'What holds',
  further: 'Also',
  suggestions: 'Suggestions',
  map: 'The map of the network: one mark for each partner, one line for each tie. Those not yet connected stand at the edge.',
  basis: 'What this rests on',
  missing: 'What more data would make possible',
  why: 'Why?',
  certainty: 'How sure?',
  nextStep: 'Next step:',
  caveats: 'To consider:',
  moreSuggestions: (number) =>
    number === 1
      ? 'One more suggestion is in the output of --format json.'
      : `${number} more suggestions are in the output of --format json.`,
  severities: { error: 'Errors: not used', warning: 'Warnings: used, but please look', note: 'For your information' },
  value: 'Value:',
  todo: 'What to do:',
  wholeFile: 'whole file',
  counts: (errors, warnings, notes) =>
    `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ${count(notes, 'note', 'notes')}`,
  noProblems: 'No errors, no warnings.',
  read: (organisations, ties, needs, meetings) =>
    `Read: ${count(organisations, 'organisation', 'organisations')}, ${count(ties, 'row', 'rows')} with ties, ${count(needs, 'need', 'needs')}, ${count(meetings, 'meeting', 'meetings')}.`,
  fileFormats: {
    table: 'table',
    workbook: 'Excel workbook',
    package: 'ZIP file',
    json: 'JSON file',
    gexf: 'GEXF file (Gephi)',
    graphml: 'GraphML file',
    dl: 'DL file (UCINET)',
    pajek: 'Pajek file',
  },
  recognised: (format, sheets, workbook) => {
    const named = sheets.map((sheet) => `"${sheet}"`).join(', ');
    if (sheets.length === 0) return format;
    return workbook ? `${format}, ${count(sheets.length, 'sheet', 'sheets')} read: ${named}` : `${format} ${named}`;
  },
  columnsOf: (sheet, file) => `Columns of "${sheet}" in ${file}`,
  columnHeadings: ['Heading', 'read as', 'told by'],
  columnAside: 'not evaluated',
  columnHow: {
    exact: 'its heading',
    synonym: 'a related word',
    content: 'its cells',
    chosen: 'you',
    unknown: '–',
  },
  mergedRows: (number) => `Read as one organisation, because the name is the same (${number})`,
  merged: (name, others, rows) =>
    `"${name}": rows ${rows.join(', ')}${
      others.some((other) => other !== name)
        ? `, also as ${[...new Set(others)]
            .filter((other) => other !== name)
            .map((other) => `"${other}"`)
            .join(', ')}`
        : ''
    }`,
  moreMerges: (number) => `and ${number} more`,
  furtherPlaces: (number) => (number === 1 ? 'The same in one more place.' : `The same in ${number} more places.`),
  filesWritten: (paths) => `netz-map: Written: ${paths.join(', ')}`,
  lossesAre: (parts) => `This format has no room for everything. Left out: ${parts.join(', ')}.`,
  lost: {
    'network-name': () => 'the name of the network',
    'as-of': () => 'the as-of date',
    'organisation-fields': (number) => `details of ${count(number, 'organisation', 'organisations')}`,
    ties: (number) => count(number, 'tie', 'ties'),
    'tie-fields': (number) => `details of ${count(number, 'tie', 'ties')}`,
    needs: (number) => count(number, 'need', 'needs'),
    meetings: (number) => count(number, 'meeting', 'meetings'),
    roles: (number) => count(number, 'role', 'roles'),
    cities: (number) => count(number, 'city', 'cities'),
  },
  nothingRead: 'No network could be read from these files.',
  seeCheck: 'Details: netz-map check with the same files',
  bug: 'This is a mistake in the program, not in your data. With NETZ_DEBUG=1 it shows where. Please report it.',
};
