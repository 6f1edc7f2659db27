import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PlainGraph } from '../../../test/plain-graph.ts';
import { graphologyFrom, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { betweenness } from '../paths/betweenness.ts';
import { neighboursOf, type Snapshot } from '../snapshot/snapshot.ts';
import { nodeRedundancy } from './node-redundancy.ts';
import { projectTwoMode } from './project-two-mode.ts';
import { robinsAlexander } from './robins-alexander.ts';
import { twoModeBetweenness } from './two-mode-betweenness.ts';
import { twoModeCloseness } from './two-mode-closeness.ts';
import { twoModeClustering } from './two-mode-clustering.ts';
import { twoModeDegree } from './two-mode-degree.ts';

/** Even numbers are people, odd ones meetings. */
const mode = (key: string) => (Number(key.slice(1)) % 2 === 0 ? 'person' : 'meeting');
const options = { getNodeMode: mode };
const twoModeGraph = fc
  .tuple(fc.nat(11), fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 25 }))
  .map(([order, ties]) => snapshotFrom(order, ties.map(([a, b]) => [2 * a, 2 * b + 1] as const).filter(([a, b]) => a < order && b < order))); // prettier-ignore

const contactsOf = (snapshot: Snapshot, v: number) => new Set(neighboursOf(snapshot, v));
const shared = (snapshot: Snapshot, u: number, v: number) =>
  new Set([...contactsOf(snapshot, u)].filter((w) => contactsOf(snapshot, v).has(w)));
const near = (a: number | null | undefined, b: number | null) => assert.ok(a === b || Math.abs(a! - b!) < 1e-12, `${a} instead of ${b}`);

test('two people are tied in the projection who meet somewhere, with the number of meetings or their newness as weight', () => {
  fc.assert(
    fc.property(twoModeGraph, (snapshot) => {
      if (snapshot.order === 0) return;
      const [plain, newman] = (['shared', 'newman'] as const).map((weighting) =>
        projectTwoMode(snapshot, { ...options, mode: 'person', weighting }),
      );
      const people = snapshot.ids.flatMap((id, v) => (mode(id) === 'person' ? [v] : []));
      const expected = people.flatMap((u) => people.flatMap((v) => (u < v && shared(snapshot, u, v).size > 0 ? [[u, v] as const] : [])));
      assert.deepEqual(plain!.edges, expected.map(([u, v]) => [snapshot.ids[u], snapshot.ids[v], shared(snapshot, u, v).size])); // prettier-ignore
      newman!.edges.forEach(([, , weight], i) => {
        const [u, v] = expected[i]!;
        near(weight, [...shared(snapshot, u, v)].reduce((sum, meeting) => sum + 1 / (contactsOf(snapshot, meeting).size - 1), 0)); // prettier-ignore
      });
      assert.deepEqual(plain!.snapshot.ids, people.map((v) => snapshot.ids[v])); // prettier-ignore
      assert.deepEqual([...plain!.snapshot.weights!], plain!.edges.map(([, , weight]) => weight)); // prettier-ignore
    }),
  );
});

test('redundancy, clustering and circles of four are what they are by definition', () => {
  fc.assert(
    fc.property(twoModeGraph, (snapshot) => {
      const [redundancy, clustering] = [nodeRedundancy(snapshot, options), twoModeClustering(snapshot, options)];
      snapshot.ids.forEach((id, v) => {
        const contacts = [...contactsOf(snapshot, v)];
        const pairs = contacts.flatMap((a, i) => contacts.slice(i + 1).map((b) => [a, b] as const));
        near(redundancy[id], pairs.length === 0 ? null : pairs.filter(([a, b]) => shared(snapshot, a, b).size > 1).length / pairs.length);
        const others = snapshot.ids.flatMap((_, w) => (w !== v && shared(snapshot, v, w).size > 0 ? [w] : []));
        const alike = others.map(
          (w) => shared(snapshot, v, w).size / new Set([...contactsOf(snapshot, v), ...contactsOf(snapshot, w)]).size,
        );
        near(clustering[id], others.length === 0 ? null : alike.reduce((a, b) => a + b, 0) / others.length);
      });
      let [paths, closed] = [0, 0];
      snapshot.ids.forEach((_, a) => {
        for (const b of contactsOf(snapshot, a))
          for (const c of contactsOf(snapshot, b))
            for (const d of contactsOf(snapshot, c)) {
              if (a === c || b === d) continue;
              paths++;
              if (contactsOf(snapshot, a).has(d)) closed++;
            }
      });
      near(robinsAlexander(snapshot, options), paths === 0 ? null : closed / paths);
    }),
  );
});

