import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { distanceFragmentation, distanceFragmentationWithoutNode } from './distance-fragmentation.ts';
import { distanceReach, distanceReachOfNode } from './distance-reach.ts';
import { fragmentation, fragmentationWithoutNode } from './fragmentation.ts';
import { keyPlayers, type KeyPlayersOptions } from './key-players.ts';

/** Distances without some nodes, by Floyd and Warshall. */
function distances({ order, ends }: Snapshot, gone: ReadonlySet<number>): number[][] {
  const far = Array.from({ length: order }, (_, u) => Array.from({ length: order }, (_, v) => (u === v && !gone.has(u) ? 0 : Infinity)));
  for (let i = 0; i < ends.length; i += 2) {
    const [u, v] = [ends[i]!, ends[i + 1]!];
    if (!gone.has(u) && !gone.has(v)) far[u]![v] = far[v]![u] = 1;
  }
  for (let k = 0; k < order; k++)
    for (let u = 0; u < order; u++) for (let v = 0; v < order; v++) far[u]![v] = Math.min(far[u]![v]!, far[u]![k]! + far[k]![v]!);
  return far;
}

/** What a set achieves, by definition. */
function valueOf(
  snapshot: Snapshot,
  set: readonly number[],
  { goal, steps = 1 }: Pick<KeyPlayersOptions, 'goal' | 'steps'>,
): number | null {
  const { order } = snapshot;
  if (goal === 'reach' || goal === 'distance-reach') {
    const far = distances(snapshot, new Set());
    const nearest = snapshot.ids.map((_, v) => Math.min(...set.map((s) => far[s]![v]!)));
    if (goal === 'reach') return nearest.filter((d) => d <= steps).length;
    return nearest.reduce((sum, d) => sum + (d === 0 ? 1 : 1 / d), 0) / order;
  }
  const left = order - set.length;
  if (left < 2) return null;
  const pairs = distances(snapshot, new Set(set)).flatMap((row, u) => row.filter((_, v) => u !== v));
  const sum = pairs.reduce((total, d) => total + (goal === 'fragment' ? Number(d < Infinity) : 1 / d), 0);
  return 1 - sum / (left * (left - 1));
}

function subsets(order: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const found: number[][] = [];
  for (let v = from; v < order; v++) for (const rest of subsets(order, size - 1, v + 1)) found.push([v, ...rest]);
  return found;
}

const near = (a: number | null, b: number | null) => assert.ok(a === b || Math.abs(a! - b!) < 1e-12, `${a} instead of ${b}`);
const goals = ['fragment', 'distance-fragment', 'reach', 'distance-reach'] as const;

test('no set of the same size achieves more, and the one named achieves what is said', () => {
  const cases = randomSnapshot({ maxOrder: 7, maxSize: 12 }).filter(({ order }) => order > 0);
  fc.assert(
    fc.property(cases, fc.nat(3), fc.constantFrom(...goals), fc.integer({ min: 1, max: 3 }), (snapshot, more, goal, steps) => {
      const size = 1 + (more % snapshot.order);
      const { members, value, exact } = keyPlayers(snapshot, { size, goal, steps });
      const all = subsets(snapshot.order, size).map((set) => valueOf(snapshot, set, { goal, steps }));
      assert.ok(exact);
      near(value, all.includes(null) ? null : Math.max(...(all as number[])));
      near(valueOf(snapshot, members.map((key) => snapshot.indexOf.get(key)!), { goal, steps }), value); // prettier-ignore
      assert.equal(new Set(members).size, size);
    }),
    { numRuns: 150 },
  );
});

test('a quick search finds a set that achieves what it says and never more than the best', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 14, maxSize: 25 }), fc.constantFrom(...goals), (snapshot, goal) => {
      if (snapshot.order < 5) return;
      const [quick, best] = [false, true].map((exact) => keyPlayers(snapshot, { size: 3, goal, exact }));
      assert.ok(best!.exact && quick!.value! <= best!.value! + 1e-12);
      near(valueOf(snapshot, quick!.members.map((key) => snapshot.indexOf.get(key)!), { goal }), quick!.value); // prettier-ignore
      // adding the best one by one reaches at least 1 - 1/e of the best
      if (goal === 'reach' || goal === 'distance-reach') assert.ok(quick!.value! >= 0.632 * best!.value!);
    }),
    { numRuns: 60 },
  );
});

