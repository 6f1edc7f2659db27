// Tables and numbers in German.

/** @param rows cells as text; the first columns are words, the others numbers */
export function table(headings, rows, words = 1) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map((_, i) => (i < words ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** "0,814"; "–" where there is nothing to tell. */
export function decimal(x, digits = 3) {
  return Number.isFinite(x) ? x.toFixed(digits).replace('.', ',').replace('-', '−') : '–';
}

export function signed(x, digits = 3) {
  return Number.isFinite(x) && x >= 0 ? `+${decimal(x, digits)}` : decimal(x, digits);
}

/** "76 %" with a protected space. */
export function percent(x, digits = 0) {
  return Number.isFinite(x) ? `${decimal(100 * x, digits)} %` : '–';
}
