import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { assertListed, pageTest, partnersInList } from '../../scripts/page-test.mjs';

const folder = 'examples/ankommen-sonnbrueck';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const names = readFileSync('fixtures/sonnbrueck-40/akteure.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';')[1]);

pageTest(
  'The start page lists all forty partners and is whole in light and dark, wide and narrow',
  { page: `${folder}/index.html` },
  async (there) => {
    assert.equal(names.length, 40);
    assert.equal((await partnersInList(there.page)).length, 40);
    await assertListed(there.page, names);
    await assertWhole(there);
  },
);

pageTest(
  'The team page tells what stands out, loads each table once for three elements, and is whole',
  { page: `${folder}/team.html` },
  async (there) => {
    const { page, requests } = there;
    const [findings, suggestions] = await page.evaluate(() =>
      ['netz-findings', 'netz-suggestions'].map((tag) => document.querySelector(tag).shadowRoot.textContent.replace(/\s+/g, ' ')),
    );
    assert.match(findings, /Welcome-Werkstatt/, 'the bridge is told');
    assert.match(findings, /noch nicht angebunden/);
    assert.match(suggestions, /Zweite Brücke/);
    await assertListed(page, names);
    for (const table of ['akteure.csv', 'beziehungen.csv']) assert.equal(requests.filter((path) => path.endsWith(table)).length, 1, table);
    await assertLeadsToMap(page);
    await assertWhole(there);
  },
);

for (const file of ['impressum.html', 'datenschutz.html'])
  pageTest(`${file} is whole in light and dark, wide and narrow`, { page: `${folder}/${file}`, withoutElements: true }, assertWhole);

/** "Auf der Karte zeigen" shows the finding on the map, and the map on the screen. */
async function assertLeadsToMap(page) {
  const map = await page.evaluate(async () => {
    const inside = document.querySelector('netz-findings').shadowRoot;
    [...inside.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Auf der Karte zeigen')).click();
    const shown = document.querySelector('netz-map');
    await new Promise((done) => setTimeout(done, 200));
    const { top } = shown.getBoundingClientRect();
    return { selected: shown.matches(':state(selected)'), top, there: innerHeight };
  });
  assert.ok(map.selected, 'the finding is selected on the map');
  assert.ok(map.top > -200 && map.top < map.there / 2, `the map is seen: its top is at ${map.top} of ${map.there}`);
}

/** Outline and way past the menu; no barrier that axe-core finds; nothing to scroll sideways on a small screen. */
async function assertWhole({ page, engine }) {
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    h1: document.querySelectorAll('h1').length,
    pastTheMenu: document.querySelector(document.querySelector('body > a')?.getAttribute('href') ?? 'none')?.localName,
  }));
  assert.match(found.title, /Netzwerk Ankommen Sonnbrück/);
  assert.deepEqual({ ...found, title: '' }, { lang: 'de', title: '', h1: 1, pastTheMenu: 'main' });
  // the others cannot be told which scheme to show
  if (engine.id === 'chromium') await assertWithoutBarriers(page);
  for (const width of [360, 320]) {
    await page.setViewport({ width, height: 700 });
    const [wide, there] = await page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 200));
      return [document.documentElement.scrollWidth, document.documentElement.clientWidth];
    });
    assert.ok(wide <= there, `${wide} pixels wide in a window of ${there}`);
  }
}

async function assertWithoutBarriers(page) {
  await page.evaluate(axe);
  const grounds = new Set();
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const violations = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const result = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
      return result.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => target.flat().join(' '))
            .slice(0, 5)
            .join(', ')}`,
      );
    });
    assert.deepEqual(violations, [], value);
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  assert.equal(grounds.size, 2, 'dark is another ground than light');
}

test('The paragraphs on privacy and accessibility are those that the docs offer for pasting', () => {
  const flat = (text) => text.replace(/\s+/g, ' ').trim();
  const page = flat(readFileSync(`${folder}/datenschutz.html`, 'utf8'));
  for (const doc of ['datenschutz.md', 'barrierefreiheit.md']) {
    const offered = /```html\n([\s\S]*?)```/.exec(readFileSync(`docs/einbetten/${doc}`, 'utf8'))?.[1];
    assert.ok(offered && page.includes(flat(offered)), `${doc}: the same text`);
  }
});
