import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FlatLayout } from './flat-layout.ts';
import type { LayoutGraph } from './layout-graph.ts';
import { MARK_RADIUS } from './mark-size.ts';
import { areaPerPartner } from './rooms.ts';
import { startGraphLayout } from './start-graph-layout.ts';

type Ties = readonly (readonly [number, number])[];

const upTo = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

function graphOf(count: number, ties: Ties, more: Partial<LayoutGraph> = {}): LayoutGraph {
  return {
    count,
    source: Uint32Array.from(ties, ([a]) => a),
    target: Uint32Array.from(ties, ([, b]) => b),
    pull: new Float32Array(ties.length).fill(0.7),
    rooms: new Float32Array(3 * count).fill(16),
    stored: undefined,
    group: undefined,
    blockOrder: Uint32Array.from(upTo(count, (i) => i)),
    nameWidth: new Float32Array(count).fill(80),
    area: areaPerPartner(Math.max(2, count)),
    ...more,
  };
}

const star = (count: number): Ties => upTo(count - 1, (i) => [0, i + 1] as const);
const path = (count: number): Ties => upTo(count - 1, (i) => [i, i + 1] as const);
const pairs = (count: number): Ties => upTo(count / 2, (i) => [2 * i, 2 * i + 1] as const);
const allWithAll = (count: number): Ties => upTo(count, (i) => upTo(i, (j) => [j, i] as const)).flat();

function settled(graph: LayoutGraph, rounds: number = 1000, aspect: number = 1.5): FlatLayout {
  const run = startGraphLayout(graph, { aspect });
  while (!run.step(rounds));
  return run.layout();
}

/** How near two marks come, in pixels of a picture of the usual size. */
function nearest({ xy, unit }: FlatLayout): number {
  let least = Infinity;
  for (let i = 0; i < xy.length; i += 2) {
    for (let j = i + 2; j < xy.length; j += 2) least = Math.min(least, Math.hypot(xy[i]! - xy[j]!, xy[i + 1]! - xy[j + 1]!) / unit);
  }
  return least;
}

function assertInside({ xy, bounds }: FlatLayout): void {
  for (let i = 0; i < xy.length; i += 2) {
    assert.ok(xy[i]! >= bounds.left && xy[i]! <= bounds.right && xy[i + 1]! >= bounds.top && xy[i + 1]! <= bounds.bottom, String(i / 2));
  }
}

const FEW: Record<string, LayoutGraph> = {
  nobody: graphOf(0, []),
  'one alone': graphOf(1, []),
  'two with a tie': graphOf(2, [[0, 1]]),
  'two without': graphOf(2, []),
  'a star of 300': graphOf(300, star(300)),
  'a path of 300': graphOf(300, path(300)),
  'a ring of 250': graphOf(250, [...path(250), [249, 0]]),
  '150 pairs': graphOf(300, pairs(300)),
  'sixty who all know each other': graphOf(60, allWithAll(60)),
  'a star of 280 beside a pair': graphOf(282, [...star(280), [280, 281]]),
};
for (const [shape, graph] of Object.entries(FEW)) {
  test(`up to three hundred partners stand clear of each other: ${shape}`, () => {
    const layout = settled(graph);
    assertInside(layout);
    assert.ok(nearest(layout) >= 2 * MARK_RADIUS, String(nearest(layout)));
  });
}

const stored = (count: number, at: (i: number) => readonly [number, number] | undefined): Float64Array =>
  Float64Array.from(upTo(count, (i) => at(i) ?? [NaN, NaN]).flat());

const MANY: Record<string, LayoutGraph> = {
  'a star of 5,000': graphOf(5000, star(5000)),
  'a path of 20,000': graphOf(20_000, path(20_000)),
  '10,000 pairs': graphOf(20_000, pairs(20_000)),
  '20,000 without any tie': graphOf(20_000, []),
  'a star of 5,000 beside a pair': graphOf(5002, [...star(5000), [5000, 5001]]),
  'stored all in one place, and newcomers': graphOf(2000, star(2000), { stored: stored(2000, (i) => (i < 1000 ? [3, 3] : undefined)) }),
  'one stored a billion screens away': graphOf(1000, star(1000), {
    stored: stored(1000, (i) => (i < 500 ? [i === 0 ? 1e12 : i, 0] : undefined)),
  }),
};
for (const [shape, graph] of Object.entries(MANY)) {
  test(`no shape of a network is too much for the layout: ${shape}`, { timeout: 60_000 }, () => {
    const layout = settled(graph);
    assert.ok(layout.xy.every((value) => Number.isFinite(value)));
    assertInside(layout);
  });
}

