import assert from 'node:assert/strict';
import { assertListed, pageTest } from '../../scripts/page-test.mjs';

pageTest('An Excel workbook becomes the map, with nothing to install', { page: 'examples/arbeitsmappe/index.html' }, async ({ page }) => {
  await assertListed(page, ['Freiwilligenbüro Sonnbrück', 'Dolmetsch-Pool Sonnbrück']);
  const text = await page.evaluate(() => document.querySelector('netz-findings').shadowRoot.textContent.replace(/\s+/g, ' '));
  assert.match(text, /40 Partner/);
});
