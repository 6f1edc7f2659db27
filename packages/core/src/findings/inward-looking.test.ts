import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import { inwardLooking } from './inward-looking.ts';

const of = (kind: string, ids: string, staff?: number) => [...ids].map((id) => organisation(id, { kind, staff }));
const found = (sketch: string, organisations: ReturnType<typeof organisation>[]) =>
  inwardLooking(tiny(sketch, { organisations }), { asOf: AS_OF });

test('three of four ties inside the own kind are inward, two of four are not', () => {
  const organisations = [...of('Verband', 'A', 5), ...of('Verband', 'BCD'), ...of('Amt', 'PQRSTUVW')];
  assert.deepEqual(found('A-B A-C A-D A-P', organisations).organisations, [
    { id: 'A', kind: 'Verband', staff: 5, outward: 1, inward: 3, unknown: 0, ei: -0.5 },
  ]);
  assert.deepEqual(found('A-B A-C A-Q A-P', organisations).organisations, []);
});

test('four ties to known kinds are the least, dormant ones do not count, unknown kinds are told', () => {
  const organisations = [...of('Verband', 'A', 9), ...of('Verband', 'BCDE'), ...of('Amt', 'PQRSTUVW'), organisation('X')];
  assert.deepEqual(found('A-B A-C A-D A-E~', organisations).organisations, []);
  assert.equal(found('A-B A-C A-D A-E? A-X', organisations).organisations[0]!.unknown, 1);
});

test('whoever is small, or of unknown size, is not named, and the result says on how many it rests', () => {
  const others = [...of('Verband', 'BCDE'), ...of('Amt', 'PQRSTUVW')];
  const sketch = 'A-B A-C A-D A-E';
  assert.deepEqual(found(sketch, [...of('Verband', 'A', 4.5), ...others]).organisations, []);
  assert.deepEqual(found(sketch, [...of('Verband', 'A'), ...others]), { organisations: [], basis: { known: 0, of: 13 } });
});

test('where nearly all are of one kind, staying inside is no choice', () => {
  assert.deepEqual(found('A-B A-C A-D A-E', [...of('Verband', 'A', 9), ...of('Verband', 'BCDE'), ...of('Amt', 'P')]).organisations, []);
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const result = inwardLooking(network, { asOf: AS_OF });
      assert.deepEqual(inwardLooking(shuffled(network, order), { asOf: AS_OF }), result);
      assert.ok(result.organisations.length <= result.basis.known);
    }),
  );
});
