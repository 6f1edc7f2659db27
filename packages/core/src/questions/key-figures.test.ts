import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, tiny } from '../../test/tiny-network.ts';
import { analyse } from '../findings/analyse.ts';
import { keyFigures } from './key-figures.ts';

test('the layers differ by which ties count', () => {
  const { activeOrUnknown, activeOnly, all } = keyFigures(tiny('A-B B-C? C-D~ E'), { asOf: AS_OF });
  assert.deepEqual(
    [activeOnly, activeOrUnknown, all].map((one) => [
      one.organisations,
      one.pairs,
      one.withoutTie.join(''),
      one.bridges.join(''),
      one.parts,
    ]),
    [
      [5, 1, 'CDE', '', 1],
      [5, 2, 'DE', 'B', 1],
      [5, 3, 'E', 'BC', 1],
    ],
  );
});

test('at most five are named who lie between others, those with most first, equal ones by id', () => {
  const { between } = keyFigures(tiny('A-B B-C C-D D-E E-F F-G'), { asOf: AS_OF }).activeOrUnknown;
  assert.deepEqual(
    between.map(({ id, value }) => [id, value]),
    [
      ['D', 9],
      ['C', 8],
      ['E', 8],
      ['B', 5],
      ['F', 5],
    ],
  );
});

test('in any network the figures agree with the findings, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const figures = keyFigures(network, { asOf: AS_OF });
      assert.deepEqual(keyFigures(shuffled(network, order), { asOf: AS_OF }), figures);
      const { findings } = analyse(network, { asOf: AS_OF });
      const parties = (code: string) => findings.filter((finding) => finding.code === code).flatMap((finding) => finding.parties);
      assert.deepEqual(figures.activeOrUnknown.bridges, parties('bridge'));
      if (network.ties.length > 0) assert.deepEqual(figures.all.withoutTie, parties('not-connected'));
    }),
    { numRuns: 60 },
  );
});
