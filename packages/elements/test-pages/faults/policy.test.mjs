// What the policy of a page allows. Where it forbids too much, what stands between the tags stays, and nothing else on the page breaks.
import assert from 'node:assert/strict';
import { STRICT } from '../../../../scripts/page-test.mjs';
import { assertSaid, assertShown, faultTest, pageWith } from './fault-test.mjs';
import { madeNetwork } from './made-network.mjs';

/** As the reference measured it: no data can be fetched, and no name of a Trusted Types policy is ruled out. */
const A = "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";
/** Under this policy; the sign that browsers ask for unbidden does not count. */
const under = (policy) => ({ headers: { 'content-security-policy': policy }, silent: [/favicon\.ico/] });
const JSON_INSIDE = `<netz-map><script type="application/json">${madeNetwork(700)}</script><p>Ersatz</p></netz-map>`;
const TABLE = `<netz-map><table><caption>Unsere Partner</caption>
  <tr><th>Name</th><th>Themen</th></tr><tr><td>Chor</td><td>Musik</td></tr><tr><td>Teestube</td><td>Begegnung</td></tr></table></netz-map>`;
/** What browsers themselves write about what they refuse. */
const refused = /^policy:|^(console|page error): .*(Content.Security.Policy|violates|Refused|TrustedType|trusted)/i;

faultTest(43, 'the recommended one, with a file', under(STRICT), async ({ page }) => void (await assertShown(page)));

faultTest(43, 'the recommended one, with thousands of partners in the page', { ...under(STRICT), body: JSON_INSIDE }, async ({ page }) => {
  await assertShown(page, { names: ['Verein Nummer 700,'] });
});

faultTest(43, 'one without any connections, with the data in the page', { ...under(A), body: JSON_INSIDE }, async ({ page }) => {
  await assertShown(page, { names: ['Verein Nummer 700,'] });
});

faultTest(43, 'one without any connections, with a table in the page', { ...under(A), body: TABLE }, async ({ page }) => {
  await assertShown(page, { names: ['Chor', 'Teestube'] });
});

faultTest(43, 'one without any connections, with a file', { ...under(A), silent: [refused] }, async ({ page }) => {
  await assertSaid(page, /war nicht erreichbar/);
});

faultTest(
  43,
  'neither connections nor workers, with the data in the page',
  { ...under(A.replace("worker-src 'self'", "worker-src 'none'")), body: JSON_INSIDE, silent: [refused] },
  async ({ page }) => void (await assertShown(page, { names: ['Verein Nummer 700,'] })),
);

faultTest(
  43,
  'a sandbox without an origin of its own',
  // modules need an origin: the file without modules, as a page from the disk takes it
  {
    ...under(`${STRICT.replaceAll("'self'", 'http:')}; sandbox allow-scripts`),
    html: pageWith(JSON_INSIDE, { program: false, head: '<script defer src="/packages/elements/dist/cdn/netz-map.iife.js"></script>' }),
    silent: [refused, /may not load data|Storage access is restricted/],
  },
  async ({ page }) => void (await assertShown(page, { names: ['Verein Nummer 700,'] })),
);

for (const [how, names] of [
  ['none at all', "'none'"],
  ['only those of others', 'dompurify default2'],
]) {
  const policy = STRICT.replace('netz-lit netz-karte', names);
  const options = { ...under(policy), silent: [refused] };
  faultTest(
    44,
    `${how}: the table between the tags stays, and the page goes on`,
    { ...options, body: `${TABLE}<p id="danach">Danach</p>` },
    async ({ page }) => {
      await new Promise((done) => setTimeout(done, 300));
      const seen = await page.evaluate(() => ({
        text: document.querySelector('netz-map').innerText,
        after: document.querySelector('#danach').innerText,
        types: Boolean(globalThis.trustedTypes),
      }));
      if (!seen.types) return void (await assertShown(page, { names: ['Chor'] }));
      assert.match(seen.text, /Chor/);
      assert.match(seen.text, /Teestube/);
      assert.equal(seen.after, 'Danach');
    },
  );

  faultTest(
    44,
    `${how}: where nothing stands between the tags, one sentence says why`,
    { ...options, body: '<netz-map src="netz.json"></netz-map>', answers: () => ({ 'netz.json': madeNetwork(20) }) },
    async ({ page }) => {
      await new Promise((done) => setTimeout(done, 300));
      if (!(await page.evaluate(() => Boolean(globalThis.trustedTypes))))
        return void (await assertShown(page, { names: ['Verein Nummer 1,'] }));
      // it never gets as far as a state that could be waited for
      const sentence = await page.evaluate(
        () => document.querySelector('netz-map').shadowRoot.querySelector('[part~=message]').textContent,
      );
      assert.match(sentence, /Diese Seite lässt/);
    },
  );
}

faultTest(
  44,
  'the first of our two names: all is shown, without workers',
  { ...under(STRICT.replace(' netz-karte', '')), body: JSON_INSIDE, silent: [refused] },
  async ({ page }) => void (await assertShown(page, { names: ['Verein Nummer 700,'] })),
);

faultTest(
  44,
  'a program of theirs decides about all of it',
  {
    ...under(STRICT.replace('netz-lit netz-karte', 'default netz-lit')),
    body: JSON_INSIDE,
    silent: [refused],
    first: () => globalThis.trustedTypes?.createPolicy('default', { createHTML: (html) => html, createScriptURL: (url) => url }),
  },
  async ({ page }) => void (await assertShown(page, { names: ['Verein Nummer 700,'] })),
);
