import type { Network } from '@netz-map/core';
import type { ColumnField } from '../columns/column-field.ts';
import { headingOf } from '../columns/guess-columns.ts';
import type { TableRole } from '../read-options.ts';
import type { CellTable } from './cell-table.ts';
import { tablesOf } from './cells-of.ts';
import type { Cell } from './field-cells.ts';
import { jsonLines } from './json-lines.ts';
import { lostColumns } from './lost-columns.ts';
import { lostParts } from './lost-parts.ts';
import type { Written } from './written.ts';

/** What Kumu calls the fields it knows; everything else keeps its German heading and becomes a field of its own. */
const WORDS: Readonly<Partial<Record<TableRole, Readonly<Partial<Record<ColumnField, string>>>>>> = {
  organisations: { id: 'id', name: 'label', kind: 'type', description: 'description', topics: 'tags' },
  ties: { id: 'id', from: 'from', to: 'to', kind: 'type', note: 'description' },
};

/**
 * A network as a blueprint for Kumu: partners as elements, their topics as tags, ties as connections that name both ends by id. A tie that
 * both sides confirm is `mutual`, any other `directed`.
 *
 * Name and day of the network, needs, meetings, roles and cities have no place there.
 *
 * @remarks Complexity: linear in the network.
 */
export function writeKumu(network: Network): Written {
  const tables = tablesOf(network, {
    refer: (id) => id,
    heading: (field, role) => WORDS[role]?.[field] ?? headingOf(field, role),
    onlyFilled: true,
  });
  const elements = tables.find(({ role }) => role === 'organisations')!;
  const ties = tables.find(({ role }) => role === 'ties');
  // that somebody denies a tie, no direction can say
  const denied = network.ties.some(({ mutual }) => mutual === false);
  const connections = ties
    ? records(ties, denied).map((record, i) => ({ ...record, direction: network.ties[i]!.mutual === true ? 'mutual' : 'directed' }))
    : [];
  const text = `{"elements":${jsonLines(records(elements, true))},"connections":${jsonLines(connections)}}\n`;
  const lost = lostParts(network, ['network-name', 'as-of', 'needs', 'meetings', 'roles', 'cities']);
  return {
    files: [{ name: 'kumu.json', type: 'application/json', bytes: new TextEncoder().encode(text) }],
    losses: [...lost, ...lostColumns(ties ? [elements, ties] : [elements])],
  };
}

/** The rows as objects, without what is unknown, and without "Gegenseitig" where the direction says it. */
function records({ columns, rows }: CellTable, withMutual: boolean): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, i) => {
        const { heading, field } = columns[i]!;
        return cell === undefined || (field === 'mutual' && !withMutual) ? [] : [[heading, valueOf(cell)]];
      }),
    ),
  );
}

function valueOf(cell: Cell): unknown {
  if (typeof cell !== 'object') return cell;
  return 'day' in cell ? cell.day : cell.list;
}
