// The page is not looked at for a while: another tab, sleep, the back button, paper.
import assert from 'node:assert/strict';
import { assertShown, faultTest, seenIn } from './fault-test.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** In the page: as in a tab behind another one. No frame is ever painted. */
function inTheBackground() {
  const real = requestAnimationFrame.bind(globalThis);
  let waiting = [];
  let hidden = true;
  Object.defineProperty(Document.prototype, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
  Object.defineProperty(Document.prototype, 'hidden', { get: () => hidden });
  globalThis.requestAnimationFrame = (frame) => (hidden ? waiting.push(frame) : real(frame));
  globalThis.__toFront = () => {
    hidden = false;
    waiting.forEach((frame) => real(frame));
    waiting = [];
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
}

faultTest(19, 'it is opened there, gets no frame, and draws when it comes to the front', { first: inTheBackground }, async ({ page }) => {
  await assertShown(page, { drawing: false });
  await page.evaluate(() => globalThis.__toFront());
  await assertShown(page);
});

faultTest(19, 'a real tab behind another one', { not: { webkit: 'WebDriver has one window in WebKitGTK' } }, async ({ page, engine }) => {
  const other = await engine.newPage();
  try {
    await other.bringToFront();
    await page.evaluate(() => void (document.querySelector('netz-map').asOf = '2026-10-01'));
    await pause(300);
  } finally {
    await other.close();
  }
  await page.bringToFront();
  await assertShown(page);
});

/** In Chromium as it does itself; the others, of which no protocol can freeze a page, are told as if. */
async function freezer({ page, engine }) {
  const session = engine.id === 'chromium' ? await page.createCDPSession() : undefined;
  return async (ms) => {
    await session?.send('Page.setWebLifecycleState', { state: 'frozen' });
    await pause(ms);
    if (session) await session.send('Page.setWebLifecycleState', { state: 'active' });
    else await page.evaluate(() => void document.dispatchEvent(new Event('resume')));
  };
}

faultTest(20, 'while it loads and when it is there', {}, async ({ page, engine }) => {
  const freeze = await freezer({ page, engine });
  for (const day of ['2026-10-01', '2026-11-01']) {
    await page.evaluate((asOf) => void (document.querySelector('netz-map').asOf = asOf), day);
    await freeze(200);
    await assertShown(page);
  }
});

/** The first request never ends, as those of a page that was frozen; every other one is answered. */
const forgotten = () => {
  let asked = 0;
  return { 'akteure.csv': () => asked++ === 0 && undefined };
};
faultTest(20, 'a request that got lost meanwhile is asked again', { answers: forgotten }, async ({ page, engine, requests }) => {
  const asked = () => requests.filter((path) => path.endsWith('akteure.csv')).length;
  for (let tries = 0; tries < 100 && asked() === 0; tries++) await pause(50);
  await (
    await freezer({ page, engine })
  )(200);
  await assertShown(page);
  assert.equal(asked(), 2);
});

/** As the button does; a page that was kept is not loaded again, so there is nothing to wait for but itself. */
async function back(page) {
  await page.evaluate(() => void setTimeout(() => history.back()));
  for (let tries = 0; tries < 50; tries++) {
    await pause(100);
    if (await page.evaluate(() => document.querySelector('netz-map') !== null).catch(() => false)) return;
  }
  assert.fail('the page did not come back');
}

// pages that are never to be stored are not kept either
const kept = { 'cache-control': 'no-cache' };
faultTest(
  21,
  'it is there at once, and works',
  { headers: kept, answers: () => ({ 'leer.html': '<!doctype html><title>Leer</title>' }) },
  async ({ page, server, skip }) => {
    await assertShown(page);
    await page.evaluate(() => {
      window.left = true;
      document.querySelector('netz-map').shadowRoot.querySelector('[role=treeitem]').click();
    });
    await page.goto(new URL('/packages/elements/test-pages/leer.html', server.url).href);
    await back(page);
    const restored = await page.evaluate(() => window.left === true);
    await assertShown(page);
    await page.evaluate(() => void (document.querySelector('netz-map').asOf = '2026-10-01'));
    await assertShown(page);
    if (!restored) skip('this engine loaded the page anew: it keeps none while it is driven by a program');
  },
);

faultTest(22, 'all partners are on paper, and afterwards it is as before', {}, async ({ page, engine }) => {
  await assertShown(page);
  const during = page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('beforeprint', () => setTimeout(() => done(document.querySelector('netz-map').shadowRoot.textContent)), {
          once: true,
        });
      }),
  );
  // WebKitGTK would open its dialog: there the page is told as if
  if (engine.id === 'webkit') await page.evaluate(() => void setTimeout(() => dispatchEvent(new Event('beforeprint')), 50));
  else await page.pdf({ timeout: 20_000 });
  const text = await during;
  for (const name of ['Freiwilligenbüro', 'Dolmetsch-Pool']) assert.ok(text.includes(name), name);
  if (engine.id === 'webkit') await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  await assertShown(page);
  assert.equal((await seenIn(page)).listed.length, 40);
});
