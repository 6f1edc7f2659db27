import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longRow } from '../../../test/long-row.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { type TriadCensus, triadCensus, type TriadType } from './triad-census.ts';

/** One example of each type, as the names say. */
const EXAMPLES: Record<TriadType, readonly (readonly [number, number])[]> = {
  '003': [],
  '012': [[0, 1]],
  '102': [
    [0, 1],
    [1, 0],
  ],
  '021D': [
    [1, 0],
    [1, 2],
  ],
  '021U': [
    [0, 1],
    [2, 1],
  ],
  '021C': [
    [0, 1],
    [1, 2],
  ],
  '111D': [
    [0, 1],
    [1, 0],
    [2, 1],
  ],
  '111U': [
    [0, 1],
    [1, 0],
    [1, 2],
  ],
  '030T': [
    [0, 1],
    [2, 1],
    [0, 2],
  ],
  '030C': [
    [1, 0],
    [2, 1],
    [0, 2],
  ],
  '201': [
    [0, 1],
    [1, 0],
    [1, 2],
    [2, 1],
  ],
  '120D': [
    [1, 0],
    [1, 2],
    [0, 2],
    [2, 0],
  ],
  '120U': [
    [0, 1],
    [2, 1],
    [0, 2],
    [2, 0],
  ],
  '120C': [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 0],
  ],
  '210': [
    [0, 1],
    [1, 2],
    [2, 1],
    [0, 2],
    [2, 0],
  ],
  '300': [
    [0, 1],
    [1, 0],
    [1, 2],
    [2, 1],
    [0, 2],
    [2, 0],
  ],
};
const TYPES = Object.keys(EXAMPLES) as TriadType[];
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;
const pattern = (arcs: readonly (readonly [number, number])[]): string => arcs.map(String).sort().join(' ');
/** The type of each way in which nodes 0, 1 and 2 can be tied. */
const TYPE_OF = new Map(
  TYPES.flatMap((type) => ORDERS.map((order) => [pattern(EXAMPLES[type].map(([u, v]) => [order[u]!, order[v]!])), type] as const)),
);

/** Every three nodes looked at. */
function naive({ order, ends, directed }: Snapshot): TriadCensus {
  const arcs = new Set<string>();
  for (let i = 0; i < ends.length; i += 2) {
    arcs.add(`${ends[i]} ${ends[i + 1]}`);
    if (!directed) arcs.add(`${ends[i + 1]} ${ends[i]}`);
  }
  const census = Object.fromEntries(TYPES.map((type) => [type, 0])) as TriadCensus;
  for (let a = 0; a < order; a++)
    for (let b = 0; b < a; b++)
      for (let c = 0; c < b; c++) {
        const three = [a, b, c] as const;
        const inside: [number, number][] = [];
        three.forEach((u, i) => three.forEach((v, j) => arcs.has(`${u} ${v}`) && inside.push([i, j])));
        census[TYPE_OF.get(pattern(inside))!]++;
      }
  return census;
}

const anyGraph = fc
  .record({ directed: fc.boolean(), maxSize: fc.constantFrom(12, 60) })
  .chain(({ directed, maxSize }) => randomSnapshot({ directed, maxSize, maxOrder: 9 }));

test('all 64 ways in which three can be tied have a type', () => assert.equal(TYPE_OF.size, 64));

test('each type is recognised', () => {
  for (const type of TYPES) {
    const census = triadCensus(snapshotFrom(3, EXAMPLES[type], { directed: true }));
    assert.deepEqual(
      Object.entries(census).filter(([, count]) => count !== 0),
      [[type, 1]],
    );
  }
});

test('the census is what looking at every three gives', () => {
  fc.assert(
    fc.property(anyGraph, (snapshot) => {
      const census = triadCensus(snapshot);
      assert.deepEqual(census, naive(snapshot));
      const { order } = snapshot;
      assert.equal(
        Object.values(census).reduce((sum, count) => sum + count, 0),
        Math.max(0, (order * (order - 1) * (order - 2)) / 6),
      );
    }),
    { numRuns: 200 },
  );
});

test('the census does not depend on the order of nodes and ties, and a graph has that of its snapshot', () => {
  fc.assert(
    fc.property(anyGraph, fc.nat(1000), (snapshot, seed) => {
      assert.deepEqual(triadCensus(reordered(snapshot, seed)), triadCensus(snapshot));
      assert.deepEqual(triadCensus(graphologyFrom(snapshot)), triadCensus(snapshot));
    }),
  );
});

test('a row and a star of 200,000 are counted by their ties, not by their triads', () => {
  const order = 200_000;
  assert.equal(triadCensus(longRow(order, true))['021C'], order - 2);
  const { ids, ends } = longRow(order);
  const star = triadCensus(new Snapshot({ ids, ends: ends.map((v, i) => (i % 2 === 0 ? 0 : v)), directed: true }));
  assert.equal(star['021D'], ((order - 1) * (order - 2)) / 2);
  assert.equal(star['012'], 0);
});
