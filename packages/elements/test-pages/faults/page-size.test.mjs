// Room: none, hardly any, far too much, and changing all the time.
import assert from 'node:assert/strict';
import { assertShown, faultTest, seenIn, SONNBRUECK } from './fault-test.mjs';

const body = `<div id="box"><netz-map ${SONNBRUECK}><p>Ersatz</p></netz-map></div>`;
/** The page has this style from the beginning. */
const styled = (css) => ({
  body,
  first: `() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [sheet];
  }`,
});
const style = (page, styles) => page.evaluate((given) => void Object.assign(document.querySelector('#box').style, given), styles);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Data are listed although nothing can be seen, and the drawing comes as soon as there is room. */
const drawsWithRoom =
  (room) =>
  async ({ page }) => {
    await assertShown(page, { drawing: false });
    await pause(200);
    await style(page, room);
    await assertShown(page);
  };

faultTest(11, 'it draws when it shows', styled('#box { display: none }'), drawsWithRoom({ display: 'block' }));

faultTest(11, 'it comes and goes like a tab panel', { body }, async ({ page }) => {
  await assertShown(page);
  for (const display of ['none', 'block', 'none', 'block', 'none']) {
    await style(page, { display });
    await pause(40);
  }
  await style(page, { display: 'block' });
  await assertShown(page);
});

faultTest(
  12,
  'it draws when it gets some',
  styled('#box { width: 0; height: 0; overflow: hidden }'),
  drawsWithRoom({ width: '900px', height: 'auto' }),
);

faultTest(
  13,
  'it draws when it gets more',
  styled('#box { width: 1px; height: 1px; overflow: hidden }'),
  drawsWithRoom({ width: '900px', height: 'auto' }),
);

faultTest(14, 'it draws, with no canvas larger than browsers allow', styled('#box { width: 20000px }'), async ({ page }) => {
  await assertShown(page);
  const largest = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelector('netz-map').shadowRoot.querySelectorAll('canvas')].map(({ width, height }) => width * height),
    ),
  );
  assert.ok(largest <= 4096 * 4096, `the largest canvas has ${largest} pixels`);
});

faultTest(14, 'it gets them later and loses them again', { body }, async ({ page }) => {
  await assertShown(page);
  await style(page, { width: '20000px' });
  await pause(300);
  await style(page, { width: '' });
  await assertShown(page);
});

faultTest(15, 'what is drawn at the end fits', { body }, async ({ page }) => {
  await assertShown(page);
  await page.evaluate(async () => {
    const box = document.querySelector('#box');
    for (let i = 0; i < 30; i++) {
      box.style.width = `${520 + ((i * 137) % 600)}px`;
      await new Promise((done) => requestAnimationFrame(done));
    }
    box.style.width = '700px';
    await new Promise((done) => setTimeout(done, 300));
  });
  await assertShown(page);
  const [drawing, frame] = await page.evaluate(() => {
    const root = document.querySelector('netz-map').shadowRoot;
    return ['[part~=drawing]', '[part~=frame]'].map((part) => root.querySelector(part).getBoundingClientRect().width);
  });
  assert.ok(Math.abs(drawing - frame) <= 0.5 * frame, `the drawing is ${drawing} wide in a frame of ${frame}`);
});

const noPixels = 'WebDriver cannot change the pixels of a WebKitGTK window';
const screens = [1, 2, 1.5, 3, 1];
faultTest(16, 'it draws for each of them', { body, not: { webkit: noPixels } }, async ({ page }) => {
  for (const deviceScaleFactor of screens) {
    await page.setViewport({ width: 1100, height: 800, deviceScaleFactor });
    await pause(150);
    assert.equal(await page.evaluate(() => devicePixelRatio), deviceScaleFactor);
    await assertShown(page);
  }
});

faultTest(17, 'as browsers do, fewer and larger pixels', { body, not: { webkit: noPixels } }, async ({ page }) => {
  for (const zoom of [0.25, 0.5, 1.1, 2, 5, 1]) {
    await page.setViewport({ width: Math.round(1280 / zoom), height: Math.round(900 / zoom), deviceScaleFactor: zoom });
    await pause(150);
    const seen = await seenIn(page);
    assert.ok(seen.listed.length === 40 && (seen.drawn || seen.folded), `at ${zoom}: ${JSON.stringify(seen)}`);
    const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(inner <= Math.max(outer, 256) + 1, `at ${zoom}: ${inner} px in ${outer}`);
  }
  await assertShown(page);
});

faultTest(17, 'as pages do, with the property zoom', { body }, async ({ page, skip }) => {
  if (!(await page.evaluate(() => CSS.supports('zoom', '2')))) return skip('this engine has no zoom property');
  for (const zoom of ['25%', '50%', '200%', '500%', '100%']) {
    await page.evaluate((given) => document.documentElement.style.setProperty('zoom', given), zoom);
    await pause(150);
    const seen = await seenIn(page);
    assert.ok(seen.listed.length === 40 && (seen.drawn || seen.folded), `at ${zoom}: ${JSON.stringify(seen)}`);
  }
  await assertShown(page);
});

faultTest(18, 'it settles on what fits', { body }, async ({ page }) => {
  await assertShown(page);
  await page.evaluate(async () => {
    const box = document.querySelector('#box');
    for (let i = 0; i < 12; i++) {
      box.style.width = i % 2 ? '482px' : '478px';
      await new Promise((done) => setTimeout(done, 16));
    }
    box.style.width = '470px';
    await new Promise((done) => setTimeout(done, 100));
  });
  assert.equal((await seenIn(page)).folded, true, 'narrow: the drawing is folded below the list');
  await page.evaluate(() => document.querySelector('netz-map').shadowRoot.querySelector('summary').click());
  await assertShown(page);
  await style(page, { width: '700px' });
  await assertShown(page);
});
