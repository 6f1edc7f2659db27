// What comes along as it is: the examples, the data that they and the live examples show, and the files for websites.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LIVE_DATA } from './live-example.mjs';
import { copyPath } from './site-path.mjs';

const CDN = 'packages/elements/dist/cdn';
const FIXTURES = 'fixtures';

/** An example that is a page and needs no tools of its own; the others are shown as source. */
const isPlainPage = (folder) => existsSync(path.join(folder, 'index.html')) && !existsSync(path.join(folder, 'package.json'));
const examples = () =>
  readdirSync('examples', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isPlainPage(path.join('examples', entry.name)))
    .map(({ name }) => `examples/${name}`);

/**
 * The folders that are copied with all their files.
 *
 * @returns {(folder: string) => boolean}
 */
export function copiedFolders() {
  const folders = examples();
  return (folder) => folders.some((copied) => folder === copied || folder.startsWith(`${copied}/`));
}

const isShipped = (file) =>
  !/(\.test\.mjs|\.map|truth\.json)$/.test(file) && !/(^|\/)(node_modules|golden)$/.test(file.replaceAll(path.sep, '/'));
const copyFolder = (from, to) => cpSync(from, to, { recursive: true, filter: isShipped });

/**
 * @param {string} site the folder of the site
 * @param {Iterable<string>} files single files that pages show or link to
 */
export function copyFiles(site, files) {
  for (const folder of examples()) copyFolder(folder, path.join(site, folder));
  copyFolder(FIXTURES, path.join(site, FIXTURES));
  copyFolder(CDN, path.join(site, CDN));
  for (const [name, folder] of LIVE_DATA) copyFolder(folder, path.join(site, name));
  for (const file of files) {
    const target = path.join(site, copyPath(file));
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(file, target);
  }
  leadBack(site);
}

/** The demo website links to the guide where `npm start` shows it; in the site the guide is two folders up. */
function leadBack(site) {
  const folder = path.join(site, 'examples/ankommen-sonnbrueck');
  for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html'))) {
    const page = readFileSync(path.join(folder, name), 'utf8');
    writeFileSync(path.join(folder, name), page.replaceAll('../anleitung/index.html"', '../index.html"'));
  }
}
