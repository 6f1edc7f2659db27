import type { FileTask } from '../file-task.ts';
import type { PajekHead } from './pajek-sections.ts';
import { readPajekVertex } from './pajek-vertex.ts';
import type { TextGraph } from './text-graph.ts';
import { isNumber, plainNumber, type Word } from './words.ts';

/** A Pajek file as it is read, line by line. */
export class PajekNetwork {
  readonly #graph: TextGraph;
  readonly #task: FileTask;
  readonly #relations = new Map<string, string>();
  /** How many entries the file says there are; unknown when it does not say so. */
  #count: number | undefined;
  /** How many of them are of the first kind. */
  #first: number | undefined;
  #head: PajekHead | undefined;
  /** Whether a second network has begun. */
  #ended = false;
  /** How many numbers of a matrix or values of a partition have been read. */
  #read = 0;

  constructor(graph: TextGraph, task: FileTask) {
    this.#graph = graph;
    this.#task = task;
  }

  /** Begins a section. */
  begin(head: PajekHead): void {
    if (this.#head?.section === 'values' && head.section === 'vertices') {
      if (head.counts[0] !== this.#count) this.#passOver(this.#head);
      return;
    }
    // what is passed over may tell how many entries it is about
    if (this.#head?.section === 'other' && head.section === 'vertices' && this.#count !== undefined) return;
    this.finishSection();
    this.#head = head;
    this.#read = 0;
    const { section } = head;
    const isNext = (section === 'network' && (this.#count !== undefined || this.#graph.title !== '')) || this.#isSecond(head);
    if (section === 'other') this.#passOver(head);
    else if (section === 'values') return;
    else if (this.#ended) this.#head = { ...head, section: 'other' };
    else if (isNext) {
      this.#passOver(head);
      this.#ended = true;
    } else if (section === 'network') this.#graph.title = head.name;
    else if (section === 'vertices') this.#beginVertices(head);
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
    const expected = head.section === 'values' ? (this.#count ?? 0) : this.#rows * this.#columns;
    if (this.#read !== expected)
      problems.add({ code: 'count-differs', severity: 'warning', file, row: head.line, value: String(this.#read), hint: String(expected) });
  }

  get #rows(): number {
    return this.#first ?? this.#count ?? 0;
  }

  get #columns(): number {
    return (this.#count ?? 0) - (this.#first ?? 0);
  }

  /** Of several networks in a file the first counts. */
  #isSecond({ section }: PajekHead): boolean {
    return section === 'vertices' && this.#count !== undefined;
  }

  #passOver(head: PajekHead): void {
    const { section, word, name, line } = head;
    const value = section === 'network' || section === 'values' ? `${word} ${name}`.trim() : word;
    this.#task.problems.add({ code: 'part-not-read', severity: 'note', file: this.#task.file, row: line, value });
    this.#head = { ...head, section: 'other' };
  }

  #beginVertices(head: PajekHead): void {
    const [count, first] = head.counts;
    this.#count = count ?? 0;
    this.#graph.addNameless(this.#count, head.line);
    if (first === undefined || first === 0 || first >= this.#count) return;
    this.#first = first;
    this.#graph.nodes.forEach(({ cells }, i) => cells.set('Art', i < first ? 'Gruppe 1' : 'Gruppe 2'));
    this.#task.problems.add({ code: 'two-kinds', severity: 'note', file: this.#task.file, row: head.line, value: 'Pajek' });
  }

  #relationName({ relation, name }: PajekHead): string {
    const isNamed = !/^\d*$/.test(name);
    const known = isNamed ? name : this.#relations.get(relation);
    const made = known ?? (relation === '' ? '' : `Beziehung ${relation}`);
    this.#relations.set(relation, made);
    return made;
  }

  #vertex(words: readonly [Word, ...Word[]]): void {
    const index = this.#index(words[0]);
    if (index === undefined) return this.#puzzled(words[0]);
    this.#time(readPajekVertex(this.#graph.nodes[index]!, words));
  }

  #tie([a, b, value, ...more]: readonly [Word, ...Word[]]): void {
    if (!b) return this.#puzzled(a);
    const from = this.#end(a);
    const to = this.#end(b);
    this.#time([value, ...more].find((word) => word && !word.quoted && word.text.startsWith('[')));
    if (from === undefined || to === undefined) return;
    const hasValue = value !== undefined && isNumber(value.text);
    const rest = hasValue || !value ? more : [value, ...more];
    const label = rest.findIndex(({ text, quoted }) => !quoted && text.toLowerCase() === 'l');
    const note = label === -1 ? '' : (rest[label + 1]?.text ?? '');
    this.#graph.addTie(from, to, hasValue ? plainNumber(value.text) : '', a.line, note);
  }

  #list([first, ...others]: readonly [Word, ...Word[]]): void {
    const from = this.#end(first);
    for (const word of others) {
      const to = this.#end(word);
      if (from !== undefined && to !== undefined) this.#graph.addTie(from, to, '', word.line);
    }
  }

  #cell(word: Word): void {
    const columns = this.#columns;
    const row = Math.floor(this.#read / columns);
    const column = this.#read % columns;
    this.#read += 1;
    if (row >= this.#rows || row >= this.#graph.nodes.length) return;
    const to = this.#first === undefined ? column : this.#first + column;
    if (!isNumber(word.text))
      this.#task.problems.add({ code: 'bad-number', severity: 'warning', file: this.#task.file, row: word.line, value: word.text });
    else if (Number(word.text) !== 0 && to < this.#graph.nodes.length) this.#graph.addTie(row, to, plainNumber(word.text), word.line);
  }

  #value({ text }: Word): void {
    const { name, word } = this.#head!;
    const heading = /^(id|name|x|y|von|zu|)$/i.test(name) ? `${word.slice(1)} ${name}`.trim() : name;
    this.#graph.nodes[this.#read]?.cells.set(heading, text);
    this.#read += 1;
  }

  /** The entry with this number; without `*Vertices` each number is an entry. */
  #index({ text, line }: Word): number | undefined {
    if (!/^\d{1,9}$/.test(text)) return undefined;
    if (this.#count === undefined) {
      const missing = Number(text) - this.#graph.nodes.length;
      if (missing > 0 && Number(text) <= this.#task.limits.rows) this.#graph.addNameless(missing, line);
    }
    const index = Number(text) - 1;
    return index >= 0 && index < this.#graph.nodes.length ? index : undefined;
  }

  #end(word: Word): number | undefined {
    const index = this.#index(word);
    if (index === undefined) this.#graph.reportUnknown(word.text, word.line);
    return index;
  }

  #time(word: Word | undefined): void {
    if (word) this.#task.problems.add({ code: 'part-not-read', severity: 'note', file: this.#task.file, row: word.line, value: word.text });
  }

  #puzzled({ text, line }: Word): void {
    this.#task.problems.add({ code: 'graph-text-syntax', severity: 'warning', file: this.#task.file, row: line, value: text });
  }
}
