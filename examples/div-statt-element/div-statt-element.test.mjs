import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { assertListed, pageTest, STRICT } from '../../scripts/page-test.mjs';

const tags = globSync('packages/elements/src/define/netz-*.ts').map((file) => path.basename(file, '.ts'));

pageTest('A marked <div> becomes the map', { page: 'examples/div-statt-element/index.html' }, async ({ page }) => {
  await assertListed(page, ['Freiwilligenbüro Sonnbrück', 'Dolmetsch-Pool Sonnbrück', 'Gartengruppe Wurzelwerk Südhang Sonnbrück']);
});

/** In the page: which elements have become of the marked ones and have something to say. */
async function speaking(all) {
  const speaks = (tag) => {
    const element = document.querySelector(`div[data-${tag}] > ${tag}`);
    return element?.matches(':state(ready)') && element.shadowRoot.textContent.trim().length > 40;
  };
  for (let tries = 0; !all.every(speaks) && tries < 500; tries++) await new Promise((done) => setTimeout(done, 20));
  return all.filter(speaks);
}

for (const [where, options] of [
  ['opened with a double click', { fromDisk: true }],
  ['under the strict policy', { headers: { 'content-security-policy': STRICT } }],
])
  pageTest(
    `A marked <div> becomes each of our elements, with the network of the map, ${where}`,
    { page: 'examples/div-statt-element/alle.html', ...options },
    async ({ page }) => {
      assert.equal(tags.length, 11);
      assert.deepEqual(await page.evaluate(speaking, tags), tags);
    },
  );
