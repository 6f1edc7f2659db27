import type { FileTask } from '../file-task.ts';
import { PajekEntries } from './pajek-entries.ts';
import type { PajekHead } from './pajek-sections.ts';
import { readPajekVertex } from './pajek-vertex.ts';
import type { TextGraph } from './text-graph.ts';
import { isNumber, plainNumber, type Word } from './words.ts';

/** A Pajek file as it is read, line by line. */
export class PajekNetwork {
  readonly #graph: TextGraph;
  readonly #task: FileTask;
  readonly #entries: PajekEntries;
  readonly #relations = new Map<string, string>();
  readonly #columns = new Set<string>();
  #head: PajekHead | undefined;
  /** Whether a second network has begun. */
  #ended = false;
  /** How many numbers of a matrix or values of a partition have been read. */
  #read = 0;

  constructor(graph: TextGraph, task: FileTask) {
    this.#graph = graph;
    this.#task = task;
    this.#entries = new PajekEntries(graph, task);
  }

  /** Begins a section. Of several networks in a file the first counts. */
  begin(head: PajekHead): void {
    const { section } = head;
    const { count } = this.#entries;
    // a partition, and what is passed over, may tell how many entries it is about
    const before = this.#head;
    if (section === 'vertices' && count !== undefined && (before?.section === 'values' || before?.section === 'other')) {
      if (before.section === 'values' && head.counts[0] !== count) this.#passOver(before);
      return;
    }
    this.finishSection();
    this.#head = head;
    this.#read = 0;
    const isNext =
      section === 'vertices' ? count !== undefined : section === 'network' && (count !== undefined || this.#graph.title !== '');
    if (section === 'other' || (section === 'values' && !this.#startColumn(head))) this.#passOver(head);
    else if (section === 'values') return;
    else if (this.#ended) this.#head = { ...head, section: 'other' };
    else if (isNext) {
      this.#passOver(head);
      this.#ended = true;
    } else if (section === 'network') this.#graph.title = head.name;
    else if (section === 'vertices') this.#entries.begin(head);
    else this.#graph.startKind(this.#relationName(head));
  }

  /** Reads a line of the section. */
  line(words: readonly [Word, ...Word[]]): void {
    const section = this.#head?.section;
    if (section === 'vertices') this.#vertex(words);
    else if (section === 'arcs' || section === 'edges') this.#tie(words);
    else if (section === 'arcslist' || section === 'edgeslist') this.#list(words);
    else if (section === 'matrix') for (const word of words) this.#cell(word);
    else if (section === 'values') for (const word of words) this.#value(word);
    else if (section === undefined) this.#puzzled(words[0]);
  }

  /** Says whether a matrix or the values had another size than the entries. */
  finishSection(): void {
    const head = this.#head;
    if (head?.section !== 'matrix' && head?.section !== 'values') return;
    const { file, problems } = this.#task;
    const expected = head.section === 'values' ? (this.#entries.count ?? 0) : this.#entries.rows * this.#entries.columns;
    if (this.#read !== expected)
      problems.add({ code: 'count-differs', severity: 'warning', file, row: head.line, value: String(this.#read), hint: String(expected) });
  }

  /** Whether there is room for one more column of values. */
  #startColumn(head: PajekHead): boolean {
    this.#columns.add(columnOf(head));
    return this.#columns.size <= this.#task.limits.columns;
  }

  #passOver(head: PajekHead): void {
    const { section, word, name, line } = head;
    const value = section === 'network' || section === 'values' ? `${word} ${name}`.trim() : word;
    this.#task.problems.add({ code: 'part-not-read', severity: 'note', file: this.#task.file, row: line, value });
    this.#head = { ...head, section: 'other' };
  }

  #relationName({ relation, name }: PajekHead): string {
    const isNamed = !/^\d*$/.test(name);
    const known = isNamed ? name : this.#relations.get(relation);
    const made = known ?? (relation === '' ? '' : `Beziehung ${relation}`);
    this.#relations.set(relation, made);
    return made;
  }

  #vertex(words: readonly [Word, ...Word[]]): void {
    const index = this.#entries.index(words[0]);
    if (index === undefined) return this.#puzzled(words[0]);
    this.#time(readPajekVertex(this.#graph.nodes[index]!, words));
  }

  #tie([a, b, value, ...more]: readonly [Word, ...Word[]]): void {
    if (!b) return this.#puzzled(a);
    const from = this.#entries.end(a);
    const to = this.#entries.end(b);
    this.#time([value, ...more].find((word) => word && !word.quoted && word.text.startsWith('[')));
    if (from === undefined || to === undefined) return;
    const hasValue = value !== undefined && isNumber(value.text);
    const rest = hasValue || !value ? more : [value, ...more];
    const label = rest.findIndex(({ text, quoted }) => !quoted && text.toLowerCase() === 'l');
    const note = label === -1 ? '' : (rest[label + 1]?.text ?? '');
    this.#graph.addTie(from, to, hasValue ? plainNumber(value.text) : '', a.line, note);
  }

  #list([first, ...others]: readonly [Word, ...Word[]]): void {
    const from = this.#entries.end(first);
    for (const word of others) {
      const to = this.#entries.end(word);
      if (from !== undefined && to !== undefined) this.#graph.addTie(from, to, '', word.line);
    }
  }

  #cell({ text, line }: Word): void {
    const { rows, columns, first = 0 } = this.#entries;
    const row = Math.floor(this.#read / columns);
    const to = first + (this.#read % columns);
    this.#read += 1;
    const { length } = this.#graph.nodes;
    if (row >= rows || row >= length) return;
    if (!isNumber(text))
      this.#task.problems.add({ code: 'bad-number', severity: 'warning', file: this.#task.file, row: line, value: text });
    else if (Number(text) !== 0 && to < length) this.#graph.addTie(row, to, plainNumber(text), line);
  }

  #value({ text }: Word): void {
    this.#graph.nodes[this.#read]?.cells.set(columnOf(this.#head!), text);
    this.#read += 1;
  }

  #time(word: Word | undefined): void {
    if (word) this.#task.problems.add({ code: 'part-not-read', severity: 'note', file: this.#task.file, row: word.line, value: word.text });
  }

  #puzzled({ text, line }: Word): void {
    this.#task.problems.add({ code: 'graph-text-syntax', severity: 'warning', file: this.#task.file, row: line, value: text });
  }
}

/** The heading for the values of a partition or vector: its name, unless that is one of our own. */
const columnOf = ({ name, word }: PajekHead): string => (/^(id|name|x|y|von|zu|)$/i.test(name) ? `${word.slice(1)} ${name}`.trim() : name);
