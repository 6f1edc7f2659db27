import type { Network } from '@netz-map/core';
import type { ColumnField } from '../columns/column-field.ts';
import { headingOf } from '../columns/guess-columns.ts';
import type { TableRole } from '../read-options.ts';
import type { CellTable } from './cell-table.ts';
import { cellText, tablesOf } from './cells-of.ts';
import type { Cell } from './field-cells.ts';
import { guardFormula } from '../cells/formula-guard.ts';
import { lostColumns } from './lost-columns.ts';
import { lostParts } from './lost-parts.ts';
import type { Written, WrittenFile } from './written.ts';

/** What Gephi calls the columns it knows; everything else keeps its German heading and becomes an attribute. */
const WORDS: Readonly<Partial<Record<TableRole, Readonly<Partial<Record<ColumnField, string>>>>>> = {
  organisations: { id: 'Id', name: 'Label' },
  ties: { from: 'Source', to: 'Target', id: 'Id', kind: 'Label', strength: 'Weight' },
};

/**
 * A network as the pair of CSV files that Gephi imports: `nodes.csv` and `edges.csv`, with commas, in UTF-8 without byte order mark, because
 * Gephi would take the mark for a part of the first heading. A tie that both sides confirm is `Undirected`, any other `Directed`.
 *
 * Name and day of the network, needs, meetings, roles and cities have no place there.
 *
 * @remarks Complexity: linear in the network.
 */
export function writeGephi(network: Network): Written {
  const tables = tablesOf(network, { refer: (id) => id, heading: (field, role) => WORDS[role]?.[field] ?? headingOf(field, role) });
  const nodes = tables.find(({ role }) => role === 'organisations')!;
  const ties = tables.find(({ role }) => role === 'ties');
  const files = [csvFile('nodes.csv', nodes), ...(ties ? [csvFile('edges.csv', withDirection(ties, network))] : [])];
  const lost = lostParts(network, ['network-name', 'as-of', 'needs', 'meetings', 'roles', 'cities']);
  return { files, losses: [...lost, ...lostColumns(ties ? [nodes, ties] : [nodes])] };
}

/** The table with the column "Type"; "Gegenseitig" stays beside it where anybody confirms or denies a tie, which no direction can say. */
function withDirection(table: CellTable, { ties }: Network): CellTable {
  const said = ties.some(({ mutual }) => mutual !== undefined);
  const kept = [...table.columns.keys()].filter((i) => said || table.columns[i]!.field !== 'mutual');
  const columns = kept.map((i) => table.columns[i]!);
  return {
    ...table,
    columns: [...columns.slice(0, 3), { field: undefined, heading: 'Type' }, ...columns.slice(3)],
    rows: table.rows.map((row, at) => {
      const cells = kept.map((i) => row[i]);
      const direction: Cell = ties[at]!.mutual === true ? 'Undirected' : 'Directed';
      return [...cells.slice(0, 3), direction, ...cells.slice(3)];
    }),
  };
}

function csvFile(name: string, { columns, rows }: CellTable): WrittenFile {
  const lines = [columns.map(({ heading }) => csvCell(heading)), ...rows.map((row) => row.map(csvCell))];
  const text = lines.map((line) => `${line.join(',')}\r\n`).join('');
  return { name, type: 'text/csv;charset=utf-8', bytes: new TextEncoder().encode(text) };
}

function csvCell(cell: Cell | undefined): string {
  const text = cellText(cell, '.');
  if (typeof cell === 'number' || text === '') return text;
  return `"${guardFormula(text).replaceAll('"', '""')}"`;
}
