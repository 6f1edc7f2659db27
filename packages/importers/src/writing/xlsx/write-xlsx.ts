import type { Network } from '@netz-map/core';
import { guardFormula } from '../../cells/formula-guard.ts';
import { SHEETS } from '../../columns/fields.ts';
import { aboutRows } from '../about-rows.ts';
import type { CellTable } from '../cell-table.ts';
import { cellText, tablesOf } from '../cells-of.ts';
import type { Cell } from '../field-cells.ts';
import type { ExportLoss, Written } from '../written.ts';
import { choicesOf, isClosed, isTextColumn, type ListName, NAMES_RANGE } from './column-choices.ts';
import { LONGEST_TEXT } from './shared-texts.ts';
import { type NamedRange, type SheetPlan, SPARE_ROWS } from './sheet-plan.ts';
import { filledLists, listsSheet, wordsOf } from './word-lists.ts';
import { writeWorkbook, XLSX_TYPE } from './write-workbook.ts';

/**
 * A network as an Excel workbook: a sheet for each table ("Akteure", "Verbindungen" …), "Netz" with its name and day, and "Listen (ignore)"
 * with the words to choose from. Headings stay in view, days are days, rows can be filtered. `readFiles` gives the same network back.
 *
 * @remarks Complexity: linear in the network. The same network gives the same bytes.
 */
export function writeXlsx(network: Network): Written {
  const tables = tablesOf(network, { sameHeadings: true });
  const lists = wordsOf(network);
  const filled = filledLists(lists);
  const about = aboutRows(network);
  const listed = listsSheet(lists);
  const sheets = [
    ...tables.map((table) => sheetOf(table, filled)),
    ...(about.length > 0 ? [aboutSheet(about)] : []),
    ...(filled.size > 0 ? [listed.sheet] : []),
  ];
  const ranges = [...namesRange(tables), ...listed.ranges];
  const bytes = writeWorkbook({ title: network.name, sheets, ranges });
  return { files: [{ name: 'netz.xlsx', type: XLSX_TYPE, bytes }], losses: lossesOf(tables) };
}

function sheetOf({ role, sheet, columns, rows }: CellTable, filled: ReadonlySet<ListName>): SheetPlan {
  return {
    name: sheet,
    columns: columns.map(({ field, heading }) => ({
      heading,
      isText: isTextColumn(field, role),
      choices: field && choicesOf(field, role, filled),
      isClosed: field !== undefined && isClosed(field),
    })),
    rows,
    isTable: true,
  };
}

function aboutSheet([heading, ...rows]: readonly string[][]): SheetPlan {
  return { name: 'Netz', columns: heading!.map((text) => ({ heading: text, isText: true })), rows, isTable: false };
}

/** The names of the organisations, and room for more. */
function namesRange(tables: readonly CellTable[]): NamedRange[] {
  const table = tables.find(({ role }) => role === 'organisations')!;
  const column = table.columns.findIndex(({ field }) => field === 'name');
  return [{ name: NAMES_RANGE, sheet: SHEETS.organisations, column, rows: table.rows.length + SPARE_ROWS }];
}

/** Records with a text that is too long for a cell, or a column that is left out. */
function lossesOf(tables: readonly CellTable[]): ExportLoss[] {
  const isCut = (cell: Cell | undefined): boolean => guardFormula(cellText(cell, ',')).length > LONGEST_TEXT;
  return tables.flatMap(({ role, rows, lost }): ExportLoss[] => {
    const cut = rows.flatMap((row, i) => (row.some(isCut) ? [i] : []));
    const count = new Set([...lost, ...cut]).size;
    return count === 0 ? [] : [{ what: LOST[role], count }];
  });
}

const LOST = {
  organisations: 'organisation-fields',
  ties: 'tie-fields',
  needs: 'needs',
  meetings: 'meetings',
  roles: 'roles',
  cities: 'cities',
} as const;
