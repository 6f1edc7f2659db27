import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { corePeriphery } from './core-periphery.ts';

/** Errors of a core, counted pair by pair. */
function errorsOf({ order, ends }: Snapshot, inCore: (v: number) => boolean): number {
  const tied = new Set<number>();
  for (let i = 0; i < ends.length; i += 2) tied.add(ends[i]! * order + ends[i + 1]!).add(ends[i + 1]! * order + ends[i]!);
  let errors = 0;
  for (let u = 0; u < order; u++)
    for (let v = u + 1; v < order; v++) if (inCore(u) === inCore(v) && tied.has(u * order + v) !== inCore(u)) errors++;
  return errors;
}

test('no other division has fewer errors, and the core named has as many as said', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 8 }), (snapshot) => {
      const { core, errors } = corePeriphery(snapshot);
      let least = Infinity;
      for (let set = 0; set < 1 << snapshot.order; set++)
        least = Math.min(
          least,
          errorsOf(snapshot, (v) => ((set >> v) & 1) === 1),
        );
      assert.equal(errors, least);
      assert.equal(
        errorsOf(snapshot, (v) => core.includes(snapshot.ids[v]!)),
        least,
      );
    }),
  );
});

test('names and order of the nodes change neither errors nor the size of the core, nor does giving the graph itself', () => {
  fc.assert(
    fc.property(randomSnapshot(), fc.nat(), (snapshot, seed) => {
      const [first, second] = [corePeriphery(snapshot), corePeriphery(reordered(snapshot, seed))];
      assert.deepEqual([first.errors, first.core.length], [second.errors, second.core.length]);
      assert.deepEqual(corePeriphery(graphologyFrom(snapshot)), first);
    }),
  );
});

test('a pure core with its periphery correlates fully with the form; without ties there is no core', () => {
  const pure = corePeriphery(snapshotFrom(5, [[0, 1], [0, 2], [1, 2], [0, 3], [1, 4]])); // prettier-ignore
  assert.deepEqual([pure.errors, pure.core, pure.correlation], [0, ['n0', 'n1'], 1]);
  assert.deepEqual(corePeriphery(snapshotFrom(3, [])), { core: [], errors: 0, correlation: null });
  assert.deepEqual(corePeriphery(snapshotFrom(0, [])), { core: [], errors: 0, correlation: null });
  assert.throws(() => corePeriphery(snapshotFrom(2, [[0, 1]], { directed: true })), /expected an undirected graph/);
});
