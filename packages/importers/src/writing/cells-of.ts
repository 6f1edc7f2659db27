import type { Network } from '@netz-map/core';
import { NameIndex } from '../build/name-index.ts';
import { joinList } from '../cells/quoted-list.ts';
import type { ColumnField } from '../columns/column-field.ts';
import { headingOf } from '../columns/guess-columns.ts';
import { SHEETS } from '../columns/fields.ts';
import type { TableRole } from '../read-options.ts';
import { type Cell, FILLERS, type Source } from './field-cells.ts';
import { arrangeOwn } from './own-columns.ts';

/** One table of a network as rows of cells, with the headings that reading knows. */
export interface CellTable {
  readonly role: TableRole;
  /** "Akteure", "Verbindungen" … */
  readonly sheet: string;
  readonly columns: readonly CellColumn[];
  /** One row a record, one cell a column; `undefined` where nothing is known. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** How many records have a cell of the file's own under a heading that could not be kept. */
  readonly lost: number;
}

export interface CellColumn {
  /** `undefined` for a column of the file's own, which the model keeps under its heading. */
  readonly field: ColumnField | undefined;
  readonly heading: string;
}

/** What the tables are for. */
export interface TableOptions {
  /** How an organisation is named in the cells of others; by default {@link referByName}. */
  readonly refer?: (id: string) => string;
  /**
   * Whether two columns may have the same heading, as in tables, or not, as in records. Where not, a column of the file's own that reading
   * would take for another is left out.
   * @default false
   */
  readonly sameHeadings?: boolean;
}

/**
 * The tables of a network: first the organisations, then ties, needs, meetings, roles, cities where there are any. Each has the columns
 * that are filled somewhere, those that must be there, and the columns of the file's own. Reading them again gives the same network.
 *
 * @remarks Complexity: linear in the cells.
 */
export function tablesOf(network: Network, { refer = referByName(network), sameHeadings = false }: TableOptions = {}): CellTable[] {
  const source: Source = { network, refer };
  return (Object.keys(FILLERS) as TableRole[]).flatMap((role) => {
    const { fields, always, rows } = FILLERS[role];
    const records = rows(source);
    if (records.length === 0 && role !== 'organisations') return [];
    const kept = [...fields.keys()].filter((i) => always.includes(fields[i]!) || records.some(({ cells }) => cells[i] !== undefined));
    const known = kept.map((i): CellColumn => ({ field: fields[i], heading: headingOf(fields[i]!, role) }));
    const { guards, own, lost } = arrangeOwn(known, records, role, sameHeadings);
    const blank = guards.map(() => undefined);
    return {
      role,
      sheet: SHEETS[role],
      columns: [...known, ...guards, ...own.map((heading): CellColumn => ({ field: undefined, heading }))],
      rows: records.map(({ cells, extra }) => [...kept.map((i) => cells[i]), ...blank, ...own.map((heading) => cellOf(extra, heading))]),
      lost,
    };
  });
}

/** What stands under a heading of the file's own, which may be the name of something that every object has. */
const cellOf = (extra: Readonly<Record<string, string>> | undefined, heading: string): string | undefined =>
  extra && Object.hasOwn(extra, heading) ? extra[heading] : undefined;

/** Names organisations as people do, by their name, wherever reading would find exactly this one by it; else by the id. */
export function referByName(network: Network): (id: string) => string {
  const index = new NameIndex();
  for (const { id, name } of network.organisations) index.add({ id, name, network: undefined });
  const nameOf = new Map(
    network.organisations.map(({ id, name }) => {
      const found = index.find(name);
      return [id, found?.id === id && !found.ambiguous ? name : id];
    }),
  );
  return (id) => nameOf.get(id) ?? id;
}

/** How a cell is written where there are only texts: days as they are, numbers with this sign before decimals, lists with commas. */
export function cellText(cell: Cell | undefined, decimal: ',' | '.'): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell, decimal);
  return 'day' in cell ? cell.day : joinList(cell.list, cell.names ? '; ' : ', ');
}

/** "1,234" could be a thousand and more; "1,2340" is read the same everywhere. */
function numberText(value: number, decimal: ',' | '.'): string {
  const text = String(value);
  return (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text).replace('.', decimal);
}
