import type { FileTask, Steps } from '../file-task.ts';
import { DL_FORMATS, type DlFormat } from './dl-formats.ts';
import { dlLabels } from './dl-labels.ts';
import type { Word, Words } from './words.ts';

/** What stands before the data of a DL file. */
export interface DlHeader {
  /** How many rows and columns the matrix has; both the same with `N`. */
  rows?: number;
  columns?: number;
  /** Whether `N` was given, so that rows and columns are the same. */
  square: boolean;
  matrices: number;
  format: DlFormat;
  /** A format that nobody reads here. */
  foreign?: string;
  diagonal: boolean;
  title: string;
  labels: string[];
  rowLabels: string[];
  columnLabels: string[];
  matrixLabels: string[];
  rowsEmbedded: boolean;
  columnsEmbedded: boolean;
  /** The line in which the data begin. */
  line: number;
}

/** So many words are read at a time. */
const SLICE = 2000;

/** How the words of the header are separated, and those of the data too. */
export const DL_SEPARATORS = ',=';

/**
 * Reads the words before `DATA:`. What it does not know is reported and passed over. Complexity: linear.
 *
 * @returns `undefined` when there are no data
 */
export function* readDlHeader(words: Words, { file, problems }: FileTask): Steps<DlHeader | undefined> {
  const header: DlHeader = {
    square: false,
    matrices: 1,
    format: DL_FORMATS.get('fullmatrix')!,
    diagonal: true,
    title: '',
    labels: [],
    rowLabels: [],
    columnLabels: [],
    matrixLabels: [],
    rowsEmbedded: false,
    columnsEmbedded: false,
    line: 1,
  };
  const puzzled = (word: Word): void =>
    problems.add({ code: 'graph-text-syntax', severity: 'warning', file, row: word.line, value: word.text });
  const whole = (): number | undefined => {
    const word = words.next();
    if (word && /^\d{1,9}$/.test(word.text)) return Number(word.text);
    if (word) puzzled(word);
    return undefined;
  };
  let read = 0;
  for (let word = words.next(); word; word = words.next()) {
    read += 1;
    if (read % SLICE === 0) yield;
    const key = keyOf(word);
    if (key === 'dl' || key === '') continue;
    if (key === 'data') {
      const next = words.next();
      if (next && next.text !== ':') words.back(next);
      return { ...header, line: word.line };
    }
    if (key === 'n' || key === 'nr' || key === 'nc' || key === 'nm') {
      const count = whole();
      if (count === undefined) continue;
      if (key === 'nm') header.matrices = Math.max(1, count);
      if (key === 'n' || key === 'nr') header.rows = count;
      if (key === 'n' || key === 'nc') header.columns = count;
      if (key === 'n') header.square = true;
    } else if (key === 'title') header.title = words.next()?.text ?? '';
    else if (key === 'format') {
      const name = words.next();
      const format = name && DL_FORMATS.get(keyOf(name));
      if (format) header.format = format;
      else header.foreign = name?.text ?? '';
    } else if (key === 'diagonal') header.diagonal = keyOf(words.next()) !== 'absent';
    else if (key === 'labels') yield* readLabels(header, words, 'labels', problems, file);
    else if (SIDES.has(key)) {
      const next = words.next();
      if (keyOf(next) === 'labels') yield* readLabels(header, words, SIDES.get(key)!, problems, file);
      else puzzled(word);
    } else puzzled(word);
  }
  return undefined;
}

type Side = 'labels' | 'rowLabels' | 'columnLabels' | 'matrixLabels';

const SIDES: ReadonlyMap<string, Side> = new Map([
  ['row', 'rowLabels'],
  ['col', 'columnLabels'],
  ['column', 'columnLabels'],
  ['matrix', 'matrixLabels'],
  ['level', 'matrixLabels'],
]);

/** `LABELS:` with names after it, or `LABELS EMBEDDED`: the names stand in the data. */
function* readLabels(header: DlHeader, words: Words, side: Side, problems: FileTask['problems'], file: string): Steps<void> {
  const next = words.next();
  if (keyOf(next) === 'embedded') {
    if (side !== 'columnLabels') header.rowsEmbedded = true;
    if (side !== 'rowLabels') header.columnsEmbedded = true;
    return;
  }
  if (next && next.text !== ':') words.back(next);
  const expected = side === 'matrixLabels' ? header.matrices : side === 'columnLabels' ? header.columns : header.rows;
  const { labels, count, line } = yield* dlLabels(words, expected);
  header[side] = labels;
  if (expected !== undefined && count !== expected)
    problems.add({
      code: 'count-differs',
      severity: 'warning',
      file,
      ...(line === undefined ? {} : { row: line }),
      value: String(count),
      hint: String(expected),
    });
}

/** A word of the header in small letters, without its colon; none when it stands in quotation marks. */
export const keyOf = (word: Word | undefined): string => (word && !word.quoted ? word.text.toLowerCase().replace(/:$/, '') : '');
