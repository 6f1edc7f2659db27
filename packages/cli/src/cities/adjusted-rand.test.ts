import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adjustedRand } from './adjusted-rand.ts';

const lists = (text: string): string[][] => text.split(' ').map((letters) => [...letters]);

test('the same circles in another order agree completely, and strangers do not count', () => {
  assert.equal(adjustedRand(lists('abc def'), lists('fedxy bac')), 1);
  assert.equal(adjustedRand(lists('abc'), lists('abcd')), 1);
});

test('cutting a single circle in two is no agreement, and who is in no circle is alone', () => {
  assert.equal(adjustedRand(lists('abcdef'), lists('abc def')), 0);
  assert.equal(adjustedRand(lists('abc def'), []), 0);
});

test('a known value: one of six stands in the wrong circle', () => {
  // 4 pairs together in both, 6 and 7 pairs inside, 15 pairs
  assert.ok(Math.abs(adjustedRand(lists('abc def'), lists('abcd ef')) - (4 - (6 * 7) / 15) / (6.5 - (6 * 7) / 15)) < 1e-12);
});
