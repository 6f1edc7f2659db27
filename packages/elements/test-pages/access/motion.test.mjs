// Whether anything moves: the insides of signs on the screen, one picture after the other.
import assert from 'node:assert/strict';
import { chromiumTest, drawn, emulate, frame } from './chromium-page.mjs';
import { pixelsOf, solid } from './pixels.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function signs(page) {
  const places = [...solid(await pixelsOf(page, await frame(page)))].sort(([, a], [, b]) => b.length - a.length);
  return new Map(places.slice(1).flatMap(([colour, list]) => list.map((place) => [place, colour])));
}

/** The share of the insides of signs that are elsewhere or have another colour. */
function moved(before, after) {
  let same = 0;
  for (const [place, colour] of before) if (after.get(place) === colour) same++;
  return 1 - same / Math.max(before.size, after.size, 1);
}

/** Everything that sets the drawing in motion. */
const CAUSES = {
  'a button that zooms': () =>
    [...document.querySelector('netz-map').shadowRoot.querySelectorAll('button')].find(({ title }) => title === 'Vergrößern').click(),
  'a button that moves': () =>
    [...document.querySelector('netz-map').shadowRoot.querySelectorAll('button')].find(({ title }) => title === 'Nach links').click(),
  'a selected partner': () => document.querySelector('netz-map').select('A13'),
  'a finding': async () => {
    const map = document.querySelector('netz-map');
    map.highlight = 'bridge:A13';
    while (!map.shadowRoot.querySelector('.saying')) await new Promise((done) => setTimeout(done, 1));
    await map.updateComplete;
  },
};

for (const [what, cause] of Object.entries(CAUSES)) {
  chromiumTest(`A17 With less motion wanted, ${what} changes the drawing at once`, async ({ page, cdp }) => {
    await emulate(cdp, { 'prefers-reduced-motion': 'reduce' });
    await drawn(page);
    const begin = await signs(page);
    await page.evaluate(cause);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const first = await signs(page);
    await pause(100);
    const second = await signs(page);
    assert.ok(moved(begin, second) > 0.01, `it has changed: ${moved(begin, second)}`);
    assert.ok(moved(first, second) < 0.02, `a part of ${moved(first, second).toFixed(3)} has moved between two pictures`);
  });

  chromiumTest(`A17 Half a second after ${what}, nothing moves any more`, async ({ page }) => {
    await drawn(page);
    await page.evaluate(cause);
    await pause(500);
    const first = await frame(page);
    await pause(100);
    assert.ok(first.equals(await frame(page)), 'two pictures are the same');
  });
}
