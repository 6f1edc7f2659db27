import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBefore, isIsoDay, monthsBetween } from './calendar.ts';

test('days and months of the calendar are recognised, others are not', () => {
  for (const day of ['2026-11', '2026-11-01', '2024-02-29', '2000-02-29']) assert.equal(isIsoDay(day), true, day);
  for (const day of ['2026-13', '2026-00', '2026-02-29', '1900-02-29', '2026-04-31', '2026', '01.11.2026', '2026-11-1', ''])
    assert.equal(isIsoDay(day), false, day);
});

test('months are counted without looking at the day', () => {
  assert.equal(monthsBetween('2025-05', '2026-11-01'), 18);
  assert.equal(monthsBetween('2025-05-31', '2026-11-01'), 18);
  assert.equal(monthsBetween('2025-04-30', '2026-11-01'), 19);
  assert.equal(monthsBetween('2026-12', '2026-11-01'), -1);
});

test('a day is before another for sure only when the month says so where there is no day', () => {
  assert.equal(isBefore('2026-04', '2026-05-10'), true);
  assert.equal(isBefore('2026-05', '2026-05-10'), false);
  assert.equal(isBefore('2026-05-09', '2026-05-10'), true);
  assert.equal(isBefore('2026-05-10', '2026-05-10'), false);
});
