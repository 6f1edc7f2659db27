// One call tests one fault in every engine that is there. Whatever happens, nothing may throw, and it ends in data shown or in one plain
// sentence: the tests ask for what a visitor would see and know nothing of what is behind it.
import assert from 'node:assert/strict';
import { pageTest } from '../../../../scripts/page-test.mjs';
import { FAULTS } from './faults.mjs';
import { lookAt } from './look-at.mjs';

const FOLDER = 'packages/elements/test-pages/faults';
const PROGRAM = '/packages/elements/dist/cdn/netz-map.js';
export const SONNBRUECK = 'src="/fixtures/sonnbrueck-40/akteure.csv" ties="/fixtures/sonnbrueck-40/beziehungen.csv" as-of="2026-11-01"';

/** Loads the program into a page that has none yet. */
export const loadProgram = (page) => page.evaluate((address) => import(address).then(() => {}), PROGRAM);

/** @param {string} body @param {{head?: string, program?: boolean}} [options] */
export const pageWith = (body, { head = '', program = true } = {}) => `<!doctype html>
<html lang="de">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Was passiert, wenn</title>
  ${head}${program ? `<script type="module" src="${PROGRAM}"></script>` : ''}
</head>
<body>
  <main><h1>Was passiert, wenn</h1>${body}</main>
</body>
</html>`;

/** In the page: what `lookAt` needs, before a test takes it away from everybody. */
function keep() {
  const { getContext } = HTMLCanvasElement.prototype;
  const { getImageData } = CanvasRenderingContext2D.prototype;
  globalThis.__kept = { getContext, getImageData };
}

/**
 * @param {number} number of the fault, see `faults.mjs`
 * @param {string} how it is brought about
 * @param {Omit<import('../../../../scripts/page-test.mjs').PageTest, 'page'> & {body?: string, html?: string}} options the page, or what is in its body
 * @param {(there: any) => Promise<void>} test
 */
export function faultTest(
  number,
  how,
  { body = `<netz-map ${SONNBRUECK}><p>Ersatz</p></netz-map>`, html = pageWith(body), ...options },
  test,
) {
  const answers = () => ({ 'page.html': html, ...options.answers?.() });
  const first = `() => { (${keep})(); (${options.first ?? (() => {})})(); }`;
  const page = { ...options, answers, first, page: `${FOLDER}/page.html`, withoutElements: true };
  pageTest(`Fault ${number}, ${FAULTS.get(number)}: ${how}`, page, test);
}

/** What a visitor sees once it has come to rest. */
export const seenIn = (page, selector = 'netz-map', drawing = undefined) => page.evaluate(lookAt, selector, drawing);

/** The names are in the list, and the drawing is there and not blank. */
export async function assertShown(page, { names = ['Freiwilligenbüro', 'Dolmetsch-Pool'], drawing = true, selector = 'netz-map' } = {}) {
  const seen = await seenIn(page, selector, drawing);
  for (const name of names)
    assert.ok(
      seen.listed.some((line) => line.includes(name)),
      `"${name}" is in the list: ${JSON.stringify(seen)}`,
    );
  if (drawing) assert.ok(seen.drawn, `the drawing is seen and not blank: ${JSON.stringify(seen)}`);
  assert.equal(seen.sentence, '', 'nothing is said to have gone wrong');
  return seen;
}

/** One sentence says what went wrong, and what stands between the tags is seen. */
export async function assertSaid(page, sentence, { fallback = 'Ersatz', selector = 'netz-map' } = {}) {
  const seen = await seenIn(page, selector);
  assert.match(seen.sentence, sentence);
  if (fallback) assert.ok(seen.fallback.includes(fallback), `"${fallback}" is still seen: ${JSON.stringify(seen)}`);
  return seen;
}
