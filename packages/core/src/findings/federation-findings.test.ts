import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { contextOf } from './context.ts';
import type { FindingCode, FindingOf } from './finding.ts';
import { mixing } from './mixing.ts';
import { mixingOfKinds } from './mixing-of-kinds.ts';
import { REPRESENTATION_KINDS } from './representation-kinds.ts';

const inCity = (network: string | undefined, id: string, kind?: string, more: Partial<Organisation> = {}): Organisation =>
  organisation(id, { network, kind, ...more });
const only = <Code extends FindingCode>(code: Code, network: Network): FindingOf<Code>[] =>
  REPRESENTATION_KINDS.flatMap((kind) => [...kind(contextOf(network, AS_OF))]).filter(
    (finding) => finding.code === code,
  ) as unknown as FindingOf<Code>[];

const partners = [inCity('Nord', 'A', 'Behörde'), inCity('Nord', 'B', 'Selbstorganisation'), inCity('Süd', 'C', 'Behörde')];
const two = (more: Parameters<typeof tiny>[1] = {}): Network => tiny('', { organisations: partners, ...more });

test('in a federation a kind is missing in those cities that have none of it, whoever came to the meetings of the federation', () => {
  const meetings = [{ id: 'M', date: '2026-09-01', attendees: ['A'] }];
  const told = only('partner-kind', two({ meetings })).map(({ evidence }) => [evidence.target, evidence.state, evidence.cities]);
  assert.ok(told.every(([, state]) => state === 'missing'));
  assert.deepEqual(
    told.filter(([target]) => target === 'self-organisations' || target === 'public-offices'),
    [['self-organisations', 'missing', ['Süd']]],
  );
});

test('a single city name makes no federation', () => {
  const one = tiny('', { organisations: [inCity('Nord', 'A', 'Behörde'), inCity(undefined, 'B', 'Behörde')] });
  assert.ok(only('partner-kind', one).every(({ evidence }) => evidence.ofCities === 0));
  assert.deepEqual(only('city-without-tie', one), []);
});

test('groups of the same name in two cities are two groups', () => {
  const members = (city: string, kind: string, groups: string[]): Organisation[] =>
    [1, 2, 3].map((i) => inCity(city, `${city}${kind}${i}`, kind, { groups }));
  const network = tiny('', {
    organisations: [
      ...members('Nord', 'Behörde', ['Steuerungsgruppe', 'AG Wohnen']),
      ...members('Süd', 'Behörde', ['Steuerungsgruppe']),
      ...members('Süd', 'Hochschule', ['AG Wohnen']),
    ],
  });
  assert.deepEqual(
    only('group-without-link', network).map(({ evidence }) => evidence.city),
    ['Süd'],
  );
  assert.deepEqual(
    only('group-gap', network).map(({ evidence }) => [evidence.city, evidence.group, evidence.absentKinds]),
    [
      ['Süd', 'Steuerungsgruppe', ['Hochschule']],
      ['Süd', 'AG Wohnen', ['Behörde']],
    ],
  );
});

test('kinds of a federation are held against what is possible inside the cities', () => {
  const cities = ['Nord', 'Süd', 'Ost'];
  const organisations = cities.flatMap((city) => [
    ...[0, 1, 2, 3].map((i) => inCity(city, `${city}B${i}`, 'Behörde')),
    ...[0, 1, 2, 3].map((i) => inCity(city, `${city}V${i}`, 'Verein')),
  ]);
  const inside = cities.flatMap((city) =>
    ['B', 'V'].flatMap((kind) =>
      ['0-1', '0-2', '0-3', '1-2', '1-3', '2-3'].map((pair) => pair.split('-').map((i) => `${city}${kind}${i}`)),
    ),
  );
  const network = tiny('', { organisations, ties: inside.map(([a, b]) => tie(a!, b!)) });
  const [thin] = only('mixing', network);
  assert.deepEqual(
    [thin!.evidence.kinds, thin!.evidence.observed, thin!.evidence.possible, thin!.evidence.cities],
    [['Behörde', 'Verein'], 0, 48, 3],
  );
  assert.ok(Math.abs(thin!.evidence.expected - 3 * 16 * (12 / 28)) < 1e-9);
  assert.equal(mixingOfKinds(network, { asOf: AS_OF }).pairs.find(({ kinds }) => kinds[0] !== kinds[1])!.possible, 144);
});

