import { foldName } from '@netz-map/core';
import { joinList } from '../cells/quoted-list.ts';
import { type FileContent, type FileTask, ROWS_A_STEP, type Steps } from '../file-task.ts';
import { ABOUT_HEADINGS, ABOUT_WORDS } from '../table/about-table.ts';
import type { RawTable, SourceRow } from '../table/raw-table.ts';
import type { TextNode, TextTie } from './text-records.ts';
import { uniteReturned } from './unite-returned.ts';

/** A network as UCINET and Pajek write it: entries with numbers from 0 on, and ties of one or more kinds between them. */
export class TextGraph {
  title = '';
  readonly nodes: TextNode[] = [];
  readonly #task: FileTask;
  readonly #byKind = new Map<string, TextTie[]>();
  #kind = '';
  #claimed = 0;
  #kept = 0;
  #total = 0;

  constructor(task: FileTask) {
    this.#task = task;
  }

  /** Adds an entry; beyond the limit it is only counted. */
  addNode(label: string, line: number): number | undefined {
    this.#claimed += 1;
    if (this.nodes.length >= this.#task.limits.rows) return undefined;
    return this.nodes.push({ label, line, cells: new Map() }) - 1;
  }

  /** Adds entries without names, as many as the file claims; beyond the limit they are only counted. */
  addNameless(count: number, line: number): void {
    const room = Math.max(0, Math.min(count, this.#task.limits.rows - this.nodes.length));
    for (let i = 0; i < room; i++) this.addNode('', line);
    this.#claimed += count - room;
  }

  /** From here on ties are of this kind. */
  startKind(kind: string): void {
    this.#kind = kind;
  }

  /** Adds a tie between two entries. Twice the limit are kept, because two of them may turn out to be one. */
  addTie(from: number, to: number, value: string, line: number, note = ''): void {
    this.#total += 1;
    if (this.#kept >= 2 * this.#task.limits.ties) return;
    this.#kept += 1;
    const kind = this.#kind;
    const ties = this.#byKind.get(kind);
    const tie = { from, to, value, kind, line, note, mutual: false };
    if (ties) ties.push(tie);
    else this.#byKind.set(kind, [tie]);
  }

  /** A number in the file that is nobody's. */
  reportUnknown(value: string, line: number): void {
    this.#task.problems.add({ code: 'tie-to-unknown', severity: 'error', file: this.#task.file, row: line, value });
  }

  /** What the file holds, as tables. Complexity: linear. */
  *content(): Steps<FileContent> {
    const { file, limits, problems } = this.#task;
    const all: TextTie[] = [];
    for (const told of this.#byKind.values()) {
      yield;
      for (const tie of withoutOnes(this.#total > this.#kept ? told : yield* uniteReturned(told))) all.push(tie);
    }
    yield;
    const ties = all.slice(0, limits.ties);
    const total = all.length + this.#total - this.#kept;
    if (total > ties.length)
      problems.add({ code: 'too-many-ties', severity: 'warning', file, value: String(total), hint: String(ties.length) });
    const names = this.#names();
    yield;
    const tables = [this.#organisations(names)];
    yield;
    if (ties.length > 0) tables.push(yield* this.#ties(ties, names));
    if (this.title !== '') tables.push(this.#about());
    return { tables };
  }

  /** By what ties call the entries: their names where these are unique, their numbers from 1 on otherwise. */
  #names(): readonly string[] | undefined {
    const keys = new Set(this.nodes.map(({ label }) => foldName(label) || label));
    return keys.size === this.nodes.length && !keys.has('') ? this.nodes.map(({ label }) => label) : undefined;
  }

  #organisations(names: readonly string[] | undefined): RawTable {
    const named = this.nodes.some(({ label }) => label !== '');
    const more = [...new Set(this.nodes.flatMap(({ cells }) => [...cells.keys()]))];
    const heading = [...(names ? [] : ['ID']), ...(named ? ['Name'] : []), ...more];
    const rows = this.nodes.map(({ label, line, cells }, i) => ({
      row: line,
      cells: [...(names ? [] : [String(i + 1)]), ...(named ? [label] : []), ...more.map((key) => cells.get(key) ?? '')],
    }));
    return this.#table('organisations', heading, rows, this.#claimed);
  }

  *#ties(ties: readonly TextTie[], names: readonly string[] | undefined): Steps<RawTable> {
    // a name stands alone, whatever is in it
    const nameOf = (index: number): string => (names ? joinList([names[index]!]) : String(index + 1));
    const optional = (
      [
        ['Art', ({ kind }) => kind],
        ['Stärke', ({ value }) => value],
        ['Notiz', ({ note }) => note],
        ['Gegenseitig', ({ mutual }) => (mutual ? 'ja' : '')],
      ] as const satisfies readonly (readonly [string, (tie: TextTie) => string])[]
    ).filter(([, cell]) => ties.some((tie) => cell(tie) !== ''));
    const heading = ['Von', 'Zu', ...optional.map(([word]) => word)];
    const rows: SourceRow[] = [];
    for (let i = 0; i < ties.length; i++) {
      const tie = ties[i]!;
      if (i % (ROWS_A_STEP * 10) === 0) yield;
      rows.push({ row: tie.line, cells: [nameOf(tie.from), nameOf(tie.to), ...optional.map(([, cell]) => cell(tie))] });
    }
    return this.#table('ties', heading, rows, rows.length);
  }

  #about(): RawTable {
    return this.#table(undefined, ABOUT_HEADINGS, [{ row: 1, cells: [ABOUT_WORDS.name, this.title] }], 1);
  }

  #table(role: RawTable['role'], heading: readonly string[], rows: readonly SourceRow[], total: number): RawTable {
    const { file } = this.#task;
    return { file, role, rows: [{ row: 1, cells: heading }, ...rows], total: total + 1, decimal: '.', records: true };
  }
}

/** Where all values are 1, a 1 says that there is a tie, not how strong it is. */
function withoutOnes(ties: readonly TextTie[]): readonly TextTie[] {
  return ties.every(({ value }) => value === '' || Number(value) === 1) ? ties.map((tie) => ({ ...tie, value: '' })) : ties;
}
