// Every page of the website in every engine: what it shows, whom it may shut out, and how wide it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { pageTest, STRICT } from '../../scripts/page-test.mjs';
import { FOLDER, PAGES } from './website.mjs';

// as one expression, which is what every engine can be sent
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8').replace(/;\s*$/, '');
const read = (file) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const flat = (text) => text.replace(/\s+/g, ' ').trim();

for (const { file, elements = {}, lang = 'de' } of PAGES)
  pageTest(
    `${file} shows what it promises and keeps nobody out, in light and dark, wide and narrow`,
    { page: `${FOLDER}/${file}`, headers: { 'content-security-policy': STRICT }, withoutElements: Object.keys(elements).length === 0 },
    async ({ page, engine, requests }) => {
      const told = await page.evaluate(
        (tags) => tags.map((tag) => document.querySelector(tag)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? ''),
        Object.keys(elements),
      );
      Object.entries(elements).forEach(([tag, word], i) => assert.match(told[i], word, tag));
      for (const table of requests.filter((path) => /\.(csv|json)$/.test(path)))
        assert.equal(requests.filter((path) => path === table).length, 1, `${table} is loaded once`);
      await assertOutline(page, lang);
      await assertNoBarriers(page, engine);
      for (const width of engine.id === 'chromium' ? [360] : [360, 320]) await assertFits(page, width);
    },
  );

/** Language, one main heading, and a way past the menu. */
async function assertOutline(page, lang) {
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    h1: document.querySelectorAll('h1').length,
    pastTheMenu: document.querySelector(document.querySelector('body > a')?.getAttribute('href') ?? 'none')?.localName,
  }));
  assert.match(found.title, /Netzwerk Ankommen Sonnbrück/);
  assert.deepEqual({ ...found, title: '' }, { lang, title: '', h1: 1, pastTheMenu: 'main' });
}

/** In light everywhere; only Chromium can be told to be dark. */
async function assertNoBarriers(page, engine) {
  await page.evaluate(axe);
  assert.deepEqual(await barriers(page), [], 'light');
  if (engine.id !== 'chromium') return;
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.notEqual(await ground(), light, 'dark is another ground than light');
  await assertFits(page, 320);
  assert.deepEqual(await barriers(page), [], 'dark and narrow');
}

const barriers = (page) =>
  page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    const places = (nodes) => nodes.slice(0, 5).map(({ target }) => target.flat().join(' '));
    return violations.map(({ id, nodes }) => `${id}: ${places(nodes).join(', ')}`);
  });

/** Nothing is to be pushed sideways once the page has taken the new width, which a busy machine does a little later. */
async function assertFits(page, width) {
  await page.setViewport({ width, height: 700 });
  const [wide, there] = await page.evaluate(async () => {
    const root = document.documentElement;
    for (let tries = 0; tries < 40; tries++) {
      await new Promise((done) => setTimeout(done, 100));
      if (tries > 0 && root.scrollWidth <= root.clientWidth) break;
    }
    return [root.scrollWidth, root.clientWidth];
  });
  assert.ok(wide <= there, `${wide} pixels wide in a window of ${there}`);
}

test('All public pages have the same head, menu and foot, and so have all internal ones', () => {
  const frame = (file) =>
    [/<header[\s\S]*<\/header>/, /<footer[\s\S]*<\/footer>/].map((part) => part.exec(read(file))[0].replaceAll(' aria-current="page"', ''));
  for (const { file, lang } of PAGES) {
    const first = frame(file.startsWith('intern/') ? 'intern/index.html' : 'index.html');
    // a page in another language says of its head and foot that they are German
    assert.deepEqual(
      frame(file).map((part) => (lang ? part.replace(/ lang="de">/, '>') : part)),
      first,
      file,
    );
  }
});

test('Every internal page says that it belongs behind a password', () => {
  for (const { file } of PAGES.filter((page) => page.file.startsWith('intern/')))
    assert.match(read(file), /gehört hinter ein Passwort/, file);
});

test('The server of the website sends the policy under which its pages are tested', () => {
  assert.ok(read('.htaccess').includes(`Content-Security-Policy "${STRICT}"`));
});

test('The paragraphs on privacy and accessibility are those that the docs offer for pasting', () => {
  for (const doc of ['datenschutz.md', 'barrierefreiheit.md']) {
    const offered = /```html\n([\s\S]*?)```/.exec(readFileSync(`docs/einbetten/${doc}`, 'utf8'))?.[1];
    assert.ok(offered && flat(read('datenschutz.html')).includes(flat(offered)), `${doc}: the same text`);
  }
});
