import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, tiny } from '../../test/tiny-network.ts';
import { seededRandom } from '../shared/seeded-random.ts';
import { contextOf } from '../findings/context.ts';
import { snapshotOfPairs } from '../metrics/snapshot/snapshot-of-pairs.ts';
import { reach } from '../metrics/cohesion/parts-of.ts';
import { circles } from './circles.ts';
import { mergeCircles } from './merge-circles.ts';

/** Everybody in a group knows everybody; `letter` names the members. */
const clique = (letter: string, size: number): string =>
  Array.from({ length: size }, (_, i) => Array.from({ length: i }, (__, j) => `${letter}${j}-${letter}${i}`).join(' ')).join(' ');
const found = (sketch: string) => circles(tiny(sketch), { asOf: AS_OF })!.circles.map((circle) => circle.join(' '));

test('two groups with one tie between them are two circles', () => {
  assert.deepEqual(found(`${clique('A', 6)} ${clique('B', 6)} A0-B0 C D-E~`), ['A0 A1 A2 A3 A4 A5', 'B0 B1 B2 B3 B4 B5']);
  const { withoutTie, evidence } = circles(tiny(`${clique('A', 6)} ${clique('B', 6)} A0-B0 C D-E~`), { asOf: AS_OF })!;
  assert.deepEqual(withoutTie, ['C', 'D', 'E']);
  assert.ok(evidence > 5);
});

test('ties that fell by chance are no circles, though communities would be found among them', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const random = seededRandom(seed);
    const ties = Array.from({ length: 24 }, (_, i) =>
      Array.from({ length: i }, (__, j) => (random() < 0.2 ? `P${j}-P${i} ` : '')).join(''),
    );
    const told = circles(tiny(ties.join('')), { asOf: AS_OF })!;
    assert.deepEqual(told.circles.filter(({ length }) => length > 2).length, 1);
  }
});

test('a file without ties cannot say who belongs together; one with sleeping ties only has no circle', () => {
  assert.equal(circles(tiny('A B'), { asOf: AS_OF }), null);
  assert.deepEqual(circles(tiny('A-B~'), { asOf: AS_OF })!.circles, []);
});

test('in any network each partner with a tie is in exactly one circle, circles hang together, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const told = circles(network, { asOf: AS_OF });
      assert.deepEqual(circles(shuffled(network, order), { asOf: AS_OF }), told);
      if (told === null) return;
      const { active } = contextOf(network, AS_OF);
      assert.deepEqual([...told.circles.flat(), ...told.withoutTie].sort(), [...active.ids].sort());
      assert.ok(told.evidence >= 0);
      for (const circle of told.circles) {
        const outside = Uint8Array.from(active.ids, (id) => (circle.includes(id) ? 0 : 1));
        assert.equal(reach(active, active.indexOf.get(circle[0]!)!, outside).length, circle.length);
      }
    }),
    { numRuns: 40 },
  );
});

test('the description length that is kept while joining is that of the circles it ends with', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const edges = ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd', 'fg'].map(([a, b]) => ({ a: a!, b: b! }));
  const snapshot = snapshotOfPairs(ids, edges);
  const alone = mergeCircles(
    snapshot,
    ids.map((_, v) => [v]),
  );
  // told anew from its own result, nothing is joined that is longer, and the length is the same
  assert.ok(Math.abs(mergeCircles(snapshot, alone.circles).length - alone.length) < 1e-9);
  assert.ok(alone.length <= mergeCircles(snapshot, [[0, 1, 2, 3, 4, 5, 6]]).length + 1e-9);
});
