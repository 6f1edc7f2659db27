import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, writeNetwork } from '@netz-map/core';
import { readFiles } from '../index.ts';
import { locateError } from './locate-error.ts';
import { isTooDeep } from './scan-depth.ts';

const json = (value: unknown): { name: string; bytes: Uint8Array } => ({ name: 'netz.json', bytes: Buffer.from(JSON.stringify(value)) });

test('the place of a slip is named by line and character', () => {
  assert.deepEqual(locateError('{"a": 1,\n "b": [1, 2,],\n}'), { line: 2, character: 13, found: '],', cause: 'trailing-comma' });
  assert.deepEqual(locateError('{"a": "x"\n "b": 1}'), { line: 2, character: 2, found: '"b": 1}', cause: 'other' });
  assert.deepEqual(locateError("{'a': 1}"), { line: 1, character: 2, found: "'a': 1}", cause: 'other' });
  assert.deepEqual(locateError('[1, 2'), { line: 1, character: 6, found: '', cause: 'other' });
  assert.deepEqual(locateError('[01]'), { line: 1, character: 2, found: '01]', cause: 'other' });
  assert.equal(locateError(' {"a": [true, null, -1.5e3, "\\u00e9"]} '), undefined);
});

test('a place is found exactly where JSON.parse refuses', () => {
  const damaged = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', '0', 'x', '\n', '\\'))
    .map(([text, at, sign]) => text.slice(0, at % (text.length + 1)) + sign + text.slice((at % (text.length + 1)) + (at % 2)));
  fc.assert(
    fc.property(damaged, (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      assert.equal(locateError(text) === undefined, valid, text);
    }),
    { numRuns: 500 },
  );
});

test('depth is counted outside of strings', () => {
  assert.equal(isTooDeep('["[[[[", {"a": []}]', 3), false);
  assert.equal(isTooDeep('["[[[[", {"a": []}]', 2), true);
  assert.equal(isTooDeep('"\\"[[[["', 1), false);
});

test('lists, numbers and truth values of JSON arrive as what they are', async () => {
  const { network, problems } = await readFiles([
    json({
      organisations: [
        { id: 7, name: 'Haus', topics: ['Sprache', 'Kultur'], targetGroups: ['alle'], staff: 1.234, capacity: 'full' },
        { id: 8, name: 'Amt', needs: ['Dolmetschen für Frauen in Hafen'], memberSince: '2019-02' },
      ],
      ties: [{ from: 7, to: 8, strength: 0.125, mutual: true, lastContact: '2026-05-14' }],
      needs: [{ who: 'Haus', what: 'Räume', done: false }],
      meetings: [{ date: '2026-05-14', attendees: ['Haus', 'Amt'] }],
    }),
  ]);
  assert.deepEqual(problems, []);
  assert.equal(network!.organisation('7')!.staff, 1.234);
  assert.deepEqual(network!.organisation('7')!.topics, ['Sprache', 'Kultur']);
  const { id: _, ...tie } = network!.ties[0]!;
  assert.deepEqual(JSON.parse(JSON.stringify(tie)), {
    from: '7',
    to: '8',
    strength: 0.125,
    mutual: true,
    lastContact: '2026-05-14',
    visibility: 'network',
  });
  assert.deepEqual(
    network!.needs.map(({ who, topic, targetGroup, place, done }) => [who, topic, targetGroup, place, done]),
    [
      ['7', 'Räume', undefined, undefined, false],
      ['8', 'Dolmetschen', 'Frauen', 'Hafen', false],
    ],
  );
  assert.deepEqual(network!.meetings[0]!.attendees, ['7', '8']);
});

test('other programs say it differently: Kumu, Cytoscape, D3, a list alone', async () => {
  const kumu = {
    elements: [
      { id: 'a', label: 'Haus' },
      { id: 'b', label: 'Amt' },
    ],
    connections: [{ from: 'a', to: 'b' }],
  };
  const cytoscape = {
    elements: {
      nodes: [{ data: { id: 'a', name: 'Haus' } }, { data: { id: 'b', name: 'Amt' } }],
      edges: [{ data: { source: 'a', target: 'b' } }],
    },
  };
  const d3 = {
    nodes: [
      { id: 'a', name: 'Haus' },
      { id: 'b', name: 'Amt' },
    ],
    links: [{ source: 'a', target: 'b', value: 2 }],
  };
  for (const content of [kumu, cytoscape, d3]) {
    const { network } = await readFiles([json(content)]);
    assert.deepEqual(
      [network!.organisations.map(({ name }) => name), network!.ties.map(({ from, to }) => [from, to])],
      [['Haus', 'Amt'], [['a', 'b']]],
      Object.keys(content).join(),
    );
  }
  assert.equal((await readFiles([json([{ Name: 'Haus' }, { Name: 'Amt', Themen: 'Kultur' }])])).network!.organisations.length, 2);
});

test('a place in JSON is named by its path', async () => {
  const { problems } = await readFiles([json({ nodes: [{ id: 'a', name: 'Haus' }], edges: [{ source: 'a', target: 'x' }, 'unsinn'] })]);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [
      ['invalid-record', '/edges/1'],
      ['tie-to-unknown', '/edges/0'],
    ],
  );
});

test('valid JSON without any list of ours is refused in words', async () => {
  for (const content of [42, 'x', {}, { a: 1 }, { schema: 'netz-map/network/99', nodes: [] }]) {
    const { network, problems } = await readFiles([json(content)]);
    assert.equal(network, undefined);
    assert.match(problems[0]!.code, /^(json-shape|newer-format)$/);
  }
});

test('our own format is read as it was written, and tables beside it are named', async () => {
  const { network: given } = await readFiles([
    json({
      organisations: [
        { id: 'a', name: 'Haus', topics: ['Kultur'] },
        { id: 'b', name: 'Amt' },
      ],
      ties: [{ from: 'a', to: 'b' }],
    }),
  ]);
  const file = json(writeNetwork(createNetwork(given!)));
  const { network, problems } = await readFiles([file, { name: 'akteure.csv', bytes: Buffer.from('Name\nVHS') }]);
  assert.deepEqual(network!.organisations, given!.organisations);
  assert.deepEqual(
    network!.ties.map(({ id, from, to }) => [id, from, to]),
    [['a--b', 'a', 'b']],
  );
  assert.deepEqual(
    problems.map(({ code, file: name }) => [code, name]),
    [['table-not-used', 'akteure.csv']],
  );
});
