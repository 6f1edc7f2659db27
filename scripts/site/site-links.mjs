// What a link in the markdown becomes: a page of the site, a file copied into it, or a page that shows the source.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { copyPath, listingPath, pagePath, relativeLink } from './site-path.mjs';

/** What a browser shows by itself or a reader wants as a file. */
const COPIED = /\.(csv|jpg|png|svg|webp|xlsx)$/;
const isFolder = (file) => statSync(file).isDirectory();

/**
 * Collects, while pages are rendered, what they lead to and has still to be made.
 *
 * @param {(folder: string) => boolean} isCopiedFolder whether the folder comes along with all its files
 */
export function siteLinks(isCopiedFolder) {
  const wanted = { pages: new Set(), copies: new Set(), listings: new Set() };

  /** The path in the site of a file or folder of the repository. */
  function placeOf(file) {
    if (file.endsWith('.md')) {
      wanted.pages.add(file);
      return pagePath(file);
    }
    const folder = existsSync(file) && isFolder(file);
    if (folder && existsSync(path.join(file, 'README.md'))) return placeOf(path.posix.join(file, 'README.md'));
    if (folder && isCopiedFolder(file) && existsSync(path.join(file, 'index.html'))) return `${copyPath(file)}/index.html`;
    if (!folder && (isCopiedFolder(path.posix.dirname(file)) || COPIED.test(file))) {
      wanted.copies.add(file);
      return copyPath(file);
    }
    wanted.listings.add(file);
    return listingPath(file, folder);
  }

  return {
    wanted,
    placeOf,

    /**
     * The address for a link that stands in `from`.
     *
     * @param {string} from the markdown file, from the root of the repository
     * @param {string} href as it is written there
     * @throws {Error} where nothing of this name is there
     */
    link(from, href) {
      if (/^[a-z]+:/i.test(href) || href.startsWith('#')) return href;
      const [address, anchor] = decodeURI(href).split('#');
      const file = path.posix.normalize(path.posix.join(path.posix.dirname(from), address)).replace(/\/$/, '');
      const generated = file.startsWith('docs/api/');
      if (file.startsWith('../') || (!generated && !existsSync(file))) throw new Error(`${from}: "${href}" leads nowhere`);
      const place = placeOf(file);
      return relativeLink(pagePath(from), anchor === undefined ? place : `${place}#${anchor}`);
    },
  };
}
