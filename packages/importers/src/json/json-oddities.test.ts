import assert from 'node:assert/strict';
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

test('a million entries that are none are counted, not told one by one', async () => {
  const text = `{"nodes":[{"id":"1","name":"Haus"}],"edges":[${'1,'.repeat(300_000)}1]}`;
  const { problems } = await readFiles([{ name: 'netz.json', bytes: new TextEncoder().encode(text) }]);
  const told = problems.filter(({ code }) => code === 'invalid-record');
  assert.equal(
    told.reduce((sum, { more = 0 }) => sum + 1 + more, 0),
    300_001,
  );
});
