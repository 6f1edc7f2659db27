import { type FileContent, type FileTask, refuse, type Steps } from '../file-task.ts';
import type { RawTable } from '../table/raw-table.ts';
import type { Zip } from '../zip/zip.ts';
import type { SharedContent } from './cell-text.ts';
import { type BookSheet, readBook } from './read-book.ts';
import { readPart } from './read-part.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { SheetHandler } from './sheet-handler.ts';
import { SheetRows } from './sheet-rows.ts';

/** Sheets that hold no data: the lists behind the drop-downs of our template, and what Kumu is told to pass over. */
const NO_DATA = /^\s*Listen\s*$|\(ignore\)\s*$/i;

/** What a person may miss, by the name that the wording knows. Authors, pictures and looks are nobody's data. */
const UNREAD: readonly (readonly [string, RegExp])[] = [
  ['vbaProject', /(^|\/)vbaProject\.bin$/i],
  ['comments', /(^|\/)(threadedComments\/|comments\d*\.xml$)/i],
  ['externalLinks', /(^|\/)externalLinks\//i],
];

/**
 * Reads an Excel workbook: the sheets that can be seen, and of them what a person sees. Formulas count by their last result and are never
 * computed. Macros, notes, authors, pictures, links and whatever is hidden are not even unpacked; what is hidden is reported.
 *
 * @param part the part that lists the sheets
 * @throws ZipFailure, XmlFailure
 * @remarks Complexity: linear in the unpacked parts that are read.
 */
export function* readWorkbook(zip: Zip, part: string, task: FileTask): Steps<FileContent> {
  const { xmlDepth, unzippedBytes, cellCharacters } = task.limits;
  const book = yield* readBook(zip, part, xmlDepth);
  const sheets = book.sheets.filter((sheet) => isRead(sheet, task));
  const shared: SharedContent = {
    strings: book.strings === undefined ? [] : yield* readStrings(zip, book.strings, xmlDepth),
    formats: book.styles === undefined ? [] : yield* readStyles(zip, book.styles, xmlDepth),
    from1904: book.from1904,
    cellCharacters,
    charactersLeft: unzippedBytes,
  };
  reportUnread(zip, task);
  const tables: RawTable[] = [];
  for (const { name, part: sheetPart } of sheets) {
    const rows = new SheetRows(task, name);
    yield* readPart(zip, sheetPart!, new SheetHandler(task, name, shared, rows), xmlDepth);
    const table = rows.finish();
    if (table.rows.length > 0) tables.push(table);
  }
  if (tables.length === 0) return refuse(task, 'no-visible-sheet');
  // what the caller says of the file can only be said of a sheet when there is one
  return { tables: tables.length === 1 ? tables.map((table) => ({ ...table, role: task.role })) : tables };
}

/** Says once of each kind of part that is never read that it is there. */
function reportUnread({ names }: Zip, { file, problems }: FileTask): void {
  for (const [value, pattern] of UNREAD) {
    if (names.some((name) => pattern.test(name))) problems.add({ code: 'part-not-read', severity: 'note', file, value });
  }
}

/** Whether a sheet is read; says so if not. */
function isRead({ name, hidden, part }: BookSheet, { file, problems }: FileTask): boolean {
  if (hidden) problems.add({ code: 'hidden-not-read', severity: 'note', file, sheet: name, value: name });
  else if (part === undefined || NO_DATA.test(name))
    problems.add({ code: 'sheet-not-used', severity: 'note', file, sheet: name, value: name });
  else return true;
  return false;
}
