// What every page made with a framework must do, whichever it is: the same test for all of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { assertListed, pageTest, STRICT } from './page-test.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NOBODY = 'Noch ist niemand ausgewählt.';
const FIVE = ['Chor ohne Grenzen', 'Begegnungscafé', 'Sozialamt', 'Sprachschule', 'Sportverein'];

/**
 * The strict policy that a page needs which bundles our modules itself: Lit's own name for its templates, and that of the framework.
 *
 * @param {readonly string[]} names of Trusted Types policies of the framework
 */
export function policyFor(names) {
  return STRICT.replace(/trusted-types [^;]*$/, ['trusted-types lit-html', ...names].join(' '));
}

/**
 * @param {string} framework as people call it
 * @param {{folder: string, policies?: readonly string[]}} options `policies`: Trusted Types policies that the framework makes
 */
export function frameworkTest(framework, { folder, policies = [] }) {
  pageTest(
    `The page made with ${framework} shows the map and the finder, and what is chosen reaches its state`,
    { page: `examples/${folder}/dist/index.html`, headers: { 'content-security-policy': policyFor(policies) } },
    async ({ page, engine }) => {
      await assertListed(page, FIVE);
      await chooseInList(page, 'Sozialamt');
      await page.evaluate(() => document.querySelector('#chosen + button').click());
      await settled(page, NOBODY);
      assert.equal(await page.evaluate(() => document.querySelector('netz-map').matches(':state(selected)')), false);
      assert.deepEqual(await page.evaluate(topicsToChoose), ['Begegnung', 'Musik', 'Räume', 'Sport', 'Sprache', 'Wohnen']);
      if (engine.id === 'chromium') await assertWithoutBarriers(page);
    },
  );
}

/** A click on a partner in the list of the map, and what the framework then writes on the page. */
export async function chooseInList(page, name) {
  assert.equal(await chosen(page), NOBODY);
  await page.evaluate(clickInList, name);
  await settled(page, `Ausgewählt: ${name}`);
}

/** Frameworks write to the page a moment later. */
async function settled(page, wanted) {
  for (let tries = 0; (await chosen(page)) !== wanted && tries < 100; tries++) await new Promise((done) => setTimeout(done, 20));
  assert.equal(await chosen(page), wanted);
}

const chosen = (page) => page.evaluate(() => document.getElementById('chosen')?.textContent.trim());

/** In the page. */
function clickInList(name) {
  const lines = [...document.querySelector('netz-map').shadowRoot.querySelectorAll('[role=treeitem][aria-level="1"]')];
  lines.find(({ textContent }) => textContent.includes(name)).click();
}

/** In the page: the topics that the finder lets one choose, once it is ready. */
async function topicsToChoose() {
  const finder = document.querySelector('netz-finder');
  for (let tries = 0; !finder.matches(':state(ready)') && tries < 200; tries++) await new Promise((done) => setTimeout(done, 20));
  return [...finder.shadowRoot.querySelector('select').options].filter(({ value }) => value).map(({ textContent }) => textContent.trim());
}

async function assertWithoutBarriers(page) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const result = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
  });
  assert.deepEqual(violations, []);
}
