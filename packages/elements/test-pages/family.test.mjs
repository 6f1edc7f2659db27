import assert from 'node:assert/strict';
import { pageTest, STRICT } from '../../../scripts/page-test.mjs';

const folder = 'packages/elements/test-pages';
const headers = { 'content-security-policy': STRICT };
const TAGS = ['suggestions', 'finder', 'directory', 'organisation', 'coverage', 'meeting', 'representation', 'change', 'compare'].map(
  (name) => `netz-${name}`,
);

const pageWith = (body, lang = 'de') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Familie</title>
  <script type="module" src="/packages/elements/dist/cdn/netz-map.js"></script></head><body><main>${body}</main></body></html>`;

const ready = (page, tags) =>
  page.evaluate(async (wanted) => {
    const isReady = (tag) => document.querySelector(tag)?.matches(':state(ready)');
    for (let tries = 0; !wanted.every(isReady) && tries < 500; tries++) await new Promise((done) => setTimeout(done, 20));
  }, tags);

for (const format of ['module', 'classic'])
  pageTest(
    `All elements stand on one page under the strict policy, share its network, and each comes in a file of its own, German alone (${format})`,
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
      for (const part of ['ground', 'family', 'sentences', 'advice', ...TAGS.map((tag) => tag.slice('netz-'.length))])
        assert.equal(asked(`netz-map-${part}.`), 1, `netz-map-${part} comes once`);
      assert.deepEqual(
        requests.filter((path) => /netz-map-(?:en|de-einfach)/.test(path)),
        [],
        'no language that nobody has asked for',
      );
      assert.equal(asked('grossstadt-100/akteure.csv'), 1, 'each table comes once');
    },
  );

pageTest(
  'A page with one element of the family loads that one alone, and what it needs',
  {
    page: 'finder.html',
    headers,
    withoutElements: true,
    answers: { 'finder.html': pageWith('<netz-finder src="/fixtures/fuenf-vereine/fuenf-vereine.json"></netz-finder>') },
  },
  async ({ page, requests }) => {
    await ready(page, ['netz-finder']);
    const parts = requests.flatMap((path) => /netz-map-([\w-]+)\.js/.exec(path)?.[1] ?? []);
    assert.deepEqual(parts.sort(), ['family', 'finder', 'ground']);
  },
);

for (const [language, lang, plain] of [
  ['en', 'en', ''],
  ['de-einfach', 'de', ' plain'],
])
  pageTest(
    `An element for visitors needs one file for its language, one for the team two (${language})`,
    {
      page: 'language.html',
      headers,
      withoutElements: true,
      answers: {
        'language.html': pageWith(`<netz-finder src="/fixtures/fuenf-vereine/fuenf-vereine.json"${plain}></netz-finder>`, lang),
      },
    },
    async ({ page, requests }) => {
      await ready(page, ['netz-finder']);
      const files = () => requests.flatMap((path) => /netz-map-((?:en|de-einfach)(?:-team)?)\.js/.exec(path)?.[1] ?? []).sort();
      assert.deepEqual(files(), [language]);
      const heading = await page.evaluate(() => document.querySelector('netz-finder').shadowRoot.querySelector('#heading').textContent);
      assert.match(heading, language === 'en' ? /I am looking for/ : /Ich suche Hilfe/);
      const said = await page.evaluate(
        async (tags, isPlain) => {
          for (const tag of tags) {
            const element = document.createElement(tag);
            element.src = '/fixtures/fuenf-vereine/fuenf-vereine.json';
            element.plain = isPlain;
            if (tag === 'netz-organisation') element.organisation = 'A1';
            document.body.append(element);
          }
          const isReady = (tag) => document.querySelector(tag).matches(':state(ready)');
          for (let tries = 0; !tags.every(isReady) && tries < 500; tries++) await new Promise((done) => setTimeout(done, 20));
          return tags.filter((tag) => !isReady(tag) || document.querySelector(tag).shadowRoot.textContent.trim().length < 60);
        },
        TAGS,
        language !== 'en',
      );
      assert.deepEqual(said, []);
      assert.deepEqual(files(), [language, `${language}-team`]);
    },
  );

for (const [format, ending, missing] of [
  ['module', 'js', 'finder'],
  ['classic', 'iife.js', 'family'],
])
  pageTest(
    `Where netz-map-${missing}.${ending} is missing, what stands between the tags stays, one sentence names the file, and the map is there`,
    {
      page: `${folder}/family-${format}.html`,
      headers,
      withoutElements: true,
      answers: { [`netz-map-${missing}.${ending}`]: (_, response) => response.writeHead(404).end() },
      silent: [/netz-map-|404/],
    },
    async ({ page }) => {
      const seen = await page.evaluate(async () => {
        const map = document.querySelector('netz-map');
        for (let tries = 0; !map.matches(':state(ready)') && tries < 500; tries++) await new Promise((done) => setTimeout(done, 20));
        const text = (place) => document.querySelector(place).textContent.replace(/\s+/g, ' ').trim();
        for (let tries = 0; text('netz-finder') === '' && tries < 500; tries++) await new Promise((done) => setTimeout(done, 20));
        return { map: map.matches(':state(ready)'), finder: text('netz-finder'), partner: text('[data-netz-organisation]') };
      });
      assert.ok(seen.map);
      const sentence = `Die Datei „netz-map-${missing}.${ending}“ fehlt hier oder gehört zu einer anderen Fassung.`;
      assert.equal(seen.finder, sentence);
      if (missing === 'family') assert.equal(seen.partner, `Hier steht gleich ein Partner.${sentence}`);
    },
  );
