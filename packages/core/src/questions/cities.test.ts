import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AS_OF, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { City } from '../model/city.ts';
import type { Network } from '../model/network.ts';
import { cityFunding } from './city-funding.ts';
import { companionCities } from '../findings/companion-cities.ts';
import { advisorySteering } from './steering-function.ts';

/** A coordination in each city, and how strong its tie to the welfare federation there is; 0: none. */
function federation(strengths: Readonly<Record<string, number | undefined>>, cities: readonly City[]): Network {
  const names = Object.keys(strengths);
  return tiny('', {
    organisations: names.flatMap((city) => [
      organisation(`K${city}`, { network: city, name: `Koordination Migrantenorganisationen ${city}` }),
      organisation(`W${city}`, { network: city, kind: 'Wohlfahrtsverband' }),
    ]),
    ties: names.flatMap((city) => (strengths[city] === 0 ? [] : [tie(`K${city}`, `W${city}`, { strength: strengths[city] })])),
    cities,
  });
}

const PLACES: City[] = [
  { name: 'A', x: 0, y: 0 },
  { name: 'B', x: 3, y: 4 },
  { name: 'C', x: 100, y: 0 },
  { name: 'D', x: 6, y: 8 },
];

test('a city whose tie is weak or missing is shown the nearest city whose tie is strong', () => {
  const companions = companionCities(federation({ A: 3, B: 2, C: 4, D: 0 }, PLACES), { asOf: AS_OF });
  assert.deepEqual(companions, [
    { city: 'B', tie: 'weak', companion: 'A', km: 5 },
    { city: 'D', tie: 'none', companion: 'A', km: 10 },
  ]);
});

test('of two equally near cities the first by name is shown', () => {
  const companions = companionCities(federation({ A: 3, B: 0, D: 4 }, PLACES), { asOf: AS_OF });
  assert.equal(companions[0]!.companion, 'A');
});

test('without positions, without a strength and without a coordination nothing is said', () => {
  const strange = federation({ A: 3, B: 0, C: undefined, E: 0 }, PLACES.slice(0, 1));
  assert.deepEqual(companionCities(strange, { asOf: AS_OF }), []);
  assert.deepEqual(companionCities(tiny('A-B', { cities: PLACES }), { asOf: AS_OF }), []);
  assert.deepEqual(companionCities(federation({ A: 0, B: 1 }, PLACES), { asOf: AS_OF }), []);
  assert.throws(() => companionCities(strange, { asOf: 'heute' }), { name: 'TypeError' });
});

test('no city is shown one that is farther than another strong one', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 500 }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.constantFrom(0, 1, 2, 3, 4)), { maxLength: 12 }), (told) => {
      const cities = told.map(([at, strength], i) => ({ name: `S${i}`, ...at, strength }));
      const network = federation(Object.fromEntries(cities.map(({ name, strength }) => [name, strength])), cities);
      const companions = companionCities(network, { asOf: AS_OF });
      const strong = cities.filter(({ strength }) => strength >= 3);
      assert.equal(companions.length, strong.length === 0 ? 0 : cities.length - strong.length);
      for (const { city, companion, km } of companions) {
        const here = cities.find(({ name }) => name === city)!;
        const others = strong.map(({ x, y }) => Math.hypot(x - here.x, y - here.y));
        assert.ok(strong.some(({ name }) => name === companion) && others.every((other) => other >= km));
      }
    }),
  );
});

test('what a city lives on is told of cities in the table and of those that partners name', () => {
  const network = tiny('', {
    organisations: [
      organisation('A1', { network: 'A', funding: { funder: 'Bundesprogramm „Samen“' } }),
      organisation('B2', { network: 'B', funding: { funder: 'Bundesprogramm „Samen“' } }),
      organisation('B1', { network: 'B', funding: { funder: 'Stadt B' } }),
      organisation('Z', { funding: { funder: 'Bundesprogramm „Samen“' } }),
      organisation('X', { network: 'X', status: 'ended', funding: { funder: 'Bundesprogramm „Samen“' } }),
    ],
    cities: [
      { name: 'C', office: false, programmeEnds: '2027-06-30', followUp: 'none' },
      { name: 'B', office: true, programmeEnds: '2026-12-31', followUp: 'partly', followUpUntil: '2028-12-31' },
    ],
  });
  const { cities, ...rest } = cityFunding(network);
  assert.deepEqual(
    cities.map(({ city, followUp, dependents }) => [city, followUp, dependents]),
    [
      ['A', undefined, ['A1']],
      ['B', 'partly', ['B2']],
      ['C', 'none', []],
    ],
  );
  assert.deepEqual(rest, {
    withoutOffice: ['C'],
    withoutFollowUp: ['C'],
    ends: [
      { day: '2026-12-31', cities: ['B'] },
      { day: '2027-06-30', cities: ['C'] },
    ],
    dependents: ['A1', 'B2', 'Z'],
    basis: { known: 2, of: 3 },
  });
  assert.deepEqual(cityFunding(network, { programme: 'Stadt' }).dependents, ['B1']);
  assert.throws(() => cityFunding(network, { programme: '' }), /city-funding: expected options.programme/);
});

test('a steering group of which nothing is known is not called advisory', () => {
  const cities: City[] = [
    { name: 'C', steering: 'advisory' },
    { name: 'B', steering: 'deciding' },
    { name: 'A', steering: 'advisory' },
    { name: 'D' },
  ];
  assert.deepEqual(advisorySteering(tiny('A', { cities })), { cities: ['A', 'C'], basis: { known: 3, of: 4 } });
});
