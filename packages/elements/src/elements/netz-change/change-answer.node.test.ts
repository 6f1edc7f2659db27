import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLater, yearBefore } from './change-answer.ts';

test('a year before a day is a day of the calendar, also after a leap day', () => {
  assert.deepEqual(['2026-11-01', '2026-11', '2024-02-29'].map(yearBefore), ['2025-11-01', '2025-11', '2023-02-28']);
});

test('a month is not later than a day in it', () => {
  assert.deepEqual(
    [isLater('2026-11', '2026-11-01'), isLater('2026-12', '2026-11-30'), isLater('2025-01-01', '2026-01-01')],
    [false, true, false],
  );
});