test('the values of single nodes are those of sets of one', () => {
  fc.assert(
    fc.property(randomSnapshot(), (snapshot) => {
      const [torn, longer, reach] = [fragmentationWithoutNode, distanceFragmentationWithoutNode, distanceReachOfNode].map((f) =>
        f(snapshot),
      );
      snapshot.ids.forEach((id, v) => {
        near(torn![id]!, valueOf(snapshot, [v], { goal: 'fragment' }));
        near(longer![id]!, valueOf(snapshot, [v], { goal: 'distance-fragment' }));
        near(reach![id]!, valueOf(snapshot, [v], { goal: 'distance-reach' }));
        near(fragmentation(snapshot, { without: [id] }), torn![id]!);
        near(distanceFragmentation(snapshot, { without: [id] }), longer![id]!);
        near(distanceReach(snapshot, { from: [id] }), reach![id]!);
      });
      near(fragmentation(graphologyFrom(snapshot)), valueOf(snapshot, [], { goal: 'fragment' }));
      near(distanceFragmentation(graphologyFrom(snapshot)), valueOf(snapshot, [], { goal: 'distance-fragment' }));
    }),
  );
});

test('one more to start from never lowers the reach, and neither does a tie', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 12 }), fc.array(fc.nat(11), { minLength: 1, maxLength: 4 }), (snapshot, picks) => {
      if (snapshot.order === 0 || snapshot.size === 0) return;
      const from = picks.map((pick) => snapshot.ids[pick % snapshot.order]!);
      const reach = distanceReach(snapshot, { from })!;
      assert.ok(distanceReach(snapshot, { from: from.slice(1) })! <= reach + 1e-12);
      const fewer = new Snapshot({ ids: snapshot.ids, ends: snapshot.ends.slice(2) });
      assert.ok(distanceReach(fewer, { from })! <= reach + 1e-12);
    }),
  );
});

test('names and order of the nodes do not change what can be achieved', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 12 }), fc.nat(), fc.constantFrom(...goals), (snapshot, seed, goal) => {
      if (snapshot.order < 2) return;
      near(keyPlayers(snapshot, { size: 2, goal }).value, keyPlayers(reordered(snapshot, seed), { size: 2, goal }).value);
      assert.deepEqual(keyPlayers(graphologyFrom(snapshot), { size: 2, goal }), keyPlayers(snapshot, { size: 2, goal }));
    }),
    { numRuns: 60 },
  );
});

test('the two ends of a bridge between two circles: either tears it, both together reach everybody', () => {
  const circles = snapshotFrom(6, [[0, 1], [0, 2], [1, 2], [3, 4], [3, 5], [4, 5], [2, 3]]); // prettier-ignore
  assert.deepEqual(keyPlayers(circles, { size: 1, goal: 'fragment' }), { members: ['n2'], value: 1 - 4 / 10, exact: true });
  assert.deepEqual(keyPlayers(circles, { size: 2, goal: 'reach' }).value, 6);
  assert.deepEqual(keyPlayers(circles, { size: 5, goal: 'fragment' }).value, null);
});

test('a path of 200,000 nodes and a network beyond the table of distances are no trouble', () => {
  const order = 200_000;
  const ids = Array.from({ length: order }, (_, v) => String(v));
  const path = new Snapshot({ ids, ends: Int32Array.from({ length: 2 * order - 2 }, (_, i) => (i + 1) >> 1) });
  const { members, value } = keyPlayers(path, { size: 1, goal: 'fragment' });
  assert.deepEqual(members, ['99999']);
  assert.ok(Math.abs(value! - 0.5) < 1e-4);
  const star = snapshotFrom(2100, Array.from({ length: 2099 }, (_, i) => [7, i < 7 ? i : i + 1] as const)); // prettier-ignore
  assert.deepEqual(keyPlayers(star, { size: 1 }), { members: ['n7'], value: 1, exact: true });
});

test('wrong sizes, goals and keys are refused', () => {
  const path = snapshotFrom(3, [[0, 1], [1, 2]]); // prettier-ignore
  const refuses = (call: () => unknown, message: RegExp) => assert.throws(call, { name: 'TypeError', message });
  refuses(() => keyPlayers(path, { size: 4 }), /expected size from 1 to 3, got 4/);
  refuses(() => keyPlayers(path, {} as never), /expected size from 1 to 3, got NaN/);
  refuses(() => keyPlayers(path, { size: 1, goal: 'win' as never }), /goal to be "distance-reach" or "reach"/);
  refuses(() => keyPlayers(path, { size: 1, exact: 'yes' as never }), /exact to be true, false or "auto", got "yes"/);
  refuses(() => fragmentation(path, { without: ['n9'] }), /without to name nodes of the graph, got "n9"/);
  refuses(() => distanceReach(path, {} as never), /from to be a list of node keys, got undefined/);
  refuses(() => keyPlayers(snapshotFrom(2, [[0, 1]], { directed: true }), { size: 1 }), /expected an undirected graph/);
});
