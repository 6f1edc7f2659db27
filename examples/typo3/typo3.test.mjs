import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertListed, pageTest, STRICT } from '../../scripts/page-test.mjs';
import { typo3Page, types } from './typo3-page.mjs';

const extension = 'examples/typo3/netz_map';
const read = (file) => readFileSync(`${extension}/${file}`, 'utf8');
const german = read('Resources/Private/Language/de.locallang.xlf');
const english = read('Resources/Private/Language/locallang.xlf');
const keys = (xlf) => [...xlf.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, key]) => key);
const setup = read('Configuration/TypoScript/setup.typoscript');

test('The PHP files have no errors of grammar', (t) => {
  if (spawnSync('php', ['-v']).error) return t.skip('php is not installed');
  for (const file of globSync(`${extension}/**/*.php`)) {
    const { status, stdout } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  }
});

test('Every text that the extension names is there in both languages', () => {
  assert.deepEqual(keys(german), keys(english));
  const files = globSync(`${extension}/**/*.{php,html,tsconfig}`).map((file) => readFileSync(file, 'utf8'));
  const named = files.flatMap((text) => [...text.matchAll(/locallang\.xlf:([\w.]+)/g)].map(([, key]) => key));
  assert.ok(named.length > 6);
  for (const key of [
    ...named,
    ...types.flatMap((type) => [type, `${type}.description`]).map((key) => key.slice('netzmap_'.length)),
    'files',
    'files.description',
  ])
    assert.ok(keys(german).includes(key), key);
});

test('Each content element is offered, has its fields and is shown', () => {
  const fields = read('Configuration/TCA/Overrides/tt_content.php');
  const offered = read('Configuration/page.tsconfig');
  for (const type of types) {
    assert.ok(fields.includes(`'${type.slice('netzmap_'.length)}'`), type);
    assert.match(offered, new RegExp(`CType = ${type}\\b`));
    assert.match(setup, new RegExp(`^tt_content\\.${type} `, 'm'));
  }
  assert.match(read('Configuration/Sets/NetzMap/config.yaml'), /^name: [\w-]+\/[\w-]+\nlabel: .+\n/);
});

pageTest(
  'What the templates write becomes the map, the search for help and the directory, under the strict policy',
  { page: 'examples/typo3/seite.html', headers: { 'content-security-policy': STRICT }, answers: { 'seite.html': typo3Page() } },
  async ({ page, requests }) => {
    await assertListed(page, ['Freiwilligenbüro Sonnbrück', 'Dolmetsch-Pool Sonnbrück']);
    const ready = await page.evaluate(async () => {
      const all = ['netz-map', 'netz-finder', 'netz-directory'].map((tag) => document.querySelector(tag));
      for (let tries = 0; !all.every((one) => one.matches(':state(ready)')) && tries < 500; tries++)
        await new Promise((done) => setTimeout(done, 20));
      return all.map((one) => [one.localName, one.matches(':state(ready)'), one.getAttribute('audience')]);
    });
    assert.deepEqual(
      ready,
      ['map', 'finder', 'directory'].map((name) => [`netz-${name}`, true, 'public']),
    );
    assert.equal(requests.filter((path) => path.endsWith('/netz-map.js')).length, 1, 'three elements, one script');
  },
);

pageTest(
  'Before and without the script the page says in German what will be there; the texts are sound XML',
  { page: 'examples/typo3/seite.html', withoutElements: true, headers: {}, answers: { 'seite.html': typo3Page(), 'netz-map.js': '' } },
  async ({ page }) => {
    assert.match(
      await page.evaluate(() => document.querySelector('netz-finder').textContent),
      /Hier erscheinen die Partner unseres Netzwerks/,
    );
    for (const xlf of [german, english]) {
      const wrong = await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
        xlf,
      );
      assert.equal(wrong ?? undefined, undefined);
    }
  },
);
