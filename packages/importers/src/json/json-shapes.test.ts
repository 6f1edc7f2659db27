import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Network } from '@netz-map/core';
import { readFiles, type ReadResult } from '../index.ts';

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
      ['a', 2, undefined, undefined],
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
