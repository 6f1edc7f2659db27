import { usualHeading, type ColumnGuess } from '@netz-map/importers';
import type { CliTexts } from '../texts/cli-texts.ts';
import { tableText } from './table-text.ts';
import { oneLine } from './terminal-safe.ts';
import type { Bold } from './type-style.ts';

/** What each column was taken for, table by table: its heading, the field with its code, and how that was told. No line feed at the end. */
export function columnsText(columns: readonly ColumnGuess[], texts: CliTexts, bold: Bold): string {
  const tables = new Map<string, ColumnGuess[]>();
  for (const guess of columns) {
    const key = `${guess.file}\n${guess.sheet}`;
    tables.set(key, [...(tables.get(key) ?? []), guess]);
  }
  return [...tables.values()]
    .map((guesses) => {
      const { file, sheet } = guesses[0]!;
      const rows = guesses.map(({ column, field, how }) => [
        column,
        field === undefined ? texts.columnAside : `${usualHeading(field, sheet)} (${field})`,
        texts.columnHow[how ?? 'unknown'],
      ]);
      return `${bold(oneLine(texts.columnsOf(sheet, file)))}\n\n${tableText({ caption: sheet, columns: texts.columnHeadings, rows })}`;
    })
    .join('\n\n');
}
