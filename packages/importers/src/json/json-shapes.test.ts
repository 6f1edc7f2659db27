import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Network } from '@netz-map/core';
import { readFiles, type ReadResult } from '../index.ts';
import { duplicateKeys } from './duplicate-keys.ts';

const text = (content: string, name = 'netz.json'): Promise<ReadResult> => readFiles([{ name, bytes: Buffer.from(content) }]);
const read = (content: unknown): Promise<ReadResult> => text(JSON.stringify(content));
const names = (network: Network | undefined): string[] => network!.organisations.map(({ name }) => name);
const ends = (network: Network | undefined): string[] =>
  network!.ties.map(({ from, to }) => `${network!.organisation(from)!.name}–${network!.organisation(to)!.name}`);

test('what graphology exports: name of the network, attributes, links without direction', async () => {
  const { network } = await read({
    attributes: { name: 'Netz Nord' },
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    nodes: [
      { key: '1', attributes: { label: 'Haus', topics: ['Kirchen, Religion', 'Kultur'] } },
      { key: '2', attributes: { label: 'Amt' } },
    ],
    edges: [
      { key: 'a', source: '1', target: '2', undirected: true, attributes: { weight: 2 } },
      { key: 'b', source: '2', target: '1', attributes: { label: 'Projekt' } },
    ],
  });
  assert.equal(network!.name, 'Netz Nord');
  assert.deepEqual(network!.organisations[0]!.topics, ['Kirchen, Religion', 'Kultur']);
  assert.deepEqual(
    network!.ties.map(({ id, strength, mutual, kind }) => [id, strength, mutual, kind]),
    [
      ['a', 2, true, undefined],
      ['b', undefined, undefined, 'Projekt'],
    ],
  );
});

test('node-link data of networkx, with links or edges, and a name told in one of two ways', async () => {
  const nodes = [
    { id: 1, name: 'Haus' },
    { id: 2, name: 'Amt' },
  ];
  for (const links of ['links', 'edges'])
    for (const graph of [{ name: 'Netz' }, [['name', 'Netz']]]) {
      const { network } = await read({ directed: false, multigraph: true, graph, nodes, [links]: [{ source: 1, target: 2, key: 0 }] });
      assert.deepEqual([network!.name, ...ends(network)], ['Netz', 'Haus–Amt']);
    }
});

test('links may name nodes by id, by their place in the list, or be the nodes themselves', async () => {
  const cases: [unknown[], unknown[]][] = [
    [
      [
        { id: 'a', name: 'Haus' },
        { id: 'b', name: 'Amt' },
      ],
      [{ source: 0, target: 1 }],
    ],
    [[{ name: 'Haus' }, { name: 'Amt' }], [{ source: 0, target: 1 }]],
    [
      [
        { id: 5, name: 'Haus' },
        { id: 0, name: 'Amt' },
      ],
      [{ source: 5, target: 0 }],
    ],
    [
      [
        { id: 1, name: 'Haus' },
        { id: 2, name: 'Amt' },
      ],
      [{ source: '1', target: 2 }],
    ],
    [
      [
        { id: 'a', name: 'Haus' },
        { id: 'b', name: 'Amt' },
      ],
      [{ source: { id: 'a', x: 1 }, target: { id: 'b', x: 2 } }],
    ],
  ];
  for (const [nodes, links] of cases) {
    const { network } = await read({ nodes, links });
    assert.deepEqual(ends(network), ['Haus–Amt'], JSON.stringify([nodes, links]));
  }
  const { network } = await read({ nodes: [{ name: 'Chor' }, { name: 'Chor' }, { name: 'Amt' }], links: [{ source: 1, target: 2 }] });
  assert.deepEqual(
    network!.ties.map(({ from, to }) => [from, to]),
    [['1', '2']],
  );
});

test('Cytoscape with places, CX2 with short names, JSON Graph with nodes by id', async () => {
  const cytoscape = {
    data: { name: 'Netz' },
    elements: {
      nodes: [
        { data: { id: 'a', name: 'Haus' }, position: { x: 1, y: 2 } },
        { data: { id: 'b', name: 'Amt' }, position: { x: 3, y: 4 } },
      ],
      edges: [{ data: { id: 'e', source: 'a', target: 'b' } }],
    },
  };
  const cx2 = [
    { CXVersion: '2.0', hasFragments: false },
    { attributeDeclarations: [{ nodes: { name: { d: 'string', a: 'n' }, type: { v: 'Verein' } }, edges: { interaction: { a: 'i' } } }] },
    { networkAttributes: [{ name: 'Netz' }] },
    {
      nodes: [
        { id: 1, x: 1, y: 2, v: { n: 'Haus' } },
        { id: 2, x: 3, y: 4, v: { n: 'Amt', type: 'Behörde' } },
      ],
    },
    { edges: [{ id: 0, s: 1, t: 2, v: { i: 'Projekt' } }] },
    { status: [{ success: true }] },
  ];
  const graph = {
    graph: { label: 'Netz', nodes: { a: { label: 'Haus' }, b: { label: 'Amt' } }, edges: [{ source: 'a', target: 'b', directed: false }] },
  };
  for (const content of [cytoscape, cx2, graph]) {
    const { network } = await read(content);
    assert.deepEqual([network!.name, names(network), ends(network)], ['Netz', ['Haus', 'Amt'], ['Haus–Amt']]);
  }
  assert.deepEqual(
    (await read(cytoscape)).network!.organisations.map(({ x, y }) => [x, y]),
    [
      [1, 2],
      [3, 4],
    ],
  );
  assert.deepEqual(
    (await read(cx2)).network!.organisations.map(({ kind }) => kind),
    ['Verein', 'Behörde'],
  );
});

