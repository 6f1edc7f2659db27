import { expectation } from '../../shared/expectation.ts';

/**
 * Path counts are numbers of 64 bits: beyond 1.8e308 shortest paths between two nodes (a row of 1,024 diamonds) shares of them cannot be told,
 * and saying so is better than values that are none.
 *
 * @throws when a count has overflowed
 */
export function expectCountable(largest: number, where: string): void {
  if (largest <= Number.MAX_VALUE) return;
  throw expectation(where, 'fewer than 1.8e308 shortest paths between any two nodes', 'more');
}
