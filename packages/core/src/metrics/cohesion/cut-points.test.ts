import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AS_OF, tiny } from '../../../test/tiny-network.ts';
import { pairsOf } from '../../model/pairs.ts';
import { snapshotOfPairs } from '../snapshot/snapshot-of-pairs.ts';
import { degreeOf, type Snapshot } from '../snapshot/snapshot.ts';
import { cutOffBy, cutOffByBridge, cutPoints } from './cut-points.ts';
import { partsOf } from './parts-of.ts';

const of = (sketch: string): Snapshot => {
  const network = tiny(sketch);
  return snapshotOfPairs(network.organisations.map(({ id }) => id).sort(), pairsOf(network, AS_OF));
};
const names = (snapshot: Snapshot, parts: readonly (readonly number[])[]): string[] =>
  parts.map((part) => part.map((v) => snapshot.ids[v]).join(''));

/** A snapshot from index pairs, loops and repeats dropped. */
function fromEdges(n: number, edges: readonly (readonly [number, number])[]): Snapshot {
  const ids = Array.from({ length: n }, (_, v) => String(v));
  const unique = new Map(
    edges.filter(([u, v]) => u !== v).map(([u, v]) => [`${Math.min(u, v)}-${Math.max(u, v)}`, { a: String(u), b: String(v) }]),
  );
  return snapshotOfPairs(ids, [...unique.values()]);
}

test('in a row of five, the three in the middle hold it together, and so does every tie', () => {
  const row = of('A-B B-C C-D D-E');
  assert.deepEqual(names(row, [cutPoints(row).articulationPoints]), ['BCD']);
  assert.deepEqual(names(row, cutPoints(row).bridges), ['AB', 'BC', 'CD', 'DE']);
});

test('in a ring nobody is irreplaceable', () => assert.deepEqual(cutPoints(of('A-B B-C C-A')), { articulationPoints: [], bridges: [] }));

test('between two circles that share one partner, that partner is cut off from none but cuts one circle off', () => {
  const bow = of('A-B B-C C-A C-D D-E E-C E-F F-D');
  assert.deepEqual(names(bow, [cutPoints(bow).articulationPoints]), ['C']);
  assert.deepEqual(names(bow, cutOffBy(bow, bow.indexOf.get('C')!)), ['AB']);
});

test('of parts of equal size the one with the smallest id stays', () => {
  const row = of('A-B B-C');
  assert.deepEqual(names(row, cutOffBy(row, 1)), ['C']);
});

test('a bridge tells its smaller side', () => {
  const row = of('A-B B-C C-D D-E');
  const cut = cutOffByBridge(row, [1, 2]);
  assert.deepEqual([names(row, [cut.cutOff]), cut.remaining], [['AB'], 3]);
});

test('nobody and somebody alone have no cut points', () => {
  assert.deepEqual(cutPoints(fromEdges(0, [])), { articulationPoints: [], bridges: [] });
  assert.deepEqual(cutPoints(fromEdges(1, [])), { articulationPoints: [], bridges: [] });
  assert.deepEqual(partsOf(fromEdges(2, [])), [[0], [1]]);
});

test('a row of 50,000 does not overflow the stack', () => {
  const n = 50_000;
  const row = fromEdges(
    n,
    Array.from({ length: n - 1 }, (_, v) => [v, v + 1] as const),
  );
  const found = cutPoints(row);
  assert.equal(found.articulationPoints.length, n - 2);
  assert.equal(found.bridges.length, n - 1);
});

test('cut points and bridges are exactly those whose removal adds a part', () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((n) => fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 20 }).map((edges) => ({ n, edges })));
  fc.assert(
    fc.property(graph, ({ n, edges }) => {
      const whole = fromEdges(n, edges);
      const parts = partsOf(whole).length;
      const found = cutPoints(whole);
      for (let v = 0; v < n; v++) {
        const rest = fromEdges(
          n,
          edges.filter((edge) => !edge.includes(v)),
        );
        // v itself is a part of the rest, and one of the whole if it was alone there
        const alone = degreeOf(whole, v) === 0;
        assert.equal(found.articulationPoints.includes(v), partsOf(rest).length - 1 > parts - (alone ? 1 : 0));
      }
      for (const [u, v] of edges.filter(([u, v]) => u < v)) {
        const without = fromEdges(
          n,
          edges.filter(([a, b]) => !((a === u && b === v) || (a === v && b === u))),
        );
        assert.equal(
          found.bridges.some(([a, b]) => a === u && b === v),
          partsOf(without).length > parts,
        );
      }
      for (const v of found.articulationPoints) {
        const lost = cutOffBy(whole, v).flat().length;
        const whole_ = partsOf(whole).find((part) => part.includes(v))!.length;
        assert.ok(lost >= 1 && whole_ - 1 - lost >= lost / Math.max(1, cutOffBy(whole, v).length));
      }
    }),
    { numRuns: 300 },
  );
});
