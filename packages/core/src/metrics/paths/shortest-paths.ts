import { wholeOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import { nodeNumber } from './node-number.ts';
import { isLastStep, pathSearch, searchFrom } from './path-search.ts';
import { type PathOptions, tieLengths } from './tie-lengths.ts';

const WHERE = '@netz-map/core/metrics/shortest-paths';

export interface ReferralPathOptions extends PathOptions {
  /**
   * Keys of nodes that no path is to lead over. A path may still begin or end there.
   * @default []
   */
  readonly avoid?: Iterable<string> | undefined;
}

export interface ShortestPathsOptions extends ReferralPathOptions {
  /**
   * How many paths at most: their number can grow beyond all bounds.
   * @default 100
   */
  readonly limit?: number | undefined;
}

/**
 * All shortest paths from one node to another as lists of node keys, both ends included, in the order of these keys. Directed: along
 * the arcs. Empty when there is none; from a node to itself it is one path, the node alone.
 *
 * @throws when a node is unknown, or an option
 * @remarks Complexity: number of arcs, with weights times the logarithm of the number of nodes, and what the paths contain.
 */
export function shortestPaths(graph: GraphOrSnapshot, from: string, to: string, options?: ShortestPathsOptions): string[][] {
  const snapshot = readGraph(graph, options, WHERE, 'any');
  const { ids } = snapshot;
  const limit = wholeOption(WHERE, 'limit', options?.limit, 100, 1);
  const start = nodeNumber(snapshot, from, WHERE);
  const goal = nodeNumber(snapshot, to, WHERE);
  const avoided = new Uint8Array(snapshot.order);
  for (const node of options?.avoid ?? []) avoided[nodeNumber(snapshot, node, WHERE)] = 1;
  // searched from the goal, so that every step on from the start leads nearer and none into a blind alley
  const search = pathSearch(snapshot, tieLengths(snapshot, options, WHERE), 'to');
  searchFrom(search, goal, avoided);
  if (search.place[start] === -1) return [];
  const { offsets, targets } = search.backward;
  const found: string[][] = [];
  const path: number[] = [];
  const branches = [{ v: start, depth: 0 }];
  for (let branch = branches.pop(); branch && found.length < limit; branch = branches.pop()) {
    const { v, depth } = branch;
    path.length = depth;
    path.push(v);
    if (v === goal) found.push(path.map((on) => ids[on]!));
    const next: number[] = [];
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if ((avoided[w] === 0 || w === goal) && isLastStep(search, k, v)) next.push(w);
    }
    // the smallest key last: it is taken first
    next.sort((a, b) => (ids[a]! < ids[b]! ? 1 : -1));
    for (const w of next) branches.push({ v: w, depth: depth + 1 });
  }
  return found;
}