/** Seed, partners, ties and parts at least. */
const recipes = fc.tuple(fc.nat(1e6), fc.integer({ min: 2, max: 420 }), fc.nat(900));

function randomGraph([seed, count, ties]: readonly [number, number, number], more: Partial<LayoutGraph> = {}): LayoutGraph {
  let state = seed;
  const below = (limit: number): number => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * limit);
  };
  const keys = new Set<number>();
  for (let i = 0; i < ties; i++) {
    const [a, b] = [below(count), below(count)];
    if (a !== b) keys.add(Math.min(a, b) * count + Math.max(a, b));
  }
  return graphOf(
    count,
    [...keys].map((key) => [Math.floor(key / count), key % count]),
    more,
  );
}

test('the same lists give the same places to the bit, however the work is sliced', () => {
  fc.assert(
    fc.property(recipes, fc.integer({ min: 1, max: 90 }), (recipe, rounds) => {
      const graph = randomGraph(recipe, { group: Int32Array.from({ length: recipe[1] }, (_, i) => (i % 5) - 1) });
      assert.deepEqual(settled(graph, rounds), settled(graph));
    }),
    { numRuns: 10 },
  );
});

test('stored places stay to the bit, whoever comes', () => {
  fc.assert(
    fc.property(
      recipes,
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      (recipe, far, scale) => {
        const count = recipe[1];
        const kept = stored(count, (i) => (i % 3 > 0 ? [far + i * scale, far - ((i * 7) % count) * scale] : undefined));
        const { xy } = settled(randomGraph(recipe, { stored: kept }));
        kept.forEach((value, i) => assert.ok(Number.isNaN(value) ? Number.isFinite(xy[i]!) : Object.is(xy[i], value)));
      },
    ),
    { numRuns: 15 },
  );
});

test('a newcomer settles near its partners and moves nobody', () => {
  const before = settled(graphOf(100, path(100)));
  const { xy } = settled(graphOf(101, [...path(100), [50, 100]], { stored: Float64Array.from([...before.xy, NaN, NaN]) }));
  assert.deepEqual(xy.subarray(0, 200), before.xy);
  const [across, down] = [xy[200]! - xy[100]!, xy[201]! - xy[101]!];
  assert.ok(Math.hypot(across, down) < 4 * Math.sqrt(11_500), `${across}, ${down}`);
});

test('parts that do not hang together do not overlap, however unequal they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 2, max: 400 }),
      (sizes, largest) => {
        const starts = [0];
        for (const size of [largest, ...sizes]) starts.push(starts.at(-1)! + size);
        const ties = [largest, ...sizes].flatMap((size, part) =>
          star(size).map(([a, b]) => [a + starts[part]!, b + starts[part]!] as const),
        );
        const { xy } = settled(graphOf(starts.at(-1)!, ties));
        const boxes = [largest, ...sizes].map((size, part) => {
          const xs = upTo(size, (i) => xy[2 * (starts[part]! + i)]!);
          const ys = upTo(size, (i) => xy[2 * (starts[part]! + i) + 1]!);
          return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
        });
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) assert.ok(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('members of a group stand nearer to each other than without the group', () => {
  const recipe = [1, 200, 400] as const;
  const group = Int32Array.from(upTo(200, (i) => i % 4));
  const spread = ({ xy }: FlatLayout): number => {
    let sum = 0;
    for (let i = 0; i < 200; i++)
      for (let j = i % 4; j < i; j += 4) sum += Math.hypot(xy[2 * i]! - xy[2 * j]!, xy[2 * i + 1]! - xy[2 * j + 1]!);
    return sum;
  };
  const [together, free] = [spread(settled(randomGraph(recipe, { group }))), spread(settled(randomGraph(recipe)))];
  assert.ok(together < 0.9 * free, `${together} and ${free}`);
});
