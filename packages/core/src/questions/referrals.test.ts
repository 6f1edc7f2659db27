import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import { contextOf } from '../findings/context.ts';
import { distancesFrom } from '../metrics/paths/distances-from.ts';
import { referrals } from './referrals.ts';

const offers = (...ids: string[]) => ids.map((id) => organisation(id, { topics: ['Wohnen'] }));

test('a referral leads to all who are nearest, with one way as an example', () => {
  const network = tiny('A-B B-C B-D D-E', { organisations: offers('C', 'D', 'E'), needs: [need('A', 'Wohnen')] });
  const { referrals: found, deadEnds } = referrals(network, { asOf: AS_OF });
  assert.deepEqual(
    found.map(({ needId, length, nearest, path }) => ({ needId, length, nearest, path })),
    [{ needId: 'A:Wohnen', length: 2, nearest: ['C', 'D'], path: ['A', 'B', 'C'] }],
  );
  assert.deepEqual(deadEnds, []);
});

test('a dead end says where the way breaks off, and whether sleeping ties would lead on', () => {
  const ends = (sketch: string) => {
    const network = tiny(sketch, { organisations: offers('C'), needs: [need('A', 'Wohnen')] });
    return referrals(network, { asOf: AS_OF }).deadEnds.map(({ because, lengthWithDormant }) => [because, lengthWithDormant]);
  };
  assert.deepEqual(ends('A B-C'), [['seeker-without-tie', null]]);
  assert.deepEqual(ends('A-B B-C~'), [['providers-without-tie', 2]]);
  assert.deepEqual(ends('A-B C-D'), [['separate-parts', null]]);
  assert.deepEqual(ends('A-B B-C'), []);
});

test('in a file without ties nothing is called a dead end', () => {
  const found = referrals(tiny('A', { organisations: offers('C'), needs: [need('A', 'Wohnen')] }), { asOf: AS_OF });
  assert.deepEqual([found.tiesKnown, found.deadEnds, found.referrals.length], [false, [], 1]);
});

test('needs that are done or that nobody can meet have no referral', () => {
  const needs = [need('A', 'Wohnen', { done: true }), need('A', 'Recht')];
  assert.deepEqual(referrals(tiny('A-C', { organisations: offers('C'), needs }), { asOf: AS_OF }).referrals, []);
});

test('in any network lengths are those of the measures, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const { active, needs } = contextOf(network, AS_OF);
      const found = referrals(network, { asOf: AS_OF });
      const byNeed = new Map(needs.map((one) => [one.need.id, one]));
      for (const { needId, seeker, length, nearest } of found.referrals) {
        const far = distancesFrom(active, seeker);
        const { providers } = byNeed.get(needId)!;
        const least = Math.min(...providers.map((id) => far[id] ?? Infinity));
        assert.equal(length, least === Infinity ? null : least);
        assert.deepEqual(nearest, length === null ? [] : providers.filter((id) => far[id] === length));
      }
      const told = ({ referrals: list, deadEnds }: typeof found) => [list, deadEnds];
      const anew = referrals(shuffled(network, order), { asOf: AS_OF });
      assert.deepEqual(JSON.stringify(told(anew)).replaceAll(/"N\d+"/g, ''), JSON.stringify(told(found)).replaceAll(/"N\d+"/g, ''));
    }),
    { numRuns: 60 },
  );
});
