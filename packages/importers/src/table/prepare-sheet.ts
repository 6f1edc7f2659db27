import type { ColumnField } from '../columns/column-field.ts';
import { SHEETS } from '../columns/fields.ts';
import { guessColumns, headingOf, type SheetColumn } from '../columns/guess-columns.ts';
import { headingKey } from '../columns/heading-words.ts';
import { recogniseRole } from '../columns/recognise-role.ts';
import { looksPersonal } from '../columns/personal-data.ts';
import { requiredFields } from '../columns/required-fields.ts';
import type { Steps } from '../file-task.ts';
import type { Limits } from '../limits.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { ReadOptions, TableRole } from '../read-options.ts';
import { cleanText } from '../text/clean-text.ts';
import { checkShape } from './check-shape.ts';
import { columnLetters } from './column-letters.ts';
import { cleanCell, cleanRows } from './clean-rows.ts';
import { findHeading } from './find-heading.ts';
import { keepPersonalCells } from './personal-cells.ts';
import { isBlank, type RawTable, type SourceRow } from './raw-table.ts';
import { Sheet } from './sheet.ts';
import { skipRows } from './skip-rows.ts';
import { turnTable } from './turn-table.ts';

/** The tables whose records keep the cells of columns that nobody knows. */
const KEEPS_MORE: ReadonlySet<TableRole> = new Set(['organisations', 'ties']);

/** Names that mean something to JavaScript objects; as keys of data they are left out. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Makes a table out of raw rows: finds the headings, tells which table it is and what its columns are, cleans the cells, and reports
 * whatever cannot be used.
 *
 * @returns `undefined` when the table cannot be used at all. Complexity: linear in the cells.
 */
export function* prepareSheet(given: RawTable, limits: Limits, options: ReadOptions, problems: ProblemList): Steps<Sheet | undefined> {
  const table = turnTable(given, problems);
  const { file } = table;
  if (table.rows.length === 0) {
    problems.add({ code: 'file-empty', severity: 'error', file });
    return undefined;
  }
  if (table.records && table.rows.length === 1) return emptyList(table, problems);
  const wide = Math.min(limits.columns, Math.max(...table.rows.slice(0, 40).map(({ cells }) => cells.length)));
  const candidates = table.rows
    .slice(0, 40)
    .map((row) => ({ ...row, cells: row.cells.slice(0, wide).map((cell) => cleanText(cell.slice(0, 200))) }));
  const headingIndex = table.records ? 0 : findHeading(candidates, table.role);
  const headingRow = candidates[headingIndex]!;
  if (recogniseRole(headingRow.cells, '') === undefined && looksLikePage(candidates)) {
    problems.add({ code: 'html-instead-of-data', severity: 'error', file });
    return undefined;
  }
  const role = table.role ?? recogniseRole(headingRow.cells, table.sheet ?? file);
  const seen = headingRow.cells.filter((cell) => cell !== '').join(', ');
  if (role === undefined) {
    if (table.sheet === undefined) problems.add({ code: 'role-unclear', severity: 'error', file, value: seen });
    else problems.add({ code: 'sheet-not-used', severity: 'note', file, value: table.sheet });
    return undefined;
  }
  const sheet = table.sheet ?? SHEETS[role];
  const place = { file, sheet };
  const inBook = table.sheet === undefined ? {} : { sheet };
  if (headingIndex > 0) {
    const [title] = candidates;
    problems.add({ code: 'lines-before-heading', severity: 'note', ...place, row: title!.row, value: title!.cells.join(' ') });
  }
  const below = checkShape(table, headingIndex, limits, sheet, problems);
  const headings = namedColumns(
    table.rows[headingIndex]!.cells.slice(0, limits.columns),
    below.map(({ cells }) => cells),
    (text, row) => cleanCell(text, { ...place, row }, 200, problems),
    headingRow.row,
  );
  const clean = yield* cleanRows(below, headings, { ...place, limit: limits.cellCharacters, problems });
  const rows = yield* skipRows(clean, headings, place, problems);
  const chosen = (options.columns ?? []).filter(
    (choice) => (choice.file ?? file) === file && (choice.sheet === undefined || choice.sheet === table.sheet),
  );
  // of most columns only the first cells are asked for
  const cells = function* (index: number): Generator<string> {
    for (const row of rows) yield row.cells[index] ?? '';
  };
  const unknown = KEEPS_MORE.has(role) ? 'unknown-column' : 'column-not-kept';
  const columns = setAside(
    guessColumns(headings, role, chosen, cells),
    cells,
    { ...place, unknown, personal: options.personal ?? [] },
    problems,
  );
  const missing = requiredFields(role).filter(
    (field) => !columns.some((column) => column.field === field) && !canDoWithout(field, columns),
  );
  if (missing.length > 0) {
    for (const field of missing)
      problems.add({ code: 'missing-column', severity: 'error', file, ...inBook, column: headingOf(field, role), value: seen });
    return undefined;
  }
  // a sheet that is not filled in yet is no fault of a workbook, unless it is that of the organisations
  const isWanted = table.sheet === undefined || role === 'organisations';
  if (rows.length === 0) problems.add({ code: 'no-rows', severity: isWanted ? 'warning' : 'note', file, ...inBook });
  const kept = yield* keepPersonalCells(rows, columns, { ...place, role, problems }, options.personal ?? []);
  return new Sheet({ file, role, name: sheet, decimal: table.decimal, columns, rows: kept, toPublish: options.toPublish });
}

