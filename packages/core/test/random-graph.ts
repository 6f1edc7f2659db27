// Random graphs for property tests of measures, as snapshots and as graphology graphs.
import fc from 'fast-check';
import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { type GraphLike } from '../src/metrics/snapshot/graph-like.ts';
import { Snapshot } from '../src/metrics/snapshot/snapshot.ts';
import { seededRandom } from '../src/shared/seeded-random.ts';

export interface RandomGraphOptions {
  readonly maxOrder?: number;
  readonly maxSize?: number;
  readonly directed?: boolean;
  readonly weighted?: boolean;
}

/** Simple graphs of 0 to `maxOrder` nodes named n0, n1, …; any shape, often in several parts. Weights are whole numbers from 1 to 5. */
export function randomSnapshot({
  maxOrder = 10,
  maxSize = 25,
  directed = false,
  weighted = false,
}: RandomGraphOptions = {}): fc.Arbitrary<Snapshot> {
  return fc
    .nat(maxOrder)
    .chain((order) =>
      fc
        .array(fc.tuple(fc.nat(Math.max(0, order - 1)), fc.nat(Math.max(0, order - 1)), fc.integer({ min: 1, max: 5 })), {
          maxLength: order === 0 ? 0 : maxSize,
        })
        .map((edges) => ({ order, edges })),
    )
    .map(({ order, edges }) => snapshotFrom(order, edges, { directed, weighted }));
}

/** Networks that are dense enough for blossoms inside blossoms. Weights are whole numbers from 1 to `heaviest`. */
export function denseSnapshot(minOrder: number, maxOrder: number, heaviest: number): fc.Arbitrary<Snapshot> {
  return fc
    .record({ seed: fc.nat(), order: fc.integer({ min: minOrder, max: maxOrder }), share: fc.constantFrom(0.1, 0.3, 0.6, 1) })
    .map(({ seed, order, share }) => {
      const rng = seededRandom(seed);
      const edges: [number, number, number][] = [];
      for (let u = 0; u < order; u++)
        for (let v = u + 1; v < order; v++) if (rng() < share) edges.push([u, v, 1 + Math.floor(rng() * heaviest)]);
      return snapshotFrom(order, edges, { weighted: true });
    });
}

/** A snapshot from pairs of node numbers; loops and repeats are dropped. A third number is the weight. */
export function snapshotFrom(
  order: number,
  edges: readonly (readonly [number, number, number?])[],
  { directed = false, weighted = false }: Pick<RandomGraphOptions, 'directed' | 'weighted'> = {},
): Snapshot {
  const unique = new Map<string, readonly [number, number, number?]>();
  for (const edge of edges) {
    const [u, v] = edge;
    const key = directed || u < v ? `${u}-${v}` : `${v}-${u}`;
    if (u !== v && !unique.has(key)) unique.set(key, edge);
  }
  const kept = [...unique.values()];
  return new Snapshot({
    ids: Array.from({ length: order }, (_, v) => `n${v}`),
    ends: Int32Array.from(kept.flatMap(([u, v]) => [u, v])),
    directed,
    weights: weighted ? Float64Array.from(kept, ([, , weight = 1]) => weight) : undefined,
  });
}

/** The same graph with its nodes and edges in another order; ids stay with their nodes. `seed` decides the order. */
export function reordered(snapshot: Snapshot, seed: number): Snapshot {
  const shuffle = (length: number, salt: number): number[] =>
    Array.from({ length }, (_, i) => i).sort((i, j) => hash(i, seed + salt) - hash(j, seed + salt) || i - j);
  const nodes = shuffle(snapshot.order, 1);
  const place = new Map(nodes.map((v, at) => [v, at]));
  const edges = shuffle(snapshot.size, 2);
  return new Snapshot({
    ids: nodes.map((v) => snapshot.ids[v]!),
    ends: Int32Array.from(edges.flatMap((e) => [place.get(snapshot.ends[2 * e]!)!, place.get(snapshot.ends[2 * e + 1]!)!])),
    directed: snapshot.directed,
    weights: snapshot.weights && Float64Array.from(edges, (e) => snapshot.weights![e]!),
  });
}

const hash = (i: number, salt: number): number => Math.imul(i * 2_654_435_761 + salt * 40_503, 2_246_822_519) >>> 0;

/** The graphology multigraph with the same nodes and edges; weights as the attribute `weight`. */
export function graphologyFrom(snapshot: Snapshot): AbstractGraph & GraphLike {
  const graph = new (snapshot.directed ? MultiDirectedGraph : MultiUndirectedGraph)();
  for (const id of snapshot.ids) graph.addNode(id);
  for (let e = 0; e < snapshot.size; e++)
    graph.addEdge(
      snapshot.ids[snapshot.ends[2 * e]!],
      snapshot.ids[snapshot.ends[2 * e + 1]!],
      snapshot.weights ? { weight: snapshot.weights[e] } : {},
    );
  return graph as unknown as AbstractGraph & GraphLike;
}
