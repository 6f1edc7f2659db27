import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { graphologyFrom, randomSnapshot, snapshotFrom } from '../../../test/random-graph.ts';
import { seededRandom } from '../../shared/seeded-random.ts';
import { neighboursOf, Snapshot } from '../snapshot/snapshot.ts';
import { communities } from './communities.ts';
import { louvain } from './louvain.ts';
import { modularity } from './modularity.ts';

const WEIGHTED = { getEdgeWeight: 'weight' } as const;

/** Groups of `size` nodes: ties inside with the one chance, between groups with the other. */
function planted(groups: number, size: number, inside: number, between: number, seed: number): Snapshot {
  const rng = seededRandom(seed);
  const edges: [number, number][] = [];
  for (let u = 0; u < groups * size; u++)
    for (let v = u + 1; v < groups * size; v++) if (rng() < (u % groups === v % groups ? inside : between)) edges.push([u, v]);
  return snapshotFrom(groups * size, edges);
}

/** The best of all partitions. */
function bestByTrying(snapshot: Snapshot, options: { getEdgeWeight?: string; resolution?: number }): number {
  let best = -Infinity;
  const label = new Map<string, number>();
  const place = (v: number, used: number): void => {
    if (v === snapshot.order) {
      best = Math.max(best, modularity(snapshot, { ...options, communities: (id) => label.get(id) })!);
      return;
    }
    for (let c = 0; c <= used; c++) {
      label.set(snapshot.ids[v]!, c);
      place(v + 1, Math.max(used, c + 1));
    }
  };
  place(0, 0);
  return best;
}

function isConnected(snapshot: Snapshot, members: readonly string[]): boolean {
  const inside = new Set(members.map((id) => snapshot.indexOf.get(id)!));
  const [first] = inside;
  const seen = new Set([first!]);
  for (const v of seen) for (const u of neighboursOf(snapshot, v)) if (inside.has(u)) seen.add(u);
  return seen.size === inside.size;
}

test('no partition of a small network is better', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 6, maxSize: 12, weighted: true }), fc.constantFrom(0.5, 1, 1.5), (snapshot, resolution) => {
      fc.pre(snapshot.size > 0);
      const options = { ...WEIGHTED, resolution };
      const found = communities(snapshot, options).modularity!;
      assert.ok(Math.abs(found - bestByTrying(snapshot, options)) < 1e-12);
    }),
    { numRuns: 40 },
  );
});

test('every node is in one community, communities are connected, and modularity is what it is said to be', () => {
  fc.assert(
    fc.property(
      randomSnapshot({ maxOrder: 40, maxSize: 90, weighted: true }),
      fc.nat(),
      fc.constantFrom('leiden', 'none'),
      fc.boolean(),
      (snapshot, seed, refine, weigh) => {
        const options = weigh ? WEIGHTED : {};
        for (const found of [
          communities(snapshot, { ...options, starts: 3, refine, rng: seededRandom(seed) }),
          louvain(snapshot, { ...options, rng: seededRandom(seed) }),
        ]) {
          assert.deepEqual(found.communities.flat().sort(), [...snapshot.ids].sort());
          const again = modularity(snapshot, { ...options, communities: found.communities });
          if (snapshot.size === 0) assert.deepEqual([found.modularity, again], [null, null]);
          else assert.ok(Math.abs(again! - found.modularity!) < 1e-12 && found.modularity! >= -1e-12);
          for (const members of found.communities) assert.ok(isConnected(snapshot, members));
          for (let i = 1; i < found.communities.length; i++) assert.ok(found.communities[i]!.length <= found.communities[i - 1]!.length);
        }
      },
    ),
  );
});

test('groups that were planted are found, however nodes are ordered, and the searches agree', () => {
  for (const seed of [1, 2, 3]) {
    const found = communities(planted(5, 20, 0.5, 0.02, seed));
    assert.deepEqual(
      found.communities.map((members) => members.length),
      [20, 20, 20, 20, 20],
    );
    for (const members of found.communities) assert.equal(new Set(members.map((id) => Number(id.slice(1)) % 5)).size, 1);
    assert.ok(found.agreement! > 0.9);
  }
});

