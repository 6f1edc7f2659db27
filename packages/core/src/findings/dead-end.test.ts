import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import { referrals } from '../questions/referrals.ts';
import { contextOf } from './context.ts';
import { deadEnd } from './dead-end.ts';

const find = (sketch: string) =>
  deadEnd(contextOf(tiny(sketch, { organisations: [organisation('C', { topics: ['Wohnen'] })], needs: [need('A', 'Wohnen')] }), AS_OF));

test('a need that somebody can meet, with no way there, is told with where the way breaks off', () => {
  const because = (sketch: string) => find(sketch).map(({ evidence }) => 'because' in evidence && evidence.because);
  assert.deepEqual(
    [because('A B-C'), because('A-B B-C~'), because('A-B C-D'), because('A-B B-C')],
    [['seeker-without-tie'], ['providers-without-tie'], ['separate-parts'], []],
  );
  assert.deepEqual([find('A B-C')[0]!.id, find('A B-C')[0]!.certainty], ['dead-end:A:A%3AWohnen', 'likely']);
});

test('in a file without ties nothing is called a dead end', () => {
  assert.deepEqual(find('A'), []);
});

test('in any network the dead ends are the needs without a referral, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const found = deadEnd(contextOf(network, AS_OF));
      const { deadEnds } = referrals(network, { asOf: AS_OF });
      assert.deepEqual(
        found.map(({ evidence }) => 'needId' in evidence && evidence.needId),
        deadEnds.map(({ needId }) => needId),
      );
      const told = (all: typeof found) => JSON.stringify(all).replaceAll(/N\d+/g, '');
      assert.equal(told(deadEnd(contextOf(shuffled(network, order), AS_OF))), told(found));
    }),
    { numRuns: 60 },
  );
});
