import { BitRows, firstOf, membersOfSet, remove } from './bit-rows.ts';
import { type Cover, greedyDominators } from './greedy-dominators.ts';
import { Multipliers } from './multipliers.ts';
import { reduceCover } from './reduce-cover.ts';

/** Rounds of improving the bound: at the beginning, where it decides much, and in each case. */
const FIRST_ROUNDS = 400;
const ROUNDS = 25;

/**
 * The fewest columns that cover all rows, by branch and bound: what need not be decided is reduced away, a row with few columns is
 * branched on, and a case ends when its bound says that it cannot beat the best cover so far.
 *
 * @param lists by row the columns that cover it, by column the rows that it covers: a symmetric relation
 * @param maxCases after how many cases to give up; then the bound is the one of the whole
 */
export function fewestColumns(lists: readonly Int32Array[], maxCases: number): Cover & { readonly used: number } {
  const start = greedyDominators(lists);
  if (start.columns.length <= start.bound) return { ...start, used: 0 };
  const relation = new BitRows(lists);
  const multipliers = new Multipliers(relation);
  let best = start.columns;
  let { bound } = start;
  let used = 0;
  let proven = true;
  // what is open, and how many columns are known to be too few for it: chains come to the same state again and again
  const tooFew = new Map<string, number>();
  const solve = (rows: Int32Array, columns: Int32Array, chosen: number[], weights: Float64Array): void => {
    if (used === maxCases) {
      proven = false;
      return;
    }
    const first = used++ === 0;
    if (!reduceCover(relation, rows, columns, chosen) || chosen.length >= best.length) return;
    const state = `${rows.join()};${columns.join()}`;
    const before = chosen.length;
    if ((tooFew.get(state) ?? -1) >= best.length - 1 - before) return;
    search(rows, columns, chosen, weights, first);
    if (proven) tooFew.set(state, best.length - 1 - before);
  };
  const search = (rows: Int32Array, columns: Int32Array, chosen: number[], weights: Float64Array, first: boolean): void => {
    if (first) {
      const quick = dive(relation, rows.slice(), columns.slice(), [...chosen]);
      if (quick.length < best.length) best = quick;
    }
    for (;;) {
      if (firstOf(rows) < 0) {
        best = [...chosen];
        return;
      }
      const taken = chosen.length;
      const most = best.length - 1 - taken;
      const { value, decided } = multipliers.improve(rows, columns, weights, most, first ? FIRST_ROUNDS : ROUNDS, chosen);
      if (first) bound = Math.max(bound, Math.min(best.length, Math.ceil(taken + value - 1e-6)));
      if (value > most + 1e-6) return;
      if (!decided) break;
      if (!reduceCover(relation, rows, columns, chosen) || chosen.length >= best.length) return;
    }
    for (const column of ways(relation, rows, columns, weights)) {
      const restRows = rows.slice();
      const restColumns = columns.slice();
      relation.cover(column, restRows, restColumns);
      solve(restRows, restColumns, [...chosen, column], weights.slice());
      // from here on another column covers the row
      remove(columns, column);
      if (!proven) return;
    }
  };
  solve(relation.all(), relation.all(), [], multipliers.first(relation.all(), relation.all()));
  return { columns: best, bound: proven ? best.length : bound, used };
}

/** A good cover: takes the column with the most open rows, then what follows from it, again and again. */
function dive(relation: BitRows, rows: Int32Array, columns: Int32Array, chosen: number[]): number[] {
  while (firstOf(rows) >= 0) {
    let found = -1;
    let most = 0;
    for (const column of membersOfSet(columns)) {
      const count = relation.count(column, rows);
      if (count <= most) continue;
      found = column;
      most = count;
    }
    chosen.push(found);
    relation.cover(found, rows, columns);
    reduceCover(relation, rows, columns, chosen);
  }
  return chosen;
}

/** The columns of a row that has the fewest, the weightiest first. */
function ways(relation: BitRows, rows: Int32Array, columns: Int32Array, weights: Float64Array): number[] {
  let row = -1;
  let fewest = Infinity;
  for (const candidate of membersOfSet(rows)) {
    const count = relation.count(candidate, columns);
    if (count >= fewest) continue;
    row = candidate;
    fewest = count;
  }
  const own = new Int32Array(relation.words);
  relation.within(row, columns, own);
  const weighed = membersOfSet(own).map((column) => {
    relation.within(column, rows, own);
    return { column, weight: membersOfSet(own).reduce((sum, covered) => sum + weights[covered]!, 0) };
  });
  return weighed.sort((a, b) => b.weight - a.weight || a.column - b.column).map(({ column }) => column);
}
