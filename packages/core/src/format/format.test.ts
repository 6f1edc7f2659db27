import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import Graph from 'graphology';
import * as v from 'valibot';
import { NETWORK_FILE, schemaOf } from '../../test/network-file-schema.ts';
import { networkSchema, SCHEMA_FILE } from '../../test/network-schema.ts';
import { randomNetwork } from '../../test/random-network.ts';
import { tiny } from '../../test/tiny-network.ts';
import { createNetwork } from '../model/create-network.ts';
import { graphOf } from '../model/graph-of.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { fits } from './fits.ts';
import * as fields from './network-file.ts';
import { readNetwork } from './read-network.ts';
import { writeNetwork } from './write-network.ts';

const plain = ({ name, asOf, organisations, ties, needs, meetings, roles, cities }: Network) =>
  JSON.parse(
    JSON.stringify({ name, asOf, organisations, ties, needs, meetings, roles, cities }, (_, value) => (isBlank(value) ? undefined : value)),
  );
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
/** What is told of random networks: they hold such things. */
const EXPECTED: ReadonlySet<string> = new Set(['tie-to-itself', 'no-rows', 'stage-against-date', 'role-outside-group']);
const codes = (json: unknown) => readNetwork(json).problems.map(({ code, path }) => `${code} ${path}`);

const STAGES = ['idea', 'agreed', 'active', 'paused', 'ended', 'declined'] as const;
const MANNERS: Partial<Organisation>[] = [{ offerKind: 'project' }, { offerKind: 'regular', pace: 'slow' }, { pace: 'fast' }, {}];

/** Every field that a random network does not have; nobody belongs to somebody behind it in the list, so there is no circle. */
const wholeNetwork: fc.Arbitrary<Network> = fc
  .tuple(randomNetwork, fc.array(fc.nat({ max: 99 }), { minLength: 3, maxLength: 40 }))
  .map(([network, dice]) => {
    const die = (i: number): number => dice[i % dice.length]! + i;
    const earlier = (i: number, step: number): string => network.organisations[die(i + step) % Math.max(1, i)]!.id;
    const organisations = network.organisations.map((one, i) => ({
      ...one,
      ...MANNERS[die(i) % MANNERS.length],
      ...(one.funding ? { funding: { ...one.funding, since: '2019-03' } } : {}),
      ...(i > 0 && die(i) % 3 > 0 ? { avoid: [earlier(i, 1)], umbrella: earlier(i, 2), successor: earlier(i, 3) } : {}),
    }));
    const ties = network.ties.map((one, i) => (die(i) % 2 === 0 ? one : { ...one, stage: STAGES[die(i) % STAGES.length] }));
    const roles = organisations.slice(0, 4).map(({ id }, i) => ({
      id: `R${i}`,
      name: 'Protokoll',
      group: 'AG Wohnen',
      ...(i > 0 ? { holder: id, until: '2026-12-31', represents: 'Frauen' } : { deputy: id, from: '2026-01' }),
    }));
    const cities = [
      { name: 'Nordstadt', region: 'Nord', inhabitants: 1000, x: 1.5, y: -2, office: true, programmeEnds: '2026-12-31' },
      { name: 'Südstadt', followUp: 'partly', followUpUntil: '2028-06-30', steering: 'advisory' },
    ] as const;
    return createNetwork({ ...network, organisations, ties, roles, cities });
  });

