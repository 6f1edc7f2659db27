import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import fc from 'fast-check';
import { DAY, organisation, randomNetwork, smallTown, sonnbrueck, tie } from '../sample-networks.test.ts';
import type { Layout } from './layout.ts';
import { layoutNetwork } from './layout-network.ts';
import { shareOut } from './share-out.ts';
import { startLayout } from './start-layout.ts';

/** Seed, partners and ties of a network; a failure names the three numbers. */
const recipes = fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 70 }), fc.nat(140));
const aspects = fc.constantFrom(16 / 9, 4 / 3, 1, 9 / 16);

function assertInside(layout: Layout): void {
  const { left, top, right, bottom } = layout.bounds;
  for (const [id, { x, y }] of layout.positions) assert.ok(x >= left && x <= right && y >= top && y <= bottom, `${id} at ${x}, ${y}`);
}

test('everybody who is in the network has a place of their own inside the bounds', () => {
  fc.assert(
    fc.property(recipes, aspects, (recipe, aspect) => {
      const network = randomNetwork(...recipe);
      const layout = layoutNetwork(network, { asOf: DAY, aspect });
      assert.deepEqual([...layout.positions.keys()], network.organisations.map(({ id }) => id).sort());
      assertInside(layout);
      const places = [...layout.positions.values()];
      for (const [i, a] of places.entries()) {
        for (const b of places.slice(i + 1)) assert.ok(Math.abs(a.x - b.x) >= 24 || Math.abs(a.y - b.y) >= 24, JSON.stringify([a, b]));
      }
    }),
    { numRuns: 20 },
  );
});

test('the same data give the same places, whatever the order of the rows, in slices or at once', () => {
  fc.assert(
    fc.property(recipes, fc.nat(1000), fc.integer({ min: 1, max: 50 }), (recipe, shift, ticks) => {
      const network = randomNetwork(...recipe);
      const turned = <T>(list: readonly T[]): T[] => list.map((_, i) => list[(list.length - 1 - i + shift) % list.length]!);
      const again = createNetwork({ ...network, organisations: turned(network.organisations), ties: turned(network.ties) });
      const run = startLayout(again, { asOf: DAY });
      while (!run.step(ticks)) assert.ok(run.layout().positions.size > 0);
      assert.deepEqual([...run.layout().positions], [...layoutNetwork(network, { asOf: DAY }).positions]);
    }),
    { numRuns: 8 },
  );
});

test('who has no tie stands in the block at the edge, by kind and name', () => {
  const layout = layoutNetwork(smallTown(), { asOf: DAY });
  assert.deepEqual(layout.unconnected, ['P7', 'P8']);
  const { bounds } = layout.block!;
  for (const [id, { y }] of layout.positions) assert.equal(y > bounds.top, layout.unconnected.includes(id), id);
});

test('a list of names without any tie is one orderly block', () => {
  const network = createNetwork({ organisations: Array.from({ length: 40 }, (_, i) => organisation(`A${i + 10}`)) });
  const { positions, unconnected, bounds } = layoutNetwork(network, { asOf: DAY, aspect: 1.5 });
  assert.equal(unconnected.length, 40);
  assert.ok(new Set([...positions.values()].map(({ x }) => x)).size <= 8);
  const shape = (bounds.right - bounds.left) / (bounds.bottom - bounds.top);
  assert.ok(shape > 0.9 && shape < 2.4, String(shape));
});

test('stored positions stay exactly as they are', () => {
  const places: Record<string, readonly [number, number]> = { P1: [0.1, 0.25], P2: [0.7, 0.3], P3: [0.4, 0.9] };
  const town = smallTown();
  const stored = town.organisations.map((each) => (places[each.id] ? { ...each, x: places[each.id]![0], y: places[each.id]![1] } : each));
  const layout = layoutNetwork(createNetwork({ ...town, organisations: stored }), { asOf: DAY });
  for (const [id, [x, y]] of Object.entries(places)) assert.deepEqual(layout.positions.get(id), { x, y });
  assertInside(layout);
  const newcomer = layout.positions.get('P4')!;
  const partner = layout.positions.get('P3')!;
  assert.ok(Math.abs(newcomer.x - partner.x) + Math.abs(newcomer.y - partner.y) < 2, 'a newcomer settles beside its partner');
});

