import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../../shared/seeded-random.ts';
import { SumBounds } from './sum-bounds.ts';

/** Values from 0 to the most that there can be, of many shapes: the hard cases are rare large ones. */
const SHAPES: Readonly<Record<string, (i: number, most: number, rng: Random) => number>> = {
  'all sizes': (_i, most, rng) => most * rng(),
  'three of the largest, else nothing': (i, most) => (i < 3 ? most : 0),
  'three nothings, else the largest': (i, most) => (i < 3 ? 0 : most),
  'half and half': (i, most) => (i % 2 ? most : 0),
  'all alike': () => 1,
  'mostly small': (_i, most, rng) => most * rng() ** 20,
};

function shuffled(values: readonly number[], rng: Random): number[] {
  return values
    .map((value) => ({ value, at: rng() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

const oneNode = (sources: number) => ({ nodes: Int32Array.of(0), starts: Int32Array.of(0, 1), sources: Int32Array.of(sources) });

/** Feeds all values and looks at the bounds after every stage. */
function* stages(values: readonly number[], risk: number): Generator<{ seen: number; lower: number; upper: number; guess: number }> {
  const bounds = new SumBounds(oneNode(values.length), risk);
  const value = new Float64Array(1);
  for (let seen = 0; seen < values.length;) {
    const next = Math.min(values.length, Math.max(20, Math.ceil(1.3 * seen)));
    bounds.begin((next - seen) / (values.length - seen));
    for (; seen < next; seen++) {
      value[0] = values[seen]!;
      bounds.add(0, value);
    }
    bounds.end();
    yield { seen, lower: bounds.lower[0]!, upper: bounds.upper[0]!, guess: bounds.guess(0, 0) };
  }
}

for (const [shape, valueOf] of Object.entries(SHAPES))
  test(`the bounds miss the truth no more often than stated, at any time together: ${shape}`, () => {
    const count = 300;
    const rng = seededRandom(11);
    const values = Array.from({ length: count }, (_, i) => valueOf(i, count - 2, rng));
    const truth = values.reduce((sum, value) => sum + value, 0);
    const runs = 200;
    const risk = 0.3;
    let missed = 0;
    for (let run = 0; run < runs; run++) {
      const rounding = 1e-9 * truth;
      missed += +[...stages(shuffled(values, rng), risk)].some(({ lower, upper }) => truth < lower - rounding || truth > upper + rounding);
    }
    assert.ok(missed / runs <= risk, `${missed} of ${runs} missed`);
  });

test('bounds are much narrower than what is certain anyway, and narrowest where values are alike', () => {
  const count = 1000;
  const widthAt300 = (valueOf: (i: number, rng: Random) => number): number => {
    const rng = seededRandom(5);
    const values = shuffled(
      Array.from({ length: count }, (_, i) => valueOf(i, rng)),
      rng,
    );
    const { lower, upper } = [...stages(values, 0.05)].find(({ seen }) => seen >= 300)!;
    return (upper - lower) / (count * (count - 2));
  };
  const alike = widthAt300(() => 5);
  const small = widthAt300((_i, rng) => 20 * rng());
  const wide = widthAt300((i) => (i % 2 ? count - 2 : 0));
  assert.ok(alike < 0.02 && small < 0.02 && wide < 0.2, `${alike} ${small} ${wide}`);
  assert.ok(small < wide);
});

test('bounds only narrow, hold the guess, and meet at the sum when all has been seen', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 120 }), (shares) => {
      const values = shares.map((share) => share * (shares.length - 2));
      let before = { lower: 0, upper: Infinity };
      let last = before;
      for (const stage of stages(values, 1e-3)) {
        assert.ok(stage.lower <= stage.guess && stage.guess <= stage.upper);
        assert.ok(stage.lower >= before.lower && stage.upper <= before.upper + 1e-9);
        before = last = stage;
      }
      const sum = values.reduce((total, value) => total + value, 0);
      assert.equal(last.lower, sum);
      assert.equal(last.upper, sum);
    }),
    { numRuns: 200 },
  );
});
