import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flattenPairs } from './flatten-pairs.mjs';

const flat = (code) => flattenPairs(code, 'any.ts');

test('pairs become single names, in the same order and on the same lines', () => {
  assert.equal(flat('const [x, y] = [f(1), g(2)];'), 'const x = f(1), y = g(2);');
  assert.equal(flat('let [a, b] = [0, 0], c = 1;'), 'let a = 0, b = 0, c = 1;');
  assert.equal(flat('const [a, b] = [\n  one,\n  other,\n];\nnext();').split('\n').length, 5);
  assert.equal(flat('for (let [low, high] = [0, 9]; low < high; low++);'), 'for (let low = 0, high = 9; low < high; low++);');
});

test('what is inside a value is flattened in its turn only where it is safe, and all else stays', () => {
  for (const code of [
    'const [x, y] = point;',
    'const [x, ...rest] = [1, 2, 3];',
    'const [x = 1, y] = [a, b];',
    'const [x, y] = [...list, 1];',
    'const [x] = [1, 2];',
    'const [, y] = [1, 2];',
    'const [x, y]: Pair = [1, 2];',
    '[a, b] = [b, a];',
    'const [{ x }, y] = [a, b];',
  ])
    assert.equal(flat(code), code);
});
