import assert from 'node:assert/strict';
import { assertListed, pageTest } from '../../scripts/page-test.mjs';

const five = ['Chor ohne Grenzen', 'Begegnungscafé', 'Sozialamt', 'Sprachschule', 'Sportverein'];

pageTest(
  'A page opened with a double click shows the map from JSON in the page, and what the café needs',
  { page: 'examples/einfaches-html/index.html', fromDisk: true },
  async ({ page }) => {
    await assertListed(page, five);
    const text = await page.evaluate(() => document.querySelector('netz-findings').shadowRoot.textContent);
    assert.match(text, /Sportverein/);
  },
);

pageTest(
  'A page opened with a double click shows the map from tables in the page',
  { page: 'examples/einfaches-html/tabelle.html', fromDisk: true },
  ({ page }) => assertListed(page, five),
);