test('ties between cities do not count as ties between kinds', () => {
  const organisations = ['Nord', 'Süd'].flatMap((city) =>
    [0, 1, 2, 3, 4, 5].map((i) => inCity(city, `${city}${i}`, 'Migrantenorganisation')),
  );
  const ties = organisations.slice(0, 6).flatMap(({ id }) => organisations.slice(6).map((other) => tie(id, other.id)));
  assert.deepEqual(mixing(contextOf(tiny('', { organisations, ties }), AS_OF)), []);
});

const coordination = (city: string): Organisation =>
  inCity(city, `K${city}`, undefined, { name: `Koordination Migrantenorganisationen ${city}` });
const welfare = (city: string): Organisation => inCity(city, `W${city}`, 'Wohlfahrtsverband');

test('cities without a tie to a welfare federation come first, and a strength nobody gave is not judged', () => {
  const organisations = ['Nord', 'Ost', 'Süd', 'West'].flatMap((city) => [coordination(city), welfare(city)]);
  const ties = [
    tie('KNord', 'WNord', { strength: 4 }),
    tie('KOst', 'WOst', { strength: 1 }),
    tie('KWest', 'WWest', { strength: undefined }),
  ];
  const told = only('welfare-tie', tiny('', { organisations, ties }));
  assert.deepEqual(
    told.map(({ evidence, parties, tone }) => [evidence.city, evidence.step, parties, tone]),
    [
      ['Süd', 'none', ['KSüd'], 'attention'],
      ['Ost', 'weak', ['KOst', 'WOst'], 'attention'],
      ['Nord', 'strong', ['KNord', 'WNord'], 'strength'],
    ],
  );
  assert.deepEqual(told[0]!.grounds, { on: 'cities', known: 3, of: 4 });
  assert.deepEqual(told[0]!.evidence.federations, ['WSüd']);
});

test('a city without a tie is told where cities have ties at all', () => {
  const organisations = [...partners, inCity('Ost', 'D')];
  assert.deepEqual(only('city-without-tie', tiny('A-B', { organisations })), []);
  assert.deepEqual(
    only('city-without-tie', tiny('A-C', { organisations })).map(({ evidence, certainty }) => [evidence.city, certainty]),
    [['Ost', 'likely']],
  );
});

test('the end of a programme is told when it comes within a year, with those who live on it, and never who pays', () => {
  const funding = { funder: 'Bundesprogramm Ankommen', share: 60 };
  const organisations = [inCity('Nord', 'A', 'Behörde', { funding }), inCity('Nord', 'B'), inCity('Süd', 'C')];
  const cities = [
    { name: 'Nord', programmeEnds: '2026-12-31', followUp: 'none' as const },
    { name: 'Ost', programmeEnds: '2029-12-31', followUp: 'none' as const },
    { name: 'Süd', programmeEnds: '2029-12-31', followUp: 'secured' as const },
    { name: 'West', programmeEnds: '2026-12-31' },
  ];
  const told = only('follow-up-funding', tiny('', { organisations, cities }));
  assert.deepEqual(
    told.map(({ evidence, parties, tone }) => [evidence.city, parties, tone]),
    [
      ['Nord', ['A'], 'attention'],
      ['Süd', [], 'strength'],
    ],
  );
  assert.doesNotMatch(JSON.stringify(told), /Bundesprogramm/);
  assert.deepEqual(only('follow-up-funding', two()), []);
});

test('what one city lacks and another has is told with the whole need', () => {
  const organisations = [...partners, inCity('Ost', 'D', undefined, { topics: ['Recht'] })];
  const needs = [need('A', 'Recht', { targetGroup: 'Frauen' }), need('A', 'Sport')];
  assert.deepEqual(
    only('others-have', tiny('', { organisations, needs })).map(({ parties, evidence }) => [parties, evidence]),
    [[['A'], { needId: 'A:Recht', topic: 'Recht', targetGroup: 'Frauen', place: undefined, city: 'Nord', cities: ['Ost'] }]],
  );
});
