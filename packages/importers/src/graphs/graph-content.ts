import { isColour } from '../cells/colour.ts';
import { joinList } from '../cells/quoted-list.ts';
import { parseWebsite } from '../cells/website.ts';
import { type FileContent, type FileTask, refuse, type Steps } from '../file-task.ts';
import { ABOUT_HEADINGS, ABOUT_WORDS } from '../table/about-table.ts';
import type { RawTable } from '../table/raw-table.ts';
import { GraphTable } from './graph-table.ts';
import { settleColours } from './graph-colour.ts';
import { settleNames } from './settle-names.ts';
import { settlePlaces } from './settle-places.ts';
import { settleTies } from './settle-ties.ts';

/** An id stands alone, whatever is in it. */
const oneName = (id: string): string => joinList([id.trim()]);

/** What every graph file may say of an entry and of a tie, and the headings under which reading goes on with it. */
const NODE = {
  id: { heading: 'ID' },
  label: { heading: 'Name' },
  colour: { heading: 'Farbe' },
  x: { heading: 'x' },
  y: { heading: 'y' },
  start: { heading: 'Dabei seit' },
  end: { heading: 'Enddatum' },
  pid: { heading: 'pid' },
};
const EDGE = {
  source: { heading: 'Von', cell: oneName },
  target: { heading: 'Zu', cell: oneName },
  id: { heading: 'ID' },
  kind: { heading: 'Art' },
  weight: { heading: 'Stärke' },
  mutual: { heading: 'Gegenseitig' },
  start: { heading: 'Seit' },
  end: { heading: 'Enddatum' },
  label: { heading: 'label' },
};
/** A longer title in a file of another program is a text about the file. */
const LONGEST_NAME = 200;

/** What writes our own files, as they say it. */
export const WRITER = 'netz-map';

/** What was found in a GEXF or GraphML file. */
export class GraphContent {
  readonly nodes: GraphTable;
  readonly edges: GraphTable;
  /** Name of the network, a description that may stand for it, and the day for which it is true. */
  name = '';
  description = '';
  asOf = '';
  /** Whether there is a network in the file at all. */
  found = false;
  /** Whether we have written it, so that nothing in it has to be guessed. */
  own = false;
  readonly #task: FileTask;
  readonly #parts = new Map<string, number>();

  constructor(task: FileTask) {
    this.#task = task;
    this.nodes = new GraphTable(task, 'organisations', NODE, ['id']);
    this.edges = new GraphTable(task, 'ties', EDGE, ['source', 'target']);
  }

  /** Counts something that is in the file and has no place in a network of organisations. */
  skip(part: string): void {
    this.#parts.set(part, (this.#parts.get(part) ?? 0) + 1);
  }

  /** Says that a tie has a colour that is none, or a picture from an address that is none; a good one is only counted. */
  skipLook(part: string, line: number, look: { readonly colour?: string | undefined; readonly address?: string | undefined }): void {
    const { colour = '', address = '' } = look;
    const place = { severity: 'warning', file: this.#task.file, row: line, column: part } as const;
    if (colour !== '' && !isColour(colour)) this.#task.problems.add({ code: 'unsafe-colour', ...place, value: colour });
    if (address !== '' && parseWebsite(address) === undefined) this.#task.problems.add({ code: 'unsafe-url', ...place, value: address });
    this.skip(part);
  }

  /** The tables, after all has been read. */
  *finish(): Steps<FileContent> {
    const { file, problems } = this.#task;
    if (!this.found) return refuse(this.#task, 'xml-shape');
    const name = this.name.trim() || this.description.trim();
    const isName = this.own || name.length <= LONGEST_NAME;
    if (!isName) this.skip('description');
    if (this.own) {
      const { columns } = this.edges;
      for (const { key, heading } of columns.filter((column) => column.key === 'weight' || column.key === 'kind'))
        if (columns.some((other) => other.key !== key && other.heading === heading)) this.edges.drop(key);
    } else {
      settleColours(this.nodes);
      settlePlaces(this.nodes);
      settleNames(this.nodes);
      settleTies(this.edges);
    }
    yield;
    const tables: RawTable[] = [this.nodes.rawTable('nodes')];
    yield;
    if (!this.edges.isEmpty) tables.push(this.edges.rawTable('edges'));
    for (const table of [this.nodes, this.edges]) if (table.isCut) this.skip('default');
    for (const [value, count] of this.#parts) problems.add({ code: 'part-not-read', severity: 'note', file, value, hint: String(count) });
    const about = [
      [ABOUT_WORDS.name, isName ? name : ''],
      [ABOUT_WORDS.asOf, this.asOf.trim()],
    ].filter(([, value]) => value !== '');
    if (about.length > 0) tables.push(this.#about(about));
    return { tables };
  }

  #about(told: readonly (readonly string[])[]): RawTable {
    const rows = [ABOUT_HEADINGS, ...told].map((cells, row) => ({ row, cells: [...cells] }));
    return { file: this.#task.file, role: undefined, rows, total: rows.length, decimal: '.', records: true };
  }
}
