import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import Graph from 'graphology';
import * as v from 'valibot';
import { networkSchema, SCHEMA_FILE } from '../../test/network-schema.ts';
import { randomNetwork } from '../../test/random-network.ts';
import { tiny } from '../../test/tiny-network.ts';
import { graphOf } from '../model/graph-of.ts';
import type { Network } from '../model/network.ts';
import { NETWORK_FILE } from './network-schema.ts';
import { readNetwork } from './read-network.ts';
import { writeNetwork } from './write-network.ts';

const plain = ({ name, asOf, organisations, ties, needs, meetings }: Network) =>
  JSON.parse(JSON.stringify({ name, asOf, organisations, ties, needs, meetings }, (_, value) => (isBlank(value) ? undefined : value)));
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
const codes = (json: unknown) => readNetwork(json).problems.map(({ code, path }) => `${code} ${path}`);

test('what is written is read back the same, fits the schema, and graphology can import it', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const file = JSON.parse(JSON.stringify(writeNetwork(network)));
      assert.ok(v.safeParse(NETWORK_FILE, file).success);
      const { network: again, problems } = readNetwork(file);
      assert.deepEqual(plain(again!), plain(network));
      assert.deepEqual(
        problems.filter(({ code }) => code !== 'tie-to-itself' && code !== 'no-rows'),
        [],
      );
      assert.equal(Graph.from(file).order, network.organisations.length);
    }),
    { numRuns: 1000 },
  );
});

test('a plain graphology export is a network', () => {
  const { network, problems } = readNetwork(graphOf(tiny('A-B B-C')).export());
  assert.deepEqual([network!.organisations.length, network!.ties.length, problems.length], [3, 2, 0]);
});

test('anything else that is JSON ends in a problem, never in an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (anything, inside) => {
      readNetwork(anything);
      readNetwork({
        nodes: [inside, { key: 'A', attributes: inside }],
        edges: [inside],
        needs: [inside],
        meetings: inside,
        attributes: inside,
      });
    }),
    { numRuns: 300 },
  );
  assert.deepEqual(codes(null), ['json-shape /nodes']);
});

test('each record that cannot be used is named with its path, and the rest is kept', () => {
  const json = {
    schema: 'netz-map/network/1',
    nodes: [
      { key: 'A', attributes: { label: 'Verein A', capacity: 'viel', memberSince: '2026-02-30' } },
      { attributes: {} },
      { key: 'A', attributes: { label: 'Zweiter' } },
    ],
    edges: [{ source: 'A', target: 'X' }, { source: 'A' }, { source: 'A', target: 'A' }],
    needs: [{ who: 'A' }, { who: 'Z', topic: 'Sprache' }],
    meetings: [{ date: 'gestern' }, { date: '2026-10-01', attendees: ['A', 'X'] }],
  };
  assert.deepEqual(codes(json), [
    'bad-value /nodes/0/attributes/capacity',
    'bad-value /nodes/0/attributes/memberSince',
    'missing-name /nodes/1',
    'duplicate-id /nodes/2',
    'tie-to-unknown /edges/0/target',
    'tie-without-end /edges/1',
    'tie-to-itself /edges/2',
    'need-without-topic /needs/0',
    'need-of-unknown /needs/1/who',
    'meeting-without-date /meetings/0',
    'attendee-unknown /meetings/1/attendees',
  ]);
  assert.deepEqual(
    readNetwork(json).network!.organisations.map(({ id }) => id),
    ['A', 'A-2'],
  );
});

test('blank text is unknown, as an empty cell is', () => {
  const attributes = { label: 'A', kind: '', network: ' ', website: '', topics: ['', 'Sprache', ' '], capacity: '' };
  const { network, problems } = readNetwork({
    nodes: [{ key: 'A', attributes }],
    needs: [{ who: 'A', topic: 'Recht', targetGroup: '', place: '' }],
  });
  const { kind, network: city, website, topics, capacity } = network!.organisation('A')!;
  assert.deepEqual([kind, city, website, topics, capacity], [undefined, undefined, undefined, ['Sprache'], undefined]);
  assert.deepEqual([network!.needs[0]!.targetGroup, network!.needs[0]!.place, problems], [undefined, undefined, []]);
});

test('ids may be numbers, everywhere', () => {
  const { network, problems } = readNetwork({
    nodes: [{ key: 7, attributes: { label: 'A' } }, { key: '07' }],
    edges: [{ source: 7, target: '07' }],
    meetings: [{ date: '2026-10-01', attendees: [7, '07'] }],
  });
  assert.deepEqual([network!.ties[0]!.from, network!.meetings[0]!.attendees, problems], ['7', ['7', '07'], []]);
});

test('many records with the same id are read as quickly as others', { timeout: 20_000 }, () => {
  const { network } = readNetwork({ nodes: Array.from({ length: 20_000 }, () => ({ key: 'A' })) });
  assert.equal(network!.organisations.at(-1)!.id, 'A-20000');
});

test('a file from a newer program is refused with its version', () => {
  assert.deepEqual(codes({ schema: 'netz-map/network/99', nodes: [] }), ['newer-format /schema']);
});

test('keys that are names of JavaScript are just keys', () => {
  const { network } = readNetwork(
    JSON.parse(
      '{"nodes":[{"key":"__proto__","attributes":{"label":"Eins"}},{"key":"constructor","attributes":{"label":"Zwei","__proto__":{"polluted":true}}}]}',
    ),
  );
  assert.deepEqual(
    network!.organisations.map(({ id }) => id),
    ['__proto__', 'constructor'],
  );
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('the published JSON Schema is the one that reading uses', () => assert.equal(readFileSync(SCHEMA_FILE, 'utf8'), networkSchema()));
