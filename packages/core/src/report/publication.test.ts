import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { readNetwork } from '../format/read-network.ts';
import { writeNetwork } from '../format/write-network.ts';
import { createNetwork } from '../model/create-network.ts';
import type { Network } from '../model/network.ts';
import { publicNetwork } from './audience.ts';
import { publication } from './publication.ts';

const open = (network: Network) => writeNetwork(publication(network).network);

/** Random names could be words of random texts; here only what is tested may change something. */
const unnamed = (network: Network): Network =>
  createNetwork({
    ...network,
    ties: network.ties.filter(({ from, to }) => from !== to),
    organisations: network.organisations.map((one, i) => ({
      ...one,
      name: `Verein ${'abcdefghijklmnopqrstuvwxyz'[i]}`,
      description: undefined,
    })),
  });

test('a row more or less that stays changes no byte of what is published', () => {
  fc.assert(
    fc.property(randomNetwork.map(unnamed), fc.nat(), (network, pick) => {
      const hidden = organisation('neu', { name: 'Schutzhaus Lavendel', visibility: 'internal', topics: ['Wohnen'] });
      const other = network.organisations[pick % Math.max(1, network.organisations.length)]?.id ?? 'neu';
      const more = createNetwork({
        ...network,
        organisations: [hidden, ...network.organisations],
        ties: [tie('neu', other, { id: 'neu' }), ...network.ties],
        needs: [need('neu', 'Recht'), ...network.needs],
      });
      assert.deepEqual(open(more), open(network));
    }),
    { numRuns: 60 },
  );
});

test('the order of the rows and the ids of the file leave no trace', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const renamed = (id: string): string => `geheim-${id}`;
      const some = (id: string | undefined): string | undefined => (id === undefined ? undefined : renamed(id));
      const other = createNetwork({
        ...network,
        organisations: network.organisations
          .map((one) => ({
            ...one,
            id: renamed(one.id),
            umbrella: some(one.umbrella),
            successor: some(one.successor),
            avoid: one.avoid?.map(renamed),
          }))
          .reverse(),
        ties: network.ties.map((one) => ({ ...one, from: renamed(one.from), to: renamed(one.to) })).reverse(),
        needs: network.needs.map((one) => ({ ...one, who: renamed(one.who) })).reverse(),
        meetings: [],
        roles: [],
      });
      assert.doesNotMatch(JSON.stringify(open(other)), /geheim/);
      const twins = new Set(network.organisations.map((one) => JSON.stringify({ ...one, id: '' }))).size < network.organisations.length;
      const same = new Set(network.organisations.map(({ name }) => name)).size < network.organisations.length;
      if (!twins && !same) assert.deepEqual(open(other), open(network));
    }),
    { numRuns: 60 },
  );
});

test('everything leaves or is named among what stays, and nothing leaves that is not public', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const { network: leaving, kept } = publication(network);
      assert.equal(leaving.organisations.length + kept.organisations.length, network.organisations.length);
      assert.equal(leaving.ties.length + kept.ties.length, network.ties.length);
      assert.equal(leaving.needs.length + kept.needs.length, network.needs.length);
      assert.deepEqual([leaving.meetings, leaving.roles, leaving.cities], [[], [], []]);
      const allowed = publicNetwork(network);
      const names = new Set(allowed.organisations.map(({ name }) => name));
      for (const { name } of leaving.organisations) assert.ok(names.has(name));
      assert.ok(leaving.ties.length <= allowed.ties.length && leaving.needs.length <= allowed.needs.length);
    }),
    { numRuns: 100 },
  );
});

test('what has been published is read back without a problem, and published again it is the same', () => {
  fc.assert(
    fc.property(randomNetwork.map(unnamed), (network) => {
      const file = open(network);
      const { network: again, problems } = readNetwork(JSON.parse(JSON.stringify(file)));
      assert.deepEqual(
        problems.filter(({ code }) => code !== 'no-rows'),
        [],
      );
      assert.deepEqual(JSON.parse(JSON.stringify(open(again!))), JSON.parse(JSON.stringify(file)));
    }),
    { numRuns: 60 },
  );
});

