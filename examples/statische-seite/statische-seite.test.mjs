import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pageTest } from '../../scripts/page-test.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'netz-seite-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const tables = ['akteure.csv', 'beziehungen.csv'].map((file) => `fixtures/sonnbrueck-40/${file}`);
const build = (name, ...words) => {
  const to = path.join(folder, name);
  execFileSync(process.execPath, ['examples/statische-seite/bauen.mjs', ...tables, '--ordner', to, '--stand', '2026-11-01', ...words]);
  return to;
};
const site = build('seite');
const internal = build('intern', '--intern');
const pagesIn = (root) => readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.html'));
const text = (root, file) => readFileSync(path.join(root, file), 'utf8');

test('Every partner has a page, every link leads to one of the pages, and none has a script', () => {
  const pages = pagesIn(site);
  assert.equal(pages.length, 40 + 2);
  for (const file of pages) {
    const html = text(site, file);
    assert.doesNotMatch(html, /<script|javascript:|\son\w+=/i, file);
    for (const [, href] of html.matchAll(/(?:href|src)="(?!https?:)([^"]+)"/g))
      assert.ok(readdirSync(path.dirname(path.join(site, path.dirname(file), href))).includes(path.basename(href)), `${file}: ${href}`);
  }
});

test('What stands out is in the internal folder only', () => {
  assert.match(text(internal, 'hinweise.html'), /nicht angebunden/);
  assert.ok(!pagesIn(site).includes('hinweise.html'));
  for (const file of pagesIn(site)) assert.doesNotMatch(text(site, file), /nicht angebunden|hinweise\.html/, file);
});

test('A name from a table stays text and inside the folder', () => {
  const hostile = path.join(folder, 'boese.csv');
  const evil = '../../<img src=x onerror=alert(1)>';
  writeFileSync(hostile, `Name;Beschreibung\n${evil};"""><script>alert(1)</script>"\n`);
  const to = path.join(folder, 'boese');
  execFileSync(process.execPath, ['examples/statische-seite/bauen.mjs', hostile, '--ordner', to]);
  const [file] = readdirSync(path.join(to, 'partner'));
  assert.equal(file, 'img-srcx-onerroralert1.html');
  assert.doesNotMatch(text(to, `partner/${file}`), /<img|<script/);
});

/** As it was built: its own policy allows no script, not even one of the test. */
const asBuilt = (file, type) => (_, response) => void response.writeHead(200, { 'content-type': type }).end(text(site, file));
const answers = {
  'gebaut.html': asBuilt('index.html', 'text/html'),
  'karte.svg': asBuilt('karte.svg', 'image/svg+xml'),
  'stil.css': asBuilt('stil.css', 'text/css'),
};

pageTest(
  'Without any script the page shows the map as a picture, everybody in a list, and nothing that axe finds',
  { page: 'examples/statische-seite/gebaut.html', withoutElements: true, headers: {}, answers },
  async ({ page, engine }) => {
    const seen = await page.evaluate(() => ({
      picture: document.querySelector('img').naturalWidth,
      said: document.querySelector('img').alt,
      partners: document.querySelectorAll('main > ul > li').length,
    }));
    assert.equal(seen.partners, 40);
    assert.ok(seen.picture > 0, 'the picture is there');
    assert.match(seen.said, /^Karte: 40 Partner und \d+ Verbindungen/);
    if (engine.id !== 'chromium') return;
    await page.setViewport({ width: 320, height: 700 });
    await page.evaluate(axe);
    const wrong = await page.evaluate(async () => (await globalThis.axe.run(document)).violations.map(({ id }) => id));
    assert.deepEqual(wrong, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing to scroll sideways');
  },
);
