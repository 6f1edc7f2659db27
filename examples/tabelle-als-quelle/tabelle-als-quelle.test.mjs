import assert from 'node:assert/strict';
import { assertListed, pageTest } from '../../scripts/page-test.mjs';

pageTest(
  'Two ordinary tables between the tags become the map and the findings, and are not seen twice',
  { page: 'examples/tabelle-als-quelle/index.html' },
  async ({ page }) => {
    await assertListed(page, ['Chor ohne Grenzen', 'Begegnungscafé', 'Sozialamt', 'Sprachschule', 'Sportverein']);
    const findings = await page.evaluate(() => document.querySelector('netz-findings').shadowRoot.textContent.replace(/\s+/g, ' '));
    assert.match(findings, /noch nicht angebunden: Sportverein/);
    const height = await page.evaluate(() => document.querySelector('netz-map > table').getBoundingClientRect().height);
    assert.equal(height, 0);
  },
);
