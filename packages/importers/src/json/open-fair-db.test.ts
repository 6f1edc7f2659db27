import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFiles, type ReadResult } from '../index.ts';

const text = (content: string, name = 'netz.json'): Promise<ReadResult> => readFiles([{ name, bytes: Buffer.from(content) }]);
const read = (content: unknown): Promise<ReadResult> => text(JSON.stringify(content));

test('a search of OpenFairDB: each entry once, tags are topics, places in the world no places on the map', async () => {
  const entry = {
    id: 'a',
    title: 'Haus',
    description: 'Offen',
    lat: 51.3,
    lng: 12.4,
    city: 'Leipzig',
    homepage: 'https://haus.example',
    email: 'haus@example.org',
    categories: ['2cd00bebec0c48ba9db761da48678134'],
    tags: ['solawi', 'bio'],
    ratings: { total: 2 },
  };
  const { network, problems } = await read({
    visible: [entry],
    invisible: [entry, { ...entry, id: 'b', title: 'Laden', categories: ['77b3c33a92554bcf8e8c2c86cedd6f6f'] }],
  });
  const [one, two] = network!.organisations;
  assert.deepEqual(
    [one!.name, one!.kind, one!.topics, one!.network, one!.website, one!.x, two!.kind],
    ['Haus', 'Initiative', ['solawi', 'bio'], 'Leipzig', 'https://haus.example', undefined, 'Unternehmen'],
  );
  assert.deepEqual([one!.extra?.['lat'], one!.extra?.['lng']], ['51.3', '12.4']);
  assert.ok(problems.some(({ code, column }) => code === 'personal-data' && column === 'E-Mail'));
  assert.ok(problems.some(({ code, value }) => code === 'part-not-read' && value === 'ratings'));
});

const SAMPLE = new URL('../../../../../shared/data/real/openfairdb_kartevonmorgen/places.csv', import.meta.url);
test(
  'the hundred places of the sample are read, as a table and as the answer of a search',
  { skip: existsSync(SAMPLE) ? false : 'the sample is not here' },
  async () => {
    const { network } = await readFiles([{ name: 'places.csv', bytes: readFileSync(SAMPLE) }]);
    assert.equal(network!.organisations.length, 100);
    const visible = network!.organisations.map(({ id, name, topics, extra }) => ({
      id,
      title: name,
      lat: Number(extra!['lat']),
      lng: Number(extra!['lng']),
      tags: topics,
      categories: ['2cd00bebec0c48ba9db761da48678134'],
    }));
    const again = await read({ visible, invisible: [] });
    assert.deepEqual(
      again.network!.organisations.map(({ id, name, topics }) => [id, name, topics]),
      network!.organisations.map(({ id, name, topics }) => [id, name, topics]),
    );
  },
);
