import type { Problem } from '../../format/problem.ts';
import { quote } from './problem-phrases.ts';

/** Where it is: "Akteure, Zeile 12, Spalte „Zu“, und an 3 weiteren Stellen". Empty when it concerns the whole file. */
export function where(p: Problem): string {
  const inJson = (p.code === 'json-syntax' || p.code === 'xml-syntax') && p.column !== undefined;
  const place = [
    p.row !== undefined ? `Zeile ${p.row}` : undefined,
    p.column !== undefined ? (inJson ? `Zeichen ${p.column}` : `Spalte ${quote(p.column)}`) : undefined,
    p.path !== undefined && p.row === undefined && p.path !== '' ? `Stelle ${p.path}` : undefined,
  ].filter((part) => part !== undefined);
  const sheet = place.length > 0 || p.more ? (p.sheet ?? p.file) : undefined;
  const more = p.more ? (p.more === 1 ? 'und an einer weiteren Stelle' : `und an ${p.more} weiteren Stellen`) : undefined;
  return [sheet, ...place, more].filter((part) => part !== undefined).join(', ');
}
