// Each cause for which nothing is to be seen, brought about in a real browser, and the sentence that a webmaster reads about it.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { pageTest, STRICT } from '../../../../scripts/page-test.mjs';
import { startServer } from '../../../../scripts/serve.mjs';
import { told } from './told.mjs';

const MODULE = '<script type="module" src="/packages/elements/dist/cdn/netz-map.js"></script>';
const TAG = '<netz-map src="/fixtures/sonnbrueck-40/akteure.csv">Hier steht bald eine Karte.</netz-map>';
const CHECK_PAGE = 'packages/elements/dist/cdn/netz-check.html';

/** Another website, which lets nobody read its files. */
let elsewhere;
before(async () => (elsewhere = await startServer()));
after(() => elsewhere.close());

const answer = (html, headers) => (_, response) => {
  const policy = { 'content-security-policy': STRICT, ...headers };
  const page = typeof html === 'function' ? html() : html;
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy })
    .end(`<!doctype html><html lang="de"><title>Karte</title><body>${page}</body>`);
};
const script = (type, status, body) => (_, response) =>
  void response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body);

/** What `netz-check.html` says of a page. One page for all of them: an engine takes longer to open than to answer. */
const CAUSES = [
  {
    what: 'the policy forbids scripts',
    page: answer(MODULE + TAG, { 'content-security-policy': "default-src 'self'; script-src 'none'" }),
    says: /Ihre Website verbietet „netz-map\.js“.*script-src 'self'/,
  },
  {
    what: 'the script is not there',
    page: answer(`<script type="module" src="/fehlt/netz-map.js"></script>${TAG}`),
    says: /„netz-map\.js“ liegt nicht unter .*\(404\)/,
  },
  {
    what: 'the server calls the script a text',
    page: answer(`<script type="module" src="/x/netz-map-text.js"></script>${TAG}`),
    says: /Der Server nennt „netz-map-text\.js“ „text\/plain“.*AddType text\/javascript \.js/,
  },
  {
    what: 'the server does not give the script away',
    page: answer(`<script type="module" src="/x/netz-map-zu.js"></script>${TAG}`),
    says: /Der Server gibt „netz-map-zu\.js“ nicht heraus \(403\)/,
  },
  {
    what: 'a login page stands in its place',
    page: answer(`<script type="module" src="/x/netz-map-login.js"></script>${TAG}`),
    says: /liegt eine Webseite, nicht „netz-map-login\.js“/,
  },
  {
    what: 'another website does not let it be loaded',
    page: answer(() => `<script type="module" src="${elsewhere.url}packages/elements/dist/cdn/netz-map.js"></script>${TAG}`, {
      'content-security-policy': 'script-src *; connect-src *',
    }),
    says: /erlaubt Ihrer Seite nicht, sie zu laden \(CORS\).*Access-Control-Allow-Origin: http/,
  },
  {
    what: 'the checksum does not fit',
    page: answer(MODULE.replace('src=', 'integrity="sha384-AAAA" src=') + TAG),
    says: /Die Prüfsumme bei „netz-map\.js“.*integrity="sha384-/,
  },
  {
    what: 'the names for Trusted Types are missing',
    page: answer(MODULE + TAG, { 'content-security-policy': STRICT.replace('netz-lit netz-karte', 'lit-html') }),
    says: /\(Trusted Types\).*trusted-types lit-html netz-lit netz-karte/,
  },
  { what: 'the editor has removed the script', page: answer(TAG), says: /nicht eingebunden.*<script type="module"/ },
  { what: 'the editor has removed the tag', page: answer(MODULE), says: /kein Baustein.*<div data-netz-map/ },
  {
    what: 'the editor has put the tag in as text',
    page: answer(`${MODULE}<p>&lt;netz-finder src="a.csv"&gt;</p>`),
    says: /als Text statt als Baustein/,
  },
  {
    what: 'the tag ends too early',
    page: answer(`${MODULE}<netz-map src="/fixtures/sonnbrueck-40/akteure.csv" /><p>Text</p>`),
    says: /endet für Browser nicht dort/,
  },
  {
    what: 'the tag has another name',
    page: answer(`${MODULE}<netz-suche></netz-suche>`),
    says: /<netz-suche> gibt es nicht.*<netz-finder>/,
  },
  { what: 'nobody has named data', page: answer(`${MODULE}<netz-map></netz-map>`), says: /hat aber keine Daten/ },
  {
    what: 'the table is not there',
    page: answer(`${MODULE}<netz-map src="/fehlt.csv"></netz-map>`),
    says: /„fehlt\.csv“ liegt nicht unter .*\(404\)/,
  },
  {
    what: 'another website does not let the table be read',
    page: answer(() => `${MODULE}<netz-map src="${elsewhere.url}fixtures/a.csv" allow-origins="${elsewhere.url}"></netz-map>`, {
      'content-security-policy': "script-src 'self'; connect-src *",
    }),
    says: /dieser Server erlaubt Ihrer Seite nicht, sie zu lesen \(CORS\).*Access-Control-Allow-Origin: http/,
  },
  {
    what: 'the policy forbids the table',
    page: answer(MODULE + TAG, { 'content-security-policy': "default-src 'none'; script-src 'self'" }),
    says: /Ihre Website verbietet, „akteure\.csv“ zu laden.*connect-src 'self'/,
  },
];

