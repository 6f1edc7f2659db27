import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import { snapshotOfPairs } from '../metrics/snapshot/snapshot-of-pairs.ts';
import { crossCityTies } from './cross-city-ties.ts';
import { maximalCliques } from './maximal-cliques.ts';

/** `A1` is in city A. */
const federation = (sketch: string) => {
  const ids = [...new Set(sketch.split(/[ -]/).map((id) => id.replace(/[~?]$/, '')))].filter(Boolean);
  return tiny(sketch, { organisations: ids.map((id) => organisation(id, { network: id[0] })) });
};

test('only ties that lead from one city to another count, and no dormant ones', () => {
  const found = crossCityTies(federation('A1-A2 A1-B1 C1-A2? B1-D1~ E1'), { asOf: AS_OF, cities: ['F'] });
  assert.deepEqual(found.ties, [
    { cities: ['A', 'B'], parties: ['A1', 'B1'] },
    { cities: ['A', 'C'], parties: ['A2', 'C1'] },
  ]);
  assert.deepEqual(found.citiesWithoutTies, ['D', 'E', 'F']);
  assert.deepEqual(found.bridgeCities, ['A'], 'whoever in the city holds the tie');
});

test('four cities that are all tied to each other are a closed circle, three are not', () => {
  const four = 'A1-B1 A1-C1 A2-D1 B1-C2 B1-D1 C1-D1 D1-E1';
  assert.deepEqual(crossCityTies(federation(four), { asOf: AS_OF }).closedCircles, [['A', 'B', 'C', 'D']]);
  assert.deepEqual(crossCityTies(federation('A1-B1 A1-C1 B1-C1'), { asOf: AS_OF }).closedCircles, []);
});

test('partners that name no city are counted as unknown and belong to none', () => {
  const found = crossCityTies(tiny('A-B', { organisations: [organisation('B', { network: 'Nord' })] }), { asOf: AS_OF });
  assert.deepEqual([found.ties, found.citiesWithoutTies, found.basis], [[], ['Nord'], { known: 1, of: 2 }]);
});

test('row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), (network, order) => {
      assert.deepEqual(crossCityTies(shuffled(network, order), { asOf: AS_OF }), crossCityTies(network, { asOf: AS_OF }));
    }),
    { numRuns: 60 },
  );
});

test('the circles are those that trying every set of cities finds', () => {
  const bits = fc.array(fc.boolean(), { minLength: 28, maxLength: 28 });
  fc.assert(
    fc.property(bits, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }), (tied, n, atLeast) => {
      const ids = Array.from({ length: n }, (_, v) => String(v));
      const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b }))).filter((_, i) => tied[i]);
      const joined = (p: number, q: number) => pairs.some(({ a, b }) => a === String(Math.min(p, q)) && b === String(Math.max(p, q)));
      const setsOf = Array.from({ length: 2 ** n }, (_, set) => ids.map(Number).filter((v) => set & (1 << v)));
      const isClique = (set: number[]) => set.every((p) => set.every((q) => p === q || joined(p, q)));
      const maximal = setsOf.filter(
        (set) => isClique(set) && set.length >= atLeast && !ids.map(Number).some((v) => !set.includes(v) && isClique([...set, v])),
      );
      const text = (sets: number[][]) => sets.map((set) => set.join(' ')).sort();
      assert.deepEqual(text(maximalCliques(snapshotOfPairs(ids, pairs), atLeast)), text(maximal));
    }),
    { numRuns: 200 },
  );
});
