import type { FileTask, Steps } from '../file-task.ts';
import type { DlSides } from './dl-entries.ts';
import { keyOf, type DlHeader } from './dl-header.ts';
import type { TextGraph } from './text-graph.ts';
import { isNumber, plainNumber, type Word, type Words } from './words.ts';

/** So many numbers are read at a time. */
const SLICE = 5000;
/** What stands where nobody knows whether there is a tie. */
const MISSING = new Set(['?', 'na', '.', '-', 'nan']);

/**
 * Reads matrices of numbers. A row may go over several lines; 0 is no tie. Numbers that are missing at the end, or too many, are reported.
 * Complexity: linear in the numbers that are there.
 */
export function* readDlMatrix(words: Words, header: DlHeader, sides: DlSides, graph: TextGraph, task: FileTask): Steps<void> {
  const { file, problems } = task;
  const { rows, columns } = sides;
  const counts = { rows: header.rows ?? rows.size, columns: header.columns ?? header.rows ?? columns.size };
  let read = 0;
  let line = header.line;
  let ended = false;
  const next = (): Word | undefined => {
    const word = ended ? undefined : words.next();
    if (word) line = word.line;
    else ended = true;
    return word;
  };
  const last = header.format.shape === 'upper' ? Math.min(counts.rows, counts.columns) : counts.rows;
  for (let matrix = 0, before = -1; matrix < header.matrices && !ended && read > before && counts.columns > 0; matrix++) {
    before = read;
    graph.startKind(relationName(header, matrix));
    if (header.columnsEmbedded) readColumnNames(words, counts.columns, columns, matrix);
    for (let row = 0; row < last && !ended; row++) {
      const { from, to } = span(header, row, counts.columns);
      const name = header.rowsEmbedded ? next() : undefined;
      const a = name ? rows.named(row, name) : rows.at(row);
      for (let column = from; column < to && !ended; column++) {
        if (column === row && !header.diagonal) continue;
        const word = next();
        if (!word) break;
        read += 1;
        if (read % SLICE === 0) yield;
        const b = columns.at(column);
        if (!isNumber(word.text)) {
          const missing = MISSING.has(keyOf(word));
          problems.add({ code: 'bad-number', severity: missing ? 'note' : 'warning', file, row: word.line, value: word.text });
        } else if (Number(word.text) !== 0 && a !== undefined && b !== undefined) graph.addTie(a, b, plainNumber(word.text), word.line);
      }
    }
  }
  yield* reportRest(words, { file, line, read, expected: numbersIn(header, counts) }, problems);
}

/** The cells of a row that the format writes. */
function span({ format, diagonal }: DlHeader, row: number, columns: number): { from: number; to: number } {
  if (format.shape === 'upper') return { from: diagonal ? row : row + 1, to: columns };
  if (format.shape === 'lower') return { from: 0, to: Math.min(columns, diagonal ? row + 1 : row) };
  return { from: 0, to: columns };
}

function numbersIn({ format, diagonal, matrices }: DlHeader, { rows, columns }: { rows: number; columns: number }): number {
  const onDiagonal = diagonal ? Math.min(rows, columns) : 0;
  const beside = rows * columns - Math.min(rows, columns);
  return matrices * (onDiagonal + (format.shape === 'full' ? beside : beside / 2));
}

/** The names above a matrix; a further matrix may begin without them. */
function readColumnNames(words: Words, count: number, columns: DlSides['columns'], matrix: number): void {
  for (let i = 0; i < count; i++) {
    const word = words.next();
    if (!word) return;
    if (i === 0 && matrix > 0 && !word.quoted && isNumber(word.text)) return words.back(word);
    if (matrix === 0) columns.named(i, word);
  }
}

function* reportRest(
  words: Words,
  { file, line, read, expected }: { readonly file: string; readonly line: number; readonly read: number; readonly expected: number },
  problems: FileTask['problems'],
): Steps<void> {
  let total = read;
  for (let word = words.next(); word; word = words.next()) {
    if (word.text === '!') continue;
    total += 1;
    if (total % SLICE === 0) yield;
  }
  if (total !== expected)
    problems.add({ code: 'count-differs', severity: 'warning', file, row: line, value: String(total), hint: String(expected) });
}

/** What a matrix is called: its label, nothing where it is the only one and has none. */
export function relationName({ matrices, matrixLabels }: DlHeader, matrix: number): string {
  const label = matrixLabels[matrix] ?? '';
  if (matrices === 1) return /^\d*$/.test(label) ? '' : label;
  return label === '' || /^\d+$/.test(label) ? `Beziehung ${label || matrix + 1}` : label;
}
