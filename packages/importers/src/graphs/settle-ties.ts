import { meaningOf } from '../columns/heading-words.ts';
import type { GraphTable } from './graph-table.ts';

/**
 * Leaves out what programs write of every tie without anybody having said it: a weight of 1 for all, and a weight or kind that only
 * repeats a column of the file.
 */
export function settleTies(edges: GraphTable): void {
  const { records } = edges;
  const values = (key: string): string[] => records.map((record) => edges.get(record, key).trim());
  for (const [key, field] of [
    ['weight', 'strength'],
    ['kind', 'kind'],
    ['label', 'kind'],
  ] as const) {
    const own = values(key);
    if (own.every((value) => value === '')) continue;
    const rivals = edges.columns.filter((other) => other.key !== key && meaningOf(other.heading, 'ties')?.field.field === field);
    const echoes = rivals.some((rival) => {
      const others = values(rival.key);
      return own.every(
        (value, i) => value === '' || same(value, others[i]!) || (key === 'weight' && others[i] === '' && Number(value) === 1),
      );
    });
    if (echoes || (key === 'weight' && own.every((value) => value === '' || Number(value) === 1))) edges.drop(key);
  }
}

const same = (one: string, other: string): boolean => one === other || (other !== '' && Number(one) === Number(other));
