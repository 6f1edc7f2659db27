// Style sheets as pages have them, and worse.
import assert from 'node:assert/strict';
import { assertShown, faultTest, pageWith, SONNBRUECK } from './fault-test.mjs';

const sheets = {
  unset: 'takes every style from every tag',
  tiny: 'sets nine pixels, capitals and no line breaks',
  important: 'makes everything important and inline',
  narrow: 'squeezes everything into 220 pixels',
  canvas: 'hides and blurs every picture and canvas',
  absolute: 'gives everything a border, a ground and another box',
  theme: 'is the theme of a content management system',
};

const elements = `<netz-findings id="netz" ${SONNBRUECK}></netz-findings>
  <netz-map for="netz"></netz-map>
  <netz-suggestions for="netz"></netz-suggestions>`;

/** In the page: how each element stands there, and the smallest and tightest text in it. */
function look() {
  return [...document.querySelectorAll('netz-map, netz-findings, netz-suggestions')].map((element) => {
    const seen = [...element.shadowRoot.querySelectorAll('h2, h3, p, li, button, summary, label, th, td, [role=treeitem]')].filter(
      (inner) =>
        inner.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
        !inner.closest('.visually-hidden, svg') &&
        inner.textContent.trim(),
    );
    const measure = seen.map((inner) => {
      const { fontSize, lineHeight } = getComputedStyle(inner);
      const size = parseFloat(fontSize);
      return { size, ratio: lineHeight === 'normal' ? 1.2 : parseFloat(lineHeight) / size, height: inner.getBoundingClientRect().height };
    });
    const box = element.getBoundingClientRect();
    const inner = element.shadowRoot.querySelector('.base').getBoundingClientRect();
    return {
      tag: element.localName,
      display: getComputedStyle(element).display,
      width: box.width,
      height: box.height,
      sticksOut: Math.max(0, inner.right - box.right),
      heading: element.shadowRoot.querySelector('h2')?.checkVisibility() === true,
      texts: seen.length,
      smallest: Math.min(...measure.map(({ size }) => size)),
      tightest: Math.min(...measure.map(({ ratio }) => ratio)),
      flattest: Math.min(...measure.map(({ height }) => height)),
    };
  });
}

for (const [name, what] of Object.entries(sheets)) {
  const html = pageWith(elements, { head: `<link rel="stylesheet" href="styles-${name}.css">` });
  faultTest(40, `it ${what}, and the text stays legible`, { html }, async ({ page }) => {
    const folded = name === 'narrow';
    await assertShown(page, { drawing: !folded });
    // one of the pages lets every change take its time
    await page.evaluate(() =>
      Promise.all(document.getAnimations({ subtree: true }).map(({ finished }) => finished.catch(() => {}))).then(() => {}),
    );
    const all = await page.evaluate(look);
    assert.equal(all.length, 3);
    for (const { tag, display, width, height, sticksOut, heading, texts, smallest, tightest, flattest } of all) {
      assert.equal(display, 'block', tag);
      assert.ok(width >= 180 && height >= 200, `${tag} has room: ${width} × ${height}`);
      assert.ok(sticksOut <= 1, `${tag}: what is inside sticks out by ${sticksOut} pixels`);
      assert.ok(heading && texts > 5, `${tag}: its heading and ${texts} texts are seen`);
      assert.ok(smallest >= 12, `${tag}: the smallest text has ${smallest} pixels`);
      assert.ok(tightest >= 1.1, `${tag}: the tightest line height is ${tightest}`);
      assert.ok(flattest >= 12, `${tag}: no text is squeezed flat: ${flattest} pixels`);
    }
    if (folded) return;
    const [drawing, frame] = await page.evaluate(() => {
      const root = document.querySelector('netz-map').shadowRoot;
      return ['[part~=drawing]', '[part~=frame]'].map((part) => {
        const { width, height } = root.querySelector(part).getBoundingClientRect();
        return { width, height };
      });
    });
    assert.ok(
      drawing.width >= 0.9 * frame.width && drawing.height >= 0.9 * frame.height,
      `the drawing fills its frame: ${JSON.stringify([drawing, frame])}`,
    );
    assert.ok(frame.height >= 150, `the frame is ${frame.height} pixels high`);
  });
}
