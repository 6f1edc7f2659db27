import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { createNetwork } from '../model/create-network.ts';
import { pairsOf } from '../model/pairs.ts';
import { compareNetworks } from './compare-networks.ts';
import { sideBySide } from './side-by-side.ts';
import { splitByCity } from './split-by-city.ts';

const federation = tiny('', {
  organisations: [
    organisation('A1', { network: 'Aue', topics: ['Sprache'], funding: { funder: 'Bundesprogramm Ankommen' } }),
    organisation('A2', { network: 'Aue', avoid: ['A1', 'Z1'], umbrella: 'Z1' }),
    organisation('Z1', { network: 'Zell', topics: ['Recht'] }),
    organisation('X'),
  ],
  ties: [tie('A1', 'A2'), tie('A1', 'Z1'), tie('X', 'A1')],
  needs: [need('A2', 'Recht')],
  meetings: [{ id: 'M', date: '2026-05-01', attendees: ['A1', 'Z1', 'X'] }],
  cities: [{ name: 'Aue', inhabitants: 20_000, followUp: 'none' }],
});

test('each city becomes a network of its own, without what belongs to others', () => {
  const [aue, zell, ...more] = splitByCity(federation);
  assert.deepEqual([aue!.name, zell!.name, more.length], ['Aue', 'Zell', 0]);
  assert.deepEqual(
    aue!.ties.map(({ from, to }) => [from, to]),
    [['A1', 'A2']],
  );
  assert.deepEqual([aue!.needs.length, zell!.needs.length, zell!.ties.length], [1, 0, 0]);
  assert.deepEqual([aue!.meetings[0]!.attendees, zell!.meetings[0]!.attendees], [['A1'], ['Z1']]);
  assert.deepEqual([aue!.organisation('A2')!.avoid, aue!.organisation('A2')!.umbrella], [['A1'], undefined]);
  assert.deepEqual([aue!.cities.map(({ name }) => name), zell!.cities], [['Aue'], []]);
});

test('a task is in the city of who holds it, else of who stands in, else of the only city that has such a group', () => {
  const members = [
    organisation('A1', { network: 'Aue', groups: ['Beirat', 'AG Wohnen'] }),
    organisation('Z1', { network: 'Zell', groups: ['Beirat'] }),
    organisation('X', { groups: ['Kreis'] }),
  ];
  const roles = [
    { id: 'held', name: 'Vorsitz', holder: 'A1', deputy: 'Z1', group: 'Beirat' },
    { id: 'stood in for', name: 'Protokoll', deputy: 'Z1' },
    { id: 'of a group', name: 'Leitung', group: 'AG Wohnen' },
    { id: 'of two groups', name: 'Kasse', group: 'Beirat' },
    { id: 'of nobody', name: 'Sprecherin' },
    { id: 'elsewhere', name: 'Sprecherin', holder: 'X', group: 'AG Wohnen' },
  ];
  const network = createNetwork({ organisations: members, roles });
  const [aue, zell] = splitByCity(network);
  assert.deepEqual(
    [aue, zell].map((city) => city!.roles.map(({ id, holder, deputy }) => [id, holder, deputy])),
    [
      [
        ['held', 'A1', undefined],
        ['of a group', undefined, undefined],
      ],
      [['stood in for', undefined, 'Z1']],
    ],
    'who stands in from another city is nobody here',
  );
});

test('a federation says for each city what is known of it, who lives on a programme, and what others have', () => {
  const { cities, crossCity, withoutCity } = sideBySide([federation], { asOf: AS_OF });
  const [aue, zell] = cities;
  assert.deepEqual([aue!.name, aue!.population, aue!.onProgramme, aue!.known?.followUp], ['Aue', 20_000, ['A1'], 'none']);
  assert.deepEqual(
    aue!.othersHave.map(({ topic, cities: where }) => [topic, where.map(({ city }) => city)]),
    [['Recht', ['Zell']]],
  );
  assert.equal(zell!.welfare, undefined, 'nobody coordinates there');
  assert.equal(crossCity!.ties.length, 1);
  assert.deepEqual(withoutCity, ['X']);
});

test('networks from files of their own are put side by side by their names, and say nothing of ties between them', () => {
  const networks = splitByCity(federation);
  const apart = sideBySide(networks, { asOf: AS_OF });
  assert.deepEqual(
    apart.cities.map(({ name, figures }) => ({ name, figures })),
    sideBySide([federation], { asOf: AS_OF }).cities.map(({ name, figures }) => ({ name, figures })),
  );
  assert.equal(apart.crossCity, null);
  const dated = networks.map((network, i) => createNetwork({ ...network, asOf: i === 0 ? '2026-05-01' : undefined }));
  const days = (ownDays: boolean) => sideBySide(dated, { asOf: AS_OF, ownDays }).cities.map((city) => city.asOf);
  assert.deepEqual(
    [days(true), days(false)],
    [
      ['2026-05-01', AS_OF],
      [AS_OF, AS_OF],
    ],
  );
  assert.throws(() => sideBySide([...networks, tiny('A')], { asOf: AS_OF }), /every city to have a name of its own/);
});

test('in any file the cities hold each partner that names one exactly once, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const parts = splitByCity(network);
      assert.deepEqual(
        parts.flatMap(({ organisations }) => organisations.map(({ id }) => id)).sort(),
        network.organisations
          .filter((one) => one.network)
          .map(({ id }) => id)
          .sort(),
      );
      const within = pairsOf(network, AS_OF).filter(
        ({ a, b }) => network.organisation(a)!.network && network.organisation(a)!.network === network.organisation(b)!.network,
      );
      assert.equal(parts.flatMap((part) => pairsOf(part, AS_OF)).length, within.length);
      assert.deepEqual(sideBySide([shuffled(network, order)], { asOf: AS_OF }), sideBySide([network], { asOf: AS_OF }));
      assert.deepEqual(
        sideBySide([network], { asOf: AS_OF }).ranges,
        compareNetworks(parts.map((part) => ({ name: part.name!, network: part, asOf: AS_OF }))).ranges,
      );
    }),
    { numRuns: 30 },
  );
});
