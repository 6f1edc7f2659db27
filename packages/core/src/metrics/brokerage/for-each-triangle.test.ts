import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomSnapshot } from '../../../test/random-graph.ts';
import { forEachTriangle } from './for-each-triangle.ts';
import { forwardTies } from './forward-ties.ts';

const anyGraph = fc.boolean().chain((directed) => randomSnapshot({ directed, maxOrder: 9, maxSize: 40, weighted: true }));

test('three who all know each other are found once, with the ties between them', () => {
  fc.assert(
    fc.property(anyGraph, (snapshot) => {
      const { ends, order } = snapshot;
      const tied = new Set<string>();
      for (let i = 0; i < ends.length; i += 2) tied.add([ends[i]!, ends[i + 1]!].sort().join());
      const expected: string[] = [];
      for (let u = 0; u < order; u++)
        for (let v = u + 1; v < order; v++)
          for (let w = v + 1; w < order; w++)
            if ([`${u},${v}`, `${u},${w}`, `${v},${w}`].every((tie) => tied.has(tie))) expected.push([u, v, w].join());
      const ties = forwardTies(snapshot, snapshot.weights);
      const found: string[] = [];
      forEachTriangle(ties, (u, v, w, uv, uw, vw) => {
        found.push([u, v, w].sort().join());
        assert.deepEqual([ties.targets[uv], ties.targets[uw], ties.targets[vw]], [v, w, w]);
        for (const [position, row] of [
          [uv, u],
          [uw, u],
          [vw, v],
        ] as const)
          assert.ok(position >= ties.offsets[row]! && position < ties.offsets[row + 1]!);
      });
      assert.deepEqual(found.sort(), expected.sort());
    }),
    { numRuns: 300 },
  );
});

test('opposite arcs are one tie, with both weights and both directions', () => {
  fc.assert(
    fc.property(anyGraph, (snapshot) => {
      const { ends, order, directed, weights } = snapshot;
      const mutual = new Map<string, { weight: number; directions: number }>();
      for (let i = 0; i < ends.length; i += 2) {
        const [low, high] = [Math.min(ends[i]!, ends[i + 1]!), Math.max(ends[i]!, ends[i + 1]!)];
        const tie = mutual.get(`${low}-${high}`) ?? { weight: 0, directions: 0 };
        mutual.set(`${low}-${high}`, {
          weight: tie.weight + weights![i / 2]!,
          directions: tie.directions | (ends[i] === low ? 1 : 2),
        });
      }
      const ties = forwardTies(snapshot, weights);
      const contacts = new Int32Array(order);
      for (let u = 0; u < order; u++)
        for (let k = ties.offsets[u]!; k < ties.offsets[u + 1]!; k++) {
          const v = ties.targets[k]!;
          contacts[u]!++;
          contacts[v]!++;
          const key = u < v ? `${u}-${v}` : `${v}-${u}`;
          const { weight, directions } = mutual.get(key)!;
          assert.equal(ties.weights![k], weight);
          if (directed) assert.equal(ties.directions![k], u < v || directions === 3 ? directions : 3 - directions);
          mutual.delete(key);
        }
      assert.equal(mutual.size, 0);
      assert.deepEqual([...ties.contacts], [...contacts]);
    }),
    { numRuns: 300 },
  );
});
