import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { association } from './association.ts';

test('what rises together has 1, what rises against each other -1', () => {
  assert.deepEqual(association([0, 1, 2], [5, 7, 9]), { r: 1, n: 3 });
  assert.deepEqual(association([0, 1, 2], [2, 1, 0]), { r: -1, n: 3 });
});

test('a known example: the first of the four quartets of Anscombe', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  assert.equal(association(x, y).r!.toFixed(4), '0.8164');
});

test('what is unknown is left out, and too little or no difference has no answer', () => {
  assert.deepEqual(association([0, null, 1, 2], [0, 5, 1, 2]), { r: 1, n: 3 });
  assert.deepEqual(association([0, 1], [3, null]), { r: null, n: 1 });
  assert.deepEqual(association([0.1, 0.1, 0.1], [1, 2, 3]), { r: null, n: 3 });
  assert.deepEqual(association([], []), { r: null, n: 0 });
});

test('lists of different length and what is no number are mistakes of the program', () => {
  assert.throws(() => association([1], [1, 2]), /as many values in y as in x/);
  assert.throws(() => association([Number.NaN, 1], [1, 2]), /finite numbers or null/);
});

test('it lies between -1 and 1, is the same both ways, and other units change nothing', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (pairs) => {
      const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const { r } = association(x, y);
      if (r === null) return;
      assert.ok(r >= -1 && r <= 1);
      assert.equal(association(y, x).r!.toFixed(9), r.toFixed(9));
      const other = association(
        x.map((value) => 3 * value + 7),
        y,
      ).r!;
      assert.ok(Math.abs(other - r) < 1e-9);
    }),
  );
});
