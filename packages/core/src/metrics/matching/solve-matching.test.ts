import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { denseSnapshot } from '../../../test/random-graph.ts';
import { Blossoms } from './blossoms.ts';
import { solveMatching } from './maximum-matching.ts';

// By duality no matching can weigh more than the duals together: where they are equal, both are the best.
test('the duals that are left prove the matching of a larger network the best', () => {
  let blossoms = 0;
  fc.assert(
    fc.property(denseSnapshot(8, 40, 40), fc.boolean(), (snapshot, maxCardinality) => {
      const { ends, size } = snapshot;
      const weights = snapshot.weights!;
      const state = solveMatching(new Blossoms(snapshot, weights), maxCardinality);
      const around = (node: number): number[] => {
        const found: number[] = [];
        for (let b = state.parent[node]!; b !== -1; b = state.parent[b]!) found.push(b);
        return found;
      };
      let twice = 0;
      for (let edge = 0; edge < size; edge++) {
        const u = ends[2 * edge]!;
        const v = ends[2 * edge + 1]!;
        const both = around(u).filter((b) => around(v).includes(b));
        const slack = state.slack(edge) + 2 * both.reduce((sum, b) => sum + state.dual[b]!, 0);
        assert.ok(slack >= 0, 'no edge is heavier than its duals');
        const matched = state.mate[u] === 2 * edge + 1;
        assert.equal(matched, state.mate[v] === 2 * edge);
        if (matched) {
          assert.equal(slack, 0, 'matched edges are tight');
          twice += 2 * weights[edge]!;
        }
      }
      const unmatched = state.mate.reduce((count, far) => count + (far === -1 ? 1 : 0), 0);
      // of a matching with most pairs, the duals may be below 0: there they prove it among those that leave as many unmatched
      const lowest = maxCardinality ? Math.min(0, ...state.dual.subarray(0, state.order)) : 0;
      let bound = 0;
      for (let v = 0; v < state.order; v++) {
        assert.ok(state.dual[v]! >= lowest);
        if (state.mate[v] === -1)
          assert.equal(state.dual[v], maxCardinality && unmatched > 0 ? Math.min(...state.dual.subarray(0, state.order)) : 0);
        else bound += state.dual[v]!;
      }
      for (let b = state.order; b < 2 * state.order; b++) {
        if (state.base[b] === -1) continue;
        assert.ok(state.dual[b]! >= 0);
        if (state.dual[b]! > 0) blossoms++;
        bound += state.dual[b]! * (state.nodesOf(b).length - 1);
      }
      assert.equal(bound, twice, 'the matching weighs as much as its duals');
    }),
    { numRuns: 150 },
  );
  assert.ok(blossoms > 20, 'blossoms took part');
});
