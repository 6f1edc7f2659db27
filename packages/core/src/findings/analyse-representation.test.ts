import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF } from '../../test/tiny-network.ts';
import { themeOf } from '../report/themes.ts';
import { analyse } from './analyse.ts';
import { analyseRepresentation } from './analyse-representation.ts';

test('asked alone, who is represented is answered as among all findings', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const all = analyse(network, { asOf: AS_OF }).findings.filter(({ code }) => themeOf(code) === 'representation');
      assert.deepEqual(analyseRepresentation(network, { asOf: AS_OF }).findings, all);
    }),
    { numRuns: 50 },
  );
});
