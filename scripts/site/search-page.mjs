// The search has a page of its own: its address can be sent, "back" leads back, and no other page loads the index.
import { markup } from './markup.mjs';
import { SEARCH } from './layout.mjs';

/** @returns {import('./layout.mjs').Page} */
export const searchPage = () => ({
  sitePath: SEARCH,
  language: 'de',
  title: 'Suche',
  trail: [],
  scripts: ['search-index.js', 'search.js'],
  body: markup`<h1>Suche</h1>
<form class="search large" role="search" aria-label="Suche in der Anleitung" id="search-form">
<label for="search">In der Anleitung suchen</label>
<input id="search" type="search" name="q" autocomplete="off" spellcheck="false"><button>Suchen</button>
</form>
<noscript><p>Die Suche braucht JavaScript. Unter <a href="#pages">Alle Seiten</a> steht, was es gibt.</p></noscript>
<p id="count" role="status"></p>
<ol id="results" class="results"></ol>
`,
});
