import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveWay, type Timers } from './give-way.ts';

const { setImmediate, setTimeout, MessageChannel } = globalThis as unknown as Required<Timers>;

/** Whether a timer comes through while somebody gives way again and again. */
async function timerComes(world: Timers): Promise<boolean> {
  let came = false;
  setTimeout!(() => (came = true), 0);
  for (let i = 0; i < 10_000 && !came; i++) await giveWay(world);
  return came;
}

test('where there is setImmediate, timers have their turn', async () => {
  assert.ok(await timerComes({ setImmediate, setTimeout, MessageChannel }));
});

test('in browsers, which have none, a message to oneself lets them have it', async () => {
  assert.ok(await timerComes({ setTimeout, MessageChannel }));
});

test('where there is neither, a timer does it', async () => {
  assert.ok(await timerComes({ setTimeout }));
});

test('without any of them the work goes on', async () => {
  await giveWay({});
});
