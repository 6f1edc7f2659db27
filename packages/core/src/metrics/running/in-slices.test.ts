import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSlices, type SlicedWork } from './in-slices.ts';
import type { Progress } from './long-run.ts';

function* counting(total: number, started: number[] = []): SlicedWork<string> {
  for (let done = 1; done <= total; done++) {
    started.push(done);
    yield { done, total };
  }
  return 'counted';
}

test('long work says how far it is after each slice, and gives its result at the end', async () => {
  const told: Progress[] = [];
  assert.equal(await inSlices(counting(3), { onProgress: (progress) => void told.push(progress) }), 'counted');
  assert.deepEqual(
    told.map(({ done, total }) => [done, total]),
    [
      [1, 3],
      [2, 3],
      [3, 3],
    ],
  );
});

test('everybody else has their turn between two slices', async () => {
  let turns = 0;
  let waiting = true;
  const wait = (): void => {
    turns++;
    if (waiting) setImmediate(wait);
  };
  setImmediate(wait);
  await inSlices(counting(50));
  waiting = false;
  assert.ok(turns >= 49, `${turns} turns`);
});

test('how others get their turn can be chosen', async () => {
  let pauses = 0;
  await inSlices(counting(4), {
    pause: async () => {
      pauses++;
    },
  });
  assert.equal(pauses, 4);
});

test('work that is stopped starts no further slice and rejects with the reason', async () => {
  const started: number[] = [];
  const stop = new AbortController();
  const stopAt2 = ({ done }: Progress): void => {
    if (done === 2) stop.abort(new Error('enough'));
  };
  await assert.rejects(inSlices(counting(9, started), { signal: stop.signal, onProgress: stopAt2 }), { message: 'enough' });
  assert.deepEqual(started, [1, 2]);
  await assert.rejects(inSlices(counting(9, started), { signal: stop.signal }), { message: 'enough' });
  assert.deepEqual(started, [1, 2]);
});

test('the default reason is that of the platform', async () => {
  const stop = new AbortController();
  stop.abort();
  await assert.rejects(inSlices(counting(1), { signal: stop.signal }), { name: 'AbortError' });
});
