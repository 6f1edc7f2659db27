import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { degree } from '../influence/degree.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { clustering, type ClusteringOptions } from './clustering.ts';
import { transitivity } from './transitivity.ts';

const VARIANTS = ['plain', 'barrat', 'onnela'] as const;

test('two contacts who know each other close the one pair there is; who has one contact has no pair', () => {
  const kite = snapshotFrom(5, [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 3],
  ]);
  assert.deepEqual(clustering(kite), { n0: 1, n1: 1, n2: 1 / 3, n3: null, n4: null });
  assert.equal(transitivity(kite), 3 / 5);
});

test('strong ties among strong contacts count for more, in the two ways to weigh', () => {
  const graph = new UndirectedGraph();
  for (const id of ['a', 'b', 'c', 'd']) graph.addNode(id);
  for (const [u, v, weight] of [
    ['a', 'b', 4],
    ['b', 'c', 2],
    ['a', 'c', 1],
    ['a', 'd', 3],
  ] as const)
    graph.addEdge(u, v, { weight });
  const at = (variant: ClusteringOptions['variant']) => clustering(graph, { getEdgeWeight: 'weight', variant }).a!;
  assert.ok(Math.abs(at('plain') - 1 / 3) < 1e-12);
  // (4 + 1) / (8 · 2): the pair b, c is tied to a more weakly than the average pair
  assert.ok(Math.abs(at('barrat') - 5 / 16) < 1e-12);
  assert.ok(Math.abs(at('onnela') - Math.cbrt((4 * 2 * 1) / 64) / 3) < 1e-12);
});

test('a graph without two-paths has no transitivity, and an empty one no clustering', () => {
  assert.equal(transitivity(snapshotFrom(2, [[0, 1]])), null);
  assert.equal(transitivity(new UndirectedGraph()), null);
  assert.deepEqual(clustering(new UndirectedGraph()), {});
});

test('clustering is the density among the contacts, in all variants when weights are equal', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 8 }), (snapshot) => {
      const expected = densityAmongContacts(snapshot);
      const graph = graphologyFrom(snapshot);
      for (const variant of VARIANTS) {
        const found = clustering(graph, { getEdgeWeight: () => 3, variant });
        snapshot.ids.forEach((id, v) => {
          if (expected[v] === null) assert.equal(found[id], null);
          else assert.ok(Math.abs(found[id]! - expected[v]!) < 1e-12);
        });
      }
    }),
  );
});

test('transitivity is the clustering of all nodes, each weighing as much as it has pairs of contacts', () => {
  fc.assert(
    fc.property(randomSnapshot(), (snapshot) => {
      const degrees = degree(snapshot);
      let [pairs, closed] = [0, 0];
      for (const [id, value] of Object.entries(clustering(snapshot))) {
        const here = (degrees[id]! * (degrees[id]! - 1)) / 2;
        pairs += here;
        closed += here * (value ?? 0);
      }
      const whole = transitivity(snapshot);
      if (pairs === 0) assert.equal(whole, null);
      else assert.ok(Math.abs(whole! - closed / pairs) < 1e-12);
    }),
  );
});

test('clustering lies between 0 and 1 and does not depend on the order of nodes and ties', () => {
  fc.assert(
    fc.property(randomSnapshot({ weighted: true }), fc.constantFrom(...VARIANTS), fc.nat(), (snapshot, variant, seed) => {
      const options = { getEdgeWeight: 'weight', variant };
      const there = clustering(reordered(snapshot, seed), options);
      for (const [id, value] of Object.entries(clustering(snapshot, options))) {
        if (value === null) assert.equal(there[id], null);
        else assert.ok(value >= 0 && value <= 1 + 1e-12 && Math.abs(there[id]! - value) < 1e-12);
      }
    }),
  );
});

test('directed graphs and unknown variants are refused', () => {
  assert.throws(() => clustering(new DirectedGraph()), /clustering: expected an undirected graph .* got "directed"/);
  assert.throws(() => transitivity(new DirectedGraph()), /transitivity: expected an undirected graph/);
  assert.throws(() => clustering(new UndirectedGraph(), { variant: 'zhang' as never }), /variant to be "plain" or "barrat" or "onnela"/);
});

function densityAmongContacts({ order, ends }: Snapshot): (number | null)[] {
  const contacts = Array.from({ length: order }, () => new Set<number>());
  for (let i = 0; i < ends.length; i++) contacts[ends[i]!]!.add(ends[i ^ 1]!);
  return contacts.map((mine) => {
    let tied = 0;
    for (const a of mine) for (const b of mine) if (contacts[a]!.has(b)) tied++;
    return mine.size < 2 ? null : tied / (mine.size * (mine.size - 1));
  });
}
