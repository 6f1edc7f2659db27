// docs/README.md is the table of contents for readers on a code host, and from it the site has its order: each heading is an area, each link in
// a list below it a page. A page that is the README of a folder has the pages of its folder below it, in the order in which it names them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const CONTENTS = 'docs/README.md';

const LINK = /\[([^\]]*)\]\(([^)\s#]+\.md)(?:#[^)]*)?\)/g;
const read = (file) => readFileSync(file, 'utf8');

/** The markdown files that a text links to, from the root of the repository, each once, with the words of the link. */
function linksIn(text, file) {
  const links = new Map();
  for (const [, words, target] of text.replace(/```[\s\S]*?```/g, '').matchAll(LINK)) {
    const there = path.posix.join(path.posix.dirname(file), target);
    if (!links.has(there)) links.set(there, words.replaceAll('`', ''));
  }
  return links;
}

/** The pages of the folder that its README names. */
function childrenOf(file) {
  if (path.posix.basename(file) !== 'README.md' || !existsSync(file)) return [];
  const folder = path.posix.dirname(file);
  return [...linksIn(read(file), file).keys()].filter((page) => path.posix.dirname(page) === folder && page !== file);
}

/**
 * @typedef {{file: string, title: string, children: string[]}} Entry
 * @returns {{heading: string, entries: Entry[]}[]} the areas in their order
 */
export function readContents() {
  const areas = read(CONTENTS).split(/^## /m).slice(1);
  return areas
    .map((area) => {
      const [heading, ...lines] = area.split('\n');
      const items = lines.filter((line) => line.startsWith('- ')).join('\n');
      const entries = [...linksIn(items, CONTENTS)].map(([file, title]) => ({ file, title, children: childrenOf(file) }));
      return { heading: heading.trim(), entries };
    })
    .filter(({ entries }) => entries.length > 0);
}

/**
 * Where a page stands in it.
 *
 * @returns {{area: {heading: string, entries: Entry[]}, entry: Entry} | undefined}
 */
export function placeInContents(contents, file) {
  for (const area of contents)
    for (const entry of area.entries) if (entry.file === file || entry.children.includes(file)) return { area, entry };
  return undefined;
}

/** All pages in the order in which they are read. */
export const readingOrder = (contents) => [
  ...new Set([CONTENTS, ...contents.flatMap(({ entries }) => entries.flatMap(({ file, children }) => [file, ...children]))]),
];
