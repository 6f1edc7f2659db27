// What the site makes of markdown, where a mistake would be seen late.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMarkdown } from './render-markdown.mjs';
import { folded } from './search-options.mjs';
import { siteLinks } from './site-links.mjs';

const render = (text, link = (href) => href) => renderMarkdown(text, { sitePath: 'einbetten/seite.html', language: 'de', link });
const { link } = siteLinks(() => false);

test('Text of a page never becomes markup, and markup in a page stops the build', () => {
  assert.match(String(render('# a < b & `<netz-map>`').body), /a &lt; b &amp; <code>&lt;netz-map&gt;<\/code>/);
  assert.throws(() => render('# x\n\n<img src=x onerror=alert(1)>'), /markup in the markdown/);
  assert.equal(String(render('<!-- for editors -->').body), '');
});

test('A live example runs with the data of the site and without a second script, and is shown as it was written', () => {
  const code = '<script type="module" src="/netz/netz-map.js"></script>\n<netz-map src="/netz/akteure.csv"></netz-map>\n';
  const { body, live } = render(`# x\n\n\`\`\`html live\n${code}\`\`\`\n`);
  assert.ok(live);
  assert.match(String(body), /<div class="live-runs"><netz-map src="\.\.\/netz\/akteure\.csv"><\/netz-map>/);
  assert.match(String(body), /&lt;script type=&quot;module&quot; src=&quot;\/netz\/netz-map\.js&quot;&gt;/);
  assert.throws(() => render('```html live\n<netz-map src="/anderswo/x.csv"></netz-map>\n```'), /asks for \/anderswo\//);
});

test('A link names the page that a file has become, and one that leads nowhere stops the build', () => {
  const from = 'docs/einbetten/README.md';
  assert.equal(link(from, 'selbst-hosten.md#kopieren'), 'selbst-hosten.html#kopieren');
  assert.equal(link(from, '../elements/README.md'), '../elements/index.html');
  assert.equal(link(from, '../README.md'), '../index.html');
  assert.equal(link(from, '../../ARCHITECTURE.md'), '../project/architecture.html');
  assert.equal(link(from, '../../LICENSE'), '../source/LICENSE.html');
  assert.equal(link(from, 'https://graphology.github.io/'), 'https://graphology.github.io/');
  assert.throws(() => link(from, 'gibt-es-nicht.md'), /leads nowhere/);
  assert.throws(() => link(from, '../../../anderswo.md'), /leads nowhere/);
});

test('Words are the same with umlauts and without, composed or not', () => {
  for (const word of ['Lücken', 'luecken', 'LÜCKEN', 'Lu\u0308cken']) assert.equal(folded(word), 'luecken');
  assert.equal(folded('Straße'), 'strasse');
  assert.equal(folded('Café'), 'cafe');
});
