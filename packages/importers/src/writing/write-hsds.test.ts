import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, type Network } from '@netz-map/core';
import { isUuid } from '../hsds/stable-uuid.ts';
import { HSDS_FIELDS } from '../hsds/hsds-tables.ts';
import { readFiles } from '../read-files.ts';
import { EVERY_HEADING } from '../testing/every-heading.ts';
import { expectSame, networks } from '../testing/random-network.ts';
import { withoutOwn } from '../testing/without-own.ts';
import { writeHsds } from './write-hsds.ts';

const carried = networks({ without: ['name', 'asOf', 'ties', 'needs', 'meetings', 'roles', 'cities'] });
const withoutConflicts = (network: Network): Network =>
  createNetwork({ ...network, organisations: network.organisations.map(({ avoid: _, ...organisation }) => organisation) });

test('the partners of a network written as HSDS and read again are the same partners', async () => {
  await fc.assert(
    fc.asyncProperty(carried.map(withoutConflicts), async (network) => {
      const { files, losses } = writeHsds(network);
      const { network: again } = await readFiles(files, { personal: EVERY_HEADING });
      if (losses.length === 0) expectSame(again, network);
      else expectSame(again && withoutOwn(again), withoutOwn(network));
    }),
    { numRuns: 1000 },
  );
});

test('each record has the fields of the standard alone, those it asks for, and an id that is a UUID', () => {
  const check = (
    record: Record<string, unknown>,
    table: 'organization' | 'service' | 'attribute' | 'service_area',
    required: string,
  ): void => {
    const nested = ['attributes', 'services', 'service_areas', 'funding', 'organization_identifiers', 'taxonomy_term'];
    for (const key of Object.keys(record)) assert.ok(HSDS_FIELDS.get(table)!.has(key) || nested.includes(key), `${table}.${key}`);
    for (const key of required.split(' ')) assert.equal(typeof record[key], 'string', `${table}.${key}`);
    assert.ok(isUuid(record['id'] as string));
  };
  fc.assert(
    fc.property(networks(), (network) => {
      const { contents } = JSON.parse(new TextDecoder().decode(writeHsds(network).files[0]!.bytes)) as { contents: Doc[] };
      const ids = new Set(contents.map(({ id }) => id));
      assert.equal(ids.size, network.organisations.length);
      for (const organisation of contents) {
        check(organisation, 'organization', 'id name description');
        for (const attribute of organisation.attributes) check(attribute, 'attribute', 'id link_id');
        for (const service of organisation.services) {
          check(service, 'service', 'id organization_id name status');
          for (const area of service['service_areas'] as Record<string, unknown>[]) check(area, 'service_area', 'id service_id name');
        }
      }
    }),
    { numRuns: 50 },
  );
});

interface Doc extends Record<string, unknown> {
  readonly id: string;
  readonly attributes: Record<string, unknown>[];
  readonly services: Record<string, unknown>[];
}

test('thousands of partners are written on several pages, which are read together', async () => {
  const organisations = Array.from({ length: 1500 }, (_, i) => ({
    id: `a${i}`,
    name: `Verein ${i}`,
    topics: ['Sprache', `Thema ${i % 40}`],
    targetGroups: ['Familien'],
    places: ['Nordend'],
    groups: [],
    status: 'active' as const,
    visibility: 'network' as const,
    umbrella: i === 0 ? 'a1499' : undefined,
    description: 'x'.repeat(900),
  }));
  const network = createNetwork({ organisations });
  const { files } = writeHsds(network);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['hsds-1.json', 'hsds-2.json'],
  );
  assert.ok(files.every(({ bytes }) => bytes.length < 10_000_000));
  expectSame((await readFiles(files)).network, network);
});

test('ties and whom somebody is not to meet stay here, and are counted, each partner once', () => {
  const organisation = { topics: ['Sprache'], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' } as const;
  const network = createNetwork({
    organisations: [
      { ...organisation, id: '1', name: 'Haus', avoid: ['2'], extra: { Website: 'keine' } },
      { ...organisation, id: '2', name: 'Amt' },
    ],
    ties: [{ id: 't', from: '1', to: '2', visibility: 'public' }],
  });
  assert.deepEqual(writeHsds(network).losses, [
    { what: 'ties', count: 1 },
    { what: 'organisation-fields', count: 1 },
  ]);
  assert.ok(!new TextDecoder().decode(writeHsds(network).files[0]!.bytes).includes('Nicht zusammenbringen'));
});
