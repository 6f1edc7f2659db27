import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF } from '../../test/tiny-network.ts';
import type { Network } from '../model/network.ts';
import { CARE_KINDS } from './care-kinds.ts';
import { contextOf } from './context.ts';

const find = (network: Network) => CARE_KINDS.flatMap((kind) => kind(contextOf(network, AS_OF)));

test('in any network what is said about care is about partners that are there, once, never in public, and the same in any row order', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const found = find(network);
      const ids = found.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { code, parties, audience, grounds } of found) {
        met.add(code);
        assert.equal(audience, 'internal');
        assert.equal(new Set(parties).size, parties.length);
        assert.ok(grounds.known <= grounds.of && grounds.of > 0);
        for (const id of parties) assert.notEqual(network.organisation(id)!.status, 'ended');
      }
      assert.deepEqual(find(shuffled(network, order)), found);
    }),
    { numRuns: 200, seed: 1 },
  );
  assert.ok(met.size >= 5, `only ${[...met].join(', ')}`);
});
