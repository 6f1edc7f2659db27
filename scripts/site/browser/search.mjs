// Runs on the page of the search: the index has come with a script of its own. Results are written while somebody types, and their number is said.
import MiniSearch from 'minisearch';
import { searchOptions } from '../search-options.mjs';
import { searchTexts } from '../search-texts.mjs';

const MOST = 40;
const PAUSE = 250;
const index = MiniSearch.loadJSON(globalThis.netzMapSearch, searchOptions);
const [input, form, count, results] = ['search', 'search-form', 'count', 'results'].map((id) => document.getElementById(id));
const texts = searchTexts[document.documentElement.lang];
/** Links of the index begin at the start page. */
const start = new URL(results.dataset.start, location.href);

/** Sections with all the words; where there are none, those with some of them. */
function find(question) {
  const all = index.search(question);
  return all.length > 0 ? all : index.search(question, { combineWith: 'OR' });
}

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** The words of an area are German, those of a page in its own language. */
function resultOf({ title, page, area, link, excerpt, language }) {
  const item = element('li', '');
  const where = element('span', '', { class: 'where' });
  where.append(element('span', area, { lang: 'de' }));
  if (page !== title) where.append(area ? ' › ' : '', element('span', page, { lang: language }));
  item.append(element('a', title, { href: new URL(link, start).href, lang: language }), where);
  if (excerpt) item.append(element('p', excerpt, { lang: language }));
  return item;
}

function show() {
  const question = input.value.trim();
  const found = question ? find(question) : [];
  count.textContent = question ? (found.length ? texts.found(question, found.length, MOST) : texts.nothing(question)) : '';
  results.replaceChildren(...found.slice(0, MOST).map(resultOf));
  document.title = `${question ? `${question} – ` : ''}${texts.title} – netz-map`;
  // "back" from a result is to find the same results; a page from a disk may not change its address everywhere
  if (location.protocol !== 'file:') history.replaceState(null, '', question ? `?q=${encodeURIComponent(question)}` : location.pathname);
}

let waiting;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  show();
});
input.value = new URLSearchParams(location.search).get('q') ?? '';
input.focus();
show();
