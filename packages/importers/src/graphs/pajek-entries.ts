import type { FileTask } from '../file-task.ts';
import type { PajekHead } from './pajek-sections.ts';
import type { TextGraph } from './text-graph.ts';
import type { Word } from './words.ts';

/** The entries of a Pajek network: how many the file says there are, of one kind or two, and which one a number means. */
export class PajekEntries {
  readonly #graph: TextGraph;
  readonly #task: FileTask;
  /** Unknown when the file does not say so. */
  count: number | undefined;
  /** How many of them are of the first kind. */
  first: number | undefined;

  constructor(graph: TextGraph, task: FileTask) {
    this.#graph = graph;
    this.#task = task;
  }

  /** How many rows a matrix has. */
  get rows(): number {
    return this.first ?? this.count ?? 0;
  }

  /** How many columns a matrix has: in a network of two kinds those of the second kind. */
  get columns(): number {
    return (this.count ?? 0) - (this.first ?? 0);
  }

  /** `*Vertices 10`, or `*Vertices 10 5` where the first five are of another kind. */
  begin({ counts: [count = 0, first = 0], line }: PajekHead): void {
    this.count = count;
    this.#graph.addNameless(count, line);
    if (first === 0 || first >= count) return;
    this.first = first;
    this.#graph.nodes.forEach(({ cells }, i) => cells.set('Art', i < first ? 'Gruppe 1' : 'Gruppe 2'));
    this.#task.problems.add({ code: 'two-kinds', severity: 'note', file: this.#task.file, row: line, value: 'Pajek' });
  }

  /** The entry with this number; without `*Vertices` each number is an entry. */
  index({ text, line }: Word): number | undefined {
    if (!/^\d{1,9}$/.test(text)) return undefined;
    const number = Number(text);
    const missing = number - this.#graph.nodes.length;
    if (this.count === undefined && missing > 0 && number <= this.#task.limits.rows) this.#graph.addNameless(missing, line);
    return number >= 1 && number <= this.#graph.nodes.length ? number - 1 : undefined;
  }

  /** {@link index} for the end of a tie; reported when there is no such entry. */
  end(word: Word): number | undefined {
    const index = this.index(word);
    if (index === undefined) this.#graph.reportUnknown(word.text, word.line);
    return index;
  }
}
