import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EdgeList } from './edge-list.ts';

const edge = fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 9 })).filter(([u, v]) => u !== v);
const RULES = {
  sum: (weights: number[]) => weights.reduce((sum, weight) => sum + weight),
  max: (weights: number[]) => Math.max(...weights),
  min: (weights: number[]) => Math.min(...weights),
  count: (weights: number[]) => weights.length,
};

test('ties between the same two become one, where the first of them stood', () => {
  fc.assert(
    fc.property(fc.array(edge), fc.boolean(), fc.constantFrom(...(['sum', 'max', 'min', 'count'] as const)), (edges, directed, rule) => {
      const list = new EdgeList(true);
      for (const [u, v, weight] of edges) list.add(u, v, weight);
      const times = list.merge(7, directed, rule);
      const groups = new Map<string, typeof edges>();
      for (const [u, v, weight] of edges) {
        const key = directed || u < v ? `${u} ${v}` : `${v} ${u}`;
        groups.set(key, [...(groups.get(key) ?? []), [u, v, weight]]);
      }
      const expected = [...groups.values()];
      assert.deepEqual(
        [...list.ends],
        expected.flatMap(([first]) => first!.slice(0, 2)),
      );
      assert.deepEqual(
        [...list.weights!],
        expected.map((group) => RULES[rule](group.map(([, , weight]) => weight))),
      );
      if (expected.length === edges.length) assert.equal(times, undefined);
      else
        assert.deepEqual(
          [...times!],
          expected.map((group) => group.length),
        );
    }),
  );
});

test('no tie is lost, however many come', () => {
  const list = new EdgeList(true);
  for (let e = 0; e < 50_000; e++) list.add(e, e + 1, e + 1);
  assert.equal(list.merge(50_001, false, 'sum'), undefined);
  assert.ok(list.ends.every((v, i) => v === (i + 1) >> 1));
  assert.ok(list.weights!.every((weight, e) => weight === e + 1));
  assert.equal(list.ends.length, 100_000);
});
