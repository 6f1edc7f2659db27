// The pictures in docs/einbetten, made anew from the examples in Chromium; needs `build`. `docs:pictures rahmen` makes those with that word.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contaoPage } from '../examples/contao/contao-page.mjs';
import { typo3Page } from '../examples/typo3/typo3-page.mjs';
import { closeBrowsers, openBrowsers } from './browsers.mjs';
import { startServer } from './serve.mjs';

const FOLDER = 'docs/bilder/einbetten';
const MOST_BYTES = 60_000;

/**
 * @typedef {object} Picture
 * @property {string} name of the file
 * @property {string} page path from the root of the repository
 * @property {number} [width] of the window
 * @property {number} [height]
 * @property {string} [from] selector of what stands at the top of the picture; by default the top of the page
 * @property {string} [act] code that runs in the page before, for instance to choose a partner
 * @property {Record<string, string> | (() => Record<string, string>)} [answers] what the server answers for files that are nowhere
 */
/** @type {Picture[]} */
const PICTURES = [
  { name: 'einfaches-html', page: 'examples/einfaches-html/index.html' },
  { name: 'rahmen', page: 'examples/rahmen/index.html' },
  { name: 'typo3', page: 'examples/typo3/seite.html', answers: { 'seite.html': typo3Page(['netzmap_finder']) }, height: 340 },
  { name: 'contao', page: 'examples/contao/seite.html', answers: { 'seite.html': contaoPage(['netz_directory']) }, height: 600 },
  // built by `test:frameworks`
  ...['react', 'vue', 'svelte', 'angular'].map((name) => ({ name, page: `examples/${name}/dist/index.html`, height: 560 })),
  { name: 'ohne-skript', page: 'examples/statische-seite/gebaut.html', answers: builtSite, height: 800 },
  ...websitePictures(),
];

/** Each page of the demo website, with what it is about on top. */
function websitePictures() {
  const shot = (name, page, more = {}) => ({ name: `website-${name}`, page: `examples/ankommen-sonnbrueck/${page}`, width: 1200, ...more });
  return [
    shot('start', 'index.html', { width: 1000, height: 1100 }),
    shot('hilfe-finden', 'hilfe-finden.html', { act: "document.querySelector('netz-finder').setAttribute('topic', 'Sprache')" }),
    shot('wer-macht-was', 'wer-macht-was.html', {
      from: '.verzeichnis',
      act: "document.querySelector('netz-organisation').setAttribute('organisation', 'Lukasgemeinde Sonnbrück')",
    }),
    shot('mitmachen', 'mitmachen.html', { height: 1000 }),
    shot('team', 'intern/index.html'),
    shot('partner', 'intern/partner.html', {
      from: 'netz-organisation',
      act: "document.querySelector('netz-organisation').setAttribute('organisation', 'A25')",
    }),
    shot('bedarfe', 'intern/bedarfe.html', { from: 'netz-coverage' }),
    shot('vertretung', 'intern/vertretung.html', { from: 'netz-representation' }),
    shot('veraenderung', 'intern/veraenderung.html', { from: 'netz-change' }),
    shot('vergleich', 'intern/vergleich.html', { from: 'netz-compare' }),
    shot('treffen', 'intern/treffen.html', {
      from: 'netz-meeting',
      act: `const topic = document.querySelector('netz-meeting').shadowRoot.querySelector('select');
        topic.value = 'Wohnen';
        topic.dispatchEvent(new Event('change', { bubbles: true }));`,
    }),
  ];
}

/** A site as `examples/statische-seite` builds it, for the time of the picture. */
function builtSite() {
  const folder = mkdtempSync(path.join(tmpdir(), 'netz-bilder-'));
  const tables = ['akteure.csv', 'beziehungen.csv'].map((file) => `fixtures/sonnbrueck-40/${file}`);
  execFileSync(process.execPath, ['examples/statische-seite/bauen.mjs', ...tables, '--ordner', folder, '--stand', '2026-11-01']);
  const answers = Object.fromEntries(['karte.svg', 'stil.css'].map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  answers['gebaut.html'] = readFileSync(path.join(folder, 'index.html'), 'utf8');
  rmSync(folder, { recursive: true });
  return answers;
}

/** In the page: until all our elements, also those in frames, show what they have. */
async function settled() {
  const documents = () => [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)];
  const ours = () => documents().flatMap((one) => [...one.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('netz-')));
  for (let tries = 0; tries < 500; tries++) {
    if (ours().every((element) => element.matches(':state(ready)'))) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  // what comes after the data: the drawing, the height of a frame
  await new Promise((done) => setTimeout(done, 1500));
}

mkdirSync(FOLDER, { recursive: true });
process.env.BROWSERS = 'chromium';
const [{ newPage }] = await openBrowsers();
const [word = ''] = process.argv.slice(2);
for (const { name, page: file, width = 1000, height = 750, from, act, answers } of PICTURES.filter((one) => one.name.includes(word))) {
  if (!answers && !existsSync(file)) {
    console.log(`${name}: left out, ${file} is not built`);
    continue;
  }
  const server = await startServer({ answers: typeof answers === 'function' ? answers() : answers });
  const page = await newPage();
  await page.setViewport({ width, height });
  await page.goto(new URL(file, server.url).href);
  await page.evaluate(settled);
  if (from) await page.evaluate((selector) => scrollTo(0, document.querySelector(selector).getBoundingClientRect().top - 24), from);
  if (act) {
    await page.evaluate(act);
    await page.evaluate(settled);
  }
  const picture = `${FOLDER}/${name}.webp`;
  // as good as its size allows
  for (let quality = 80; quality >= 20; quality -= 10) {
    await page.screenshot({ path: picture, type: 'webp', quality });
    if (statSync(picture).size <= MOST_BYTES) break;
  }
  const { size } = statSync(picture);
  console.log(`${picture}: ${(size / 1000).toFixed(0)} kB${size > MOST_BYTES ? ' – TOO BIG' : ''}`);
  if (size > MOST_BYTES) process.exitCode = 1;
  await page.close();
  await server.close();
}
await closeBrowsers();
