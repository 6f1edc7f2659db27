// What the guide says to paste works as it stands there, on a server with a folder `netz`.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageTest } from '../../scripts/page-test.mjs';
import { waitInPage } from '../../scripts/watch-page.mjs';

const guide = readFileSync('docs/einbetten/einfaches-html.md', 'utf8');
const blocks = [...guide.matchAll(/```html(?: live)?\n([\s\S]*?)```/g)]
  .map(([, block]) => block)
  .filter((block) => /netz-\w+[ >]/.test(block));
const script = '<script type="module" src="/netz/netz-map.js"></script>';
const files = [
  ...globSync('packages/elements/dist/cdn/*.js'),
  ...globSync('fixtures/sonnbrueck-40/*.csv'),
  'fixtures/grossstadt-100/bedarfe.csv',
];
const answers = {
  ...Object.fromEntries(files.map((file) => [path.basename(file), readFileSync(file, 'utf8')])),
  ...Object.fromEntries(
    blocks.map((block, i) => [
      `block-${i}.html`,
      /<!doctype/.test(block)
        ? block
        : `<!doctype html><html lang="de"><head>${/<script[^>]* src=/.test(block) ? '' : script}</head><body>${block}</body></html>`,
    ]),
  ),
};

pageTest(
  'Whatever the guide gives to paste shows a network when it is pasted',
  { page: 'block-0.html', answers },
  async ({ page, server }) => {
    assert.ok(blocks.length >= 7, `${blocks.length} pieces to paste`);
    for (const [i, block] of blocks.entries()) {
      await page.goto(`${server.url}block-${i}.html`);
      assert.deepEqual(await page.evaluate(waitInPage, 20_000), [], block);
    }
  },
);
