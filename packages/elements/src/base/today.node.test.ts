import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from './today.ts';

test('Today is the day on the calendar of the visitor, also just before and after midnight', () => {
  assert.equal(today(new Date(2026, 10, 1, 0, 0, 1)), '2026-11-01');
  assert.equal(today(new Date(2026, 11, 31, 23, 59, 59)), '2026-12-31');
});
