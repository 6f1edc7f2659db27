// The ring around what has the focus, measured on the screen: the same place with and without it.
import assert from 'node:assert/strict';
import { chromiumTest, drawn, emulate, picture } from './chromium-page.mjs';
import { contrast, pixelsOf } from './pixels.mjs';

const AROUND = 8;

const focused = (page) =>
  page.evaluate(() => {
    const inside = document.querySelector('netz-map').shadowRoot.activeElement;
    if (!inside) return undefined;
    const { left, top, width, height } = inside.getBoundingClientRect();
    const what = (inside.title || inside.textContent || inside.localName).trim().replace(/\s+/g, ' ').slice(0, 40);
    return { what: `${inside.localName}.${inside.className} ${what}`, x: left, y: top, width, height };
  });

/** How thick the ring is on the left, right, top and bottom, where it has 3 to 1 against what was there before. */
async function thickness(page, place) {
  const clip = { x: place.x - AROUND, y: place.y - AROUND, width: place.width + 2 * AROUND, height: place.height + 2 * AROUND };
  const on = await pixelsOf(page, await picture(page, clip));
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('netz-map');
    globalThis.last = shadowRoot.activeElement;
    globalThis.last.blur();
  });
  const off = await pixelsOf(page, await picture(page, clip));
  await page.evaluate(() => globalThis.last.focus({ preventScroll: true }));
  const changed = (x, y) => x >= 0 && y >= 0 && x < on.width && y < on.height && contrast(on.at(x, y), off.at(x, y)) >= 3;
  const run = (count, test) => {
    let [longest, now] = [0, 0];
    for (let i = 0; i < count; i++) longest = Math.max(longest, (now = test(i) ? now + 1 : 0));
    return longest;
  };
  const [middleX, middleY] = [on.width >> 1, on.height >> 1];
  const reach = (size) => Math.min(2 * AROUND, size >> 1);
  return {
    left: run(reach(on.width), (i) => changed(i, middleY)),
    right: run(reach(on.width), (i) => changed(on.width - 1 - i, middleY)),
    top: run(reach(on.height), (i) => changed(middleX, i)),
    bottom: run(reach(on.height), (i) => changed(middleX, on.height - 1 - i)),
  };
}

async function ringsOnTheWay(page) {
  const met = [];
  await page.evaluate(() => document.querySelector('a').focus());
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const place = await focused(page);
    if (!place) break;
    const { innerHeight } = await page.evaluate(() => ({ innerHeight }));
    // what is larger than the window has no four sides in it
    if (place.y < AROUND || place.y + place.height + AROUND > innerHeight) {
      await page.evaluate(() => document.querySelector('netz-map').shadowRoot.activeElement.scrollIntoView({ block: 'center' }));
      Object.assign(place, await focused(page));
      if (place.height > innerHeight - 2 * AROUND) continue;
    }
    met.push({ what: place.what, ...(await thickness(page, place)) });
  }
  return met;
}

for (const [how, features] of Object.entries({
  'on a light page': {},
  'on a dark page': { 'prefers-color-scheme': 'dark' },
  'where colours are forced': { 'forced-colors': 'active' },
}))
  chromiumTest(
    `${'forced-colors' in features ? 'A13 A14' : 'A14'} Whatever has the focus has a ring of two pixels and 3 to 1, ${how}`,
    async ({ page, cdp }) => {
      await emulate(cdp, features);
      await drawn(page);
      await page.evaluate(async () => {
        const map = document.querySelector('netz-map');
        map.select('A13');
        await map.updateComplete;
      });
      const met = await ringsOnTheWay(page);
      await page.evaluate(async () => {
        const map = document.querySelector('netz-map');
        map.view = 'table';
        await map.updateComplete;
      });
      met.push(...(await ringsOnTheWay(page)));
      assert.ok(met.length > 15, `${met.length} places`);
      const thin = met.filter(({ what: _, ...sides }) => Math.min(...Object.values(sides)) < 2);
      assert.deepEqual(thin, []);
    },
  );
