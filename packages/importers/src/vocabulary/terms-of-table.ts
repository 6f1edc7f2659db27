import { splitList } from '../cells/list.ts';
import { headingKey } from '../columns/heading-words.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { at, type RawTable } from '../table/raw-table.ts';
import { cleanText, oneLine } from '../text/clean-text.ts';
import { labelIn, type ToldTerm } from './term.ts';
import { wordColumns, type WordColumn } from './word-columns.ts';

/** Postcodes stand beside the places they belong to. */
const CODES = new Set(['plz', 'postleitzahl', 'zip']);

/**
 * The terms in a table: one a row, with its id, its labels by language and the term above it; or several columns of words, each a list of its
 * own.
 *
 * @param lists names of lists by the id under which rows name them
 * @returns `undefined` when no column holds words
 */
export function termsOfTable(
  table: RawTable,
  language: string,
  lists: ReadonlyMap<string, string>,
  problems: ProblemList,
): ToldTerm[] | undefined {
  const [heading, ...rows] = table.rows;
  if (!heading) return undefined;
  const { columns } = wordColumns(heading.cells);
  const keys = heading.cells.map(headingKey);
  const labels = columns.filter(({ part }) => part === 'label');
  const one = labels.filter((column) => column.language !== undefined || labels.length === 1 || isPlain(column, keys));
  if (labels.length === 0) return undefined;
  const several = one.length === 0 ? labels : [];
  const find = (part: WordColumn['part']): number => columns.find((column) => column.part === part)?.index ?? -1;
  const [parentAt, parentLabelAt, listAt, synonymsAt, languageAt] = [
    find('parent'),
    find('parentLabel'),
    find('list'),
    find('synonyms'),
    find('language'),
  ];
  const taxonomyAt = keys.indexOf('taxonomyid');
  // the ids of a taxonomy are called so where no other column has ids
  const idAt = find('id') === -1 ? taxonomyAt : find('id');
  const codeAt = keys.findIndex((key) => CODES.has(key));
  return rows.flatMap((row): ToldTerm[] => {
    const cell = (index: number): string => (index === -1 ? '' : oneLine(cleanText((row.cells[index] ?? '').slice(0, 1000))));
    const rest = { synonyms: splitList(cell(synonymsAt)), codes: cell(codeAt) === '' ? [] : [cell(codeAt)] };
    if (several.length > 0)
      return several.flatMap(({ index }): ToldTerm[] => {
        const label = cell(index);
        return label === '' ? [] : [{ id: '', label, labels: new Map(), parent: '', list: cleanText(heading.cells[index]!), ...rest }];
      });
    const told = new Map(
      one.flatMap((column) => (column.language && cell(column.index) ? [[column.language, cell(column.index)] as const] : [])),
    );
    const plain = one.find((column) => column.language === undefined);
    const label = labelIn(language, plain ? cell(plain.index) : '', told);
    if (label === '') {
      problems.add({ code: 'missing-name', severity: 'warning', file: table.file, ...at(row), value: row.cells.join(' ') });
      return [];
    }
    if (plain && /^[a-z]{2,3}$/.test(cell(languageAt))) told.set(cell(languageAt), label);
    const list = cell(listAt) || (taxonomyAt === idAt ? '' : (lists.get(cell(taxonomyAt)) ?? ''));
    return [{ id: cell(idAt), label, labels: told, parent: cell(parentAt) || cell(parentLabelAt), list, ...rest }];
  });
}

/** Words for a label and nothing else, as opposed to the names of lists. */
const isPlain = ({ index }: WordColumn, keys: readonly string[]): boolean =>
  ['label', 'preflabel', 'name', 'title', 'titel', 'term', 'begriff', 'bezeichnung', 'wort', 'termname'].includes(keys[index]!);
