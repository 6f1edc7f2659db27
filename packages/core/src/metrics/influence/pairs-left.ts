import type { Rows } from '../snapshot/rows.ts';

/** Working memory of {@link pairsLeft}. */
export interface PairsScratch {
  /** When a node was found, from 1; and the nodes in that order. */
  readonly found: Int32Array;
  readonly visited: Int32Array;
  readonly low: Int32Array;
  readonly next: Int32Array;
  readonly stack: Int32Array;
  /** How many nodes hang on a node in the search tree, with itself. */
  readonly below: Int32Array;
  /** Of the parts that fall off when a node goes: their nodes, and their pairs. */
  readonly cutNodes: Int32Array;
  readonly cutPairs: Float64Array;
}

export function pairsScratch(order: number): PairsScratch {
  return {
    found: new Int32Array(order),
    visited: new Int32Array(order),
    low: new Int32Array(order),
    next: new Int32Array(order),
    stack: new Int32Array(order),
    below: new Int32Array(order),
    cutNodes: new Int32Array(order),
    cutPairs: new Float64Array(order),
  };
}

/**
 * How many pairs can still reach each other when one more node goes, for every node at once: one search in depth finds which parts
 * fall off with each node, as in the search for cut vertices.
 *
 * @param gone marks of nodes that are absent already; theirs is the number of pairs as it is
 * @param into gets the pairs by node number
 * @returns the pairs that can reach each other as it is
 * @remarks Complexity: linear in nodes and edges.
 */
export function pairsLeft({ offsets, targets }: Rows, gone: Uint8Array, into: Float64Array, scratch: PairsScratch): number {
  const { found, visited, low, next, stack, below, cutNodes, cutPairs } = scratch;
  const order = gone.length;
  found.fill(0);
  cutNodes.fill(0);
  cutPairs.fill(0);
  let time = 0;
  let all = 0;
  for (let root = 0; root < order; root++) {
    if (gone[root] || found[root]) continue;
    const first = time;
    let top = 0;
    stack[0] = root;
    visited[time] = root;
    found[root] = low[root] = ++time;
    next[root] = offsets[root]!;
    below[root] = 1;
    while (top >= 0) {
      const v = stack[top]!;
      if (next[v]! < offsets[v + 1]!) {
        const w = targets[next[v]!++]!;
        if (gone[w]) continue;
        if (found[w]) {
          if (found[w] < low[v]!) low[v] = found[w]!;
          continue;
        }
        visited[time] = w;
        found[w] = low[w] = ++time;
        next[w] = offsets[w]!;
        below[w] = 1;
        stack[++top] = w;
        continue;
      }
      top--;
      if (top < 0) break;
      const parent = stack[top]!;
      const part = below[v]!;
      below[parent]! += part;
      if (low[v]! < low[parent]!) low[parent] = low[v]!;
      if (low[v]! >= found[parent]!) {
        cutNodes[parent]! += part;
        cutPairs[parent]! += pairsAmong(part);
      }
    }
    const size = time - first;
    all += pairsAmong(size);
    // what is left of this component without the node, minus what it was; the other components are added below
    for (let i = first; i < time; i++) {
      const v = visited[i]!;
      into[v] = cutPairs[v]! + pairsAmong(size - 1 - cutNodes[v]!) - pairsAmong(size);
    }
  }
  for (let v = 0; v < order; v++) into[v] = gone[v] ? all : all + into[v]!;
  return all;
}

export const pairsAmong = (n: number): number => (n * (n - 1)) / 2;
