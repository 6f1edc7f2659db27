// Longer than other files: one sentence for each code of a problem, and the compiler checks that none is missing.
import type { Problem } from '../../format/problem.ts';
import type { ProblemCode } from '../../format/problem-code.ts';
import { groupedDigits } from '../grouped-digits.ts';
import { isGraph, isSpreadsheet } from '../other-formats.ts';
import { unreadPart } from '../unread-part.ts';

/** What is said about one problem: what was found and what can be done. */
type Said = { what: string; todo: string };

const number = (text: string | undefined, otherwise: string): string => groupedDigits(text, otherwise, ',');
const quote = (text: string | undefined): string => `“${text ?? '…'}”`;
const file = (p: Problem): string => (p.file ? `The file ${quote(p.file)}` : 'The file');
const column = (p: Problem): string => (p.column ? `The column ${quote(p.column)}` : 'A column');
const value = (p: Problem): string => (p.value ? quote(p.value) : 'A value');
const megabytes = (bytes: string | undefined): string => `${(Number(bytes ?? 0) / 1e6).toFixed(1)} MB`;
const meant = (p: Problem, otherwise: string): string =>
  p.hint ? `Did you mean ${quote(p.hint)}? Then please write it the same way.` : otherwise;

/** What is hidden: a sheet, rows, a column, or cells under joined ones. */
const hidden = (p: Problem): string => {
  if (p.value !== undefined) return `The sheet ${quote(p.value)} is hidden and is not read.`;
  if (p.row !== undefined && p.column !== undefined) return 'Something stands under joined cells where nobody sees it. It is not read.';
  if (p.column !== undefined) return 'This column is hidden and is not read.';
  return p.hint === '1' ? 'A hidden row is not read.' : `${p.hint ?? 'Some'} hidden rows are not read.`;
};

