import assert from 'node:assert/strict';
import { pageTest, STRICT } from '../../../scripts/page-test.mjs';

const policy = STRICT.replace('netz-lit netz-karte', 'test-workers');

pageTest(
  'A worker of a page judges a whole network under the strictest policy, tells how far it is, and can be stopped',
  {
    page: 'packages/elements/test-pages/report-worker.html',
    headers: { 'content-security-policy': policy },
    withoutElements: true,
  },
  async ({ page }) => {
    const told = await page.evaluate(async () => {
      for (let tries = 0; !window.told && tries < 200; tries++) await new Promise((done) => setTimeout(done, 100));
      return window.told;
    });
    assert.deepEqual(told, { same: true, first: 'need-meets-offer', steps: true, stopped: 'gestoppt' });
  },
);
