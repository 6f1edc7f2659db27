import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GestureHint } from './gesture.ts';
import { AGAIN_MS, GestureHints, HINT_MS } from './gesture-hints.ts';

function hintsWithLog(): { hints: GestureHints; log: (GestureHint | undefined)[] } {
  const log: (GestureHint | undefined)[] = [];
  return { hints: new GestureHints((hint) => log.push(hint)), log };
}

test('A hint comes once, goes by itself, and comes again only after a while', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { hints, log } = hintsWithLog();
  for (let now = 0; now < AGAIN_MS; now += 100) hints.want('zoom-key', now);
  assert.deepEqual(log, ['zoom-key']);
  t.mock.timers.tick(HINT_MS);
  assert.deepEqual(log, ['zoom-key', undefined]);
  hints.want('zoom-key', AGAIN_MS);
  assert.deepEqual(log, ['zoom-key', undefined, 'zoom-key']);
});

test('Whoever has done what the hint says is not told any more', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { hints, log } = hintsWithLog();
  hints.want('two-fingers', 0);
  hints.met('two-fingers');
  hints.want('two-fingers', 10 * AGAIN_MS);
  assert.deepEqual(log, ['two-fingers', undefined]);
  hints.want('zoom-key', 0);
  assert.equal(log.at(-1), 'zoom-key', 'the other one still comes');
});

test('Nothing runs on when the map has left the page', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { hints, log } = hintsWithLog();
  hints.want('zoom-key', 0);
  hints.end();
  t.mock.timers.tick(10 * HINT_MS);
  assert.deepEqual(log, ['zoom-key', undefined]);
});