test('positions that are handed in win over those in the data', () => {
  const network = createNetwork({
    organisations: [organisation('A', { x: 1, y: 1 }), organisation('B', { x: 5, y: 5 })],
    ties: [tie('A', 'B')],
  });
  const layout = layoutNetwork(network, { asOf: DAY, positions: new Map([['A', { x: 9, y: 2 }]]) });
  assert.deepEqual(
    [...layout.positions.values()],
    [
      { x: 9, y: 2 },
      { x: 5, y: 5 },
    ],
  );
});

test('a layout that was kept is the same when it comes back', () => {
  const first = layoutNetwork(sonnbrueck(), { asOf: DAY });
  const again = layoutNetwork(sonnbrueck(), { asOf: DAY, positions: first.positions });
  assert.deepEqual([...again.positions], [...first.positions]);
});

test('positions that are no numbers count as none', () => {
  const network = createNetwork({ organisations: [organisation('A', { x: Number.NaN, y: 1 }), organisation('B')], ties: [tie('A', 'B')] });
  for (const { x, y } of layoutNetwork(network, { asOf: DAY }).positions.values()) assert.ok(Number.isFinite(x) && Number.isFinite(y));
});

test('parts that do not hang together do not overlap', () => {
  const ties = Array.from({ length: 12 }, (_, i) => [tie(`A${i}`, `B${i}`), tie(`B${i}`, `C${i}`)]).flat();
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const { positions } = layoutNetwork(createNetwork({ organisations: ids.map((id) => organisation(id)), ties }), { asOf: DAY });
  const boxes = Array.from({ length: 12 }, (_, i) => {
    const places = ['A', 'B', 'C'].map((letter) => positions.get(`${letter}${i}`)!);
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) assert.ok(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top);
  }
});

const frame = { left: 10, top: 20, right: 410, bottom: 320 };
const weightLists = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 }).map((list) => list.sort((a, b) => b - a));

test('a frame is shared out in proportion among parts of similar size, without a gap', () => {
  fc.assert(
    fc.property(weightLists, (list) => {
      const weights = list.map((weight) => 100 + Math.round(weight / 5)).sort((a, b) => b - a);
      const all = weights.reduce((a, b) => a + b);
      for (const [i, { left, top, right, bottom }] of shareOut(weights, frame).entries())
        assert.ok(Math.abs(((right - left) * (bottom - top)) / 120_000 - weights[i]! / all) < 0.01);
    }),
  );
});

test('however large the others are, each part gets a piece of its own inside the frame, and none is a sliver', () => {
  fc.assert(
    fc.property(weightLists, fc.integer({ min: 1, max: 5000 }), (list, largest) => {
      const weights = [500 + largest, ...list];
      const share = 120_000 / weights.reduce((a, b) => a + b);
      const pieces = shareOut(weights, frame);
      for (const [i, a] of pieces.entries()) {
        const shortest = Math.min(a.right - a.left, a.bottom - a.top);
        assert.ok(shortest > 0.3 * Math.sqrt(weights[i]! * share), JSON.stringify({ weights, i, a }));
        assert.ok(a.left >= 10 - 1e-6 && a.top >= 20 - 1e-6 && a.right <= 410 + 1e-6 && a.bottom <= 320 + 1e-6);
        for (const b of pieces.slice(i + 1))
          assert.ok(a.right < b.left + 1e-6 || b.right < a.left + 1e-6 || a.bottom < b.top + 1e-6 || b.bottom < a.top + 1e-6);
      }
    }),
  );
});

test('an aspect that is no shape is a mistake of the program', () => {
  assert.throws(() => layoutNetwork(smallTown(), { asOf: DAY, aspect: 0 }), /start-graph-layout: expected a positive aspect, got 0/);
});

test('eleven hundred partners with four thousand ties find their places', { timeout: 60_000 }, () => {
  assert.equal(layoutNetwork(randomNetwork(1, 1100, 4000), { asOf: DAY }).positions.size, 1100);
});
