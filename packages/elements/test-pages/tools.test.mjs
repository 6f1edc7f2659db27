import assert from 'node:assert/strict';
import { pageTest, STRICT } from '../../../scripts/page-test.mjs';

const folder = 'packages/elements/test-pages';
const headers = { 'content-security-policy': STRICT };

for (const format of ['module', 'classic'])
  pageTest(
    `A preset filter, a poster, a picture and tables under the strict policy (${format})`,
    { page: `${folder}/tools-${format}.html`, headers },
    async ({ page, requests }) => {
      const made = await page.evaluate(async () => {
        const map = document.querySelector('netz-map');
        const inside = (selector) => [...(map.shadowRoot?.querySelectorAll(selector) ?? [])];
        const until = async (condition) => {
          while (!condition()) await new Promise((done) => setTimeout(done, 20));
        };
        await until(() => inside('canvas.drawing').length > 0 && inside('.narrowed p').length > 0);
        inside('.open-tools')[0].click();
        await until(() => inside('.tools').length > 0);
        const files = [];
        HTMLAnchorElement.prototype.click = function click() {
          files.push(this.download);
        };
        inside('.save').forEach((save) => (save.open = true));
        for (const button of inside('.save button')) {
          if (/drucken/.test(button.textContent)) continue;
          const before = files.length;
          button.click();
          await until(() => files.length > before);
        }
        return {
          said: inside('.narrowed p')[0].textContent,
          chips: getComputedStyle(inside('.chips')[0]).display,
          files: files.map((name) => name.split('.').at(-1)).sort(),
        };
      });
      assert.deepEqual(made, {
        said: '22 von 40 Partnern sind zu sehen.',
        chips: 'flex',
        files: ['csv', 'csv', 'png', 'png', 'svg', 'svg'],
      });
      assert.equal(requests.filter((path) => /netz-map-tools(\.iife)?\.js$/.test(path)).length, 1);
    },
  );
