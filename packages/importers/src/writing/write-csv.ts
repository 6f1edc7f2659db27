import type { Network } from '@netz-map/core';
import { aboutRows } from './about-rows.ts';
import { cellText, tablesOf } from './cells-of.ts';
import { csvText } from './csv-text.ts';
import { lostColumns } from './lost-columns.ts';
import type { Written, WrittenFile } from './written.ts';

/**
 * A network as CSV files that German Excel opens by a double click, one for each table: `akteure.csv`, `verbindungen.csv`, `bedarfe.csv`,
 * `treffen.csv`, `rollen.csv`, `orte.csv`, and `netz.csv` with its name and day. Tables without rows are left out, except that of the
 * organisations. `readFiles` with all of them gives the same network back.
 *
 * @remarks Complexity: linear in the network.
 */
export function writeCsv(network: Network): Written {
  const tables = tablesOf(network, { sameHeadings: true });
  const files = tables.map(({ sheet, columns, rows }) =>
    csvFile(sheet, [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : cellText(cell, ',')))),
    ]),
  );
  const about = aboutRows(network);
  return { files: about.length > 0 ? [...files, csvFile('Netz', about)] : files, losses: lostColumns(tables) };
}

function csvFile(sheet: string, rows: readonly (readonly (string | number)[])[]): WrittenFile {
  return { name: `${sheet.toLowerCase()}.csv`, type: 'text/csv;charset=utf-8', bytes: new TextEncoder().encode(csvText(rows)) };
}
