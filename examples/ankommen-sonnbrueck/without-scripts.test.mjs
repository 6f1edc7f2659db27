// The website where nothing of ours runs: scripts switched off, or the file of the software not there.
import assert from 'node:assert/strict';
import { pageTest } from '../../scripts/page-test.mjs';
import { FOLDER, PAGES } from './website.mjs';

for (const { file } of PAGES.filter(({ elements }) => elements))
  pageTest(
    `${file} says without scripts what is missing, and leads to a list, a picture or a table`,
    {
      page: `${FOLDER}/${file}`,
      withoutElements: true,
      answers: { 'netz-map.js': (_, response) => response.writeHead(404).end() },
      silent: [/netz-map\.js|404/],
    },
    async ({ page, engine, server }) => {
      if (engine.id === 'chromium') {
        await page.setJavaScriptEnabled(false);
        await page.reload();
      }
      const { text, links } = await page.evaluate(() => {
        const main = document.querySelector('main');
        const seen = [...main.querySelectorAll('a')].filter((link) => link.checkVisibility());
        return { text: main.innerText, links: seen.map(({ href }) => href) };
      });
      assert.match(text, /JavaScript/, 'it says what is missing');
      const instead = links.filter((href) => /\/(netz\.html|netz\.svg|[\w-]+\.csv)$/.test(href));
      assert.ok(instead.length > 0, 'it leads somewhere');
      for (const href of instead) {
        const { pathname } = new URL(href);
        assert.equal((await fetch(new URL(pathname, server.url))).status, 200, pathname);
      }
    },
  );
