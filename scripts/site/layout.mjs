// The frame of every page: head, way to the search, where the reader is, what else there is. No script is needed for any of it.
import { markup, trusted } from './markup.mjs';
import { pageTexts } from './page-texts.mjs';
import { relativeLink } from './site-path.mjs';

const DEMO = 'examples/ankommen-sonnbrueck/index.html';
export const START = 'index.html';
/** One for each language of the pages. */
export const SEARCH = { de: 'search.html', en: 'en/search.html' };
const SCRIPT = 'packages/elements/dist/cdn/netz-map.iife.js';

/**
 * @typedef {object} Link
 * @property {string} title
 * @property {string} path from the root of the site
 * @property {'de' | 'en'} language in which its title is
 * @property {Link[]} [children]
 *
 * @typedef {object} Page
 * @property {string} sitePath
 * @property {'de' | 'en'} language
 * @property {string} title
 * @property {string} [lead] for search engines and lists of links
 * @property {import('./markup.mjs').Markup} body
 * @property {{level: number, id: string, text: string, language: 'de' | 'en'}[]} [headings]
 * @property {boolean} [live] whether elements run on it
 * @property {Link[]} trail the pages above this one, without the start page
 * @property {string} [area] heading of the area in which it stands
 * @property {Link} [previous]
 * @property {Link} [next]
 * @property {readonly string[]} [scripts] further scripts
 */

/**
 * @param {Page} page
 * @param {{heading: string, id: string, links: Link[]}[]} areas the table of contents
 * @returns {string} the whole page
 */
export function layout(page, areas) {
  const texts = pageTexts[page.language];
  const to = (path) => relativeLink(page.sitePath, path);
  const scripts = ['site.js', ...(page.live ? [SCRIPT] : []), ...(page.scripts ?? [])];
  const name = page.sitePath === START ? page.title : `${page.title} – netz-map`;
  return markup`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
${page.lead && markup`<meta name="description" content="${page.lead.slice(0, 200)}">`}
<link rel="icon" href="${to('site.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('site.css')}">
${scripts.map((script) => markup`<script defer src="${to(script)}"></script>\n`)}</head>
<body${page.sitePath === START && markup` class="start"`}>
<a class="skip" href="#main">${texts.skip}</a>
${head(page, areas, texts, to)}
<div class="frame">
<main id="main" tabindex="-1">
${trail(page, texts, to)}
<article>
${withOnThisPage(page, texts)}
</article>
${further(page, texts, to)}
</main>
${allPages(page, areas, texts, to)}
</div>
<footer class="foot"><p>${texts.footer}</p></footer>
<div id="says" class="unseen" role="status"></div>
</body>
</html>
`.text;
}

const current = (is) => is && markup` aria-current="page"`;
const foreign = (page, language = 'de') => page.language !== language && markup` lang="${language}"`;

function head(page, areas, texts, to) {
  const search = markup`<form class="search" role="search" aria-label="${texts.search}" action="${to(SEARCH[page.language])}">
<label for="search">${texts.searchLabel}</label>
<input id="search" type="search" name="q" autocomplete="off"><button>${texts.searchButton}</button>
</form>`;
  return markup`<header class="head">
<a class="brand" href="${to(START)}"${current(page.sitePath === START)}>netz-map <span>${texts.start}</span></a>
<nav aria-label="${texts.main}"><ul>
${areas.map(({ heading, id }) => markup`<li class="area"><a href="${to(START)}#${id}"${page.area === heading && markup` aria-current="true"`}${foreign(page)}>${heading}</a></li>\n`)}<li><a href="${to(DEMO)}">${texts.demo}</a></li>
<li class="to-pages"><a href="#pages">${texts.allPages}</a></li>
</ul></nav>
${page.sitePath !== SEARCH[page.language] && search}
</header>`;
}

function trail(page, texts, to) {
  if (page.sitePath === START) return '';
  const above = [{ title: texts.start, path: START, language: page.language }, ...page.trail];
  return markup`<nav class="trail" aria-label="${texts.here}"><ol>
${above.map(({ title, path, language }) => markup`<li><a href="${to(path)}"${foreign(page, language)}>${title}</a></li>\n`)}<li><span aria-current="page">${page.title}</span></li>
</ol></nav>`;
}

/** Below the title, so that it is heard after it. */
function withOnThisPage(page, texts) {
  const end = '</h1></div>';
  const [title, ...rest] = String(page.body).split(end);
  if (rest.length === 0) return page.body;
  return markup`${trusted(title)}${trusted(end)}${onThisPage(page, texts)}${trusted(rest.join(end))}`;
}

/** The headings of the second level, from three of them on. */
function onThisPage(page, texts) {
  const { headings = [], sitePath } = page;
  const second = headings.filter(({ level }) => level === 2);
  if (second.length < 3 || sitePath === START) return '';
  return markup`<nav class="on-page" aria-label="${texts.onThisPage}"><p>${texts.onThisPage}</p><ul>
${second.map(({ id, text, language }) => markup`<li><a href="#${id}"${foreign(page, language)}>${text}</a></li>\n`)}</ul></nav>`;
}

function further(page, texts, to) {
  const { previous, next } = page;
  if (!previous && !next) return '';
  const link = (which, there) =>
    there &&
    markup`<li class="${which}"><a href="${to(there.path)}"><span>${texts[which]}</span> <span${foreign(page, there.language)}>${there.title}</span></a></li>`;
  return markup`<nav class="further" aria-label="${texts.further}"><ul>${link('previous', previous)}${link('next', next)}</ul></nav>`;
}

/** After the content in the source, beside it on a wide screen: whoever listens or has a phone comes to the content first. */
function allPages(page, areas, texts, to) {
  const list = (links, depth = 0) => markup`<ul>
${links.map((link) => {
  const open =
    link.path === page.sitePath ||
    link.children?.some(({ path }) => path === page.sitePath) ||
    page.trail.some(({ path }) => path === link.path);
  return markup`<li><a href="${to(link.path)}"${current(link.path === page.sitePath)}${foreign(page, link.language)}>${link.title}</a>${depth === 0 && open && link.children?.length > 0 && list(link.children, 1)}</li>\n`;
})}</ul>`;
  return markup`<nav class="pages" id="pages" aria-label="${texts.allPages}">
${areas.map(({ heading, links }) => markup`<p${foreign(page)}>${heading}</p>${list(links)}`)}
</nav>`;
}
