// Pages that show what the guide points to in the repository: the text of a file, or what a folder holds.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { markup } from './markup.mjs';
import { relativeLink } from './site-path.mjs';

const LONGEST = 200_000;
const HIDDEN = new Set(['node_modules', 'dist', '.types']);

/**
 * @param {string} file a file or folder, from the root of the repository
 * @param {string} sitePath the page that is to show it
 * @param {(file: string) => string} placeOf the path in the site of another file; it will be there
 * @param {object} texts what the site says
 */
export function sourceListing(file, sitePath, placeOf, texts) {
  const folder = statSync(file).isDirectory();
  const title = folder ? texts.folder(file) : texts.file(file);
  return {
    title,
    body: markup`<div class="heading"><h1>${title}</h1></div>\n${folder ? entries(file, sitePath, placeOf) : content(file)}`,
  };
}

function content(file) {
  const text = readFileSync(file, 'utf8');
  return markup`<div class="code"><pre><code>${text.slice(0, LONGEST)}</code></pre></div>`;
}

function entries(folder, sitePath, placeOf) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !HIDDEN.has(name) && !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return markup`<ul>
${names.map((entry) => {
  const link = relativeLink(sitePath, placeOf(path.posix.join(folder, entry.name)));
  return markup`<li><a href="${link}"><code>${entry.name}${entry.isDirectory() && '/'}</code></a></li>\n`;
})}</ul>`;
}
