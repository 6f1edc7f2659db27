import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Layout, LayoutRun } from '@netz-map/drawing';
import { settleInSlices } from './slicing.ts';

/** A layout that needs so many rounds of so many milliseconds, on a clock that only it moves. */
function layoutInTheMaking(rounds: number, ms: number): { run: LayoutRun; now: () => number; calls: number[]; done: Layout } {
  const done = { bounds: { left: 0, top: 0, right: 1, bottom: 1 }, positions: new Map(), unconnected: [], unit: 1 } satisfies Layout;
  const calls: number[] = [];
  let clock = 0;
  let left = rounds;
  const step = (ticks: number): boolean => {
    calls.push(ticks * ms);
    clock += Math.min(ticks, left) * ms;
    left -= Math.min(ticks, left);
    return left === 0;
  };
  return { run: { step, layout: () => done }, now: () => clock, calls, done };
}

test('A layout settles in slices, none of which holds the page up, and is shown once', async () => {
  const { run, now, calls, done } = layoutInTheMaking(200, 1);
  let shown = 0;
  await new Promise<void>((resolve) => {
    settleInSlices(
      run,
      (layout) => {
        shown++;
        assert.equal(layout, done);
        resolve();
      },
      now,
    );
  });
  assert.equal(shown, 1);
  assert.ok(Math.max(...calls) <= 12, `a piece took ${Math.max(...calls)} ms`);
});

test('A layout that is no longer wanted is never shown', async () => {
  const { run, now } = layoutInTheMaking(50, 1);
  let shown = 0;
  settleInSlices(run, () => shown++, now)();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(shown, 0);
});