test('a shelter leaves only where it is released itself, and then without a place', () => {
  const network = tiny('', {
    organisations: [
      organisation('A', { name: 'Frauenhaus Nord', places: ['Hafen'] }),
      organisation('B', {
        ...{ name: 'Mädchenzuflucht', visibility: 'public', places: ['Hafen'], x: 1, y: 2, topics: ['Schutz'] },
        description: 'Sie finden uns in der Lindenstraße 12.',
      }),
      organisation('C', { name: 'Wohnheim Süd', places: ['Südstadt'], description: 'Am Alten Markt 3, 12345 Sonnbrück' }),
      organisation('D', { name: 'Tierschutzhaus', places: ['Hafen'], description: 'Lindenstraße 12' }),
    ],
    ties: [tie('A', 'B'), tie('B', 'C')],
    needs: [need('B', 'Möbel', { place: 'Schutzwohnung, Lindenstraße 12' }), need('B', 'Töpfe', { place: 'Hafen' })],
  });
  const { network: leaving, kept } = publication(network);
  assert.deepEqual(
    leaving.organisations.map(({ name, places, description, x }) => [name, places, description, x]),
    [
      ['Mädchenzuflucht', [], undefined, undefined],
      ['Tierschutzhaus', ['Hafen'], 'Lindenstraße 12', undefined],
      ['Wohnheim Süd', ['Südstadt'], undefined, undefined],
    ],
  );
  assert.deepEqual(kept.organisations, [{ name: 'Frauenhaus Nord', why: 'shelter' }]);
  assert.deepEqual(kept.ties, [{ from: 'Frauenhaus Nord', to: 'Mädchenzuflucht', why: 'partner' }]);
  assert.deepEqual(
    kept.fields.map(({ field, why, count }) => [field, why, count]),
    [
      ['place', 'protected-place', 1],
      ['description', 'protected-place', 2],
      ['places', 'protected-place', 1],
      ['x', 'protected-place', 1],
      ['y', 'protected-place', 1],
    ],
  );
  assert.deepEqual(leaving.needs.map(({ topic, place }) => [topic, place]).sort(), [
    ['Möbel', undefined],
    ['Töpfe', 'Hafen'],
  ]);
});

test('a tie under strain stays on both sides, and each tie that stays says why', () => {
  const network = tiny('', {
    organisations: ['A', 'B', 'C'].map((id) => organisation(id)),
    ties: [
      tie('A', 'B', { id: '1', strained: true }),
      tie('B', 'A', { id: '2' }),
      tie('B', 'C', { id: '3', stage: 'declined' }),
      tie('B', 'C', { id: '4', stage: 'idea' }),
      tie('B', 'C', { id: '5', visibility: 'internal' }),
      tie('C', 'B', { id: '6', note: 'unter uns' }),
    ],
  });
  const { network: leaving, kept } = publication(network);
  assert.equal(leaving.ties.length, 1);
  assert.deepEqual(
    kept.ties.map(({ why }) => why),
    ['strained', 'strained', 'declined', 'not-yet', 'internal'],
  );
  assert.deepEqual(kept.fields, [{ of: 'ties', field: 'note', why: 'never', count: 1 }]);
});

test('a public text that names somebody who stays does not leave, but a name that is an everyday word hides nothing', () => {
  const network = tiny('', {
    organisations: [
      organisation('A', { name: 'Haus Lavendel', visibility: 'internal' }),
      organisation('B', { name: 'Stadt', visibility: 'internal' }),
      organisation('C', {
        name: 'Teestube',
        visibility: 'public',
        description: 'Mit dem Haus-Lavendel kochen wir.',
        topics: ['Kochen', 'Haus Lavendel'],
      }),
      organisation('D', { name: 'Chor', visibility: 'public', description: 'Wir singen in der Stadt.' }),
    ],
    needs: [need('C', 'Möbel für Haus Lavendel'), need('C', 'Töpfe')],
  });
  const { network: leaving, kept } = publication(network);
  assert.doesNotMatch(JSON.stringify(writeNetwork(leaving)), /lavendel/i);
  assert.equal(leaving.organisations[0]!.description, 'Wir singen in der Stadt.');
  assert.deepEqual(leaving.organisations[1]!.topics, ['Kochen']);
  assert.deepEqual(kept.needs, [{ who: 'Teestube', topic: 'Möbel für Haus Lavendel', why: 'mention' }]);
});

test('names that are alike get ids of their own, and no name becomes an id that programs stumble over', () => {
  const network = tiny('', {
    organisations: ['Chor', 'Chor', 'Chor!', 'constructor', '__proto__', '!!!'].map((name, i) => organisation(`M-${i}`, { name })),
  });
  const ids = publication(network).network.organisations.map(({ id }) => id);
  assert.equal(new Set(ids).size, 6);
  for (const id of ids) assert.ok(!(id in {}), id);
});
