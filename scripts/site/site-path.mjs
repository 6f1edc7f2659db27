// Where a file of the repository lies in the site, and how one page of the site names another. Links are relative, so that the site works from
// any folder of any server, and name the file, so that it works where a server shows no folders and from a disk.
import path from 'node:path';

/** The written page of the API stands in front of the generated ones. */
const MOVED = new Map([['docs/api.md', 'api/index.html']]);

/**
 * The page that a markdown file becomes.
 *
 * @param {string} file path from the root of the repository, as `docs/einbetten/README.md`
 * @returns {string} path from the root of the site, as `einbetten/index.html`
 */
export function pagePath(file) {
  if (MOVED.has(file)) return MOVED.get(file);
  const inDocs = file.startsWith('docs/') ? file.slice('docs/'.length) : file;
  const atRoot = inDocs === file && !file.includes('/');
  const page = atRoot ? `project/${file.toLowerCase()}` : inDocs.replace(/^api\/@netz-map\//, 'api/');
  return page.replace(/(^|\/)README\.md$/, '$1index.md').replace(/\.md$/, '.html');
}

/** The path of a file that is copied as it is. */
export const copyPath = (file) => (file.startsWith('docs/') ? file.slice('docs/'.length) : file);

/** The path of the page that shows a source file or lists a folder. */
export const listingPath = (file, isFolder) => (isFolder ? `source/${file}/index.html` : `source/${file}.html`);

/**
 * The address of one file of the site as another one names it.
 *
 * @param {string} from path from the root of the site
 * @param {string} to path from the root of the site, perhaps with `#…`
 */
export function relativeLink(from, to) {
  const [file, anchor] = to.split('#');
  const link = path.posix.relative(path.posix.dirname(from), file).split('/').map(encodeURIComponent).join('/');
  return `${link}${anchor === undefined ? '' : `#${anchor}`}`;
}
