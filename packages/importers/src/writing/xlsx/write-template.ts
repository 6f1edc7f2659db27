import { SHEETS } from '../../columns/fields.ts';
import { headingOf } from '../../columns/guess-columns.ts';
import type { TableRole } from '../../read-options.ts';
import type { Written } from '../written.ts';
import { choicesOf, isClosed, isTextColumn, type ListName, NAMES_RANGE } from './column-choices.ts';
import { type NamedRange, type SheetPlan, SPARE_ROWS } from './sheet-plan.ts';
import type { TemplateColumn } from './template-column.ts';
import { PURPOSES, TEMPLATE } from './template-columns.ts';
import { TEMPLATE_WORDS } from './template-words.ts';
import { filledLists, listsSheet, type WordLists } from './word-lists.ts';
import { writeWorkbook, XLSX_TYPE } from './write-workbook.ts';

/** Options of {@link writeTemplate}. */
export interface TemplateOptions {
  /**
   * The language of the explanations. Headings and words to choose from are German, as everywhere.
   * @default 'de'
   */
  readonly language?: 'de' | 'en' | undefined;
  /** Words to choose from; a list that is not given has common ones. */
  readonly vocabulary?: Partial<WordLists> | undefined;
}

const GUIDE = {
  de: {
    sheet: 'Anleitung (ignore)',
    headings: ['Blatt', 'Spalte', 'Was hinein gehört', 'Beispiel 1', 'Beispiel 2', 'Beispiel 3'],
    first: 'Alle Beispiele sind erfunden. Namen, Telefonnummern und E-Mail-Adressen von Personen gehören nicht hinein.',
  },
  en: {
    sheet: 'Guide (ignore)',
    headings: ['Sheet', 'Column', 'What belongs in it', 'Example 1', 'Example 2', 'Example 3'],
    first: 'All examples are invented. Names, telephone numbers and e-mail addresses of persons do not belong in it.',
  },
} as const;
/** The column of the explanations in the guide, from 0, and how wide it is, so that most of them need one line. */
const EXPLANATIONS = 2;
const EXPLANATIONS_WIDTH = 60;

/**
 * An empty workbook for a coordinator to fill in: a sheet for each table with German headings, lists to choose from and a note at each
 * column, and a guide with three invented examples, which reading passes over. It holds nobody's
 * data. The same options give the same bytes.
 */
export function writeTemplate({ language = 'de', vocabulary = {} }: TemplateOptions = {}): Written {
  const lists: WordLists = { ...TEMPLATE_WORDS, ...vocabulary };
  const filled = filledLists(lists);
  const listed = listsSheet(lists);
  const tables = TEMPLATE.map(([role, columns]) => emptySheet(role, columns, language, filled));
  const names: NamedRange = { name: NAMES_RANGE, sheet: SHEETS.organisations, column: 0, rows: SPARE_ROWS };
  const bytes = writeWorkbook({
    title: undefined,
    sheets: [guideSheet(language), ...tables, ...(filled.size > 0 ? [listed.sheet] : [])],
    ranges: [names, ...listed.ranges],
  });
  return { files: [{ name: 'netz-vorlage.xlsx', type: XLSX_TYPE, bytes }], losses: [] };
}

function emptySheet(role: TableRole, columns: readonly TemplateColumn[], language: 'de' | 'en', filled: ReadonlySet<ListName>): SheetPlan {
  return {
    name: SHEETS[role],
    columns: columns.map(({ field, [language]: note }) => ({
      heading: headingOf(field, role),
      isText: isTextColumn(field, role),
      choices: choicesOf(field, role, filled),
      isClosed: isClosed(field),
      width: isClosed(field) || !isTextColumn(field, role) ? 13 : 26,
      note,
    })),
    rows: [],
    isTable: true,
  };
}

function guideSheet(language: 'de' | 'en'): SheetPlan {
  const { sheet, headings, first } = GUIDE[language];
  const rows = TEMPLATE.flatMap(([role, columns]) => [
    [],
    [SHEETS[role], '', PURPOSES[role]?.[language] ?? ''],
    ...columns.map(({ field, [language]: note, examples }) => [SHEETS[role], headingOf(field, role), note, ...examples]),
  ]);
  return {
    name: sheet,
    columns: headings.map((heading, i) => ({ heading, isText: true, ...(i === EXPLANATIONS ? { width: EXPLANATIONS_WIDTH } : {}) })),
    rows: [['', '', first], ...rows].map((row) => row.map((text) => text || undefined)),
    isTable: false,
  };
}
