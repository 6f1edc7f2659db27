// Spreadsheets run cells that begin with certain signs as formulas. An apostrophe before them makes them text; reading takes it back.

/**
 * What a spreadsheet would run, perhaps behind apostrophes of its own. Full-width forms count too, and what stands behind signs that nobody
 * sees: LibreOffice passes over a zero byte.
 */
const FORMULA = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
const GUARDED = /^'+[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The text as a cell that no spreadsheet runs: {@link unguardFormula} undoes it exactly. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes back the apostrophe of {@link guardFormula}. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text;
}