test('who is tied to all of the other kind is as near as can be and, among loners, between all', () => {
  // one person at all three meetings, of which each has one more guest
  const hub = snapshotFrom(8, [[0, 1], [0, 3], [0, 5], [2, 1], [4, 3], [6, 5]]); // prettier-ignore
  const kinds = { getNodeMode: { n0: 'p', n2: 'p', n4: 'p', n6: 'p', n1: 'm', n3: 'm', n5: 'm', n7: 'm' } };
  const whole = snapshotFrom(7, [[0, 1], [0, 3], [0, 5], [2, 1], [4, 3], [6, 5]]); // prettier-ignore
  assert.deepEqual([twoModeDegree(hub, kinds).n0, twoModeDegree(whole, options).n0], [0.75, 1]);
  assert.deepEqual([twoModeBetweenness(whole, options).n0, twoModeCloseness(whole, options).n0], [1, 1]);
  assert.deepEqual(twoModeCloseness(hub, kinds).n7, 0);
});

test('shares lie between 0 and 1, betweenness keeps its order within a kind, and names and order of the nodes do not matter', () => {
  fc.assert(
    fc.property(twoModeGraph, fc.nat(), (snapshot, seed) => {
      for (const measure of [twoModeDegree, twoModeBetweenness, twoModeCloseness, twoModeClustering, nodeRedundancy]) {
        const [values, again] = [measure(snapshot, options), measure(reordered(snapshot, seed), options)];
        for (const id of snapshot.ids) {
          near(again[id], values[id]!);
          assert.ok(values[id] === null || (values[id]! >= 0 && values[id]! <= 1 + 1e-12));
        }
        assert.deepEqual(measure(graphologyFrom(snapshot), options), values);
      }
      const [share, raw] = [twoModeBetweenness(snapshot, options), betweenness(snapshot)];
      const people = snapshot.ids.filter((id) => mode(id) === 'person' && share[id] !== null);
      for (const a of people) for (const b of people) assert.ok(raw[a]! >= raw[b]! || share[a]! <= share[b]! + 1e-12);
    }),
  );
});

test('a graph that is not of two kinds is refused, and so is a kind that is not there', () => {
  const refuses = (call: () => unknown, message: RegExp) => assert.throws(call, { name: 'TypeError', message });
  const graph = new PlainGraph('undirected');
  for (const [key, kind] of [['__proto__', 'a'], ['x', 'b'], ['y', 'b']] as const) graph.addNode(key, { kind }); // prettier-ignore
  graph.addEdge('__proto__', 'x');
  assert.deepEqual(Object.entries(twoModeDegree(graph, { getNodeMode: 'kind' })), [['__proto__', 0.5], ['x', 1], ['y', 0]]); // prettier-ignore
  refuses(() => projectTwoMode(graph, { getNodeMode: 'kind', mode: 'c' }), /expected mode to be "a" or "b", got "c"/);
  refuses(() => twoModeDegree(graph), /expected getNodeMode to be the name of a node attribute, a function or a record, got undefined/);
  refuses(() => nodeRedundancy(graph, { getNodeMode: (key) => (key === 'x' ? null : key) }), /a mode for every node, got "none for x"/);
  refuses(() => robinsAlexander(graph, { getNodeMode: (key) => key }), /at most two modes, got "__proto__, x, y"/);
  graph.addEdge('x', 'y');
  refuses(() => twoModeCloseness(graph, { getNodeMode: 'kind' }), /ties between the two modes only, got "one from x to y"/);
  refuses(() => twoModeClustering(snapshotFrom(2, [[0, 1]], { directed: true }), options), /expected an undirected graph/);
});
