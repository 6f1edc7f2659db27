import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import type { Funding } from '../model/organisation.ts';
import { fundingRisks } from './funding-risks.ts';

const funded = (id: string, share?: number, securedUntil?: string, more: Partial<Funding> = {}) =>
  organisation(id, { funding: { share, securedUntil, ...more } });
const ids = (...organisations: ReturnType<typeof organisation>[]): string[] =>
  fundingRisks(tiny('', { organisations }), { asOf: AS_OF }).risks.map(({ id }) => id);

test('80 percent and the last day of the six months count, 79 percent and the day after do not', () => {
  assert.deepEqual(
    ids(funded('A', 80, '2027-05-01'), funded('B', 79, '2027-05-01'), funded('C', 80, '2027-05-02'), funded('D', 100, '2027-05')),
    ['A', 'D'],
  );
});

test('an empty cell is neither a risk nor its absence, and the result says on how many partners it rests', () => {
  const network = tiny('F', { organisations: [funded('A', 90), funded('B', undefined, '2026-12-31'), funded('C', 90, '2026-12-31')] });
  const { risks, until, basis } = fundingRisks(network, { asOf: AS_OF });
  assert.deepEqual([risks.map(({ id }) => id), until, basis], [['C'], '2027-05-01', { known: 1, of: 4 }]);
});

test('money that has already run out is told apart, a month that is not yet over has not', () => {
  const { risks } = fundingRisks(
    tiny('', {
      organisations: [funded('A', 90, '2026-10-31', { funder: 'Stiftung' }), funded('B', 90, '2026-11'), funded('C', 90, '2026-11-15')],
    }),
    { asOf: '2026-11-15' },
  );
  assert.deepEqual(
    risks.map(({ id, funder, past }) => [id, funder, past]),
    [
      ['A', 'Stiftung', true],
      ['B', undefined, false],
      ['C', undefined, false],
    ],
  );
});

test('whoever has left the network is no longer at risk', () => {
  assert.deepEqual(ids({ ...funded('A', 90, '2026-12-31'), status: 'ended' }, { ...funded('B', 90, '2026-12-31'), status: 'paused' }), [
    'B',
  ]);
});

test('six months after the last of August is the last of February', () => {
  const until = (asOf: string): string => fundingRisks(tiny('A'), { asOf }).until;
  assert.deepEqual(['2026-08-31', '2027-08-31', '2026-07', '2026-06-30'].map(until), [
    '2027-02-28',
    '2028-02-29',
    '2027-01-01',
    '2026-12-30',
  ]);
});

test('a day that is none is refused', () => {
  assert.throws(() => fundingRisks(tiny('A'), { asOf: 'gestern' }), TypeError);
});

test('the order of the rows does not matter, and every risk satisfies both thresholds', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const result = fundingRisks(network, { asOf: AS_OF });
      assert.deepEqual(fundingRisks(shuffled(network, order), { asOf: AS_OF }), result);
      assert.ok(result.risks.length <= result.basis.known && result.basis.known <= result.basis.of);
      for (const { share, securedUntil } of result.risks) assert.ok(share >= 80 && securedUntil <= result.until);
    }),
  );
});