/** Whether a text without headings is what a server says instead of sending a file. Markup inside a table is text like any other. */
const looksLikePage = (rows: readonly SourceRow[]): boolean =>
  rows.some(({ cells }) =>
    /<\/?(?:html|head|body|table|tr|div|p|br|b|script|meta|title|h[1-6]|a|form|span|center|font|iframe)\b[^<]{0,200}>/i.test(
      cells[0] ?? '',
    ),
  );

/** A list without records: nothing to complain about, unless it is the list of organisations. */
function emptyList({ file, role, decimal, sheet }: RawTable, problems: ProblemList): Sheet | undefined {
  if (role === undefined || role === 'organisations') problems.add({ code: 'no-rows', severity: 'warning', file });
  return role && new Sheet({ file, role, name: sheet ?? SHEETS[role], decimal, columns: [], rows: [] });
}

/** A table of organisations may have ids instead of names. */
const canDoWithout = (field: ColumnField, columns: readonly SheetColumn[]): boolean =>
  field === 'name' && columns.some((column) => column.field === 'id');

/** Headings as they stand in the file; a column without one is called by its letters, and left out when it is empty. */
function namedColumns(
  cells: readonly string[],
  below: readonly (readonly string[])[],
  clean: (text: string, row: number) => string,
  row: number,
): (string | undefined)[] {
  return cells.map((cell, i) => {
    const heading = clean(cell, row).replace(/\s+/g, ' ');
    if (heading !== '') return heading;
    return below.every((other) => isBlank([other[i] ?? ''])) ? undefined : columnLetters(i);
  });
}

interface AsideOptions {
  readonly file: string;
  readonly sheet: string;
  readonly unknown: 'unknown-column' | 'column-not-kept';
  /** Headings of columns that may say something about persons. */
  readonly personal: readonly string[];
}

/** Reports the columns that are kept aside, and drops those whose heading is no safe key. */
function setAside(
  columns: readonly SheetColumn[],
  cells: (index: number) => Iterable<string>,
  { file, sheet, unknown, personal }: AsideOptions,
  problems: ProblemList,
): SheetColumn[] {
  const open = new Set(personal.map(headingKey));
  return columns.filter((column) => {
    if (column.field !== undefined) return true;
    const where = { file, sheet, column: column.heading };
    if (RESERVED.has(column.heading)) {
      problems.add({ code: 'reserved-key', severity: 'warning', ...where });
      return false;
    }
    if (column.duplicateOf !== undefined)
      problems.add({ code: 'duplicate-column', severity: 'warning', ...where, hint: column.duplicateOf });
    else if (!open.has(headingKey(column.heading)) && looksPersonal(column.heading, cells(column.index)))
      problems.add({ code: 'personal-data', severity: 'note', ...where });
    else if (column.how !== 'chosen') problems.add({ code: unknown, severity: 'note', ...where });
    return true;
  });
}
