import type { TextTable } from '@netz-map/core';
import { oneLine } from './terminal-safe.ts';
import { COLUMNS, lengthOf, wrap } from './wrap.ts';

const GAP = '  ';

/** A table in columns where it fits into the window; else one block per row, each cell with the name of its column. No line feed at the end. */
export function tableText({ columns, rows, numeric = [] }: TextTable): string {
  const lines = [columns, ...rows].map((cells) => cells.map(oneLine));
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => lengthOf(cells[index] ?? ''))));
  if (widths.reduce((sum, width) => sum + width + GAP.length, 0) - GAP.length > COLUMNS) return blocks(lines[0]!, lines.slice(1));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(cell, widths[index]!, numeric.includes(index)))
      .join(GAP)
      .trimEnd();
  const [head, ...body] = lines.map(line);
  return [head!, widths.map((width) => '-'.repeat(width)).join(GAP), ...body].join('\n');
}

function pad(cell: string, width: number, right: boolean): string {
  const spaces = ' '.repeat(width - lengthOf(cell));
  return right ? `${spaces}${cell}` : `${cell}${spaces}`;
}

function blocks(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows
    .map(([first = '', ...cells]) =>
      [
        wrap(first, { first: '  – ' }),
        ...cells.flatMap((cell, index) => (cell === '' ? [] : [wrap(`${columns[index + 1]}: ${cell}`, { first: '    ', next: '      ' })])),
      ].join('\n'),
    )
    .join('\n');
}
