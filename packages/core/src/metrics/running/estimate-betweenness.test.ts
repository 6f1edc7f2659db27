import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { graphologyFrom, randomSnapshot, snapshotFrom } from '../../../test/random-graph.ts';
import { seededRandom } from '../../shared/seeded-random.ts';
import { betweenness } from '../paths/betweenness.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Estimate, estimateBetweenness, type EstimateOptions } from './estimate-betweenness.ts';

async function all(graph: Parameters<typeof estimateBetweenness>[0], options?: EstimateOptions): Promise<Estimate[]> {
  const estimates: Estimate[] = [];
  for await (const estimate of estimateBetweenness(graph, options)) estimates.push(estimate);
  return estimates;
}

/** A tree with some more ties: has hubs, leaves and everything between. */
function network(order: number, seed: number, directed = false): Snapshot {
  const rng = seededRandom(seed);
  const edges: [number, number][] = [];
  for (let v = 1; v < order; v++) for (let i = 0; i < 1 + (v % 3); i++) edges.push([v, Math.floor(v * rng() ** 2)]);
  return snapshotFrom(order, edges, { directed });
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test('when all sources are counted the estimate is exact and its intervals have no width', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean().chain((directed) => randomSnapshot({ directed, maxOrder: 40, maxSize: 70 })),
      async (snapshot) => {
        const last = (await all(snapshot)).at(-1)!;
        assert.ok(last.exact && last.sources === last.of);
        betweenness.values(snapshot).forEach((truth, v) => {
          assert.ok(close(last.values[v]!, truth), `${last.values[v]} is ${truth}`);
          assert.ok(last.lower[v] === last.values[v] && last.upper[v] === last.values[v]);
        });
      },
    ),
    { numRuns: 100 },
  );
});

test('a graph and its snapshot are estimated alike, and the same seed gives the same estimates', async () => {
  const snapshot = network(60, 1);
  assert.deepEqual(await all(snapshot), await all(graphologyFrom(snapshot)));
  assert.deepEqual(await all(snapshot, { rng: seededRandom(4) }), await all(snapshot, { rng: seededRandom(4) }));
  assert.notDeepEqual((await all(snapshot))[0], (await all(snapshot, { rng: seededRandom(4) }))[0]);
});

test('each estimate comes from more sources than the one before, with intervals that never widen', async () => {
  const estimates = await all(network(300, 2));
  assert.ok(estimates.length > 8);
  for (const [i, { sources, lower, upper, values }] of estimates.entries()) {
    values.forEach((value, v) => assert.ok(lower[v]! <= value && value <= upper[v]!));
    if (i === 0) continue;
    const before = estimates[i - 1]!;
    assert.ok(sources > before.sources);
    lower.forEach((bound, v) => assert.ok(bound >= before.lower[v]! && upper[v]! <= before.upper[v]! + 1e-9));
  }
});

for (const directed of [false, true])
  test(`no interval of a whole run misses the truth more often than stated, ${directed ? 'along arcs' : 'over ties'}`, async () => {
    let wrongRuns = 0;
    let wrongNodes = 0;
    const runs = 25;
    const order = 150;
    for (let seed = 0; seed < runs; seed++) {
      const snapshot = network(order, 100 + seed, directed);
      const truth = betweenness.values(snapshot);
      for (const together of [true, false]) {
        const wrong = new Set<number>();
        for (const { lower, upper } of await all(snapshot, { rng: seededRandom(seed), confidence: 0.8, together }))
          truth.forEach((value, v) => {
            if (value < lower[v]! - 1e-9 * value || value > upper[v]! + 1e-9 * value) wrong.add(v);
          });
        if (together) wrongRuns += +(wrong.size > 0);
        else wrongNodes += wrong.size;
      }
    }
    assert.ok(wrongRuns / runs <= 0.2, `${wrongRuns} of ${runs} runs`);
    assert.ok(wrongNodes / (runs * order) <= 0.2, `${wrongNodes} of ${runs * order} nodes`);
  });

test('intervals of single nodes are narrower than those that hold together', async () => {
  const snapshot = network(400, 3);
  const width = (estimates: Estimate[]): number => {
    const { lower, upper } = estimates.find(({ sources }) => sources >= 200)!;
    return upper.reduce((sum, bound, v) => sum + bound - lower[v]!, 0);
  };
  const together = width(await all(snapshot));
  const single = width(await all(snapshot, { together: false }));
  const certain = width(await all(snapshot, { confidence: 1 - 1e-9 }));
  assert.ok(single < together && together < certain);
});

test('one may stop at any time', async () => {
  const stop = new AbortController();
  const progress: number[] = [];
  const run = all(network(3000, 4), {
    signal: stop.signal,
    onProgress: ({ done, total }) => {
      progress.push(done);
      assert.equal(total, 3000);
      if (done > 100) stop.abort(new Error('seen enough'));
    },
  });
  await assert.rejects(run, { message: 'seen enough' });
  assert.ok(progress.at(-1)! < 3000);
  assert.deepEqual(
    progress,
    [...progress].sort((a, b) => a - b),
  );
});

test('a long estimate lets others have their turn', async () => {
  let turns = 0;
  let waiting = true;
  const wait = (): void => {
    turns++;
    if (waiting) setImmediate(wait);
  };
  setImmediate(wait);
  const estimates = await all(network(2000, 5));
  waiting = false;
  assert.ok(turns > 2 * estimates.length, `${turns} turns for ${estimates.length} estimates`);
});

test('what nobody can lie between is known from the beginning', async () => {
  const star = snapshotFrom(4, [
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  const [first] = await all(star);
  assert.deepEqual(
    [[...first!.lower], [...first!.upper]],
    [
      [3, 0, 0, 0],
      [3, 0, 0, 0],
    ],
  );
  for (const empty of [snapshotFrom(0, []), snapshotFrom(1, []), snapshotFrom(2, [[0, 1]])]) {
    const [only, ...others] = await all(empty);
    assert.ok(only!.exact && only!.of === 0 && others.length === 0);
    assert.equal(only!.values.length, empty.order);
  }
});

test('a confidence that is none is refused', async () => {
  await assert.rejects(all(network(5, 1), { confidence: 95 }), {
    name: 'TypeError',
    message: /estimate-betweenness: expected confidence from 0.5 to 0.999999999, got 95/,
  });
});
