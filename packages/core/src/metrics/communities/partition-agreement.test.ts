import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberCompactly } from './number-compactly.ts';
import { partitionAgreement } from './partition-agreement.ts';

const partition = (length: number): fc.Arbitrary<Int32Array> =>
  fc.array(fc.nat(4), { minLength: length, maxLength: length }).map((labels) => Int32Array.from(labels));

const agreement = (a: Int32Array, b: Int32Array): number => {
  const [x, y] = [a.slice(), b.slice()];
  return partitionAgreement(x, numberCompactly(x, new Int32Array(9)), y, numberCompactly(y, new Int32Array(9)));
};

test('a partition agrees wholly with itself, whatever its numbers, and two agree as much one way as the other', () => {
  fc.assert(
    fc.property(partition(9), partition(9), (a, b) => {
      assert.ok(
        Math.abs(
          agreement(
            a,
            a.map((label) => 4 - label),
          ) - 1,
        ) < 1e-12,
      );
      assert.ok(Math.abs(agreement(a, b) - agreement(b, a)) < 1e-12);
      assert.ok(agreement(a, b) >= 0 && agreement(a, b) <= 1);
    }),
  );
});

test('partitions that cross each other tell nothing about each other', () => {
  assert.equal(agreement(Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1)), 0);
  assert.equal(agreement(Int32Array.of(0, 0, 0, 0), Int32Array.of(0, 1, 0, 1)), 0);
  // H = 1 bit and 1.5 bits, 1 bit in common
  assert.ok(Math.abs(agreement(Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 0, 1, 2)) - 0.8) < 1e-12);
});
