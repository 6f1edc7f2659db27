import { type FileContent, type FileTask, refuse, type Steps } from '../file-task.ts';
import { dlSides, isTwoMode } from './dl-entries.ts';
import { DL_SEPARATORS, readDlHeader } from './dl-header.ts';
import { readDlLists } from './dl-lists.ts';
import { readDlMatrix } from './dl-matrix.ts';
import { TextGraph } from './text-graph.ts';
import { Words } from './words.ts';

/**
 * Reads UCINET DL: matrices and lists, names beside or inside the data, several matrices as kinds of ties. In a matrix of organisations and
 * something else, as their committees, both become organisations, which is reported.
 *
 * Each number that is not 0 is a tie from the row to the column, and its strength, unless all are 1. A symmetric matrix has one tie a pair,
 * which both sides confirm; half a matrix has one tie a pair, too.
 *
 * @remarks Complexity: linear.
 */
export function* readDl(text: string, task: FileTask): Steps<FileContent> {
  const { file, limits, problems } = task;
  const words = new Words(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, DL_SEPARATORS);
  const header = yield* readDlHeader(words, task);
  if (header?.foreign !== undefined) return refuse(task, 'unsupported-format', { value: `UCINET DL ${header.foreign}`.trim() });
  if (!header) return refuse(task, 'graph-text-syntax', { value: 'DATA:', hint: 'missing' });
  const isMatrix = header.format.shape === 'full' || header.format.shape === 'upper' || header.format.shape === 'lower';
  if (isMatrix && (header.rows ?? header.columns) === undefined) {
    const labels = header.labels.length || header.rowLabels.length;
    if (labels === 0) return refuse(task, 'graph-text-syntax', { value: 'N=', hint: 'missing' });
    header.rows = labels;
    header.columns = header.columnLabels.length || labels;
  }
  // a claimed size costs nothing until there are data
  header.matrices = Math.min(header.matrices, text.length);
  const graph = new TextGraph(task);
  graph.title = header.title;
  const twoMode = isTwoMode(header);
  const sides = dlSides(header, graph, twoMode);
  if (twoMode) problems.add({ code: 'two-kinds', severity: 'note', file, value: 'UCINET DL' });
  yield;
  if (isMatrix) yield* readDlMatrix(words, header, sides, graph, task);
  else yield* readDlLists(words, header, sides, graph, task);
  if (graph.nodes.length === 0 && limits.rows > 0) return refuse(task, 'graph-text-syntax', { value: 'N=', hint: 'missing' });
  return yield* graph.content();
}
