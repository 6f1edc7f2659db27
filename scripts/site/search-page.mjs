// The search has a page of its own: its address can be sent, "back" leads back, and no other page loads the index.
import { SEARCH } from './layout.mjs';
import { markup } from './markup.mjs';
import { pageTexts } from './page-texts.mjs';
import { searchTexts } from './search-texts.mjs';
import { relativeLink } from './site-path.mjs';

/**
 * @param {'de' | 'en'} language
 * @returns {import('./layout.mjs').Page}
 */
export function searchPage(language) {
  const { search, searchLabel, searchButton } = pageTexts[language];
  const { title, withoutScript } = searchTexts[language];
  const [before, allPages, after] = withoutScript;
  const sitePath = SEARCH[language];
  return {
    sitePath,
    language,
    title,
    trail: [],
    scripts: ['search-index.js', 'search.js'],
    body: markup`<div class="heading"><h1>${title}</h1></div>
<form class="search large" role="search" aria-label="${search}" id="search-form">
<label for="search">${searchLabel}</label>
<input id="search" type="search" name="q" autocomplete="off" spellcheck="false"><button>${searchButton}</button>
</form>
<noscript><p>${before}<a href="#pages">${allPages}</a>${after}</p></noscript>
<p class="count" id="count" role="status"></p>
<ol id="results" class="results" data-start="${relativeLink(sitePath, 'index.html')}"></ol>
`,
  };
}
