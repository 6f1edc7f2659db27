import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { LINK_SCORES } from './link-score.ts';
import { type LinkScore, linkScores } from './link-scores.ts';
import { topLinks } from './top-links.ts';

const anyScore = fc.constantFrom(...LINK_SCORES);

test('two who share a partner with few ties have more in common than two who share a hub', () => {
  // n0 and n1 share n2; n3 and n4 share the hub n5
  const snapshot = snapshotFrom(8, [
    [0, 2],
    [1, 2],
    [3, 5],
    [4, 5],
    [5, 6],
    [5, 7],
  ]);
  const { links, nonEdges, nonEdgesWithCommonNeighbor } = linkScores(snapshot);
  assert.deepEqual([nonEdges, nonEdgesWithCommonNeighbor, links.length], [22, 7, 7]);
  const [{ adamicAdar, ...best }] = links as [LinkScore];
  assert.deepEqual(best, {
    source: 'n0',
    target: 'n1',
    commonNeighbors: 1,
    resourceAllocation: 0.5,
    jaccard: 1,
    preferentialAttachment: 1,
  });
  assert.ok(Math.abs(adamicAdar - 1 / Math.log(2)) < 1e-12);
});

test('every pair that is not tied but has a common neighbour is listed once, with the scores by definition', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 9 }), (snapshot) => {
      const expected = byDefinition(snapshot);
      const found = linkScores(snapshot);
      const listed = expected.filter(({ commonNeighbors }) => commonNeighbors > 0);
      assert.equal(found.nonEdges, expected.length);
      assert.equal(found.nonEdgesWithCommonNeighbor, listed.length);
      assert.deepEqual(found.links.map(pairOf).sort(), listed.map(pairOf).sort());
      for (const link of found.links) {
        const should = listed.find((other) => pairOf(other) === pairOf(link))!;
        for (const score of LINK_SCORES) assert.ok(Math.abs(link[score] - should[score]) < 1e-12);
      }
      for (const score of LINK_SCORES) {
        const sum = expected.reduce((so, link) => so + link[score], 0);
        assert.ok(Math.abs(found.sums[score] - sum) < 1e-9);
      }
    }),
    { numRuns: 300 },
  );
});

test('the top list is the head of the whole list, whatever its length and score', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 12, maxSize: 40 }), anyScore, fc.nat(20), (snapshot, score, count) => {
      const { links, nonEdgesWithCommonNeighbor } = linkScores(snapshot, { score });
      const sorted = [...links].sort((a, b) => b[score] - a[score] || (pairOf(a) < pairOf(b) ? -1 : 1));
      assert.deepEqual(links, sorted);
      assert.deepEqual(
        topLinks(snapshot, { score, count }),
        sorted.slice(0, count).map((link) => ({ source: link.source, target: link.target, score: link[score] })),
      );
      const limited = linkScores(snapshot, { score, limit: count });
      assert.deepEqual(limited.links, sorted.slice(0, count));
      assert.equal(limited.nonEdgesWithCommonNeighbor, nonEdgesWithCommonNeighbor);
    }),
  );
});

test('the order of nodes and ties does not matter, even where the list cuts through equal scores', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 15, maxSize: 40 }), anyScore, fc.nat(10), fc.nat(), (snapshot, score, count, seed) => {
      const here = topLinks(snapshot, { score, count });
      assert.deepEqual(topLinks(reordered(snapshot, seed), { score, count }), here);
      assert.deepEqual(topLinks(graphologyFrom(snapshot), { score, count }), here);
    }),
  );
});

test('jaccard lies between 0 and 1, and a common neighbour more raises every score that counts them', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 9 }), (snapshot) => {
      for (const { source, target, ...before } of linkScores(snapshot).links) {
        assert.ok(before.jaccard > 0 && before.jaccard <= 1);
        const { ids, ends, order } = snapshot;
        const [u, v] = [ids.indexOf(source), ids.indexOf(target)];
        const more = new Snapshot({ ids: [...ids, 'new'], ends: Int32Array.of(...ends, u, order, v, order) });
        const after = linkScores(more).links.find((link) => link.source === source && link.target === target)!;
        for (const score of LINK_SCORES) assert.ok(score === 'jaccard' ? after[score] >= before[score] : after[score] > before[score]);
      }
    }),
  );
});

test('where nobody is tied there is nothing to list, and an empty graph has no pairs', () => {
  const nothing = { commonNeighbors: 0, adamicAdar: 0, resourceAllocation: 0, jaccard: 0, preferentialAttachment: 0 };
  assert.deepEqual(linkScores(snapshotFrom(3, [])), { links: [], nonEdges: 3, nonEdgesWithCommonNeighbor: 0, sums: nothing });
  assert.deepEqual(linkScores(new UndirectedGraph()), { links: [], nonEdges: 0, nonEdgesWithCommonNeighbor: 0, sums: nothing });
  assert.deepEqual(topLinks(snapshotFrom(1, [])), []);
});

test('a path of 200,000 nodes is no trouble', () => {
  const order = 200_000;
  const ids = Array.from({ length: order }, (_, v) => String(v));
  const path = new Snapshot({ ids, ends: Int32Array.from({ length: 2 * (order - 1) }, (_, i) => (i + 1) >> 1) });
  const best = topLinks(path, { score: 'jaccard', count: 2 });
  assert.deepEqual(
    best.map(({ source, target, score }) => [source, target, score]),
    [
      ['0', '2', 1 / 2],
      ['199997', '199999', 1 / 2],
    ],
  );
});

test('directed graphs and unknown options are refused', () => {
  assert.throws(() => topLinks(new DirectedGraph()), /top-links: expected an undirected graph/);
  assert.throws(() => linkScores(new DirectedGraph()), /link-scores: expected an undirected graph/);
  assert.throws(() => topLinks(new UndirectedGraph(), { count: -1 }), /count from 0 to Infinity, got -1/);
  assert.throws(() => linkScores(new UndirectedGraph(), { limit: 1.5 }), /limit to be a whole number, got 1.5/);
  assert.throws(() => linkScores(new UndirectedGraph(), { score: 'cosine' as never }), /score to be "adamicAdar" or/);
});

function pairOf({ source, target }: { readonly source: string; readonly target: string }): string {
  assert.ok(source < target);
  return `${source} ${target}`;
}

function byDefinition({ ids, order, ends }: Snapshot): LinkScore[] {
  const near = Array.from({ length: order }, () => new Set<number>());
  for (let i = 0; i < ends.length; i++) near[ends[i]!]!.add(ends[i ^ 1]!);
  const links: LinkScore[] = [];
  for (let u = 0; u < order; u++)
    for (let v = u + 1; v < order; v++) {
      if (near[u]!.has(v)) continue;
      const common = [...near[u]!].filter((z) => near[v]!.has(z));
      const union = new Set([...near[u]!, ...near[v]!]).size;
      const sum = (worth: (degree: number) => number): number => common.reduce((so, z) => so + worth(near[z]!.size), 0);
      links.push({
        source: ids[u]!,
        target: ids[v]!,
        commonNeighbors: common.length,
        adamicAdar: sum((d) => 1 / Math.log(d)),
        resourceAllocation: sum((d) => 1 / d),
        jaccard: union === 0 ? 0 : common.length / union,
        preferentialAttachment: near[u]!.size * near[v]!.size,
      });
    }
  return links;
}
