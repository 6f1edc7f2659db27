// What colours are really on the screen, whatever draws them.
import assert from 'node:assert/strict';
import { chromiumTest, drawn, emulate, frame } from './chromium-page.mjs';
import { coloursInPage, contrast, hex, pixelsOf, solid } from './pixels.mjs';

const SYSTEM = ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText', 'GrayText', 'ButtonBorder'];

/** The colours inside of signs and ground, the most frequent first: that is the ground. */
async function coloursOnMap(page) {
  const places = solid(await pixelsOf(page, await frame(page)));
  return [...places].sort(([, a], [, b]) => b.length - a.length).map(([colour]) => colour);
}

const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
const near = (a, b) => parts(a).every((part, i) => Math.abs(part - parts(b)[i]) <= 24);

/** The colours of the signs in the legend. */
const legend = (page) =>
  page.evaluate(() => {
    const marks = [...document.querySelector('netz-map').shadowRoot.querySelectorAll('.legend .mark:not(.ring)')];
    return marks.map((mark) =>
      Number(
        `0x${getComputedStyle(mark)
          .fill.match(/\d+/g)
          .slice(0, 3)
          .map((part) => Number(part).toString(16).padStart(2, '0'))
          .join('')}`,
      ),
    );
  });

for (const scheme of ['light', 'dark'])
  chromiumTest(`A13 Where colours are forced, the drawing has system colours only (${scheme})`, async ({ page, cdp }) => {
    await drawn(page);
    const before = await coloursOnMap(page);
    await emulate(cdp, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    await drawn(page);
    const [ground, ...signs] = await coloursOnMap(page);
    const system = await coloursInPage(page, SYSTEM);
    assert.equal(hex(ground), hex(system[0]), 'the ground is Canvas');
    assert.ok(signs.length > 0 && before.length > signs.length, `signs of ${signs.map(hex).join()}`);
    for (const colour of signs) assert.ok(system.includes(colour), `${hex(colour)} is none of ${system.map(hex).join(', ')}`);
    await emulate(cdp, {});
    await drawn(page);
    assert.deepEqual((await coloursOnMap(page)).slice(0, 4), before.slice(0, 4), 'and its own colours again afterwards');
  });

for (const scheme of ['light', 'dark']) {
  chromiumTest(
    `A18 On a ${scheme} page the drawing has ${scheme} ground, and the signs of the legend with 3 to 1`,
    async ({ page, cdp }) => {
      await emulate(cdp, { 'prefers-color-scheme': scheme });
      await drawn(page);
      const [ground, ...signs] = await coloursOnMap(page);
      assert.ok(scheme === 'dark' ? contrast(ground, 0xffffff) > 12 : contrast(ground, 0x000000) > 12, `the ground is ${hex(ground)}`);
      const wanted = await legend(page);
      assert.ok(wanted.length >= 5, `${wanted.length} kinds`);
      for (const colour of wanted) {
        // a region that lies over a sign may tint it a little
        assert.ok(
          signs.some((sign) => near(sign, colour)),
          `${hex(colour)} of the legend is on the map: ${signs.map(hex).join()}`,
        );
        assert.ok(contrast(colour, ground) >= 3, `${hex(colour)} on ${hex(ground)}`);
      }
    },
  );

  chromiumTest(`A15 On a ${scheme} page names are written on the drawing with 4.5 to 1 at least`, async ({ page, cdp }) => {
    await emulate(cdp, { 'prefers-color-scheme': scheme });
    await drawn(page);
    const [ink, ground] = await page.evaluate(() => {
      const base = document.querySelector('netz-map').shadowRoot.querySelector('.base');
      return [getComputedStyle(base).color, getComputedStyle(base).getPropertyValue('--_ground')];
    });
    const [text, below] = await coloursInPage(page, [ink, ground]);
    assert.ok(contrast(text, below) >= 4.5, `${hex(text)} on ${hex(below)}`);
    const { width, height, at } = await pixelsOf(page, await frame(page));
    let written = 0;
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (at(x, y) === text) written++;
    assert.ok(written > 100, `${written} pixels are written in that colour`);
  });
}