test('what is written is read back the same, fits the schema, and graphology can import it', () => {
  fc.assert(
    fc.property(wholeNetwork, (network) => {
      const file = JSON.parse(JSON.stringify(writeNetwork(network)));
      assert.ok(v.safeParse(NETWORK_FILE, file).success);
      const { network: again, problems } = readNetwork(file);
      assert.deepEqual(plain(again!), plain(network));
      assert.deepEqual(
        problems.filter(({ code }) => !EXPECTED.has(code)),
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

test('reading takes for right exactly what the schema takes for right, field by field', () => {
  const kinds = Object.values(fields).flatMap((one) => (typeof one === 'string' ? [] : Object.values<fields.FieldKind>(one)));
  const plainKinds = kinds.flatMap((kind) =>
    typeof kind === 'object' && !Array.isArray(kind) ? Object.values(kind as fields.Fields) : [kind],
  );
  assert.ok(plainKinds.length > 50);
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.double(),
    fc.constantFrom('2026-02-30', '2026-02', '2026-02-28', 'free', 'deciding', 'HTTPS://a.example', 'ftp://a.example', 100, 101, -1, true),
    fc.array(fc.string()),
    fc.dictionary(fc.string(), fc.string()),
  );
  fc.assert(
    fc.property(fc.constantFrom(...new Set(plainKinds)), anything, (kind, value) => {
      // for valibot a list is an object too; for JSON Schema and for reading it is not
      fc.pre(kind !== 'record' || !Array.isArray(value));
      assert.equal(fits(kind as Parameters<typeof fits>[0], value), v.safeParse(schemaOf(kind), value).success);
    }),
    { numRuns: 5000 },
  );
});

test('what is read without a problem is written so that the schema accepts it', () => {
  const record = fc.dictionary(fc.constantFrom('avoid', 'umbrella', 'funding', 'offerKind', 'pace', 'x', 'extra', 'label'), fc.jsonValue());
  fc.assert(
    fc.property(record, record, (attributes, city) => {
      const { network } = readNetwork({
        nodes: [{ key: 'A', attributes }],
        roles: [{ name: 'R', ...city }],
        cities: [{ name: 'C', ...city }],
      });
      assert.ok(v.safeParse(NETWORK_FILE, JSON.parse(JSON.stringify(writeNetwork(network!)))).success);
    }),
    { numRuns: 1000 },
  );
});

test('names that are nobody’s are named and left out, and the rest of the record stays', () => {
  const json = {
    nodes: [
      { key: 'A', attributes: { avoid: ['B', 'X', 'A', 'B'], umbrella: 'Y', successor: 'B', pace: 'slow', offerKind: 'immer' } },
      { key: 'B', attributes: { funding: { share: 120, since: '2027', securedUntil: '2026-06' }, groups: ['AG Wohnen'] } },
      { key: 'C', attributes: { funding: { since: '2026-05-10', securedUntil: '2026-05' }, groups: ['AG Arbeit'] } },
      { key: 'D', attributes: { funding: { since: '2026-05-10', securedUntil: '2026-04' } } },
    ],
    edges: [
      { source: 'A', target: 'B', attributes: { stage: 'agreed', lastContact: '2026-05' } },
      { source: 'A', target: 'C', attributes: { since: '2025-03', lastContact: '2024-05-10' } },
      { source: 'B', target: 'C', attributes: { since: '2024-05-20', lastContact: '2024-05' } },
    ],
    roles: [
      { name: 'Sprecherin', group: 'AG Arbeit', holder: 'B', deputy: 'X' },
      { name: 'Protokoll', holder: 'X' },
      { holder: 'A' },
      { name: 'Kasse', holder: 'A', deputy: 'A' },
      { name: 'Sitz', group: 'Beirat', holder: 'B' },
      { name: 'Sitz', from: '2026-05', until: '2025-05' },
    ],
    cities: [{ name: 'Nordstadt', x: 3, steering: 'advisory' }, { name: 'Nordstadt', steering: 'deciding', office: true }, { x: 1 }],
  };
  assert.deepEqual(codes(json), [
    'bad-value /nodes/0/attributes/offerKind',
    'bad-value /nodes/1/attributes/funding/share',
    'bad-value /nodes/1/attributes/funding/since',
    'end-before-start /nodes/3/attributes/funding/securedUntil',
    'reference-to-itself /nodes/0/attributes/avoid',
    'reference-unknown /nodes/0/attributes/avoid',
    'reference-unknown /nodes/0/attributes/umbrella',
    'stage-against-date /edges/0/attributes/stage',
    'end-before-start /edges/1/attributes/lastContact',
    'role-outside-group /roles/0/group',
    'reference-unknown /roles/0/deputy',
    'role-of-unknown /roles/1/holder',
    'missing-name /roles/2',
    'reference-to-itself /roles/3/deputy',
    'end-before-start /roles/5/until',
    'half-position /cities/0/x',
    'city-twice /cities/1/steering',
    'missing-name /cities/2',
  ]);
  const network = readNetwork(json).network!;
  assert.deepEqual(
    network.ties.map(({ since, lastContact }) => [since, lastContact]),
    [
      [undefined, '2026-05'],
      [undefined, '2024-05-10'],
      ['2024-05-20', '2024-05'],
    ],
  );
  const { avoid, umbrella, successor, pace } = network.organisation('A')!;
  assert.deepEqual([avoid, umbrella, successor, pace], [['B'], undefined, 'B', 'slow']);
  assert.deepEqual(network.organisation('B')!.funding, { securedUntil: '2026-06' });
  assert.deepEqual(network.organisation('C')!.funding, { since: '2026-05-10', securedUntil: '2026-05' });
  assert.deepEqual(
    network.roles.map(({ name, holder, until, from }) => [name, holder, until, from]),
    [
      ['Sprecherin', 'B', undefined, undefined],
      ['Kasse', 'A', undefined, undefined],
      ['Sitz', 'B', undefined, undefined],
      ['Sitz', undefined, '2025-05', undefined],
    ],
  );
  assert.deepEqual(network.cities, [{ name: 'Nordstadt', steering: 'advisory', office: true }]);
});
