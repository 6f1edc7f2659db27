import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@netz-map/core';
import { groupProblems, readFiles } from '../index.ts';
import { ProblemList, shorten } from './problem-list.ts';

const inRow = (row: number, more: Partial<Problem> = {}): Problem => ({
  code: 'bad-date',
  severity: 'warning',
  file: 'a.csv',
  sheet: 'Verbindungen',
  column: 'Zuletzt',
  row,
  value: 'gestern',
  ...more,
});

test('of many equal problems twenty are listed and all are counted', () => {
  const list = new ProblemList();
  for (let row = 2; row < 502; row++) list.add(inRow(row));
  list.add(inRow(502, { severity: 'error' }));
  const problems = list.list();
  assert.deepEqual(
    problems.map(({ row, more }) => [row, more]),
    [...Array.from({ length: 19 }, (_, i) => [i + 2, undefined]), [21, 480], [502, undefined]],
  );
  const [errors, warnings] = groupProblems(problems);
  assert.deepEqual([errors!.severity, errors!.count, warnings!.severity, warnings!.count], ['error', 1, 'warning', 500]);
  assert.deepEqual(
    warnings!.problems.map(({ row, more }) => [row, more]),
    [
      [2, undefined],
      [3, undefined],
      [4, undefined],
    ],
  );
});

test('errors come first, and what concerns different columns or files stays apart', () => {
  const note = inRow(2, { code: 'spellings-united', severity: 'note', column: undefined });
  const groups = groupProblems([note, inRow(2), inRow(3, { column: 'Seit' }), inRow(4), inRow(2, { file: 'b.csv', severity: 'error' })], 1);
  assert.deepEqual(
    groups.map(({ code, file, column, count, problems }) => [code, file, column, count, problems.length]),
    [
      ['bad-date', 'b.csv', 'Zuletzt', 1, 1],
      ['bad-date', 'a.csv', 'Zuletzt', 2, 1],
      ['bad-date', 'a.csv', 'Seit', 1, 1],
      ['spellings-united', 'a.csv', undefined, 1, 1],
    ],
  );
  assert.deepEqual(groupProblems([]), []);
});

test('twenty thousand bad rows in 256 columns make a short list that counts every cell', async () => {
  const heading = ['Name', ...Array.from({ length: 255 }, (_, i) => `Spalte ${i}`)].join(';');
  const row = (i: number): string => `N${i}${';<b'.repeat(255)}`;
  const text = [heading, ...Array.from({ length: 3000 }, (_, i) => row(i))].join('\n');
  const { problems } = await readFiles([{ name: 'akteure.csv', bytes: new TextEncoder().encode(text) }]);
  assert.ok(problems.length < 2000, String(problems.length));
  const groups = groupProblems(problems).filter(({ code }) => code === 'markup-in-text');
  assert.equal(groups.length, 255);
  assert.ok(groups.every(({ count }) => count === 3000));
});

test('hundreds of sheets with bad columns stay a bounded list, and nothing is forgotten', () => {
  const list = new ProblemList();
  const total = 200 * 256;
  for (let i = 0; i < total; i++) list.add(inRow(2, { sheet: `Blatt ${i % 200}`, column: `S${i % 256}-${i}` }));
  assert.ok(list.list().length <= 2001);
  assert.equal(
    groupProblems(list.list()).reduce((sum, { count }) => sum + count, 0),
    total,
  );
});

test('a long value is shortened and never cut inside a character', () => {
  assert.equal([...shorten('👩‍🚀'.repeat(60))].length, 80);
  assert.equal(shorten(' a\n\n b '), 'a b');
});
