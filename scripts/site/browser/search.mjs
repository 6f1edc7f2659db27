// Runs on the page of the search: the index has come with a script of its own. Results are written while somebody types, and their number is said.
import MiniSearch from 'minisearch';
import { searchOptions } from '../search-options.mjs';

const MOST = 40;
const PAUSE = 250;
const index = MiniSearch.loadJSON(globalThis.netzMapSearch, searchOptions);
const [input, form, count, results] = ['search', 'search-form', 'count', 'results'].map((id) => document.getElementById(id));

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

function resultOf({ title, page, area, link, excerpt, language }) {
  const item = element('li', '', language === 'de' ? {} : { lang: language });
  const where = [area, page === title ? '' : page].filter(Boolean).join(' › ');
  item.append(element('a', title, { href: link }));
  if (where) item.append(element('span', where, { class: 'where' }));
  if (excerpt) item.append(element('p', excerpt));
  return item;
}

function sentence(question, found) {
  if (found === 0) return `Nichts gefunden für „${question}“. Versuchen Sie ein anderes oder ein kürzeres Wort.`;
  const shown = found > MOST ? `, die ersten ${MOST} stehen hier` : '';
  return `${found === 1 ? 'Eine Stelle' : `${found} Stellen`} für „${question}“${shown}.`;
}

function show() {
  const question = input.value.trim();
  const found = question ? find(question) : [];
  count.textContent = question ? sentence(question, found.length) : '';
  results.replaceChildren(...found.slice(0, MOST).map(resultOf));
  document.title = `${question ? `„${question}“ – ` : ''}Suche – netz-map`;
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
