import type { FoundSet } from './least-left.ts';

/** Sums nearer to each other are held to be equal, relatively. */
const EQUAL = 1e-12;

interface Search {
  /** How many steps of the innermost loop the exact search may take; 0: none. */
  readonly effort: number;
  /** Whether members are exchanged as long as that gains. */
  readonly exchange: boolean;
}

/**
 * The set of `size` rows with the largest sum of column maxima: add the best row one by one, exchange rows as long as that gains, then, if
 * allowed, search all sets by branch and bound.
 *
 * @param rowOf entries from 0 to 1 by column, the row's own column 1; may be overwritten by the next call
 */
export function mostCovering(order: number, size: number, rowOf: (v: number) => Float64Array, { effort, exchange }: Search): FoundSet {
  const members = greedy(order, size, rowOf);
  if (exchange) exchangeRows(order, members, rowOf);
  const value = sum(maxima(order, members, rowOf));
  // everybody reached, one member, or all nodes: nothing is left to prove
  if (size === 1 || size === order || value >= order * (1 - EQUAL)) return { members, value, exact: true };
  return effort > 0 ? branchAndBound(order, size, rowOf, { members, value, exact: false }, effort) : { members, value, exact: false };
}

/** What each row could add only falls with every row that is added: only those that still might be the best are looked at again. */
function greedy(order: number, size: number, rowOf: (v: number) => Float64Array): number[] {
  const reached = new Float64Array(order);
  const most = new Float64Array(order).fill(Infinity);
  const members: number[] = [];
  for (let i = 0; i < size; i++) {
    const fresh = new Uint8Array(order);
    let found: number;
    for (;;) {
      found = -1;
      for (let v = 0; v < order; v++) if (found < 0 || most[v]! > most[found]!) found = v;
      if (fresh[found]) break;
      fresh[found] = 1;
      most[found] = gain(rowOf(found), reached);
    }
    members.push(found);
    take(rowOf(found), reached);
    most[found] = -1;
  }
  return members;
}

function exchangeRows(order: number, members: number[], rowOf: (v: number) => Float64Array): void {
  let value = sum(maxima(order, members, rowOf));
  for (let improved = true; improved;) {
    improved = false;
    for (let i = 0; i < members.length; i++) {
      const others = members.filter((_, j) => j !== i);
      const reached = maxima(order, others, rowOf);
      const base = sum(reached);
      let found = members[i]!;
      let most = value - base;
      for (let v = 0; v < order; v++) {
        if (others.includes(v)) continue;
        const more = gain(rowOf(v), reached);
        if (more <= most + EQUAL * order) continue;
        found = v;
        most = more;
      }
      if (found === members[i]) continue;
      members[i] = found;
      value = base + most;
      improved = true;
    }
  }
}

/** Depth first, the most promising row first; a branch ends where the largest possible additions together gain nothing. */
function branchAndBound(order: number, size: number, rowOf: (v: number) => Float64Array, start: FoundSet, effort: number): FoundSet {
  let { members, value } = start;
  let left = effort;
  const chosen: number[] = [];
  const descend = (candidates: readonly number[], reached: Float64Array, sumSoFar: number): void => {
    const missing = size - chosen.length;
    left -= candidates.length * order;
    const gains = candidates.map((v) => ({ v, more: gain(rowOf(v), reached) })).sort((a, b) => b.more - a.more || a.v - b.v);
    for (let i = 0; i + missing <= gains.length && left > 0; i++) {
      let bound = sumSoFar;
      for (let j = i; j < i + missing; j++) bound += gains[j]!.more;
      if (bound <= value + EQUAL * order) return;
      const { v, more } = gains[i]!;
      if (missing === 1) {
        value = sumSoFar + more;
        members = [...chosen, v];
        return;
      }
      chosen.push(v);
      const deeper = reached.slice();
      take(rowOf(v), deeper);
      descend(
        gains.slice(i + 1).map((next) => next.v),
        deeper,
        sumSoFar + more,
      );
      chosen.pop();
    }
  };
  descend(
    Array.from({ length: order }, (_, v) => v),
    new Float64Array(order),
    0,
  );
  return { members, value, exact: left > 0 };
}

function gain(row: Float64Array, reached: Float64Array): number {
  let more = 0;
  for (let w = 0; w < reached.length; w++) if (row[w]! > reached[w]!) more += row[w]! - reached[w]!;
  return more;
}

function take(row: Float64Array, reached: Float64Array): void {
  for (let w = 0; w < reached.length; w++) if (row[w]! > reached[w]!) reached[w] = row[w]!;
}

function maxima(order: number, members: readonly number[], rowOf: (v: number) => Float64Array): Float64Array {
  const reached = new Float64Array(order);
  for (const v of members) take(rowOf(v), reached);
  return reached;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let w = 0; w < values.length; w++) total += values[w]!;
  return total;
}
