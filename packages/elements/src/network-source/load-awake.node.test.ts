import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import type { FailureCode, Loaded } from '../network-store/network-source.ts';
import { loadAwake } from './load-awake.ts';

const DATA: Loaded = { network: createNetwork({ organisations: [], ties: [] }), problems: [] };
const failed = (code: FailureCode): Loaded => ({ failure: { code, address: 'akteure.csv', problems: [] } });
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

class Page extends EventTarget {
  hidden = false;

  go(where: 'away' | 'back'): void {
    this.hidden = where === 'away';
    this.dispatchEvent(new Event('visibilitychange'));
  }

  /** As after hours in the background. */
  wake(): void {
    this.dispatchEvent(new Event('resume'));
  }

  get heard(): number {
    return ['visibilitychange', 'resume'].reduce((sum, type) => sum + getEventListeners(this, type).length, 0);
  }
}

/** Loads on a page; each attempt hangs until the test answers it or somebody ends it. */
function loading(page: Page): { attempts: ((answer: Loaded) => void)[]; result: Promise<Loaded>; stop: AbortController } {
  const attempts: ((answer: Loaded) => void)[] = [];
  const stop = new AbortController();
  const load = (signal: AbortSignal): Promise<Loaded> =>
    new Promise((done) => {
      attempts.push(done);
      signal.addEventListener('abort', () => done(failed('timeout')));
    });
  return { attempts, stop, result: loadAwake(load, page as never, stop.signal) };
}

test('A request that was under way when the page was frozen is asked again as soon as it wakes up', async () => {
  const page = new Page();
  const { attempts, result } = loading(page);
  page.go('away');
  page.wake();
  await turn();
  assert.equal(attempts.length, 2, 'whatever the first one might still do, and whether anybody looks or not');
  attempts[1]!(DATA);
  assert.equal(await result, DATA);
  assert.equal(page.heard, 0);
});

test('What gets lost while nobody looks is not told but asked again when somebody does', async () => {
  for (const code of ['timeout', 'offline', 'unreachable'] as const) {
    const page = new Page();
    page.hidden = true;
    const { attempts, result } = loading(page);
    attempts[0]!(failed(code));
    await turn();
    assert.equal(attempts.length, 1, 'nobody asks again and again in the background');
    page.go('back');
    await turn();
    attempts[1]!(DATA);
    assert.equal(await result, DATA);
    assert.equal(page.heard, 0);
  }
});

test('What the server said holds, and what gets lost before somebody’s eyes is told', async () => {
  const page = new Page();
  page.hidden = true;
  const refused = loading(page);
  refused.attempts[0]!(failed('not-found'));
  assert.deepEqual(await refused.result, failed('not-found'));
  page.go('back');
  const lost = loading(page);
  lost.attempts[0]!(failed('timeout'));
  assert.deepEqual(await lost.result, failed('timeout'));
});

test('Going to another tab and back disturbs no request that goes on', async () => {
  const page = new Page();
  const { attempts, result } = loading(page);
  page.go('away');
  page.go('back');
  await turn();
  assert.equal(attempts.length, 1);
  attempts[0]!(DATA);
  assert.equal(await result, DATA);
});

test('An element that leaves the page while it waits waits no longer', async () => {
  const page = new Page();
  page.hidden = true;
  const { attempts, stop } = loading(page);
  attempts[0]!(failed('offline'));
  await turn();
  stop.abort();
  page.go('back');
  await turn();
  assert.equal(attempts.length, 1);
  assert.equal(page.heard, 0);
});
