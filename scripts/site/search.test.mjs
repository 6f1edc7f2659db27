// The search: what German readers type, with and without umlauts, by keyboard, from a server and from a disk.
import assert from 'node:assert/strict';
import { pageTest } from '../page-test.mjs';
import { assertFits, assertWithoutBarriers, SITE, UNDER_POLICY } from './built-site.mjs';

/** In the page: types a word and tells what is found. */
async function searchFor(word) {
  const input = document.getElementById('search');
  input.value = word;
  document.getElementById('search-form').requestSubmit();
  return {
    said: document.getElementById('count').textContent,
    links: [...document.querySelectorAll('#results a')].map((a) => ({ text: a.textContent, href: a.getAttribute('href') })),
  };
}

const EXPECTED = {
  Lücken: /befunde|fragen|glossary|daten|netz-coverage/,
  luecken: /befunde|fragen|glossary|daten|netz-coverage/,
  coverage: /netz-coverage/,
  betweenness: /api\/.*betweenness|masse/,
  'Content Security Policy': /selbst-hosten/,
};

async function assertFinds(page) {
  for (const [word, expected] of Object.entries(EXPECTED)) {
    const { said, links } = await page.evaluate(searchFor, word);
    assert.match(said, /^(Eine Stelle|\d+ Stellen) für „/, word);
    assert.ok(
      links.slice(0, 8).some(({ href }) => expected.test(href)),
      `${word}: ${links.map(({ href }) => href).slice(0, 8)}`,
    );
  }
  const folded = await Promise.all(['Lücken', 'luecken'].map((word) => page.evaluate(searchFor, word)));
  assert.deepEqual(folded[0].links, folded[1].links, 'with and without umlaut the same');
  const nothing = await page.evaluate(searchFor, 'xyzzyqq');
  assert.match(nothing.said, /^Nichts gefunden/);
}

pageTest(
  'The search finds what is in the guide and in the API, says how much, and is whole',
  { page: `${SITE}/search.html`, headers: UNDER_POLICY, withoutElements: true },
  async (there) => {
    await assertFinds(there.page);
    await there.page.evaluate(searchFor, 'Daten');
    await assertWithoutBarriers(there);
    await assertFits(there.page);
  },
);

pageTest(
  'From an English page the search is English',
  { page: `${SITE}/en/search.html?q=coverage`, headers: UNDER_POLICY, withoutElements: true },
  async ({ page }) => {
    const { said, links } = await page.evaluate(searchFor, 'accessibility');
    assert.match(said, /^\d+ places for “accessibility”/);
    assert.ok(links.some(({ href }) => href.endsWith('/en/accessibility.html')));
  },
);

pageTest(
  'From any page the search can be reached and used by keyboard alone',
  { page: `${SITE}/daten.html`, headers: UNDER_POLICY, withoutElements: true },
  async ({ page, requests }) => {
    assert.ok(!requests.some((path) => path.includes('search')), 'the index is not loaded before somebody searches');
    await page.evaluate(() => document.getElementById('search').focus());
    await page.keyboard.type('bruecken');
    await page.keyboard.press('Enter');
    const found = await untilFound(page);
    assert.match(found.address, /search\.html\?q=bruecken$/);
    assert.equal(found.focus, 'search');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => [
      document.activeElement.getAttribute('href'),
      document.querySelector('#results a').getAttribute('href'),
    ]);
    assert.equal(first[0], first[1], 'past the button comes the first place that was found');
    await page.keyboard.press('Enter');
    const arrived = await untilAt(page, first[0].split('/').at(-1));
    assert.ok(arrived, `the way to ${first[0]}`);
  },
);

async function untilFound(page) {
  for (let tries = 0; ; tries++) {
    const found = await page
      .evaluate(() => ({ n: document.querySelectorAll('#results a').length, address: location.href, focus: document.activeElement.id }))
      .catch(() => ({ n: 0 })); // the page is on its way
    if (found.n > 0 || tries === 100) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function untilAt(page, end) {
  for (let tries = 0; tries < 100; tries++) {
    const address = await page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => ''); // on its way
    if (address.endsWith(end)) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

pageTest(
  'The search works in a folder on a disk',
  { page: `${SITE}/search.html`, fromDisk: true, withoutElements: true },
  async ({ page }) => assertFinds(page),
);
