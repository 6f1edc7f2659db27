// How a sentence about a problem begins and what it quotes.
import type { Problem } from '../../format/problem.ts';

export const quote = (text: string | undefined): string => `„${text ?? '…'}“`;
export const file = (p: Problem): string => (p.file ? `Die Datei ${quote(p.file)}` : 'Die Datei');
export const inFile = (p: Problem): string => (p.file ? `In der Datei ${quote(p.file)}` : 'In der Datei');
export const column = (p: Problem): string => (p.column ? `Die Spalte ${quote(p.column)}` : 'Eine Spalte');
export const value = (p: Problem): string => (p.value ? quote(p.value) : 'Eine Angabe');
export const megabytes = (bytes: string | undefined): string => `${(Number(bytes ?? 0) / 1e6).toFixed(1).replace('.', ',')} MB`;
export const meant = (p: Problem, otherwise: string): string =>
  p.hint ? `Ist ${quote(p.hint)} gemeint? Dann schreiben Sie es bitte gleich.` : otherwise;
