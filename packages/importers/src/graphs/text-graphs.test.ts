import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellProblem } from '@netz-map/core';
import fc from 'fast-check';
import { readFiles } from '../index.ts';

const PARTS = [
  'dl n=3',
  'DL NR=2 NC=3',
  'nm=2',
  'format=edgelist1',
  'format=nodelist1b',
  'format=lowerhalf',
  'diagonal absent',
  'labels embedded',
  'labels:',
  'row labels:',
  'matrix labels:',
  'data:',
  '*Network x',
  '*Vertices 3',
  '*Vertices 4 2',
  '*Arcs :1 "a"',
  '*Edgeslist',
  '*Matrix',
  '*Partition p',
  '*Wirr',
  '1 "VHS" 0.1 0.2',
  '1 2 3',
  '0 1 0',
  '"offen',
  'VHS',
  'Amt, Mitte',
  '[1-3]',
  '%',
  '!',
  '?',
  '999999999',
  '-1.5e9',
  '__proto__',
];

test('whatever follows the first word, something is read or a reason is given', async () => {
  const part = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PARTS) }, fc.string({ unit: 'grapheme', maxLength: 6 }));
  const separator = fc.constantFrom(' ', '\n', '\r', ', ', '');
  const text = fc
    .tuple(
      fc.constantFrom('dl n=3 ', 'dl nr=2 nc=3 ', '*Vertices 3\n', '*Network x\n', '% x\n*Arcs\n'),
      fc.array(fc.tuple(part, separator), { maxLength: 25 }),
    )
    .map(([first, rest]) => first + rest.flat().join(''));
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const { network, problems } = await readFiles([{ name: 'netz.txt', bytes: new TextEncoder().encode(content) }], {
        limits: { rows: 200, ties: 500 },
      });
      assert.ok(network !== undefined || problems.length > 0);
      assert.ok(!problems.some(({ code }) => code === 'file-unreadable'), JSON.stringify(content));
      assert.ok((network?.organisations.length ?? 0) <= 200 && (network?.ties.length ?? 0) <= 500);
      for (const { from, to } of network?.ties ?? []) assert.ok(network!.organisation(from) && network!.organisation(to) && from !== to);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    }),
    { numRuns: 300 },
  );
});

test('GML and DOT are told from tables, with a way out', async () => {
  for (const [text, format] of [
    ['graph [\n  directed 0\n  node [ id 1 label "Haus" ]\n]', 'GML'],
    ['Creator "igraph version 0.9"\nVersion 1\ngraph\n[\n  node\n  [\n    id 0\n  ]\n]', 'GML'],
    ['# Netz\ndigraph "Netz Nord" {\n  Haus -> Amt;\n}', 'DOT'],
    ['graph {\n  Haus -- Amt\n}', 'DOT'],
  ] as const) {
    const { network, problems } = await readFiles([{ name: 'netz.txt', bytes: new TextEncoder().encode(text) }]);
    assert.equal(network, undefined);
    assert.deepEqual(
      problems.map(({ code, value }) => [code, value]),
      [['unsupported-format', format]],
    );
    assert.match(tellProblem(problems[0]!, 'de').todo, /GEXF/);
  }
  const list = await readFiles([{ name: 'liste.txt', bytes: new TextEncoder().encode('Graph\nDigraph Verein\nHaus\n') }]);
  assert.equal(list.network!.organisations.length, 3);
});
