import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, tiny } from '../../test/tiny-network.ts';
import { contextOf } from '../findings/context.ts';
import { multipliers } from './multipliers.ts';

test('one call in the middle reaches everybody with a living tie; who sleeps is named', () => {
  const { grounds, ...found } = multipliers(tiny('A-B A-C A-D? E-F~ G'), { asOf: AS_OF })!;
  assert.deepEqual(found, {
    call: ['A'],
    chains: [{ call: 'A', tells: ['B', 'C', 'D'] }],
    exact: true,
    atLeast: 1,
    reached: 4,
    notReached: ['E', 'F', 'G'],
  });
  assert.deepEqual(grounds, { on: 'tie-dates', known: 3, of: 4 });
});

test('who could hear it from several, hears it from the one with fewer to tell', () => {
  const { chains } = multipliers(tiny('A-B A-C A-D A-E X-E X-F X-G'), { asOf: AS_OF })!;
  assert.deepEqual(chains, [
    { call: 'A', tells: ['B', 'C', 'D'] },
    { call: 'X', tells: ['E', 'F', 'G'] },
  ]);
});

test('a file without ties cannot say whom to call; one with sleeping ties only reaches nobody', () => {
  assert.equal(multipliers(tiny('A B'), { asOf: AS_OF }), null);
  assert.deepEqual(multipliers(tiny('A-B~'), { asOf: AS_OF })!.call, []);
});

test('a search that gives up says so, with what is proven', () => {
  const ring = Array.from({ length: 40 }, (_, i) => `P${i}-P${(i + 1) % 40} P${i}-P${(i + 7) % 40}`).join(' ');
  const { call, atLeast, exact } = multipliers(tiny(ring), { asOf: AS_OF, maxCases: 0 })!;
  assert.ok(atLeast >= 8 && atLeast <= call.length, 'each call reaches five');
  assert.equal(exact, atLeast === call.length);
});

test('in any network everybody with a tie hears it, no smaller set does, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const found = multipliers(network, { asOf: AS_OF });
      assert.deepEqual(multipliers(shuffled(network, order), { asOf: AS_OF }), found);
      if (found === null) return;
      const { present, partners } = contextOf(network, AS_OF);
      const tied = present.map(({ id }) => id).filter((id) => partners(id).length > 0);
      const heard = (call: readonly string[]): boolean => {
        const set = new Set(call);
        return tied.every((id) => set.has(id) || partners(id).some((other) => set.has(other)));
      };
      assert.ok(heard(found.call) && found.exact);
      assert.deepEqual(
        found.chains.map(({ call }) => call),
        found.call,
      );
      const told = found.chains.flatMap(({ call, tells }) => tells.map((id) => ({ id, by: call })));
      assert.deepEqual([...found.call, ...told.map(({ id }) => id)].sort(), [...tied].sort(), 'everybody hears it once');
      assert.ok(told.every(({ id, by }) => partners(id).includes(by)));
      if (tied.length > 12) return;
      for (let mask = 0; mask < 2 ** tied.length; mask++) {
        const call = tied.filter((_, i) => mask & (1 << i));
        assert.ok(call.length >= found.call.length || !heard(call));
      }
    }),
    { numRuns: 40 },
  );
});
