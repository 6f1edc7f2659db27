// What the tests of the site share: the pages as they lie in site/, and what must hold on each kind of page.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { STRICT } from '../page-test.mjs';

export const SITE = 'site';
/** Enforced, not only reported: the site is to work under it. */
export const UNDER_POLICY = { 'content-security-policy': STRICT };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The pages that the site makes itself; the examples are pages of their own and tested beside their sources. */
export const ownPages = () =>
  globSync('**/*.html', { cwd: SITE })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => readPage(file).includes('<main id="main"'))
    .sort();

export const readPage = (file) => readFileSync(path.join(SITE, file), 'utf8');

/** Asserts that axe-core finds nothing, in light and in dark. Only Chromium can be told which of them to show. */
export async function assertWithoutBarriers({ page, engine }, schemes = ['light', 'dark']) {
  if (engine.id !== 'chromium') return;
  await page.evaluate(axe);
  for (const value of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const violations = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const result = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
      return result.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 5)
            .map(({ target }) => target.flat().join(' '))
            .join(', ')}`,
      );
    });
    assert.deepEqual(violations, [], value);
  }
}

/** Asserts that nothing that was seen has jumped to another place while the page was loading. Only Chromium measures it. */
export async function assertSteady({ page, engine }) {
  if (engine.id !== 'chromium') return;
  const shift = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries().reduce((sum, { value }) => sum + value, 0))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => done(0), 300); // no entry at all
      }),
  );
  assert.ok(shift < 0.05, `layout shift of ${shift.toFixed(3)}`);
}

/** Asserts that nothing but tables and code has to be moved sideways on the smallest screen. */
export async function assertFits(page) {
  await page.setViewport({ width: 320, height: 700 });
  const [wide, there] = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 200));
    return [document.documentElement.scrollWidth, document.documentElement.clientWidth];
  });
  assert.ok(wide <= there, `${wide} pixels wide in a window of ${there}`);
}
