// How a sentence about a problem begins and what it quotes.
import type { Problem } from '../../format/problem.ts';
import { groupedDigits } from '../grouped-digits.ts';

export const quote = (text: string | undefined): string => `„${text ?? '…'}“`;
export const file = (p: Problem): string => (p.file ? `Die Datei ${quote(p.file)}` : 'Die Datei');
export const inFile = (p: Problem): string => (p.file ? `In der Datei ${quote(p.file)}` : 'In der Datei');
export const column = (p: Problem): string => (p.column ? `Die Spalte ${quote(p.column)}` : 'Eine Spalte');
export const value = (p: Problem): string => (p.value ? quote(p.value) : 'Eine Angabe');
export const number = (text: string | undefined, otherwise: string): string => groupedDigits(text, otherwise, '.');
export const megabytes = (bytes: string | undefined): string => `${(Number(bytes ?? 0) / 1e6).toFixed(1).replace('.', ',')} MB`;
export const meant = (p: Problem, otherwise: string): string =>
  p.hint ? `Ist ${quote(p.hint)} gemeint? Dann schreiben Sie es bitte gleich.` : otherwise;

/** What is hidden: a sheet, rows, a column, or cells under joined ones. */
export const hidden = (p: Problem): string => {
  if (p.value !== undefined) return `Das Blatt ${quote(p.value)} ist ausgeblendet und wird nicht gelesen.`;
  if (p.row !== undefined && p.column !== undefined)
    return 'Unter verbundenen Zellen steht etwas, was nicht zu sehen ist. Es wird nicht gelesen.';
  if (p.column !== undefined) return 'Diese Spalte ist ausgeblendet und wird nicht gelesen.';
  return p.hint === '1'
    ? 'Eine ausgeblendete Zeile wird nicht gelesen.'
    : `${p.hint ?? 'Einige'} ausgeblendete Zeilen werden nicht gelesen.`;
};
