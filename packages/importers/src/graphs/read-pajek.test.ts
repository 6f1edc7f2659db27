import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFiles, type ReadResult } from '../index.ts';

const read = (text: string, name = 'netz.net'): Promise<ReadResult> => readFiles([{ name, bytes: new TextEncoder().encode(text) }]);
const ties = ({ network }: ReadResult): string[] =>
  network!.ties.map(({ from, to, strength, kind, note, mutual }) =>
    [`${network!.organisation(from)!.name}>${network!.organisation(to)!.name}`, strength, kind, note, mutual && 'ja']
      .filter(Boolean)
      .join(' '),
  );
const names = ({ network }: ReadResult): string[] => network!.organisations.map(({ name }) => name);
const told = ({ problems }: ReadResult): (string | number)[][] =>
  problems
    .filter(({ code }) => code !== 'ids-from-names' && code !== 'names-from-ids')
    .map(({ code, row, value }) => [code, ...(row === undefined ? [] : [row]), ...(value === undefined ? [] : [value])]);
const VERTICES = '*Vertices 3\n1 "VHS"\n2 "Bürgerhaus Nord"\n3 Amt\n';

test('entries with names and places, ties with a direction and without', async () => {
  const text =
    '% von Hand\r\n*Network Sonnbrück\r\n*Vertices 3\r\n1 "VHS" 0.1 0.5 0.5 box ic Red\r\n2 "Bürgerhaus Nord" ic Blue 0.2 0.6 circle\r\n';
  const result = await read(`${text}3 Amt\r\n*Arcs\r\n1 2 3\r\n*Edges\r\n2 3 1 l "Lesepatenschaften" c Blue\r\n`);
  assert.equal(result.network!.name, 'Sonnbrück');
  assert.deepEqual(names(result), ['VHS', 'Bürgerhaus Nord', 'Amt']);
  assert.deepEqual(
    result.network!.organisations.map(({ x, y }) => [x, y]),
    [
      [0.1, 0.5],
      [0.2, 0.6],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(ties(result), ['VHS>Bürgerhaus Nord 3', 'Bürgerhaus Nord>Amt 1 Lesepatenschaften']);
  assert.deepEqual(told(result), []);
});

test('old Mac line ends and Windows umlauts are read', async () => {
  const bytes = Uint8Array.from([...VERTICES.replaceAll('\n', '\r'), ...'*Arcs\r1 2\r'].map((character) => character.charCodeAt(0)));
  const result = await readFiles([{ name: 'a.net', bytes }]);
  assert.deepEqual([names(result), ties(result)], [['VHS', 'Bürgerhaus Nord', 'Amt'], ['VHS>Bürgerhaus Nord']]);
});

test('networkx and igraph write names with marks in them', async () => {
  assert.deepEqual(names(await read('*vertices 2\n1 "Café "Mitte"" 0.0 0.0 ellipse\n2 VHS 0.0 0.0 ellipse\n*arcs\n1 2 1.0\n')), [
    'Café "Mitte"',
    'VHS',
  ]);
  const igraph = await read('*Vertices 2\n1 "Café \\"Mitte\\"" 0.1 0.1\n2 "VHS" 0.2 0.2\n*Edges\n1 2\n');
  assert.deepEqual([names(igraph), ties(igraph)], [['Café "Mitte"', 'VHS'], ['Café "Mitte">VHS']]);
});

test('a name with separators in it is one name, even beside its parts', async () => {
  const result = await read('*Vertices 4\n1 "Verein A; Verein B"\n2 "Verein A"\n3 "Verein B"\n4 "C / D, E"\n*Arcs\n1 4\n4 2\n');
  assert.deepEqual(ties(result), ['Verein A; Verein B>C / D, E', 'C / D, E>Verein A']);
});

test('places that are the same for all are left out', async () => {
  const { network } = await read('*vertices 2\n1 a 0.0 0.0 ellipse\n2 b 0.0 0.0 ellipse\n*edges\n1 2 1.0\n');
  assert.deepEqual(
    network!.organisations.map(({ x }) => x),
    [undefined, undefined],
  );
});

test('lists and matrices of several relations are kinds of ties', async () => {
  const result = await read(
    `${VERTICES}*Arcslist :1 "Verweis"\n1 2 3\n*Edgeslist :2\n3 1\n*Matrix :3 "Geld"\n0 5 0\n0 0 0\n1 0 0\n*Arcs :1\n3 2 1\n*Matrix :4 Rat geben\n0 1 0\n1 0 0\n0 0 0\n`,
  );
  assert.deepEqual(ties(result), [
    'VHS>Bürgerhaus Nord Verweis',
    'VHS>Amt Verweis',
    'Amt>Bürgerhaus Nord Verweis',
    'Amt>VHS Beziehung 2',
    'VHS>Bürgerhaus Nord 5 Geld',
    'Amt>VHS 1 Geld',
    'VHS>Bürgerhaus Nord Rat geben ja',
  ]);
});

test('partitions and vectors are columns, what else a project holds is named', async () => {
  const result = await read(
    `${VERTICES}*Arcs\n1 2\n*Partition Art\n*Vertices 3\nVerein\nVerein\nAmt\n*Vector Reichweite\n*Vertices 3\n0.5\n1\n2\n*Permutation p\n*Vertices 3\n3\n2\n1\n*Network Zweites\n*Vertices 2\n*Arcs\n1 2\n`,
    'netz.paj',
  );
  assert.deepEqual(
    result.network!.organisations.map(({ kind, extra }) => [kind, extra?.['Reichweite']]),
    [
      ['Verein', '0.5'],
      ['Verein', '1'],
      ['Amt', '2'],
    ],
  );
  assert.deepEqual(ties(result), ['VHS>Bürgerhaus Nord']);
  assert.deepEqual(
    told(result).filter(([code]) => code === 'part-not-read'),
    [
      ['part-not-read', 17, '*Permutation'],
      ['part-not-read', 22, '*Network Zweites'],
    ],
  );
});

test('in a network of organisations and committees both become partners, which is said', async () => {
  const result = await read('*Vertices 3 1\n1 "VHS"\n2 "Beirat"\n3 "Forum"\n*Matrix\n0 1\n');
  assert.deepEqual(ties(result), ['VHS>Forum']);
  assert.deepEqual(
    result.network!.organisations.map(({ kind }) => kind),
    ['Gruppe 1', 'Gruppe 2', 'Gruppe 2'],
  );
  assert.deepEqual(told(result), [['two-kinds', 1, 'Pajek']]);
});

test('times, entries that are not there and words out of place are named with their line', async () => {
  const result = await read(`${VERTICES}4 "Zuviel"\n*Arcs\n1 2 1 [1-3,5]\n1 9\n2\nx 1\n*Matrix\n0 1\n`);
  assert.deepEqual(told(result), [
    ['graph-text-syntax', 5, '4'],
    ['part-not-read', 7, '[1-3,5]'],
    ['tie-to-unknown', 8, '9'],
    ['graph-text-syntax', 9, '2'],
    ['tie-to-unknown', 10, 'x'],
    ['count-differs', 11, '2'],
    ['duplicate-tie', 12, 'VHS – Bürgerhaus Nord'],
  ]);
  assert.deepEqual(ties(result), ['VHS>Bürgerhaus Nord']);
});

test('without names there are numbers, without entries the ties say who there is', async () => {
  assert.deepEqual(names(await read('*Vertices 3\n*Edges\n1 2\n')), ['1', '2', '3']);
  assert.deepEqual(ties(await read('*Arcs\n1 3\n')), ['1>3']);
  assert.deepEqual(ties(await read('*Vertices 2\n1 "gleich"\n2 "gleich"\n*Arcs\n1 2\n')), ['gleich>gleich']);
});

test('more partitions than a table has columns are passed over', async () => {
  const values = Array.from({ length: 400 }, (_, i) => `*Partition p${i}\n*Vertices 3\n1\n2\n3\n`);
  const result = await read(`${VERTICES}${values.join('')}`, 'netz.paj');
  assert.equal(result.columns.length, 257 - 1);
  assert.equal(
    result.problems.filter(({ code }) => code === 'part-not-read').reduce((sum, { more = 0 }) => sum + 1 + more, 0),
    144,
  );
});

test('a partition alone is no network, and a claimed size costs nothing', async () => {
  const alone = await read('*Vertices 3\n1\n2\n1\n', 'netz.clu');
  assert.deepEqual([alone.network, told(alone)], [undefined, [['unsupported-format', 'Pajek .clu']]]);
  const huge = await read('*Vertices 999999999 99999999\n*Matrix\n1 0 1\n');
  assert.equal(huge.network!.organisations.length, 20_000);
  assert.ok(huge.problems.some(({ code }) => code === 'too-many-rows'));
});

test('what is written is read back', async () => {
  const label = fc.stringMatching(/^[a-zäöüß]( ?[a-zäöüß,=.*%"-]){0,6}[a-z]$/);
  const graph = fc
    .uniqueArray(label, { minLength: 2, maxLength: 8, selector: (text) => text.replace(/[^a-zäöüß]/g, '') })
    .chain((labels) => {
      const end = fc.integer({ min: 0, max: labels.length - 1 });
      return fc.record({
        labels: fc.constant(labels),
        links: fc.uniqueArray(fc.record({ a: end, b: end, v: fc.integer({ min: 2, max: 9 }), arc: fc.boolean() }), {
          selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`,
          maxLength: 12,
        }),
      });
    });
  await fc.assert(
    fc.asyncProperty(graph, async ({ labels, links: all }) => {
      const links = all.filter(({ a, b }) => a !== b);
      const lines = (arcs: boolean): string[] => links.filter(({ arc }) => arc === arcs).map(({ a, b, v }) => `${a + 1} ${b + 1} ${v}`);
      const text = [
        `*Vertices ${labels.length}`,
        ...labels.map((name, i) => `${i + 1} "${name.replaceAll('"', '\\"')}" 0.${i} 0.5`),
        '*Arcs',
        ...lines(true),
        '*Edges',
        ...lines(false),
      ].join('\n');
      const result = await read(text);
      assert.deepEqual(names(result), labels);
      assert.deepEqual(ties(result).sort(), links.map(({ a, b, v }) => `${labels[a]}>${labels[b]} ${v}`).sort());
    }),
    { numRuns: 300 },
  );
});
