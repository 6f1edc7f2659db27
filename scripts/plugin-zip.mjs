// `node scripts/run.mjs plugin:zip`, after `build`: the WordPress plugin as one file to upload, examples/wordpress/dist/netz-map.zip. The same
// sources give the same file, byte for byte.
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { translationTemplate } from './wordpress-strings.mjs';

const SOURCES = 'examples/wordpress/netz-map';
const CDN = 'packages/elements/dist/cdn';
const TARGET = path.resolve('examples/wordpress/dist/netz-map.zip');
/** The first day that the format knows: no clock and no time zone in it. */
const DAY = new Date(1980, 0, 1);

/** Every file of the plugin, by its path in it. */
export function pluginFiles() {
  const files = new Map();
  const add = (name, file) => files.set(name.replaceAll(path.sep, '/'), readFileSync(file));
  for (const file of globSync(`${SOURCES}/**/*`).sort()) if (statSync(file).isFile()) add(path.relative(SOURCES, file), file);
  const version = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')).version;
  const texts = new Map([...files].map(([name, bytes]) => [name, bytes.toString()]));
  files.set('languages/netz-map.pot', Buffer.from(translationTemplate(texts, version)));
  add('LICENSE', 'LICENSE');
  for (const file of [...globSync(`${CDN}/*.js`), ...globSync(`${CDN}/*.html`)].sort()) add(`cdn/${path.basename(file)}`, file);
  for (const file of globSync('packages/elements/{,dist/,dist/cdn/}THIRD-PARTY-NOTICES*')) add(path.basename(file), file);
  return files;
}

/** Writes the file and returns its path. */
export function writePluginZip() {
  if (!existsSync(`${CDN}/netz-map.iife.js`)) throw new Error(`${CDN} is empty: node scripts/run.mjs build`);
  const packed = Object.fromEntries([...pluginFiles()].map(([name, bytes]) => [`netz-map/${name}`, [bytes, { level: 9, mtime: DAY }]]));
  mkdirSync(path.dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, zipSync(packed));
  return TARGET;
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const file = writePluginZip();
  console.log(`${path.relative('.', file)}: ${pluginFiles().size} files, ${Math.ceil(statSync(file).size / 1000)} kB`);
}
