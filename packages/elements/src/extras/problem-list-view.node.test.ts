import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@netz-map/core';
import { problemListView } from './problem-list-view.ts';

test('of twenty equal problems three are listed, the third counts the others, and errors come first', () => {
  const told: Problem[] = [];
  const place = { file: 'a.csv', sheet: 'Akteure', column: 'Seit' };
  const problems: Problem[] = [
    ...Array.from({ length: 20 }, (_, row): Problem => ({
      code: 'bad-date',
      severity: 'warning',
      ...place,
      row,
      ...(row === 19 ? { more: 5 } : {}),
    })),
    { code: 'missing-name', severity: 'error', file: 'a.csv', row: 7 },
  ];
  problemListView({ problems, tellProblem: (problem) => (told.push(problem), { what: '', where: '', todo: '' }) }, {
    language: 'de',
    texts: { shared: { problems: () => '', moreProblems: () => '' } },
  } as unknown as Parameters<typeof problemListView>[1]);
  assert.deepEqual(
    told.map(({ code, row, more }) => [code, row, more]),
    [
      ['missing-name', 7, undefined],
      ['bad-date', 0, undefined],
      ['bad-date', 1, undefined],
      ['bad-date', 2, 22],
    ],
  );
});
