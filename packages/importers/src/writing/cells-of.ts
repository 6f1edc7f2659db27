import type { Network } from '@netz-map/core';
import { NameIndex } from '../build/name-index.ts';
import { joinList } from '../cells/quoted-list.ts';
import type { ColumnField } from '../columns/column-field.ts';
import { headingOf } from '../columns/guess-columns.ts';
import { SHEETS } from '../columns/fields.ts';
import type { TableRole } from '../read-options.ts';
import type { CellColumn, CellTable } from './cell-table.ts';
import { type Cell, FILLERS, type Source } from './field-cells.ts';
import { numberText } from './number-text.ts';
import { arrangeOwn } from './own-columns.ts';

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
  /** What a column is called where a format has a word of its own for it. */
  readonly heading?: (field: ColumnField, role: TableRole) => string;
  /** Whether columns that nobody fills are left out, because records have no empty ones. */
  readonly onlyFilled?: boolean;
}

/**
 * The tables of a network: first the organisations, then ties, needs, meetings, roles, cities where there are any. Each has the columns
 * that are filled somewhere, those that must be there, and the columns of the file's own. Reading them again gives the same network.
 *
 * @remarks Complexity: linear in the cells.
 */
export function tablesOf(
  network: Network,
  { refer = referByName(network), sameHeadings = false, heading = headingOf, onlyFilled = false }: TableOptions = {},
): CellTable[] {
  const source: Source = { network, refer };
  return (Object.keys(FILLERS) as TableRole[]).flatMap((role) => {
    const { fields, always, rows } = FILLERS[role];
    const records = rows(source);
    if (records.length === 0 && role !== 'organisations') return [];
    const kept = [...fields.keys()].filter(
      (i) => (!onlyFilled && always.includes(fields[i]!)) || records.some(({ cells }) => cells[i] !== undefined),
    );
    const known = kept.map((i): CellColumn => ({ field: fields[i], heading: heading(fields[i]!, role) }));
    const { guards, own, lost } = arrangeOwn(known, records, role, sameHeadings, onlyFilled);
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
