// From the markdown files to pages with their place: which area, what comes before and after, what stands above.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { apiFiles, readApiFile } from './api-pages.mjs';
import { copiedFolders } from './copy-files.mjs';
import { slugOf } from './heading-slugs.mjs';
import { markup } from './markup.mjs';
import { languageOf, pageTexts } from './page-texts.mjs';
import { CONTENTS, placeInContents, readContents, readingOrder } from './read-contents.mjs';
import { renderMarkdown } from './render-markdown.mjs';
import { siteLinks } from './site-links.mjs';
import { pagePath } from './site-path.mjs';
import { sourceListing } from './source-listing.mjs';

const API = 'docs/api.md';
const isApi = (file) => file.startsWith('docs/api/');
const readPage = (file) => (isApi(file) ? readApiFile(file) : readFileSync(file, 'utf8'));
const titleOf = (file) => /^# (.*)$/m.exec(readPage(file))?.[1].replace(/[`\\]/g, '') ?? path.posix.basename(file, '.md');

/**
 * @param {{withApi: boolean}} options
 * @returns {{pages: import('./layout.mjs').Page[], areas: object[], copies: Set<string>}}
 */
export function makePages({ withApi }) {
  const contents = readContents();
  const links = siteLinks(copiedFolders());
  const api = withApi ? apiFiles() : [];
  const packages = api.filter(
    (file) => /^docs\/api\/[^/]+\/README\.md$/.test(file) || /^docs\/api\/@netz-map\/[^/]+\/README\.md$/.test(file),
  );
  const inContents = (file) => placeInContents(contents, isApi(file) ? API : file);
  const link = (file) => ({ title: titleOf(file), path: pagePath(file), language: languageOf(file) });
  const order = readingOrder(contents);

  const isThere = (file) => (isApi(file) ? withApi : existsSync(file));
  const rendered = new Map();
  links.wanted.pages.add(CONTENTS);
  for (const file of [...order, ...globSync('docs/**/*.md').map((name) => name.replaceAll(path.sep, '/')), ...api])
    links.wanted.pages.add(file);
  // rendering a page may lead to more of them: a set can grow while it is walked through
  for (const file of links.wanted.pages) if (isThere(file) && file !== 'docs/api/README.md') rendered.set(file, pageOf(file));

  function pageOf(file) {
    const language = languageOf(file);
    const sitePath = pagePath(file);
    const page = renderMarkdown(readPage(file), { sitePath, language, link: (href) => links.link(file, href) });
    const place = inContents(file);
    const at = order.indexOf(file);
    const neighbour = (index) => (at >= 0 && order[index] && isThere(order[index]) ? link(order[index]) : undefined);
    return {
      ...page,
      body: file === API ? markup`${page.body}${packageList(packages.map(link), withApi)}` : page.body,
      title: page.title || titleOf(file),
      sitePath,
      language,
      area: place?.area.heading,
      trail: trailOf(file, place),
      previous: neighbour(at - 1),
      next: neighbour(at + 1),
    };
  }

  function trailOf(file, place) {
    const above = place && place.entry.file !== file ? [link(place.entry.file)] : [];
    const home = isApi(file) && packages.find((index) => index !== file && file.startsWith(path.posix.dirname(index)));
    return home ? [...above, link(home)] : above;
  }

  const areas = contents.map(({ heading, entries }) => ({
    heading,
    id: slugOf(heading),
    links: entries.map(({ file, title, children }) => ({ ...link(file), title, children: (file === API ? packages : children).map(link) })),
  }));
  return { pages: [...rendered.values(), ...listings(links)], areas, copies: links.wanted.copies };
}

function packageList(links, withApi) {
  if (!withApi) return markup`<p>The pages of the packages are being made at this moment. Please load this page again in a minute.</p>`;
  // api/index.html names what lies beside it
  return markup`<ul>${links.map(({ title, path: to }) => markup`<li><a href="${to.replace(/^api\//, '')}">${title}</a></li>\n`)}</ul>`;
}

/** The pages that show sources; a folder leads to what it holds. */
function listings(links) {
  const texts = pageTexts.de;
  const pages = [];
  for (const file of links.wanted.listings) {
    const sitePath = links.placeOf(file);
    pages.push({ ...sourceListing(file, sitePath, links.placeOf, texts), sitePath, language: 'de', trail: [] });
  }
  return pages;
}