/** Sentences about problems with the data, in English. One table for all codes, as in German. */
export const problems: Record<ProblemCode, (p: Problem) => Said> = {
  'file-empty': (p) => ({ what: `${file(p)} is empty.`, todo: 'Please save the table again and choose it once more.' }),
  'file-too-large': (p) => ({
    what: `${file(p)} is too large (${megabytes(p.value)}). The limit is ${megabytes(p.hint)}.`,
    todo: 'Please split the table or remove columns with long texts.',
  }),
  'file-unreadable': (p) => ({
    what: `${file(p)} cannot be read.`,
    todo: 'Please open it in the program it comes from and save it as an Excel workbook (.xlsx).',
  }),
  'html-instead-of-data': (p) => ({
    what: `${file(p)} contains a web page instead of a table, perhaps an error message.`,
    todo: 'Please check the address of the file and whether it can be reached without signing in.',
  }),
  'unsupported-format': (p) => ({
    what: `${file(p)} has a format that is not read${p.value ? ` (${p.value})` : ''}.`,
    todo: isSpreadsheet(p.value)
      ? 'Please open it in your spreadsheet program, use “Save as” and choose “Excel Workbook (.xlsx)”.'
      : isGraph(p.value)
        ? 'Please open it in Gephi and export it as GEXF or GraphML.'
        : 'Please put the table into an Excel workbook (.xlsx). CSV, JSON, GEXF, GraphML, UCINET DL and Pajek are read, too.',
  }),
  'role-unclear': (p) => ({
    what: `${file(p)} holds no table that looks like one of organisations or ties.${p.value ? ` Its headings are ${quote(p.value)}.` : ''}`,
    todo: 'Please name the columns, for example “Name” (organisations) or “From” and “To” (ties).',
  }),
  'word-list': (p) => ({
    what: `${file(p)} is a list of words, not of partners.`,
    todo: 'Please use it for topics, target groups or places. Choose the table of partners as well.',
  }),
  'encoding-guessed': (p) => ({
    what: `${file(p)} does not say how letters such as ä are stored. It was read as ${p.hint ?? 'Windows-1252'}.`,
    todo: 'Please check a name with such a letter. If it is wrong, save the file as an Excel workbook (.xlsx) or “CSV UTF-8”.',
  }),
  'garbled-text': (p) => ({
    what: p.hint
      ? `Special letters were converted twice; ${value(p)} was turned back into ${quote(p.hint)}.`
      : `${value(p)} contains unreadable characters.`,
    todo: p.hint ? 'Please check some names with special letters.' : 'Please correct the spelling in your table.',
  }),
  'table-not-used': (p) => ({
    what: `${file(p)} was recognised but not used${p.hint ? ` (${p.hint})` : ''}.`,
    todo: 'Please check whether it says something that is missing. The other tables were read.',
  }),
  'json-syntax': (p) => ({
    what: `${file(p)} is not valid JSON${p.value ? `: ${quote(p.value)} is unexpected` : ''}.`,
    todo:
      p.hint === 'trailing-comma'
        ? 'Please remove the last comma there.'
        : 'Please check commas, brackets and quotation marks at this place.',
  }),
  'json-too-deep': (p) => ({
    what: `${file(p)} is nested too deeply. The limit is ${p.hint ?? 64} levels.`,
    todo: 'Please check whether it is the right file.',
  }),
  'json-shape': (p) => ({
    what: `${file(p)} is valid JSON but holds no list of organisations or ties.`,
    todo: 'Expected are, for example, the entries “organisations” and “ties” or “nodes” and “edges”.',
  }),
  'zip-corrupt': (p) => ({
    what: `${file(p)} is damaged or was not downloaded completely.`,
    todo: 'Please download or save the file again.',
  }),
  'zip-limit': (p) => ({
    what: `${file(p)} becomes far too large when unpacked, so it was not read.`,
    todo: 'Please open it in your spreadsheet program, remove empty rows and pictures, and save it again.',
  }),
  'file-protected': (p) => ({
    what: `${file(p)} is protected by a password, so it cannot be read.`,
    todo: 'Please open it and save it without the password.',
  }),
  'xml-syntax': (p) => ({
    what: `${file(p)} is not valid XML here${p.value ? `: ${quote(p.value)}` : ''}. It was not read.`,
    todo: 'Please export the file again from the program it comes from.',
  }),
  'xml-doctype-refused': (p) => ({
    what: `${file(p)} contains a DOCTYPE. A file can do harm with it, so it was not read.`,
    todo: 'Please delete the line with “DOCTYPE” or export the file again.',
  }),
  'xml-too-deep': (p) => ({
    what: `${file(p)} is nested too deeply. The limit is ${p.hint ?? 64} levels.`,
    todo: 'Please check whether it is the right file.',
  }),
  'xml-shape': (p) => ({
    what: `${file(p)} is valid XML but holds no organisations or ties.`,
    todo: 'GEXF and GraphML can be read. Please check whether it is the right file.',
  }),
  'graph-text-syntax': (p) => ({
    what:
      p.hint === 'missing'
        ? `${file(p)} lacks ${value(p)} and cannot be understood without it.`
        : `${value(p)} cannot be understood here and was skipped.`,
    todo: 'Please check the line or export the file again.',
  }),
  'count-differs': (p) => ({
    what: `The file announces ${number(p.hint, 'other')} values, and ${number(p.value, 'more or fewer')} were found. What is there was read.`,
    todo: 'Please check whether something is missing or too much in this place.',
  }),
  'two-kinds': (p) => ({
    what: `${file(p)} ties two sorts of entries, for example associations and committees. Both count as partners.`,
    todo: 'You need not do anything. The column “Art” says which belong together.',
  }),
  'part-not-read': (p) => ({
    what: `${value({ ...p, value: unreadPart(p.value, 'en') })} is in the file and is not read${p.hint && p.hint !== '1' ? ` (${p.hint} times)` : ''}.`,
    todo: 'There is nothing to do. Everything else was read.',
  }),
  'reading-too-long': (p) => ({
    what: `Reading ${p.file ? quote(p.file) : 'the file'} took too long and was stopped.`,
    todo: 'Please split the table, or copy it without formats into a new file.',
  }),
  'reading-out-of-memory': (p) => ({
    what: `${file(p)} needs too much memory to be read. Reading was stopped.`,
    todo: 'Please split the table, or copy it without formats into a new file.',
  }),
  'nothing-taken': (p) => ({
    what: `${file(p)} could not be read, so nothing of the other files was taken either: half a network would be a false one.`,
    todo: 'Please mend the file or leave it out.',
  }),
  'newer-format': (p) => ({
    what: `${file(p)} comes from a newer version${p.value ? ` (${p.value})` : ''}.`,
    todo: 'Please update netz-map on this page.',
  }),
  'no-rows': (p) => ({
    what: `${p.sheet === undefined ? file(p) : `The sheet ${quote(p.sheet)}`} holds no entries, headings at most.`,
    todo: p.severity === 'note' ? 'You need do nothing if there is nothing to enter.' : 'Please enter at least one name.',
  }),
  'too-many-rows': (p) => ({
    what: `${file(p)} has ${number(p.value, 'too many')} rows. The first ${number(p.hint, '20000')} were read.`,
    todo: 'Please split the table.',
  }),
  'too-many-columns': (p) => ({
    what: `${file(p)} has ${number(p.value, 'too many')} columns. The first ${number(p.hint, '256')} were read.`,
    todo: 'Please remove columns that are not needed.',
  }),
  'cell-too-long': (p) => ({
    what: `A text is too long and was cut after ${number(p.hint, '10000')} characters.`,
    todo: 'Please shorten the text in your table.',
  }),
  'no-visible-sheet': (p) => ({
    what: `${file(p)} has no visible sheet with rows.`,
    todo: 'Please unhide the sheet with the organisations and save the file again.',
  }),
  'sheet-not-used': (p) => ({
    what: `The sheet ${value(p)} holds no table that can be read. It was skipped.`,
    todo: 'There is nothing to do if it only holds notes or lists.',
  }),
  'hidden-not-read': (p) => ({
    what: hidden(p),
    todo: 'Please unhide it if it belongs to the data.',
  }),
  'merged-cells': () => ({
    what: 'Cells are merged over several rows here. What they say counts for each of these rows.',
    todo: 'If it is meant for the first row only, please unmerge the cells.',
  }),
  'cell-error': (p) => ({
    what: `The cell holds the error ${value(p)}. It counts as empty.`,
    todo: 'Please correct the formula in your table.',
  }),
  'formula-without-value': () => ({
    what: 'The cell holds a formula without a saved result. It counts as empty.',
    todo: 'Please open the file in your spreadsheet program and save it again.',
  }),
  'heading-missing': (p) => ({
    what: `${file(p)} has no headings. ${p.hint === 'ties' ? 'Each row is taken for a tie.' : 'Its entries are taken for names.'}`,
    todo:
      p.hint === 'ties'
        ? 'The headings “From” and “To” in the first row make sure.'
        : 'A heading such as “Name” in the first row makes sure.',
  }),
  'unclosed-quote': (p) => ({
    what: `A quotation mark is opened and never closed${p.value ? `: ${p.value}` : ''}. The row was read without it.`,
    todo: 'Please add or remove the quotation mark and check this row.',
  }),
  'row-too-short': () => ({
    what: 'The row has fewer cells than the heading. The missing ones count as empty.',
    todo: 'Please check that the values stand under the right headings.',
  }),
  'row-too-long': (p) => ({
    what: `The row has more cells than the heading. Not taken over: ${value(p)}.`,
    todo: 'Please check for a separator too many or a missing heading.',
  }),
  'lines-before-heading': (p) => ({
    what: `Other lines stand before the headings (${value(p)}). They were skipped.`,
    todo: 'Nothing to do if it is only a title.',
  }),
  'repeated-heading': () => ({ what: 'The row repeats the headings and was skipped.', todo: 'Nothing to do.' }),
  'total-row': (p) => ({
    what: `The row ${value(p)} looks like a total and was skipped.`,
    todo: 'If it is a partner, please change the beginning of its name.',
  }),
  'row-without-data': (p) => ({
    what: `The row ${value(p)} holds no data and was skipped.`,
    todo: 'Nothing to do if it is only a line or a remark.',
  }),
  'table-turned': () => ({
    what: 'The headings stand on the left. Each column was read as one entry.',
    todo: 'Nothing to do. Where a row is named, please count the columns.',
  }),
  'control-characters': (p) => ({
    what: `Invisible control characters were removed${p.value ? `; what was read is ${value(p)}` : ''}.`,
    todo: 'Please check the spelling.',
  }),
  'bidi-control': (p) => ({
    what: `Characters that reverse the direction of writing were removed${p.value ? `; what was read is ${value(p)}` : ''}.`,
    todo: 'Please check that the text is right. Such characters can deceive.',
  }),
  'invisible-characters': (p) => ({
    what: `Invisible characters were removed${p.value ? `; what was read is ${value(p)}` : ''}.`,
    todo: 'Please check the spelling.',
  }),
  'markup-in-text': (p) => ({
    what: `${value(p)} contains source text of a web page. It is shown as text only and never run.`,
    todo: 'Please check where this value comes from.',
  }),
  'missing-column': (p) => ({
    what: `${file(p)} lacks the column ${quote(p.column)}.${p.value ? ` Found were ${quote(p.value)}.` : ''}`,
    todo: `Please call the column that holds it ${quote(p.column)}.`,
  }),
  'unknown-column': (p) => ({
    what: `${column(p)} is not known. It is kept, but neither evaluated nor shown.`,
    todo: 'Nothing to do, or give it one of the known headings.',
  }),
  'column-not-kept': (p) => ({
    what: `${column(p)} is not known. It is not read.`,
    todo: 'Nothing to do, or give it one of the known headings.',
  }),
  'duplicate-column': (p) => ({
    what:
      p.column === p.hint
        ? `${column(p)} is there twice. The first one was used.`
        : `${column(p)} says the same as ${quote(p.hint)}. ${quote(p.hint)} was used.`,
    todo: 'Please keep only one of the two columns.',
  }),
  'duplicate-key': (p) => ({
    what: `${value(p)} is there twice in one entry. The last one was read.`,
    todo: 'Please delete one of the two.',
  }),
  'reserved-key': (p) => ({
    what: `The name ${quote(p.column ?? p.value)} is reserved for programs and was left out.`,
    todo: 'Please rename the column if you need it.',
  }),
  'personal-data': (p) => ({
    what: `${column(p)} seems to hold data about persons. It is neither shown nor published.`,
    todo: 'It is not needed here. It is best to remove it before uploading.',
  }),
  'personal-cell': (p) => ({
    what: `This seems to be ${p.hint === 'name' ? 'the name of a person' : 'data about a person'}. It is not published.`,
    todo: 'The analysis does not need it. It is best to delete it from the table.',
  }),
  'bad-date': (p) => ({
    what: `${value(p)} cannot be read as a date and counts as unknown.`,
    todo: meant(p, 'Please write, for example, 2026-05 or 15.05.2026.'),
  }),
  'bad-number': (p) => ({
    what: `${value(p)} is not a fitting number and counts as unknown.`,
    todo: meant(p, 'Please write digits only, for example 12 or 2.5.'),
  }),
  'bad-value': (p) => ({
    what: `${value(p)} is not known in this column.`,
    todo: p.hint ? `Possible are: ${p.hint}.` : 'Please check the value.',
  }),
  'unsafe-url': (p) => ({
    what: `${value(p)} is not a safe web address and is not shown as a link.`,
    todo: 'Please write the address with https:// at the beginning.',
  }),
  'unsafe-colour': (p) => ({
    what: `${value(p)} is not a colour and was not taken over.`,
    todo: 'Please write the colour as, for example, #0b5fa5.',
  }),
  'end-before-start': (p) => ({
    what: `The end${p.value ? ` ${quote(p.value)}` : ''} is before the beginning${p.hint ? ` (${quote(p.hint)})` : ''}. The beginning counts as unknown.`,
    todo: 'Please check both dates.',
  }),
  'half-position': (p) => ({
    what: `${value(p)} stands alone. A position needs two numbers, X and Y.`,
    todo: 'Please add the second number.',
  }),
  'one-name-only': (p) => ({
    what: `There is room for one name only. Of ${value(p)}, ${quote(p.hint)} was taken.`,
    todo: 'Please leave only one name here.',
  }),
  'missing-name': (p) => ({
    what: p.hint
      ? `The name is missing in this row. ${quote(p.hint)} was used instead.`
      : 'The name is missing in this row. It was left out.',
    todo: 'Please enter the name.',
  }),
  'duplicate-id': (p) => ({
    what: `The id ${value(p)} stands for two different names. The second one was given the id ${quote(p.hint)}.`,
    todo: 'Please give each partner an id of its own and check the ties of these two.',
  }),
  'ids-from-names': (p) => ({
    what: p.value ? `${value(p)} has no id. It was made from the name.` : 'The table has no ids. They were made from the names.',
    todo: 'Nothing to do. If a name changes, it counts as a new partner.',
  }),
  'names-from-ids': (p) => ({ what: `${file(p)} holds no names. The ids are shown instead.`, todo: 'Please add a column “Name”.' }),
  'names-merged': (p) => ({
    what: `${p.value === p.hint ? `${value(p)} is there more than once. The rows were merged.` : `${value(p)} was merged with ${quote(p.hint)} because the name is the same.`}${p.column ? ` In ${quote(p.column)} the rows differ: the first one counts, for visibility the stricter one.` : ''}`,
    todo: 'If these are two partners, please give them names that can be told apart.',
  }),
  'same-name': (p) => ({
    what: `${value(p)} has the same name as another partner with the id ${quote(p.hint)}. Both were kept.`,
    todo: 'If it is the same partner, please remove one of the rows.',
  }),
  'look-alike-names': (p) => ({
    what: `${value(p)} looks like ${quote(p.hint)} but is written with other letters.`,
    todo: 'Please check whether both are the same partner, and type the name anew.',
  }),
  'ambiguous-name': (p) => ({
    what: `There are several partners called ${value(p)}. ${quote(p.hint)} was used.`,
    todo: 'Please use the id or the full name here.',
  }),
  'spellings-united': (p) => ({
    what: `${value(p)} and ${quote(p.hint)} count as the same word.`,
    todo: 'Nothing to do. One spelling makes searching easier.',
  }),
  'reference-unknown': (p) => ({
    what: `${value(p)} is named here but is not among the organisations. This was left out.`,
    todo: meant(p, 'Please add the partner to the organisations or check the spelling.'),
  }),
  'reference-to-itself': (p) => ({
    what: `${value(p)} names itself here. This was left out.`,
    todo: 'Please check which partner is meant.',
  }),
  'reference-cycle': (p) => ({
    what: `Here each names the next, in a circle: ${p.value ?? '…'}. Only this was left out, the others count.`,
    todo: 'Please check who belongs to whom, or who carries on whose work.',
  }),
  'tie-without-end': (p) => ({ what: `The tie lacks ${quote(p.column)}. The row was left out.`, todo: 'Please enter the partner.' }),
  'tie-to-unknown': (p) => ({
    what: `${value(p)} stands in the ties but not among the organisations. This tie was left out.`,
    todo: meant(p, 'Please add the partner to the organisations or check the spelling.'),
  }),
  'tie-to-itself': (p) => ({
    what: `The tie leads from ${value(p)} to itself and was left out.`,
    todo: 'Please check which partner is meant.',
  }),
  'duplicate-tie': (p) => ({ what: `The tie ${value(p)} stands in an earlier row as well. It counts once.`, todo: 'Nothing to do.' }),
  'too-many-ties': (p) => ({
    what: `There are ${number(p.value, 'too many')} ties. The first ${number(p.hint, '100000')} were read.`,
    todo: 'Please split the table.',
  }),
  'organisation-added': (p) => ({
    what: `${value(p)} stands in no table of organisations and was made from its name.`,
    todo: 'With a table of organisations (name, topics, target groups) more results are possible.',
  }),
  'need-without-owner': () => ({
    what: 'It is not said whose need this is. It was left out.',
    todo: 'Please enter the partner under “Who”.',
  }),
  'need-without-topic': () => ({
    what: 'It is not said what is needed. The need was left out.',
    todo: 'Please enter the topic under “What”.',
  }),
  'need-of-unknown': (p) => ({
    what: `${value(p)} has a need but is not among the organisations. The need was left out.`,
    todo: meant(p, 'Please add the partner to the organisations or check the spelling.'),
  }),
  'done-unclear': (p) => ({ what: `${value(p)} is neither yes nor no. The need counts as settled.`, todo: 'Please write yes or no.' }),
  'meeting-without-date': (p) => ({
    what: `The date of this meeting is missing${p.value ? ` (${quote(p.value)})` : ''}. It was left out.`,
    todo: 'Please enter the date, for example 15.05.2026.',
  }),
  'attendee-unknown': (p) => ({
    what: `${value(p)} was at a meeting but is not among the organisations.`,
    todo: meant(p, 'Please add the partner to the organisations or check the spelling.'),
  }),
  'stage-against-date': (p) => ({
    what: `The stage is ${quote(p.value)}, and yet there was a contact${p.hint ? ` (${quote(p.hint)})` : ''}. The stage counts.`,
    todo: 'If the tie exists already, please write “active” as its stage.',
  }),
  'role-of-unknown': (p) => ({
    what: `${value(p)} holds a role but is not among the organisations. The role was left out.`,
    todo: meant(p, 'Please add the partner to the organisations. Names of persons do not belong here.'),
  }),
  'role-outside-group': (p) => ({
    what: `${value(p)} holds a role in the group ${quote(p.hint)} but does not belong to it by the column of groups.`,
    todo: 'Please add the group to the organisation or check the role.',
  }),
  'city-twice': (p) => ({
    what: `${value(p)} stands in the table of cities twice.${p.column ? ` The rows differ in ${quote(p.column)}: the first one counts.` : ' What is said first counts.'}`,
    todo: 'Please keep only one of the rows.',
  }),
  'city-without-partners': (p) => ({
    what: `${value(p)} is in the table of cities, but no organisation names it as its city.`,
    todo: meant(p, 'Please check the spelling if there are partners.'),
  }),
  'invalid-record': (p) => ({
    what: `A record${p.value ? ` (${quote(p.value)})` : ''} is incomplete or of another kind and was left out.`,
    todo: 'Please check this record.',
  }),
};
