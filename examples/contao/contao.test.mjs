import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertListed, pageTest, STRICT } from '../../scripts/page-test.mjs';
import { contaoPage, types } from './contao-page.mjs';

const folder = 'examples/contao';
const read = (file) => readFileSync(`${folder}/${file}`, 'utf8');
const controller = read('src/Controller/ContentElement/NetzController.php');
const palettes = read('contao/dca/tl_content.php');
/** `$GLOBALS['TL_LANG']['CTE']['netz_map']` → `CTE.netz_map` */
const named = (file) =>
  [...read(file).matchAll(/^\$GLOBALS\['TL_LANG'\]\['(\w+)'\]\['(\w+)'\]/gm)].map(([, group, name]) => `${group}.${name}`);

test('The PHP files have no errors of grammar', (t) => {
  if (spawnSync('php', ['-v']).error) return t.skip('php is not installed');
  for (const file of globSync(`${folder}/**/*.php`)) {
    const { status, stdout } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  }
});

test('Each content element has a controller, its fields and its name in both languages', () => {
  for (const type of types) {
    assert.ok(controller.includes(`#[AsContentElement('${type}'`), type);
    assert.ok(palettes.includes(`'${type}'`), type);
    assert.ok(named('contao/languages/de/default.php').includes(`CTE.${type}`), type);
  }
  for (const field of ['netzPartners', 'netzTies', 'netzNeeds']) {
    assert.ok(palettes.includes(`'${field}'`) && controller.includes(`$model->${field}`), field);
    assert.ok(named('contao/languages/de/tl_content.php').includes(`tl_content.${field}`), field);
  }
  for (const file of ['default.php', 'tl_content.php'])
    assert.deepEqual(named(`contao/languages/en/${file}`), named(`contao/languages/de/${file}`));
});

pageTest(
  'What the template writes becomes the map, the search for help and the directory, under the strict policy',
  { page: 'examples/contao/seite.html', headers: { 'content-security-policy': STRICT }, answers: { 'seite.html': contaoPage() } },
  async ({ page, requests }) => {
    await assertListed(page, ['Freiwilligenbüro Sonnbrück', 'Dolmetsch-Pool Sonnbrück']);
    const ready = await page.evaluate(async () => {
      const all = ['netz-map', 'netz-finder', 'netz-directory'].map((tag) => document.querySelector(tag));
      for (let tries = 0; !all.every((one) => one.matches(':state(ready)')) && tries < 500; tries++)
        await new Promise((done) => setTimeout(done, 20));
      return all.map((one) => [one.localName, one.matches(':state(ready)'), one.getAttributeNames().join(' ')]);
    });
    assert.deepEqual(
      ready,
      ['map', 'finder', 'directory'].map((name) => [`netz-${name}`, true, 'audience heading-level src ties']),
    );
    assert.equal(requests.filter((path) => path.endsWith('/netz-map.js')).length, 1, 'three elements, one script');
  },
);

pageTest(
  'Before and without the script the page says in German what will be there',
  { page: 'examples/contao/seite.html', withoutElements: true, answers: { 'seite.html': contaoPage(), 'netz-map.js': '' } },
  async ({ page }) => {
    assert.match(
      await page.evaluate(() => document.querySelector('netz-finder').textContent),
      /Hier erscheinen die Partner unseres Netzwerks/,
    );
  },
);
