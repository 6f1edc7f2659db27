import Papa from 'papaparse';

/** After so many repairs, or so many stray quotes, the rest is read without quoting at all. */
const MOST_REPAIRS = 200;
const MOST_STRAY_QUOTES = 10_000;

/**
 * Splits CSV text into rows of cells with papaparse, and keeps an open quote from swallowing the rest of the file: the quote is read as
 * nothing, and the row again.
 *
 * @param text with `\n` as its only line break
 * @param onRow is called for every row, blank ones too, with its number from 1
 * @param onOpenQuote is called with the number of the row and the beginning of the cell
 * Complexity: linear; each open quote costs one search to the end of the text, for at most 200 of them.
 */
export function parseRows(
  text: string,
  delimiter: string,
  onRow: (cells: readonly string[], row: number) => void,
  onOpenQuote?: (row: number, value: string) => void,
): void {
  let rest = text;
  let row = 0;
  const tidy = strayQuotes(text, delimiter) < MOST_STRAY_QUOTES;
  for (let repairs = 0; ; repairs++) {
    let next = 0;
    let open: number | undefined;
    Papa.parse(rest, {
      delimiter,
      newline: '\n',
      quoteChar: '"',
      skipEmptyLines: false,
      ...(tidy && repairs < MOST_REPAIRS ? {} : { fastMode: true }),
      step: (step, parser) => {
        open = openQuote(step.data, step.errors, delimiter);
        if (open !== undefined) {
          parser.abort();
          return;
        }
        row += 1;
        next = step.meta.cursor;
        onRow(step.data, row);
      },
    });
    if (open === undefined) return;
    onOpenQuote?.(row + 1, rest.slice(open, open + 40).split('\n', 1)[0]!);
    rest = rest.slice(next, open - 1) + rest.slice(open);
  }
}

/** Where the content of a cell begins whose quote was never closed, or closed only by the opening quote of a later cell. */
function openQuote(cells: readonly string[], errors: readonly { code: string; index?: number }[], delimiter: string): number | undefined {
  const [error] = errors;
  if (!error) return undefined;
  if (error.code === 'MissingQuotes') return error.index;
  const swallowed = cells.some((cell) => cell.includes('\n') && cell.includes(delimiter));
  return error.code === 'InvalidQuotes' && swallowed ? error.index : undefined;
}

/** Quotes with text on both sides. A handful is sloppiness; masses of them would make the parser slow. */
function strayQuotes(text: string, delimiter: string): number {
  const border = `${delimiter}\n" `;
  let count = 0;
  for (let i = text.indexOf('"'); i !== -1 && count < MOST_STRAY_QUOTES; i = text.indexOf('"', i + 1)) {
    if (i > 0 && i < text.length - 1 && !border.includes(text[i - 1]!) && !border.includes(text[i + 1]!)) count += 1;
  }
  return count;
}