test('rows instead of records, headings apart from rows, pairs, names alone, one object a line', async () => {
  assert.deepEqual(
    names(
      (
        await read([
          ['Name', 'Art'],
          ['Haus', 'Verein'],
          ['Amt', null],
        ])
      ).network,
    ),
    ['Haus', 'Amt'],
  );
  assert.deepEqual(
    names(
      (
        await read({
          columns: ['Name', 'Art'],
          data: [
            ['Haus', 'Verein'],
            ['Amt', null],
          ],
        })
      ).network,
    ),
    ['Haus', 'Amt'],
  );
  assert.deepEqual(ends((await read({ nodes: ['Haus', 'Amt'], edges: [['Haus', 'Amt']] })).network), ['Haus–Amt']);
  assert.deepEqual(names((await read(['Haus', 'Amt, Stelle 2'])).network), ['Haus', 'Amt, Stelle 2']);
  const lines = await text('{"id": 1, "name": "Haus"}\n\n{"id": 2, "name": "Amt"}\n{"id": 3, name}\n', 'x.ndjson');
  assert.deepEqual(names(lines.network), ['Haus', 'Amt']);
  assert.deepEqual(
    lines.problems.filter(({ code }) => code === 'json-syntax').map(({ row, column }) => [row, column]),
    [[4, '11']],
  );
});

test('ids are told apart by how they are written, not by their kind, however long they are', async () => {
  const { network, problems } = await text(
    '{"nodes": [{"id": 1, "name": "A"}, {"id": "1", "name": "B"}, {"id": 1.0, "name": "C"}, {"id": null, "name": "D"}, ' +
      '{"id": 12345678901234567890, "name": "E"}, {"id": 12345678901234567891, "name": "F"}], "edges": [{"source": 12345678901234567891, "target": 1}]}',
  );
  assert.deepEqual(names(network), ['A', 'B', 'C', 'D', 'E', 'F']);
  assert.equal(problems.filter(({ code }) => code === 'duplicate-id').length, 2);
  assert.deepEqual(ends(network), ['F–A']);
});

test('what is no JSON is refused with line and character', async () => {
  for (const [content, row, column] of [
    ['{"nodes": [{"id": 1, "name": "A", "weight": NaN}]}', 1, '45'],
    ['// Netz\n{"nodes": []}', 1, '1'],
    ['{\n  /* Netz */\n  "nodes": []}', 2, '3'],
    ['{"nodes": [{"id": 1,\n "name": Infinity}]}', 2, '10'],
    ["{'nodes': []}", 1, '2'],
    ['{"nodes": [{"id": 01}]}', 1, '19'],
  ] as const) {
    const { network, problems } = await text(content);
    assert.equal(network, undefined);
    assert.deepEqual(
      problems.map((p) => [p.code, p.row, p.column]),
      [['json-syntax', row, column]],
      content,
    );
  }
});

test('nothing, nothing of use, and hardly anything: each has its answer', async () => {
  for (const content of ['null', '[]', '{}', '42', '"Haus"', '[[]]', '{"nodes": {}}', '{"elements": {}}', '[null]'])
    assert.equal((await text(content)).network, undefined, content);
  for (const content of ['[]', '{"nodes": []}']) {
    const { problems } = await text(content);
    assert.ok(problems.length > 0, content);
  }
});

test('ties that stand in the partner who tells them, and neighbours in lists', async () => {
  const inside = await read({
    akteure: [
      { name: 'Haus', beziehungen: [{ zu: 'Amt', art: 'Projekt' }, { zu: 'Chor' }] },
      { name: 'Amt', links: ['Chor'] },
      { name: 'Chor', links: ['https://chor.example'] },
    ],
  });
  assert.deepEqual(ends(inside.network), ['Haus–Amt', 'Haus–Chor', 'Amt–Chor']);
  assert.equal(inside.network!.ties[0]!.kind, 'Projekt');
  const nodes = [{ id: 'Haus' }, { id: 'Amt' }];
  const adjacency = [[{ id: 'Amt', weight: 2 }], [{ id: 'Haus', weight: 2 }]];
  assert.deepEqual(ends((await read({ directed: false, multigraph: false, graph: {}, nodes, adjacency })).network), ['Haus–Amt']);
  assert.deepEqual(ends((await read({ directed: true, multigraph: false, graph: {}, nodes, adjacency })).network), [
    'Haus–Amt',
    'Amt–Haus',
  ]);
});

