// `node scripts/run.mjs docs`: the guide, the pages of the elements with examples that run, the decisions and the API as one static site in site/.
// Needs what `build` makes. `--quick` leaves out the API unless typedoc has written it already, which takes most of the time.
import { buildSync } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiIsReady, writeApiMarkdown } from './api-pages.mjs';
import { copyFiles } from './copy-files.mjs';
import { layout } from './layout.mjs';
import { makePages } from './make-pages.mjs';
import { searchIndex } from './search-index.mjs';
import { searchPage } from './search-page.mjs';

/** Made beside the site that is being shown, and then put in its place. */
const SITE = 'site.next';
const SHOWN = 'site';
const HERE = 'scripts/site';
/** One stylesheet, in this order. */
const STYLES = ['ground', 'head', 'frame', 'text', 'examples', 'paper'];
const began = performance.now();
const withApi = !process.argv.includes('--quick') || apiIsReady();
if (withApi && !writeApiMarkdown()) process.exit(1);

const { pages, areas, copies } = makePages({ withApi });
rmSync(SITE, { recursive: true, force: true });
for (const page of [...pages, searchPage('de'), searchPage('en')]) {
  const file = path.join(SITE, page.sitePath);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, layout(page, areas));
}
copyFiles(SITE, copies);
cpSync(path.join(HERE, 'site.svg'), path.join(SITE, 'site.svg'));
writeFileSync(path.join(SITE, 'site.css'), STYLES.map((name) => readFileSync(path.join(HERE, 'styles', `${name}.css`), 'utf8')).join('\n'));
writeFileSync(path.join(SITE, 'search-index.js'), searchIndex(pages));
buildSync({
  entryPoints: { site: `${HERE}/browser/page.mjs`, search: `${HERE}/browser/search.mjs` },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  outdir: SITE,
});
rmSync(SHOWN, { recursive: true, force: true });
renameSync(SITE, SHOWN);
console.log(`${SHOWN}/index.html: ${pages.length} pages, ${((performance.now() - began) / 1000).toFixed(1)} s`);
