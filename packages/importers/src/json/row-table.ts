import { countHeadings } from '../columns/heading-words.ts';
import type { FileTask } from '../file-task.ts';
import type { TableRole } from '../read-options.ts';
import { isBlank, type RawTable, type SourceRow } from '../table/raw-table.ts';
import { valueText } from '../cells/value-text.ts';

/**
 * Makes a table of rows, each a list of cells. The headings are found among the first rows as in any spreadsheet; ties without headings are
 * pairs: from, to and perhaps how strong.
 *
 * @remarks Complexity: linear in the cells.
 */
export function rowTable(
  list: readonly (readonly unknown[])[],
  path: string,
  { file, limits, problems }: FileTask,
  role: TableRole | undefined,
): RawTable {
  const rows: SourceRow[] = [];
  let total = 0;
  list.forEach((values, i) => {
    const where = `${path}/${i}`;
    const reserved = (key: string): void =>
      problems.add({ code: 'reserved-key', severity: 'warning', file, path: `${where}/${key}`, value: key });
    const cells = values.slice(0, limits.columns + 1).map((value) => valueText(value, reserved));
    if (isBlank(cells)) return;
    total += 1;
    if (total <= limits.rows + 1) rows.push({ row: i + 1, path: where, cells });
  });
  const [first] = rows;
  if (role === 'ties' && first && first.cells.length <= 3 && countHeadings(first.cells, 'ties') === 0) {
    rows.unshift({ row: 0, path, cells: ['Von', 'Zu', 'Stärke'].slice(0, first.cells.length) });
    total += 1;
  }
  return { file, role, rows, total, decimal: '.', records: false };
}
