// One page of every kind: without barriers in light and dark, nothing to move sideways on a small screen, under the strict policy.
import assert from 'node:assert/strict';
import { pageTest } from '../page-test.mjs';
import { assertFits, assertSteady, assertWithoutBarriers, ownPages, SITE, UNDER_POLICY } from './built-site.mjs';

const apiMember = ownPages().find((page) => /^api\/core\/.*\/betweenness\.html$/.test(page));
const listing = ownPages().find((page) => page.startsWith('source/'));
const KINDS = {
  'the start page': 'index.html',
  'an element page': 'elements/netz-map.html',
  'a page with wide tables': 'barrierefreiheit.html',
  'a page of the formats': 'formate/csv.html',
  'a decision': 'decisions/0006-canvas-stage.html',
  'the English guide': 'en/getting-started.html',
  'the API': 'api/index.html',
  'a function of the API': apiMember,
  'a page that shows a source': listing,
};

for (const [kind, file] of Object.entries(KINDS))
  pageTest(
    `${kind} is whole in light and dark, wide and narrow`,
    { page: `${SITE}/${file}`, headers: UNDER_POLICY, withoutElements: true },
    async (there) => {
      assert.match(await there.page.evaluate(() => document.title), /netz-map/);
      await assertSteady(there);
      await assertWithoutBarriers(there);
      await assertFits(there.page);
    },
  );

pageTest(
  'The skip link leads to the content, and code can be copied or is at least selected',
  { page: `${SITE}/einbetten/selbst-hosten.html`, headers: UNDER_POLICY, withoutElements: true },
  async ({ page }) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    const said = await page.evaluate(async () => {
      document.querySelector('.copy').click();
      await new Promise((done) => setTimeout(done, 400));
      return document.getElementById('says').textContent;
    });
    assert.match(said, /^(Kopiert|Markiert\. Kopieren Sie mit Strg und C\.)$/);
  },
);
