import { unguardFormula } from '../cells/formula-guard.ts';
import { ZipFailure } from '../zip/zip-failure.ts';
import type { NumberFormat } from './number-format.ts';
import { showNumber } from './show-number.ts';
import { unescapeText } from './unescape-text.ts';

/** What the cells of a workbook share. */
export interface SharedContent {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  /** How many characters of a shared text count. */
  readonly cellCharacters: number;
  /** How many characters may still come of shared texts: one long text can be named in a million cells. */
  charactersLeft: number;
}

/** What can be wrong with a cell. */
export type CellProblem = 'cell-error' | 'formula-without-value';

const NUMBER: NumberFormat = { kind: 'number' };

/**
 * What a person sees in a cell; a formula counts by its last result.
 *
 * @param type what the file says the value is: `s` shared text, `str` and `inlineStr` text, `b` truth, `d` day, `e` error, else a number
 * @param raw the value as it stands in the file; empty for a formula without a result
 * @param style which of the formats shows a number
 * @param report is told what is wrong; the cell is empty then
 * @throws ZipFailure when shared texts become too much
 */
export function cellText(
  type: string,
  raw: string,
  style: string,
  shared: SharedContent,
  report: (code: CellProblem, value?: string) => void,
): string {
  switch (type) {
    case 's':
      return raw === '' ? '' : unguardFormula(sharedText(raw, shared, report));
    case 'str':
    case 'inlineStr':
      return unguardFormula(unescapeText(raw));
    case 'b':
      return raw === '' ? '' : raw === '1' || raw === 'true' ? 'ja' : 'nein';
    case 'd':
      return raw.replace(/^(\d{4}-\d{2}-\d{2})T[^]*$/, '$1');
    case 'e':
      report('cell-error', raw);
      return '';
    default:
      if (raw !== '') return showNumber(raw, shared.formats[Number(style)] ?? NUMBER, shared.from1904);
      report('formula-without-value');
      return '';
  }
}

function sharedText(raw: string, shared: SharedContent, report: (code: CellProblem, value: string) => void): string {
  const text = shared.strings[Number(raw)];
  if (text === undefined) {
    report('cell-error', raw);
    return '';
  }
  shared.charactersLeft -= Math.min(text.length, shared.cellCharacters);
  if (shared.charactersLeft < 0) throw new ZipFailure('zip-limit');
  return text;
}