test('GeoJSON: the properties of features, with their place beside them', async () => {
  const { network } = await read({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'n1',
        geometry: { type: 'Point', coordinates: [12.4, 51.3] },
        properties: { name: 'Haus', website: 'haus.example' },
      },
    ],
  });
  const [one] = network!.organisations;
  assert.deepEqual(
    [one!.id, one!.name, one!.kind, one!.website, one!.extra],
    ['n1', 'Haus', undefined, 'https://haus.example', { lat: '51.3', lng: '12.4' }],
  );
});

test('what Kumu itself exports: everything but the ids one level down', async () => {
  const { network } = await read({
    elements: [
      { _id: 'elem-1', attributes: { label: 'Haus', 'element type': 'Verein', tags: ['Kultur'] } },
      { _id: 'elem-2', attributes: { label: 'Amt' } },
    ],
    connections: [{ _id: 'conn-1', from: 'elem-1', to: 'elem-2', direction: 'mutual', attributes: { 'connection type': 'Projekt' } }],
    maps: [{ name: 'Karte' }],
  });
  assert.deepEqual([network!.organisations[0]!.kind, network!.organisations[0]!.topics], ['Verein', ['Kultur']]);
  assert.deepEqual([ends(network), network!.ties[0]!.kind, network!.ties[0]!.mutual], [['Haus–Amt'], 'Projekt', true]);
});

test('names that mean something to programs are left out wherever they stand', async () => {
  const { network, problems } = await text(
    '{"__proto__": {"polluted": 1}, "nodes": [{"id": "__proto__", "name": "constructor", "__proto__": {"polluted": 1}, ' +
      '"anhang": {"tief": {"__proto__": {"polluted": 1}, "bleibt": 1}}, "attributes": {"constructor": {"prototype": 1}}}], "edges": []}',
  );
  assert.deepEqual(
    network!.organisations.map(({ id, name }) => [id, name]),
    [['__proto__', 'constructor']],
  );
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(network!.organisations[0]!.extra?.['anhang'], '{"tief":{"bleibt":1}}');
  assert.equal(problems.filter(({ code }) => code === 'reserved-key').length, 4);
});

test('attributes may be deep up to the limit, and deeper ones are refused quickly', async () => {
  const deep = (levels: number): string =>
    `{"nodes": [{"id": 1, "name": "A", "x": ${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}], "edges": []}`;
  assert.deepEqual(names((await text(deep(60))).network), ['A']);
  for (const levels of [62, 5_000, 100_000])
    assert.deepEqual(
      (await text(deep(levels))).problems.map(({ code }) => code),
      ['json-too-deep'],
    );
});

test('an object that only names something is this name, and several languages are told in German', async () => {
  const { network } = await read([
    {
      id: 1,
      Name: { de: 'Haus', en: 'House' },
      Art: { id: 7, name: 'Verein' },
      Themen: [
        { id: 1, name: 'Kultur, Kunst' },
        { id: 2, name: 'Sport' },
      ],
    },
  ]);
  const [one] = network!.organisations;
  assert.deepEqual([one!.name, one!.kind, one!.topics], ['Haus', 'Verein', ['Kultur, Kunst', 'Sport']]);
});

test('UTF-16 and byte order marks change nothing', async () => {
  const content = JSON.stringify({ akteure: [{ name: 'Bürgerhaus' }] });
  for (const bytes of [
    Buffer.from(`\uFEFF${content}`),
    Buffer.from(`\uFEFF${content}`, 'utf16le'),
    Buffer.from(`\uFEFF${content}`, 'utf16le').swap16(),
  ])
    assert.deepEqual(names((await readFiles([{ name: 'x.json', bytes }])).network), ['Bürgerhaus']);
});

test('what stands twice in one entry is named, because only the last one is read', async () => {
  const { network, problems } = await text(
    '{"nodes": [{"id": "1", "name": "Amt", "name": "Haus", "x\\u0061": ["name", {"name": "\\\\"}]}], "edges": [], "edges": []}',
  );
  assert.deepEqual(names(network), ['Haus']);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'duplicate-key').map(({ path, value }) => [path, value]),
    [
      ['/nodes/0', 'name'],
      ['/', 'edges'],
    ],
  );
});

test('an object has a key twice exactly where parsing loses one', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (valid) => {
      assert.deepEqual([...duplicateKeys(valid)], []);
      const doubled = valid.replace(/^\{("(?:[^"\\]|\\.)*":)/, '{$10,$1');
      assert.equal([...duplicateKeys(doubled)].length, doubled === valid ? 0 : 1);
    }),
    { numRuns: 300 },
  );
});

test('the lists inside a single record are no partners', async () => {
  assert.equal((await read({ id: 'x', name: 'Haus', contacts: [{ name: 'Ann Person' }] })).network, undefined);
});

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
