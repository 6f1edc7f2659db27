import Papa from 'papaparse';

/** How often an open quote is repaired before the rest is read without quoting; fewer times in large files, which have to be searched each time. */
const MOST_REPAIRS = 200;
const REPAIRED_CHARACTERS = 20_000_000;
/** From so many quotes out of place on, quoting is not what they are for. */
const MOST_STRAY_QUOTES = 1000;

/** What is done with the rows as they come. */
export interface RowHandler {
  /**
   * Is called for every row, blank ones too.
   *
   * @param row its number, from 1
   * @returns `false` to stop
   */
  onRow(cells: readonly string[], row: number): boolean | void;
  /** Is called when a quote is never closed, with the row and the beginning of the cell. */
  onOpenQuote?(row: number, value: string): void;
}

/**
 * Splits CSV text into rows of cells with papaparse, and keeps an open quote from swallowing the rest of the file: the quote is read as
 * nothing, and the row again.
 *
 * @param text with `\n` as its only line break
 * @returns what was not read because the handler stopped; empty otherwise
 * @remarks Complexity: linear; repairs search at most twenty million characters again.
 */
export function parseRows(text: string, delimiter: string, handler: RowHandler): string {
  let rest = text;
  let row = 0;
  let repairs = Math.min(MOST_REPAIRS, Math.ceil(REPAIRED_CHARACTERS / (text.length + 1)));
  const stray = strayQuote(text, delimiter);
  if (stray !== undefined) repairs = -1;
  for (;;) {
    const quoting = repairs >= 0;
    if (repairs === -1) handler.onOpenQuote?.(row + 1, firstLine(rest, stray ?? 0));
    let next = 0;
    let open: number | undefined;
    let stopped = false;
    Papa.parse(rest, {
      delimiter,
      newline: '\n',
      quoteChar: '"',
      skipEmptyLines: false,
      ...(quoting ? {} : { fastMode: true }),
      step: (step, parser) => {
        open = quoting ? openQuote(step.data, step.errors, delimiter) : undefined;
        if (open === undefined) {
          row += 1;
          next = step.meta.cursor;
          stopped = handler.onRow(quoting ? step.data : step.data.map(withoutQuotes), row) === false;
        }
        if (open !== undefined || stopped) parser.abort();
      },
    });
    if (stopped) return rest.slice(next);
    if (open === undefined) return '';
    handler.onOpenQuote?.(row + 1, firstLine(rest, open));
    rest = rest.slice(next, open - 1) + rest.slice(open);
    repairs -= 1;
  }
}

const firstLine = (text: string, at: number): string => text.slice(at, at + 40).split('\n', 1)[0]!;
const withoutQuotes = (cell: string): string => (cell.includes('"') ? cell.replace(/^"|"$/g, '') : cell);

/** Where the content of a cell begins whose quote was never closed, or closed only by the opening quote of a later cell. */
function openQuote(cells: readonly string[], errors: readonly { code: string; index?: number }[], delimiter: string): number | undefined {
  const [error] = errors;
  if (!error) return undefined;
  if (error.code === 'MissingQuotes') return error.index;
  const swallowed = cells.some((cell) => cell.includes('\n') && cell.includes(delimiter));
  return error.code === 'InvalidQuotes' && swallowed ? error.index : undefined;
}

/**
 * Where the text gives itself away as not quoted at all: masses of quotes between letters, or of quotes that open a cell without one that
 * closes it. A handful is sloppiness, masses of them would make the parser slow.
 */
function strayQuote(text: string, delimiter: string): number | undefined {
  const isBorder = (character: string | undefined): boolean => character === undefined || character === delimiter || character === '\n';
  let between = 0;
  let opened = 0;
  for (let i = text.indexOf('"'); i !== -1; i = text.indexOf('"', i + 1)) {
    const before = isBorder(text[i - 1]);
    const after = isBorder(text[i + 1]);
    if (before && !after) opened += 1;
    else if (after && !before) opened -= 1;
    else if (!before && !after && text[i - 1] !== '"' && text[i + 1] !== '"') between += 1;
    if (between + Math.abs(opened) > MOST_STRAY_QUOTES) return i;
  }
  return undefined;
}
