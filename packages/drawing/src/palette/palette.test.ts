import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import { organisation } from '../sample-networks.test.ts';
import { kindsOnMap } from './kinds-on-map.ts';
import { PALETTE, SHAPES } from './palette.ts';

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

for (const [name, theme] of Object.entries(PALETTE)) {
  test(`${name}: every colour stands out from the ground by 3 to 1, text by 7 to 1`, () => {
    for (const colour of [...theme.kinds, theme.other]) assert.ok(contrast(colour, theme.ground) >= 3, colour);
    assert.ok(contrast(theme.text, theme.ground) >= 7);
  });
}

test('every colour has a shape of its own', () => {
  assert.equal(new Set(SHAPES).size, 6);
  for (const theme of Object.values(PALETTE)) assert.equal(new Set(theme.kinds).size, SHAPES.length);
});

test('the six most frequent kinds have their own look, all others and the unknown are grey rings', () => {
  const kinds = ['c', 'b', 'b', 'a', 'd', 'e', 'f', 'g', undefined, undefined, undefined];
  const found = kindsOnMap(createNetwork({ organisations: kinds.map((kind, i) => organisation(`A${i}`, { kind })) }));
  assert.deepEqual(
    found.map(({ kind, colour, count }) => [kind, colour, count]),
    [
      ['b', 0, 2],
      ['a', 1, 1],
      ['c', 2, 1],
      ['d', 3, 1],
      ['e', 4, 1],
      ['f', 5, 1],
      ['g', 'other', 1],
      [undefined, 'other', 3],
    ],
  );
  assert.deepEqual(
    found.slice(0, 6).map(({ shape }) => shape),
    SHAPES,
  );
  assert.ok(found.slice(6).every(({ shape }) => shape === 'ring'));
});

test('where nobody has a kind, all look alike, and nobody like an exception', () => {
  const [only, ...others] = kindsOnMap(createNetwork({ organisations: ['A', 'B'].map((id) => organisation(id)) }));
  assert.deepEqual([only, others], [{ kind: undefined, count: 2, colour: 0, shape: 'circle' }, []]);
});

test('who has left is not counted', () => {
  const organisations = [organisation('A', { kind: 'Amt' }), organisation('B', { kind: 'Amt', status: 'ended' })];
  assert.deepEqual(
    kindsOnMap(createNetwork({ organisations })).map(({ count }) => count),
    [1],
  );
});
