import type { DlHeader } from './dl-header.ts';
import type { TextGraph } from './text-graph.ts';
import { isNumber, type Word } from './words.ts';

/** The rows or the columns of a DL file: the entries that its words name or number. */
export class DlEntries {
  readonly #graph: TextGraph;
  readonly #nodes: (number | undefined)[] = [];
  readonly #byLabel = new Map<string, number | undefined>();
  readonly #open: boolean;
  readonly #numbered: boolean;
  readonly #kind: string;
  #nameless = 0;

  /**
   * @param count how many there are besides those with labels; unknown when their names stand in the data
   * @param kind what the organisations are to be called that come of them; empty when there is only one kind
   */
  constructor(graph: TextGraph, labels: readonly string[], count: number | undefined, line: number, kind: string) {
    this.#graph = graph;
    this.#kind = kind;
    this.#numbered = count !== undefined;
    this.#open = count === undefined || labels.length === 0;
    for (const label of labels) this.#add(label, line);
    this.#nameless = this.#nodes.length;
    const first = graph.nodes.length;
    graph.addNameless(Math.max(0, (count ?? 0) - labels.length), line);
    for (let i = first; i < graph.nodes.length; i++) this.#nodes.push(this.#withKind(i));
  }

  /** How many there are now. */
  get size(): number {
    return this.#nodes.length;
  }

  /** The entry at this place of a matrix, from 0 on. */
  at(index: number): number | undefined {
    return this.#nodes[index];
  }

  /** The entry of this name, which stands beside or above a matrix; at this place, if it is new. */
  named(index: number, { text, line }: Word): number | undefined {
    const node = this.#nodes[index];
    if (node !== undefined && this.#graph.nodes[node]!.label === text) return node;
    const known = this.#byLabel.get(text) ?? this.#byLabel.get(text.toUpperCase());
    if (known !== undefined && index < this.#nodes.length) return known;
    return index < this.#nodes.length && this.#nameless > index ? node : this.#add(text, line);
  }

  /** The entry that a word means, by its name or its number; reported when there is none. */
  find({ text, quoted, line }: Word): number | undefined {
    const byNumber = !quoted && isNumber(text) && this.#numbered;
    const found = byNumber ? this.#nodes[Number(text) - 1] : (this.#byLabel.get(text) ?? this.#byLabel.get(text.toUpperCase()));
    if (found !== undefined) return found;
    if (!byNumber && this.#open) return this.#add(text, line);
    this.#graph.reportUnknown(text, line);
    return undefined;
  }

  #add(label: string, line: number): number | undefined {
    const waiting = this.#nameless < this.#nodes.length ? this.#nodes[this.#nameless] : undefined;
    this.#nameless += 1;
    let index = waiting;
    if (waiting === undefined) {
      index = this.#graph.addNode(label, line);
      this.#nodes.push(index === undefined ? undefined : this.#withKind(index));
    } else Object.assign(this.#graph.nodes[waiting]!, { label, line });
    // UCINET writes names in capitals
    for (const key of [label, label.toUpperCase()]) if (!this.#byLabel.has(key)) this.#byLabel.set(key, index);
    return index;
  }

  #withKind(index: number): number {
    if (this.#kind !== '') this.#graph.nodes[index]!.cells.set('Art', this.#kind);
    return index;
  }
}

/** The rows and the columns; the same where each entry has a row and a column. */
export interface DlSides {
  readonly rows: DlEntries;
  readonly columns: DlEntries;
}

/** Makes the entries that the header tells of. */
export function dlSides(header: DlHeader, graph: TextGraph, twoMode: boolean): DlSides {
  const { line, rowsEmbedded, columnsEmbedded } = header;
  const rowLabels = header.rowLabels.length > 0 ? header.rowLabels : header.labels;
  const count = (embedded: boolean, claimed: number | undefined, labels: readonly string[]): number | undefined =>
    embedded ? undefined : (claimed ?? (labels.length > 0 ? labels.length : undefined));
  if (!twoMode) {
    const labels = rowLabels.length > 0 ? rowLabels : header.columnLabels;
    const claimed = count(rowsEmbedded || columnsEmbedded, header.rows ?? header.columns, labels);
    const rows = new DlEntries(graph, labels, claimed, line, '');
    return { rows, columns: rows };
  }
  return {
    rows: new DlEntries(graph, rowLabels, count(rowsEmbedded, header.rows, rowLabels), line, 'Zeile'),
    columns: new DlEntries(graph, header.columnLabels, count(columnsEmbedded, header.columns, header.columnLabels), line, 'Spalte'),
  };
}

/** Whether rows and columns are different things. A square matrix whose names are the same on both sides, or missing, is not. */
export function isTwoMode({ square, format, rows, columns, rowLabels, columnLabels }: DlHeader): boolean {
  if (format.twoMode) return true;
  if (square) return false;
  if (rows !== columns) return rows !== undefined && columns !== undefined;
  return rowLabels.length > 0 && columnLabels.length > 0 && rowLabels.some((label, i) => label !== columnLabels[i]);
}
