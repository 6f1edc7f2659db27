import assert from 'node:assert/strict';
import { assertListed, pageTest, STRICT } from '../../../scripts/page-test.mjs';

const folder = 'packages/elements/test-pages';
const some = ['Freiwilligenbüro', 'Dolmetsch-Pool'];
const fetched = (requests) => ['akteure.csv', 'beziehungen.csv'].map((file) => requests.filter((path) => path.endsWith(file)).length);
// two copies of Lit need two policies of one name
const headers = { 'content-security-policy': `${STRICT} 'allow-duplicates'` };

pageTest(
  'The module and the other format on one page: the first defines the tags, the second leaves them',
  { page: `${folder}/two-formats.html`, headers },
  async ({ page, requests }) => {
    await assertListed(page, some);
    assert.deepEqual(fetched(requests), [1, 1]);
  },
);

pageTest(
  'The same file loaded twice: nothing breaks and the elements still share their network',
  { page: `${folder}/two-copies.html`, headers },
  async ({ page, requests }) => {
    assert.equal(requests.filter((path) => path.endsWith('/netz-map.js')).length, 2, 'the file really came twice');
    await assertListed(page, some);
    assert.deepEqual(fetched(requests), [1, 1]);
  },
);

pageTest(
  'Three elements with the same addresses load each table exactly once, and select together',
  { page: `${folder}/shared-source.html` },
  async ({ page, requests }) => {
    await assertListed(page, some);
    assert.deepEqual(fetched(requests), [1, 1]);
    const chosen = await page.evaluate(async () => {
      const inside = (tag) => document.querySelector(tag).shadowRoot;
      const shown = new Promise((done) => document.addEventListener('netz-select', (event) => done(event.selection?.type), { once: true }));
      inside('netz-findings').querySelector('[part~=card] button[part~=button]').click();
      const type = await shown;
      await document.querySelector('netz-map').updateComplete;
      return { type, onTheMap: document.querySelector('netz-map').matches(':state(selected)') };
    });
    assert.deepEqual(chosen, { type: 'finding', onTheMap: true });
  },
);

pageTest(
  'Without modules the rest is loaded under the policy that the docs give, and English is spoken where the page is English',
  { page: `${folder}/without-modules.html`, headers: { 'content-security-policy': STRICT } },
  async ({ page }) => {
    await assertListed(page, some);
    const text = await page.evaluate(() => document.querySelector('netz-findings').shadowRoot.textContent);
    assert.match(text, /Next step/);
  },
);
