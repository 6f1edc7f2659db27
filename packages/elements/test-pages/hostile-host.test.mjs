import assert from 'node:assert/strict';
import { assertListed, pageTest } from '../../../scripts/page-test.mjs';

const sheets = {
  'alles-zurueck': 'takes every style from every tag',
  pixelschrift: 'sets nine pixels, capitals and no line breaks',
  'wichtig-ueberall': 'makes everything important and inline',
  'enge-spalte': 'squeezes everything into 220 pixels',
};

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
    return {
      tag: element.localName,
      display: getComputedStyle(element).display,
      width: box.width,
      height: box.height,
      heading: element.shadowRoot.querySelector('h2')?.checkVisibility() === true,
      texts: seen.length,
      smallest: Math.min(...measure.map(({ size }) => size)),
      tightest: Math.min(...measure.map(({ ratio }) => ratio)),
      flattest: Math.min(...measure.map(({ height }) => height)),
    };
  });
}

for (const [name, what] of Object.entries(sheets))
  pageTest(
    `On a page that ${what}, the text stays legible`,
    { page: `packages/elements/test-pages/hostile-${name}.html` },
    async ({ page }) => {
      // one of the pages lets every change take its time
      await page.evaluate(() =>
        Promise.all(document.getAnimations({ subtree: true }).map(({ finished }) => finished.catch(() => {}))).then(() => {}),
      );
      const elements = await page.evaluate(look);
      assert.equal(elements.length, 3);
      for (const { tag, display, width, height, heading, texts, smallest, tightest, flattest } of elements) {
        assert.equal(display, 'block', tag);
        assert.ok(width >= 180 && height >= 200, `${tag} has room: ${width} × ${height}`);
        assert.ok(heading && texts > 5, `${tag}: its heading and ${texts} texts are seen`);
        assert.ok(smallest >= 12, `${tag}: the smallest text has ${smallest} pixels`);
        assert.ok(tightest >= 1.1, `${tag}: the tightest line height is ${tightest}`);
        assert.ok(flattest >= 12, `${tag}: no text is squeezed flat: ${flattest} pixels`);
      }
      await assertListed(page, ['Freiwilligenbüro', 'Dolmetsch-Pool']);
    },
  );
