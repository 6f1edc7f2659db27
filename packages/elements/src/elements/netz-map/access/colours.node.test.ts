import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PALETTE, SHAPES, shapePath } from '@netz-map/drawing';

type Rgb = readonly [number, number, number];

const linear = (colour: string): Rgb =>
  [1, 3, 5].map((i) => {
    const value = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
/** Relative luminance as WCAG 2 defines it. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How linear RGB is seen by those who lack one kind of cone (Machado, Oliveira, Fernandes 2009, severity 1). */
const SEEN_BY: Readonly<Record<string, readonly number[]>> = {
  everybody: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopes: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopes: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopes: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
const seen = ([r, g, b]: Rgb, m: readonly number[]): Rgb =>
  [0, 3, 6].map((i) => Math.min(1, Math.max(0, m[i]! * r + m[i + 1]! * g + m[i + 2]! * b))) as unknown as Rgb;

/** OKLab (Ottosson 2020), times 100. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    100 * (0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s),
    100 * (1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s),
    100 * (0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s),
  ];
}

/** The two colours that are hardest to tell apart. */
function worstPair(colours: readonly string[], matrix: readonly number[]): number {
  const points = colours.map((colour) => oklab(seen(linear(colour), matrix)));
  const distances = points.flatMap((p, i) => points.slice(i + 1).map((q) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])));
  return Math.min(...distances);
}

for (const [name, { ground, text, kinds, other }] of Object.entries(PALETTE)) {
  test(`A15 ${name}: names stand out from the ground by 4.5 to 1, also where they are quiet, and signs by 3 to 1`, () => {
    assert.ok(contrast(text, ground) >= 4.5, `${contrast(text, ground)}`);
    for (const colour of [...kinds, other]) assert.ok(contrast(colour, ground) >= 3, `${colour}: ${contrast(colour, ground).toFixed(2)}`);
  });

  for (const [who, matrix] of Object.entries(SEEN_BY))
    test(`A16 ${name}: the six colours are told apart by ${who}`, () => {
      assert.equal(kinds.length, 6);
      const distance = worstPair(kinds, matrix);
      assert.ok(distance >= 12, distance.toFixed(1));
    });
}

test('A16 In grey, each colour has a shape of its own, and the seventh kind another one', () => {
  const paths = [...SHAPES, 'ring' as const].map((shape) => shapePath(shape, 0, 0, 10));
  assert.equal(new Set(paths).size, 7);
});
