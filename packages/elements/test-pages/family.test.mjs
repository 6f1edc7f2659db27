import assert from 'node:assert/strict';
import { pageTest, STRICT } from '../../../scripts/page-test.mjs';

const folder = 'packages/elements/test-pages';
const headers = { 'content-security-policy': STRICT };
const TAGS = ['finder', 'directory', 'organisation', 'coverage', 'meeting', 'representation', 'change', 'compare'].map(
  (name) => `netz-${name}`,
);

for (const format of ['module', 'classic'])
  pageTest(
    `All elements stand on one page under the strict policy, share its network, and come with one further file (${format})`,
    { page: `${folder}/family-${format}.html`, headers },
    async ({ page, requests }) => {
      const seen = await page.evaluate(async (tags) => {
        const isReady = (tag) => document.querySelector(tag)?.matches(':state(ready)');
        for (let tries = 0; !tags.every(isReady) && tries < 500; tries++) await new Promise((done) => setTimeout(done, 20));
        const textOf = (tag) => document.querySelector(tag)?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        return Object.fromEntries(tags.map((tag) => [tag, [isReady(tag), textOf(tag).length > 60]]));
      }, TAGS);
      assert.deepEqual(seen, Object.fromEntries(TAGS.map((tag) => [tag, [true, true]])));
      const asked = (end) => requests.filter((path) => path.includes(end)).length;
      assert.equal(asked('netz-map-family'), 1, 'the file of the family comes once');
      assert.equal(asked('grossstadt-100/akteure.csv'), 1, 'each table comes once');
    },
  );

pageTest(
  'Where the file of the family is missing, what stands between the tags stays, and the map is there',
  {
    page: `${folder}/family-module.html`,
    headers,
    withoutElements: true,
    answers: { 'netz-map-family.js': (_, response) => response.writeHead(404).end() },
    silent: [/netz-map-family|404/],
  },
  async ({ page }) => {
    const seen = await page.evaluate(async () => {
      const map = document.querySelector('netz-map');
      for (let tries = 0; !map.matches(':state(ready)') && tries < 500; tries++) await new Promise((done) => setTimeout(done, 20));
      return [
        map.matches(':state(ready)'),
        document.querySelector('[data-netz-organisation]').textContent,
        customElements.get('netz-finder'),
      ];
    });
    assert.deepEqual(seen.slice(0, 2), [true, 'Hier steht gleich ein Partner.']);
    assert.ok(!seen[2]);
  },
);
