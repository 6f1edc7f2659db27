// What can be found: each section of each page by its heading, its page and its words. Written as a script, since a page that was opened from a
// disk may load a script but no other file.
import MiniSearch from 'minisearch';
import { searchOptions } from './search-options.mjs';

const EXCERPT = 160;

/** The words of a rendered page without its marks, cut at its headings. */
function sectionsOf(body, headings) {
  const parts = body.split(/<h[1-6] id="[^"]*">/).slice(1);
  return headings.map((heading, i) => ({ ...heading, words: wordsIn((parts[i] ?? '').replace(/^[\s\S]*?<\/h[1-6]>/, '')) }));
}

function wordsIn(html) {
  const text = html
    .replace(/<div class="live-runs">[\s\S]*?<\/div><p class="live-says">/g, ' ')
    .replace(/<a class="anchor"[^>]*>#<\/a>/g, '')
    .replace(/<[^>]*>/g, ' ');
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replace(/&(amp|lt|gt|quot);/g, (_, name) => entities[name])
    .replace(/\s+/g, ' ')
    .trim();
}

/** The end of a word near the limit. */
const excerptOf = (words) => (words.length <= EXCERPT ? words : `${words.slice(0, words.lastIndexOf(' ', EXCERPT))} …`);

/**
 * @param {import('./layout.mjs').Page[]} pages
 * @returns {string} a script that sets `netzMapSearch` to the index, as JSON
 */
export function searchIndex(pages) {
  const index = new MiniSearch(searchOptions);
  let id = 0;
  for (const { sitePath, title, area, body, headings = [] } of pages)
    for (const section of sectionsOf(String(body), headings))
      index.add({
        id: id++,
        title: section.text,
        page: title,
        area: area ?? '',
        language: section.language,
        link: section.level === 1 ? sitePath : `${sitePath}#${section.id}`,
        text: section.words,
        excerpt: excerptOf(section.words),
      });
  return `globalThis.netzMapSearch = ${JSON.stringify(JSON.stringify(index))};\n`;
}
