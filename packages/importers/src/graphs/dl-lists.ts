import type { FileTask, Steps } from '../file-task.ts';
import type { DlEntries, DlSides } from './dl-entries.ts';
import type { DlHeader } from './dl-header.ts';
import { relationName } from './dl-matrix.ts';
import type { TextGraph } from './text-graph.ts';
import { isNumber, plainNumber, type Word, type Words } from './words.ts';

/** So many lines are read at a time. */
const SLICE = 500;

/** Reads lists of ties, one or several a line; a line with `!` alone begins the next matrix. Complexity: linear. */
export function* readDlLists(words: Words, header: DlHeader, sides: DlSides, graph: TextGraph, task: FileTask): Steps<void> {
  const { shape } = header.format;
  const { rows, columns } = sides;
  const puzzled = ({ text, line }: Word): void =>
    task.problems.add({ code: 'graph-text-syntax', severity: 'warning', file: task.file, row: line, value: text });
  let matrix = 0;
  let row = 0;
  let lines = 0;
  graph.startKind(relationName(header, matrix));
  for (let line = words.nextLine(); line; line = words.nextLine()) {
    lines += 1;
    if (lines % SLICE === 0) yield;
    const [first, ...rest] = line;
    if (first.text === '!' && rest.length === 0) {
      matrix += 1;
      row = 0;
      graph.startKind(relationName(header, matrix));
    } else if (shape === 'counted') {
      const from = header.rowsEmbedded ? rows.find(first) : rows.at(row);
      const [count, ...others] = header.rowsEmbedded ? rest : line;
      row += 1;
      if (from === undefined || !count) puzzled(first);
      else readAll(from, others, columns, graph);
      if (count && Number(count.text) !== others.length)
        task.problems.add({
          code: 'count-differs',
          severity: 'warning',
          file: task.file,
          row: count.line,
          value: String(others.length),
          hint: count.text,
        });
    } else if (shape === 'nodes') {
      const from = rows.find(first);
      if (from !== undefined) readAll(from, rest, columns, graph);
    } else {
      const [second, ...values] = rest;
      if (!second) puzzled(first);
      else if (shape === 'edges') {
        readTie(first, second, values[0], sides, graph, task);
        if (values[1]) puzzled(values[1]);
      } else
        values.slice(0, header.matrices).forEach((value, i) => {
          graph.startKind(relationName(header, i));
          readTie(first, second, value, sides, graph, task);
        });
    }
  }
}

function readAll(from: number, others: readonly Word[], columns: DlEntries, graph: TextGraph): void {
  for (const word of others) {
    const to = columns.find(word);
    if (to !== undefined) graph.addTie(from, to, '', word.line);
  }
}

function readTie(a: Word, b: Word, value: Word | undefined, { rows, columns }: DlSides, graph: TextGraph, task: FileTask): void {
  const from = rows.find(a);
  const to = columns.find(b);
  if (from === undefined || to === undefined) return;
  const isValue = value !== undefined && isNumber(value.text);
  if (value && !isValue)
    task.problems.add({ code: 'bad-number', severity: 'warning', file: task.file, row: value.line, value: value.text });
  if (!isValue) graph.addTie(from, to, '', a.line);
  else if (Number(value.text) !== 0) graph.addTie(from, to, plainNumber(value.text), a.line);
}
