// Each bundler makes files of the packed packages, in a folder outside the workspace: does a page get what it asked for, and nothing else?
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { closeBrowsers, openBrowsers } from '../browsers.mjs';
import { startServer } from '../serve.mjs';
import { bundled, bundlers } from './bundlers.mjs';
import { markElements } from './marks.mjs';
import { installOutside } from './outside.mjs';

/** What one may import, each a file of its own. */
const ENTRIES = {
  finder: "import '@netz-map/elements/define/netz-finder.js';",
  all: "import '@netz-map/elements/define.js';",
  class: "import { NetzMap } from '@netz-map/elements'; console.log(NetzMap.version);",
  core: "import { namesOf } from '@netz-map/core'; console.log(namesOf);",
};
/** One function of the core, in gzipped kB. */
const ONE_FUNCTION = 2;

const outside = installOutside();
const [browser] = await openBrowsers();
after(async () => {
  await closeBrowsers();
  outside.remove();
});
for (const [name, code] of Object.entries(ENTRIES)) writeFileSync(path.join(outside.folder, `${name}.js`), code);

const marks = markElements(outside.folder);
const sizes = [];

for (const bundler of bundlers) {
  const bundle = async (entry) => {
    const files = await bundled(bundler, outside.folder, `${entry}.js`);
    sizes.push({ bundler, entry, ...weightOf(files) });
    return files;
  };
  const elementsIn = (files) =>
    [...marks].filter(([, text]) => [...files.values()].some((code) => code.includes(text))).map(([tag]) => tag);

  test(`${bundler}: who imports one element gets its tag and the code of no other`, async () => {
    const files = await bundle('finder');
    assert.deepEqual(elementsIn(files), ['netz-finder']);
    assert.deepEqual(await definedBy(files), ['netz-finder']);
  });

  // once with each way of dropping code is enough for what takes longest
  if (['esbuild', 'vite'].includes(bundler))
    test(`${bundler}: who imports all elements gets all tags, so that their marks are seen where they are`, async () => {
      const files = await bundle('all');
      assert.deepEqual(elementsIn(files), [...marks.keys()]);
      assert.deepEqual(await definedBy(files), [...marks.keys()]);
    });

  test(`${bundler}: who imports a class gets no tag, and the code of no other class`, async () => {
    const files = await bundle('class');
    assert.deepEqual(elementsIn(files), ['netz-map']);
    assert.deepEqual(await definedBy(files), []);
  });

  test(`${bundler}: who imports one function of the core gets little else`, async () => {
    const files = await bundle('core');
    const { first } = weightOf(files);
    assert.ok(first <= ONE_FUNCTION, `${first.toFixed(1)} kB`);
  });
}

after(() => {
  const kB = (size) => size.toFixed(1).padStart(8);
  console.log(['bundler  entry    at once    later  (kB gzip)', ...sizes.map(row)].join('\n'));
  function row({ bundler, entry, first, later }) {
    return `${bundler.padEnd(8)} ${entry.padEnd(6)} ${kB(first)} ${kB(later)}`;
  }
});

/** What a page loads at once, and what some pages load later, in gzipped kB. */
function weightOf(files) {
  const weights = [...files].map(([name, code]) => ({ name, size: gzipSync(code, { level: 9 }).length / 1000 }));
  const atOnce = new Set(['entry.js']);
  // what is imported by a statement comes with the file that does it
  for (const name of atOnce)
    for (const [, , other] of files.get(name).matchAll(/(?:^|[;}\s])(import|export)\b[^"'();]*["']\.{1,2}\/([^"']+)["']/g)) {
      const found = [...files.keys()].find((file) => path.basename(file) === path.basename(other));
      if (found) atOnce.add(found);
    }
  const sum = (all) => all.reduce((total, { size }) => total + size, 0);
  return { first: sum(weights.filter(({ name }) => atOnce.has(name))), later: sum(weights.filter(({ name }) => !atOnce.has(name))) };
}

/** In a browser: the names of the tags that a page has defined when it has run the file. */
async function definedBy(files) {
  const page = await browser.newPage();
  const answers = Object.fromEntries([...files].map(([name, code]) => [path.basename(name), code]));
  const html =
    '<!doctype html><html lang="de"><head><title>Seite</title><script type="module" src="entry.js"></script></head><body></body></html>';
  const server = await startServer({ firstScript: FIRST, answers: { ...answers, 'smoke.html': html } });
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.goto(new URL('smoke.html', server.url).href);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    assert.deepEqual(faults, []);
    return (await page.evaluate(() => globalThis.defined)).sort();
  } finally {
    await page.close();
    await server.close();
  }
}

/** Writes down what is defined, before anybody else can. */
const FIRST = `(() => {
  const defined = (globalThis.defined = []);
  const { define } = customElements;
  customElements.define = (name, ...rest) => { defined.push(name); define.call(customElements, name, ...rest); };
})();`;
