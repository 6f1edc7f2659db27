// What only Chromium can be asked: the tree of a screen reader, forced colours, a slow processor. Everything else is tested in every engine.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { closeBrowsers, openBrowsers } from '../../../../scripts/browsers.mjs';
import { STRICT } from '../../../../scripts/page-test.mjs';
import { startServer } from '../../../../scripts/serve.mjs';
import { waitInPage } from '../../../../scripts/watch-page.mjs';

const PAGE = 'packages/elements/test-pages/access/karte.html';
const chromium = (await openBrowsers()).find(({ id }) => id === 'chromium');
after(closeBrowsers);

/** A window in which both the drawing and the list can be seen. */
const WINDOW = { width: 1280, height: 900 };

/**
 * A test of the page with Sonnbrück on it.
 *
 * @param {string} title begins with the number of the promise
 * @param {(there: {page: any, cdp: any}) => Promise<void>} body `cdp` speaks Chromium's own protocol
 */
export function chromiumTest(title, body) {
  test(title, { skip: chromium ? false : 'Chromium is not among the engines of this run', timeout: 110_000 }, async () => {
    const server = await startServer({ headers: { 'content-security-policy': STRICT } });
    const page = await chromium.newPage();
    try {
      await page.setViewport(WINDOW);
      const cdp = await page.createCDPSession();
      await page.goto(new URL(PAGE, server.url).href);
      assert.deepEqual(await page.evaluate(waitInPage, 30_000), [], 'the map is ready');
      await body({ page, cdp });
    } finally {
      await page.close();
      await server.close();
    }
  });
}

/** Gives the map another network and waits until it is shown. */
export async function show(page, network) {
  await page.evaluate(async (data) => {
    const map = document.querySelector('netz-map');
    const shown = new Promise((done) => map.addEventListener('netz-load', done, { once: true }));
    map.network = data;
    await shown;
    for (const end = performance.now() + 30_000; performance.now() < end; await new Promise((done) => setTimeout(done, 20))) {
      const size = map.shadowRoot.querySelector('[role=treeitem]')?.getAttribute('aria-setsize');
      if (Number(size) === data.organisations.length) return;
    }
    throw new Error('the network is not in the list');
  }, network);
}

/** Waits until the drawing is there and nothing in it moves any more. */
export async function drawn(page) {
  await page.waitForFunction(() => document.querySelector('netz-map').shadowRoot.querySelector('[part~=drawing]'), { timeout: 30_000 });
  let before;
  for (let tries = 0; tries < 50; tries++) {
    const now = (await frame(page)).toString('base64');
    if (now === before) return;
    before = now;
    await new Promise((done) => setTimeout(done, 150));
  }
  throw new Error('the drawing does not come to rest');
}

/** The frame of the drawing as it is on the screen: PNG bytes. */
export const frame = async (page) =>
  picture(
    page,
    await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('netz-map').shadowRoot.querySelector('.frame').getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

/** A part of the window as it is on the screen: PNG bytes. */
export async function picture(page, { x, y, width, height }) {
  const [left, top] = await page.evaluate(() => [scrollX, scrollY]);
  const clip = { x: Math.round(x + left), y: Math.round(y + top), width: Math.round(width), height: Math.round(height) };
  return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false }));
}

/** How the page is shown: `{ 'forced-colors': 'active' }`. */
export const emulate = (cdp, features) =>
  cdp.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