test('the same seed gives the same communities; the best of ten is as good as each, and its runs are those of one generator', () => {
  const snapshot = planted(4, 25, 0.12, 0.06, 7);
  const ten = communities(snapshot, { starts: 10 });
  assert.deepEqual(communities(snapshot, { starts: 10 }), ten);
  assert.equal(ten.runs.length, 10);
  assert.equal(ten.modularity, Math.max(...ten.runs));
  const rng = seededRandom(1);
  const singles = ten.runs.map(() => communities(snapshot, { starts: 1, rng }).modularity);
  assert.deepEqual(singles, ten.runs);
  assert.ok(ten.agreement! > 0 && ten.agreement! < 1);
});

test('what was searched before, or is searched meanwhile, does not matter', () => {
  const large = planted(4, 25, 0.12, 0.06, 7);
  const small = planted(2, 6, 0.9, 0.05, 1);
  const alone = [communities(large, { starts: 3 }), communities(small), louvain(large)];
  assert.deepEqual([communities(large, { starts: 3 }), communities(small), louvain(large)], alone);
  const inner = seededRandom(1);
  const searching = (): number => {
    assert.deepEqual(communities(small), alone[1]);
    return inner();
  };
  assert.deepEqual(communities(large, { starts: 3, rng: searching }), alone[0]);
});

test('a higher resolution gives more communities; resolution 0 one for each connected part', () => {
  const ring = snapshotFrom(
    31,
    Array.from({ length: 30 }, (_, v) => [v, (v + 1) % 30] as const),
  );
  const count = (resolution: number): number => communities(ring, { resolution }).communities.length;
  assert.equal(count(0), 2);
  assert.ok(count(0.2) < count(1) && count(1) < count(3));
});

test('weights and their unit: heavy ties hold together, whatever they are counted in', () => {
  const ends = Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0);
  for (const unit of [1, 1e-9, 1e9]) {
    const square = new Snapshot({ ids: ['a', 'b', 'c', 'd'], ends, weights: Float64Array.of(9 * unit, unit, 9 * unit, unit) });
    assert.deepEqual(communities(square, WEIGHTED).communities, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
  }
});

test('a network without ties: each alone, and nothing to say about how good that is', () => {
  assert.deepEqual(communities(snapshotFrom(0, [])), { communities: [], modularity: null, agreement: null, runs: [] });
  assert.deepEqual(communities(snapshotFrom(2, [])), { communities: [['n0'], ['n1']], modularity: null, agreement: null, runs: [] });
  assert.deepEqual(louvain(snapshotFrom(1, [])), { communities: [['n0']], modularity: null });
});

test('a chain of 200,000 partners is divided without running out of stack', () => {
  const order = 200_000;
  const ends = Int32Array.from({ length: 2 * (order - 1) }, (_, i) => (i + 1) >> 1);
  const chain = new Snapshot({ ids: Array.from({ length: order }, (_, v) => String(v)), ends });
  assert.ok(communities(chain, { starts: 1 }).modularity! > 0.99);
});

test('communities are written to a graph by number, and a graph gives the same as its snapshot', () => {
  const snapshot = planted(2, 6, 0.9, 0.05, 1);
  const graph = graphologyFrom(snapshot);
  const { communities: lists } = communities(snapshot);
  assert.deepEqual(communities(graph).communities, lists);
  communities.assign(graph);
  louvain.assign(graph, { nodeAttribute: 'side' });
  lists.forEach((members, number) => {
    for (const id of members) assert.equal(graph.getNodeAttribute(id, 'community'), number);
  });
  assert.equal(new Set(graph.mapNodes((id) => graph.getNodeAttribute(id, 'side') as number)).size, 2);
});

test('mistakes in the call are named', () => {
  const snapshot = snapshotFrom(2, [[0, 1]]);
  assert.throws(() => communities(snapshotFrom(2, [[0, 1]], { directed: true })), /metrics\/communities: expected an undirected graph/);
  assert.throws(() => communities(snapshot, { starts: 0 }), /starts from 1/);
  assert.throws(() => communities(snapshot, { refine: 'yes' as 'none' }), /refine to be "leiden" or "none", got "yes"/);
  assert.throws(() => louvain(snapshot, { resolution: NaN }), /metrics\/louvain: expected resolution from 0/);
  assert.throws(() => louvain.assign(snapshot as never), /a graph to write to/);
});
