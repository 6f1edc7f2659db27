import type { Snapshot } from '../snapshot/snapshot.ts';
import { expectCountable } from './expect-countable.ts';
import { forgetSearch, isLastStep, type PathSearch, pathSearch, searchFrom } from './path-search.ts';

/** What is added up over all sources. */
export interface Dependencies {
  /** By node. Absent: not wanted. */
  readonly nodes?: Float64Array | undefined;
  /** By edge. */
  readonly edges?: Float64Array | undefined;
}

/**
 * Adds to `into` how much all sources depend on every node, and on every edge: the share of the shortest paths from a source to any
 * other node that lead over it, summed over sources and others. In undirected graphs each pair is counted twice. The general form of
 * `accumulateBetweenness`, which is several times faster where edges count alike and only nodes are asked for.
 *
 * Which arcs lie on shortest paths is asked after the search: while it runs, a path that is longer by a rounding error may come first.
 *
 * @param times by edge: as how many paths it counts
 * @throws when there are 1.8e308 or more shortest paths between two nodes
 * @remarks Complexity: nodes × arcs; with lengths, times the logarithm of the number of nodes.
 * @see Brandes, U. (2008): On variants of shortest-path betweenness centrality and their generic computation. Social Networks 30, 136–145.
 */
export function accumulateWeightedBetweenness(snapshot: Snapshot, into: Dependencies, lengths?: Float64Array, times?: Int32Array): void {
  const search = pathSearch(snapshot, lengths);
  const steps: Steps = {
    start: new Int32Array(snapshot.order + 1),
    tail: new Int32Array(snapshot.targets.length),
    edge: new Int32Array(snapshot.targets.length),
  };
  const paths = new Float64Array(snapshot.order);
  const shares = new Float64Array(snapshot.order);
  for (let source = 0; source < snapshot.order; source++) {
    const count = searchFrom(search, source);
    countPaths(search, count, steps, paths, times);
    sumDependencies(search, count, steps, paths, shares, into, times);
    forgetSearch(search, count);
  }
}

/** The arcs on shortest paths: those that lead to the node at place `i` are `start[i]` to `start[i + 1] - 1`. */
interface Steps {
  readonly start: Int32Array;
  readonly tail: Int32Array;
  readonly edge: Int32Array;
}

/** Fills `steps`, and by node the number of shortest paths. */
function countPaths(
  search: PathSearch,
  count: number,
  { start, tail, edge }: Steps,
  paths: Float64Array,
  times: Int32Array | undefined,
): void {
  const { reached } = search;
  const { offsets, targets, edgeOf } = search.backward;
  paths[reached[0]!] = 1;
  let found = 0;
  let largest = 1;
  for (let i = 1; i < count; i++) {
    const w = reached[i]!;
    start[i] = found;
    let sum = 0;
    for (let k = offsets[w]!, last = offsets[w + 1]!; k < last; k++) {
      if (!isLastStep(search, k, w)) continue;
      const v = targets[k]!;
      const via = edgeOf[k]!;
      sum += paths[v]! * (times ? times[via]! : 1);
      tail[found] = v;
      edge[found++] = via;
    }
    paths[w] = sum;
    if (sum > largest) largest = sum;
  }
  start[count] = found;
  expectCountable(largest, '@netz-map/core/metrics/betweenness');
}

function sumDependencies(
  { reached }: PathSearch,
  count: number,
  { start, tail, edge }: Steps,
  paths: Float64Array,
  shares: Float64Array,
  { nodes, edges }: Dependencies,
  times: Int32Array | undefined,
): void {
  for (let i = 0; i < count; i++) shares[reached[i]!] = 0;
  for (let i = count - 1; i > 0; i--) {
    const w = reached[i]!;
    const dependency = paths[w]! * shares[w]!;
    if (nodes) nodes[w]! += dependency;
    const share = (1 + dependency) / paths[w]!;
    for (let k = start[i]!, last = start[i + 1]!; k < last; k++) {
      const v = tail[k]!;
      const part = times ? share * times[edge[k]!]! : share;
      shares[v]! += part;
      if (edges) edges[edge[k]!]! += paths[v]! * part;
    }
  }
}
