import assert from 'node:assert/strict';
import { pageTest, STRICT } from '../../../scripts/page-test.mjs';

const policy = STRICT.replace('netz-lit netz-karte', 'test-workers');

pageTest(
  'Workers of a page compute measures under the strictest policy, and a long run on the page itself lets the page live',
  {
    page: 'packages/elements/test-pages/metrics-worker.html',
    headers: { 'content-security-policy': policy },
    withoutElements: true,
  },
  async ({ page }) => {
    const { timers, ...measured } = await page.evaluate(async () => {
      for (let tries = 0; !window.measured && tries < 200; tries++) await new Promise((done) => setTimeout(done, 100));
      return window.measured;
    });
    assert.deepEqual(measured, { equal: [true, true], slicedEqual: true, stopped: 'gestoppt' });
    assert.ok(timers > 3, `${timers} timers came through`);
  },
);
