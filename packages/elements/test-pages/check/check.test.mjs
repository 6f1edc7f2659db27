import assert from 'node:assert/strict';
import { pageTest, STRICT } from '../../../../scripts/page-test.mjs';
import { told } from './told.mjs';

const folder = 'packages/elements/test-pages/check';
const headers = { 'content-security-policy': STRICT };
const MISSING = [/fehlt/, /404/];

pageTest(
  'An address that ends in ?netz-check tells that the software runs and the table is missing, under the strict policy',
  { page: `${folder}/asks.html?netz-check`, headers, withoutElements: true, silent: MISSING },
  async ({ page }) => {
    const notes = await told(page);
    assert.match(notes[0], /In Ordnung: ?Die Software läuft/);
    assert.ok(
      notes.some((note) => /Hier liegt es: ?„fehlt\.csv“ liegt nicht unter .*404/.test(note)),
      notes.join(' | '),
    );
  },
);

pageTest(
  'The page for checking finds what is wrong with another page, where the software does not run at all',
  { page: 'packages/elements/dist/cdn/netz-check.html', headers, withoutElements: true, silent: MISSING },
  async ({ page }) => {
    await page.evaluate((address) => {
      document.querySelector('input').value = address;
      document.querySelector('button').click();
    }, `/${folder}/broken.html`);
    const said = (await told(page)).join(' | ');
    for (const wanted of [/„netz-map\.js“ liegt nicht unter .*404/, /<netz-karte> gibt es nicht/, /„fehlt\.csv“ liegt nicht unter/])
      assert.match(said, wanted);
  },
);

pageTest(
  'A file of an element that is missing beside netz-map.js is named',
  {
    page: `packages/elements/test-pages/family-module.html?netz-check`,
    headers,
    withoutElements: true,
    answers: { 'netz-map-meeting.js': (_, response) => response.writeHead(404).end() },
    silent: [/netz-map-meeting|404/],
  },
  async ({ page }) => {
    const wrong = (await told(page)).filter((note) => note.includes('Hier liegt es'));
    assert.equal(wrong.length, 1, wrong.join(' | '));
    assert.match(wrong[0], /„netz-map-meeting\.js“ fehlt neben „netz-map\.js“\. <netz-meeting> braucht/);
  },
);

pageTest(
  'A page of another website is not asked for',
  { page: 'packages/elements/dist/cdn/netz-check.html', headers, withoutElements: true },
  async ({ page, requests }) => {
    const asked = () => requests.filter((path) => !path.includes('favicon'));
    const before = asked().length;
    await page.evaluate(() => {
      document.querySelector('input').value = 'https://verein.example/';
      document.querySelector('button').click();
    });
    assert.match((await told(page)).join(), /nur eine Seite derselben Website/);
    assert.equal(asked().length, before);
  },
);
