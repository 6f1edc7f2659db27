import type { Network, Organisation } from '@netz-map/core';
import { NameIndex } from '../build/name-index.ts';
import { joinList } from '../cells/quoted-list.ts';
import type { ColumnField } from '../columns/column-field.ts';
import { headingOf } from '../columns/guess-columns.ts';
import { SHEETS } from '../columns/fields.ts';
import type { TableRole } from '../read-options.ts';
import { type Cell, FILLERS, type Source } from './field-cells.ts';

/** One table of a network as rows of cells, with the headings that reading knows. */
export interface CellTable {
  readonly role: TableRole;
  /** "Akteure", "Verbindungen" … */
  readonly sheet: string;
  readonly columns: readonly CellColumn[];
  /** One row a record, one cell a column; `undefined` where nothing is known. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

export interface CellColumn {
  /** `undefined` for a column of the file's own, which the model keeps under its heading. */
  readonly field: ColumnField | undefined;
  readonly heading: string;
}

/**
 * The tables of a network: first the organisations, then ties, needs, meetings, roles, cities where there are any. Each has the columns
 * that are filled somewhere, those that must be there, and the columns of the file's own. Reading them again gives the same network.
 *
 * @param refer how an organisation is named in the cells of others; by default {@link referByName}
 */
export function tablesOf(network: Network, refer = referByName(network)): CellTable[] {
  const source: Source = { network, refer };
  return (Object.keys(FILLERS) as TableRole[]).flatMap((role) => {
    const { fields, always, rows } = FILLERS[role];
    const records = rows(source);
    if (records.length === 0 && role !== 'organisations') return [];
    const kept = [...fields.keys()].filter((i) => always.includes(fields[i]!) || records.some(({ cells }) => cells[i] !== undefined));
    const columns = kept.map((i): CellColumn => ({ field: fields[i], heading: headingOf(fields[i]!, role) }));
    const taken = new Set(columns.map(({ heading }) => heading));
    const own = [...new Set(records.flatMap(({ extra }) => Object.keys(extra ?? {})))].filter((heading) => !taken.has(heading));
    return {
      role,
      sheet: SHEETS[role],
      columns: [...columns, ...own.map((heading): CellColumn => ({ field: undefined, heading }))],
      rows: records.map(({ cells, extra }) => [...kept.map((i) => cells[i]), ...own.map((heading) => extra?.[heading])]),
    };
  });
}

/**
 * Names organisations as people do, by their name, wherever reading would find exactly this one by it; else by the id.
 */
export function referByName(network: Network): (id: string) => string {
  const index = new NameIndex();
  const otherNames = ({ shortName }: Organisation): string[] => (shortName === undefined ? [] : [shortName]);
  for (const one of network.organisations) index.add({ id: one.id, name: one.name, network: undefined }, otherNames(one));
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
  if (typeof cell === 'number') return decimal === ',' ? String(cell).replace('.', ',') : String(cell);
  return 'day' in cell ? cell.day : joinList(cell.list, cell.names ? '; ' : ', ');
}
