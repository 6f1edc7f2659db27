// Shortest paths by trying every path: slow, and right by looking at it. For graphs of a handful of nodes.
import type { Snapshot } from '../src/metrics/snapshot/snapshot.ts';

/** A way from its first to its last node. `times`: in how many ways when edges count several times. */
export interface FoundPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly length: number;
  readonly times: number;
}

/** All shortest paths from every node to every other, as `paths[from][to]`; an empty list: not reachable. Whole-number lengths only. */
export function everyShortestPath(
  { order, size, ends, directed }: Snapshot,
  lengths: ArrayLike<number> = new Float64Array(size).fill(1),
  times: ArrayLike<number> = new Float64Array(size).fill(1),
): FoundPath[][][] {
  const paths: FoundPath[][][] = Array.from({ length: order }, () => Array.from({ length: order }, () => []));
  const walk = (path: FoundPath): void => {
    const [from, at] = [path.nodes[0]!, path.nodes.at(-1)!];
    const known = paths[from]![at]!;
    if (known.length === 0 || path.length < known[0]!.length) paths[from]![at] = [path];
    else if (path.length === known[0]!.length) known.push(path);
    for (let edge = 0; edge < size; edge++) {
      const [tail, head] = [ends[2 * edge]!, ends[2 * edge + 1]!];
      const next = tail === at ? head : head === at && !directed ? tail : -1;
      if (next < 0 || path.nodes.includes(next)) continue;
      walk({
        nodes: [...path.nodes, next],
        edges: [...path.edges, edge],
        length: path.length + lengths[edge]!,
        times: path.times * times[edge]!,
      });
    }
  };
  for (let v = 0; v < order; v++) walk({ nodes: [v], edges: [], length: 0, times: 1 });
  return paths;
}

/** Betweenness of nodes and edges from such paths, over ordered pairs: the definition itself. */
export function betweennessByDefinition(paths: FoundPath[][][], size: number): { nodes: number[]; edges: number[] } {
  const nodes = paths.map(() => 0);
  const edges = Array.from({ length: size }, () => 0);
  for (const row of paths)
    for (const found of row) {
      const all = found.reduce((sum, { times }) => sum + times, 0);
      for (const path of found) {
        for (const v of path.nodes.slice(1, -1)) nodes[v]! += path.times / all;
        for (const edge of path.edges) edges[edge]! += path.times / all;
      }
    }
  return { nodes, edges };
}

/** Asserts that two lists of numbers agree up to rounding. */
export function assertClose(actual: ArrayLike<number>, expected: ArrayLike<number>, what = ''): void {
  const [is, should] = [Array.from(actual), Array.from(expected)];
  const wrong = is.length !== should.length || is.some((x, i) => !(Math.abs(x - should[i]!) <= 1e-9 * Math.max(1, Math.abs(should[i]!))));
  if (wrong) throw new Error(`${what} expected ${should.join(', ')}; got ${is.join(', ')}`);
}
