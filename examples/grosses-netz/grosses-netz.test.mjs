import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageTest } from '../../scripts/page-test.mjs';
import { inventNetwork } from './erfinden.mjs';

const folder = 'examples/grosses-netz';

test('The large network is invented the same way each time', () => {
  assert.equal(inventNetwork(), readFileSync(`${folder}/netz.json`, 'utf8'));
});

pageTest('Two thousand partners are drawn, listed and found', { page: `${folder}/index.html` }, async ({ page }) => {
  const found = await page.evaluate(async () => {
    const map = document.querySelector('netz-map');
    const inside = (selector) => [...map.shadowRoot.querySelectorAll(selector)];
    const until = async (what) => {
      for (let tries = 0; !what() && tries < 300; tries++) await new Promise((done) => setTimeout(done, 50));
      return Boolean(what());
    };
    const drawn = await until(() => inside('[part~=drawing]').length > 0);
    const listed = inside('[role=treeitem][aria-level="1"]')[0].getAttribute('aria-setsize');
    const search = inside('#search')[0];
    search.value = 'Erlental';
    search.dispatchEvent(new Event('input'));
    const few = await until(() => inside('[role=treeitem][aria-level="1"]').every((line) => line.textContent.includes('Erlental')));
    return { drawn, listed, few, svg: (await map.toSVG())?.length ?? 0 };
  });
  assert.deepEqual([found.drawn, found.listed, found.few], [true, '2000', true]);
  assert.ok(found.svg > 100_000, `${found.svg} characters of SVG`);
});