pageTest(
  'Each cause for which a page shows nothing has a German sentence of its own, and the line that mends it',
  {
    page: CHECK_PAGE,
    // this page must be able to ask the other website, which then says no
    headers: { 'content-security-policy': STRICT.replace("connect-src 'self'", 'connect-src *') },
    withoutElements: true,
    silent: [
      /fehlt|404|403|CORS|Access-Control|cross-origin|Load failed|access control|x\/netz-map|ERR_FAILED/i,
      // the one that is asked and says no
      /^other origin: http:\/\/127\.0\.0\.1:\d+\/(?:packages|fixtures)\//,
    ],
    answers: () => ({
      ...Object.fromEntries(CAUSES.map(({ page }, i) => [`grund-${i}.html`, page])),
      'netz-map-text.js': script('text/plain', 200, 'void 0'),
      'netz-map-zu.js': script('text/plain', 403, 'nein'),
      'netz-map-login.js': script('text/html', 200, '<!doctype html><title>Anmelden</title>'),
    }),
  },
  async ({ page }) => {
    const sentences = new Set();
    for (const [i, { what, says }] of CAUSES.entries()) {
      await page.evaluate((address) => {
        document.querySelector('[data-answer]').replaceChildren();
        document.querySelector('input').value = address;
        document.querySelector('button').click();
      }, `/grund-${i}.html`);
      const faults = (await told(page)).filter((note) => note.startsWith('✖'));
      assert.match(faults.join(' | '), says, what);
      assert.equal(faults.length, 1, `${what}: one cause, one sentence: ${faults.join(' | ')}`);
      sentences.add(faults[0]);
    }
    assert.equal(sentences.size, CAUSES.length);
  },
);

pageTest(
  'A page that forbids every request is told the line, though nobody can ask it for its policy',
  {
    page: 'verboten.html?netz-check',
    headers: {},
    withoutElements: true,
    silent: [/connect-src|Content.Security.Policy|refused|violates|Load failed|policy/i],
    answers: () => ({
      'verboten.html': answer(MODULE + TAG, { 'content-security-policy': STRICT.replace("connect-src 'self'; ", '') }),
    }),
  },
  async ({ page }) => {
    assert.match((await told(page)).join(' | '), /Ihre Website verbietet, „akteure\.csv“ zu laden.*connect-src 'self'/);
  },
);

pageTest(
  'Where a website forbids even the page for checking, that page says so itself',
  {
    page: CHECK_PAGE,
    headers: { 'content-security-policy': "default-src 'none'" },
    withoutElements: true,
    silent: [/script-src|Content.Security.Policy|refused|violates|default-src|policy/i],
  },
  async ({ page }) => {
    const said = await page.evaluate(() => document.querySelector('[data-answer]').textContent);
    assert.match(said, /läuft auch diese Prüfseite nicht.*script-src 'self'/s);
  },
);
