import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareNetworks } from './compare-networks.ts';
import type { CityToCompare, ComparedCity } from './compared-city.ts';

const complete = (id: string, parts: Partial<Organisation> = {}): Organisation =>
  organisation(id, { kind: 'Verein', topics: ['Musik'], targetGroups: ['alle'], places: [`Ort ${id}`], ...parts });
const known = (ids: string) => [...ids].map((id) => complete(id));
const city = (name: string, network: Network, more: Partial<CityToCompare> = {}): CityToCompare => ({
  name,
  network,
  asOf: AS_OF,
  ...more,
});
const only = (network: Network, population?: number): ComparedCity =>
  compareNetworks([city('Neustadt', network, { population })]).cities[0]!;
const values = ({ figures }: ComparedCity) => Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));

const star = tiny('A-B A-C A-D A-E~ F', { organisations: known('ABCDEF'), needs: [need('B', 'Musik'), need('C', 'Kino')] });

test('the figures of a small city are what one counts by hand', () => {
  assert.deepEqual(values(only(star, 20_000)), {
    partnersPer10000: 3,
    tiesPerPartner: 1,
    unconnectedPer100: (100 * 2) / 6,
    withoutTiePer100: 100 / 6,
    bridgesPer100: 100 / 6,
    largeParts: 1,
    largestPartShare: 4 / 6,
    pathsOverCentre: 1,
    degreeCentralization: (0 + 3 * 2 + 2 * 3) / (5 * 4),
    unmetShare: 0.5,
    unmetPer100: 100 / 6,
    overlapsPer100: 0,
    dormantShare: 1 / 4,
    fundingRisksPer100: null,
    betweenKinds: -1,
    unknownShare: 0,
  });
  const { partners, ties, openNeeds, centre, overCentralised, split, notAssessable } = only(star);
  assert.deepEqual([partners, ties, openNeeds, centre, overCentralised, split, notAssessable], [6, 3, 2, ['A'], true, false, []]);
});

test('two halves without a tie between them are told as split, and nobody is named as the centre where nobody lies between', () => {
  const halves = only(tiny('A-B B-C A-C D-E E-F D-F', { organisations: known('ABCDEF') }));
  assert.equal(halves.split, true);
  assert.deepEqual(halves.centre, []);
  assert.deepEqual(only(tiny('A-B B-C D-E E-F', { organisations: known('ABCDEF') })).centre, ['B', 'E']);
});

test('a city of which every fourth cell is blank stays out of the ranges, with the reason', () => {
  const blank = (count: number) =>
    tiny('', { organisations: [...'ABCDE'].map((id, i) => complete(id, i < count ? { topics: [], places: [] } : {})) });
  assert.deepEqual(only(blank(2)).notAssessable, []);
  assert.deepEqual(only(blank(3)).notAssessable, ['too-much-unknown']);
  const quarter = tiny('', { organisations: [...'ABCDEFGH'].map((id, i) => complete(id, i < 4 ? { topics: [], places: [] } : {})) });
  assert.deepEqual(only(quarter).notAssessable, ['too-much-unknown'], 'exactly a quarter is too much');
  assert.deepEqual(only(tiny('A-B', { organisations: known('AB') })).notAssessable, ['too-few-partners']);
  const { ranges } = compareNetworks([city('A', star), city('B', blank(3)), city('C', tiny('A-B', { organisations: known('AB') }))]);
  assert.deepEqual(ranges.tiesPerPartner, { least: 1, median: 1, greatest: 1, cities: 1 });
});

test('of a city that knows no tie nobody is told to be unconnected', () => {
  const founding = only(tiny('', { organisations: known('ABCDEF') }));
  assert.deepEqual(
    [founding.figures.unconnectedPer100, founding.split, founding.overCentralised],
    [{ value: null, basis: { known: 0, of: 6 } }, null, null],
  );
  assert.equal(founding.figures.overlapsPer100.value, 0);
});

test('a figure says on how many partners it rests', () => {
  const network = tiny('A-B B-C~ D-E?', {
    organisations: [...known('ABCD'), complete('E', { kind: undefined, funding: { funder: 'Land', share: 90, securedUntil: '2027-01' } })],
  });
  const { figures } = only(network);
  assert.deepEqual(figures.betweenKinds, { value: -1, basis: { known: 4, of: 5 } });
  assert.deepEqual(figures.fundingRisksPer100, { value: 100, basis: { known: 1, of: 5 } });
  assert.deepEqual(figures.dormantShare, { value: 1 / 3, basis: { known: 2, of: 3 } });
  assert.deepEqual(figures.withoutTiePer100.basis, { known: 5, of: 5 });
});

test('a range holds the least, the middle and the greatest value', () => {
  const chain = (sketch: string) => tiny(sketch, { organisations: known('ABCDE') });
  const { ranges } = compareNetworks([
    city('Z', chain('A-B')),
    city('Y', chain('A-B B-C C-D')),
    city('X', chain('A-B B-C')),
    city('W', chain('A-B B-C C-D D-E')),
  ]);
  assert.deepEqual(ranges.tiesPerPartner, { least: 0.4, median: 1, greatest: 1.6, cities: 4 });
  assert.equal(ranges.partnersPer10000, null);
});

test('cities come by name whatever their values, and nothing of a city depends on the others', () => {
  const networks = fc.array(randomNetwork, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(networks, fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), (given, order) => {
      const cities = given.map((network, i) => city(`Stadt ${i}`, network, { population: i % 2 ? 1000 : undefined }));
      const compared = compareNetworks(cities);
      assert.deepEqual(
        compared.cities.map(({ name }) => name),
        cities.map(({ name }) => name),
      );
      const mixed = [...cities].reverse().map((one) => ({ ...one, network: shuffled(one.network, order) }));
      assert.deepEqual(compareNetworks(mixed), compared);
      for (const [i, one] of compared.cities.entries()) assert.deepEqual(compareNetworks([cities[i]!]).cities, [one]);
      for (const one of compared.cities.filter(({ notAssessable }) => notAssessable.length === 0))
        for (const [name, { value, basis }] of Object.entries(one.figures)) {
          assert.ok(basis.known <= basis.of);
          const range = compared.ranges[name as keyof typeof compared.ranges];
          if (value !== null)
            assert.ok(
              range && range.least <= value && value <= range.greatest && range.least <= range.median && range.median <= range.greatest,
            );
        }
    }),
    { numRuns: 60 },
  );
});

test('shares stay between 0 and 1', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const { figures } = only(network);
      const { largestPartShare, pathsOverCentre, degreeCentralization, unmetShare, dormantShare, unknownShare } = figures;
      for (const { value } of [largestPartShare, pathsOverCentre, degreeCentralization, unmetShare, dormantShare, unknownShare])
        assert.ok(value === null || (value >= 0 && value <= 1 + 1e-12), String(value));
    }),
    { numRuns: 100 },
  );
});

test('two cities of one name, a day that is none and a population of nobody are mistakes of the program', () => {
  assert.throws(() => compareNetworks([city('A', star), city('A', star)]), /every city to have a name of its own, got "A"/);
  assert.throws(() => compareNetworks([city('A', star, { asOf: '2026' })]), /asOf of "A" to be a day/);
  assert.throws(() => compareNetworks([city('A', star, { population: 0 })]), /population of "A" to be a number above 0/);
  assert.deepEqual(compareNetworks([]).cities, []);
});
