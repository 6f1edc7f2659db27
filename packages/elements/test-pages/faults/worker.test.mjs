// Reading and drawing are done in workers, and every way in which those can fail ends on the page.
import assert from 'node:assert/strict';
import { STRICT } from '../../../../scripts/page-test.mjs';
import { assertSaid, assertShown, faultTest, SONNBRUECK } from './fault-test.mjs';
import { madeNetwork } from './made-network.mjs';

const LARGE = '<netz-map src="netz.json"><p>Ersatz</p></netz-map>';
const names = ['Verein Nummer 1,', 'Verein Nummer 600,'];
/** What browsers themselves write about a file that does not come, or a worker that they refuse. */
const told = /^console: Failed to load resource|^(console|page error): (Loading|.*Content.Security.Policy)|^policy: .*worker-src/i;
const silent = [told];
const network = madeNetwork();
const workers = ['netz-map-reader.js', 'netz-map-drawing.js'];

/** Instead of a worker the server gives this program; loaded into the page, the same file is what it should be. */
const workersAre = (script) => () => ({
  'netz.json': network,
  ...Object.fromEntries(
    workers.map((file) => [
      file,
      (request, response) => {
        if (request.headers['sec-fetch-dest'] !== 'worker') return false;
        return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      },
    ]),
  ),
});

/** A large network is read and drawn, and a table is. */
async function assertAllShown({ page }) {
  await assertShown(page, { names });
  await page.evaluate(
    (address) => {
      const [, src, ties] = address;
      Object.assign(document.querySelector('netz-map'), { src, ties });
    },
    /src="([^"]*)" ties="([^"]*)"/.exec(SONNBRUECK),
  );
  await page.evaluate(async () => {
    const map = document.querySelector('netz-map');
    for (let tries = 0; tries < 400 && map.shadowRoot.textContent.includes('Verein Nummer'); tries++)
      await new Promise((done) => setTimeout(done, 25));
  });
  await assertShown(page);
}

const missing = (_, response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');

faultTest(
  34,
  'without the one that draws, the page draws',
  { body: LARGE, silent, answers: () => ({ 'netz.json': network, 'netz-map-drawing.js': missing }) },
  assertAllShown,
);

for (const file of ['netz-map-reader.js', 'netz-map-extra.js'])
  faultTest(
    34,
    `without ${file} a table cannot be read, and it says which files belong there`,
    { silent, answers: () => ({ [file]: missing }) },
    async ({ page }) => {
      await assertSaid(page, /Eine Datei fehlt.*netz-map-reader\.js.*netz-map-extra\.js/);
    },
  );

/** In the page: opens what is loaded on demand, and waits for what is said instead. */
async function openAll() {
  const map = document.querySelector('netz-map');
  const root = map.shadowRoot;
  root.querySelector('.open-tools')?.click();
  const help = root.querySelector('details.help');
  if (help) help.open = true;
  const findings = document.querySelector('netz-findings')?.shadowRoot;
  const suggestions = document.querySelector('netz-suggestions')?.shadowRoot;
  const all = () => [root, findings, suggestions].map((each) => (each?.textContent ?? '').replace(/\s+/g, ' ')).join(' | ');
  const awaited = ['netz-map-findings.js', 'netz-map-advice.js', 'netz-map-extra.js', 'kann gerade nicht geladen werden'];
  for (let tries = 0; tries < 100 && !awaited.every((sentence) => all().includes(sentence)); tries++)
    await new Promise((done) => setTimeout(done, 50));
  return all();
}

faultTest(
  34,
  'what is loaded on demand says so at its place, and everything else works',
  {
    body: `<netz-map id="netz" src="netz.json"><p>Ersatz</p></netz-map><netz-findings for="netz"></netz-findings><netz-suggestions for="netz"></netz-suggestions>`,
    silent,
    answers: () => ({
      'netz.json': madeNetwork(60),
      ...Object.fromEntries(['tools', 'extra', 'findings', 'advice'].map((name) => [`netz-map-${name}.js`, missing])),
    }),
  },
  async ({ page }) => {
    await assertShown(page, { names: ['Verein Nummer 60,'] });
    const said = await page.evaluate(openAll);
    for (const sentence of [/kann gerade nicht geladen werden/, /netz-map-extra\.js/, /netz-map-findings\.js/, /netz-map-advice\.js/])
      assert.match(said, sentence);
  },
);

faultTest(
  35,
  'by its policy',
  {
    body: LARGE,
    silent,
    answers: () => ({ 'netz.json': network }),
    headers: { 'content-security-policy': STRICT.replace("worker-src 'self'", "worker-src 'none'") },
  },
  assertAllShown,
);

for (const [how, first] of [
  ['there are none', () => Reflect.deleteProperty(globalThis, 'Worker')],
  [
    'starting one throws',
    () =>
      (globalThis.Worker = class {
        constructor() {
          throw new DOMException('no', 'SecurityError');
        }
      }),
  ],
])
  faultTest(35, how, { body: LARGE, first, answers: () => ({ 'netz.json': network }) }, assertAllShown);

for (const [how, script] of [
  ['while it starts', 'throw new Error("kaputt")'],
  ['at the first question', 'addEventListener("message", () => { throw new Error("kaputt"); })'],
  ['having no memory', 'addEventListener("message", () => new ArrayBuffer(Number.MAX_SAFE_INTEGER))'],
])
  faultTest(36, how, { body: LARGE, silent, first: fast, answers: workersAre(script) }, assertAllShown);

faultTest(37, 'from the beginning', { body: LARGE, silent, first: fast, answers: workersAre('') }, assertAllShown);

for (const [how, script] of [
  ['hanging at a file', 'addEventListener("message", () => { for (;;); }); postMessage({ kind: "started" })'],
  ['ending itself at a file', 'addEventListener("message", () => close()); postMessage({ kind: "started" })'],
])
  faultTest(37, `${how}, which is named`, { silent, first: fast, answers: workersAre(script) }, async ({ page }) => {
    await assertSaid(page, /konnte nicht gelesen werden/);
  });

/** In the page: clocks from half a second to half a minute run ten times as fast, so that nobody waits for the patience of the program. */
function fast() {
  for (const name of ['setTimeout', 'setInterval']) {
    const real = globalThis[name];
    globalThis[name] = (run, ms = 0, ...rest) => real(run, ms > 500 && ms < 30_000 ? ms / 10 : ms, ...rest);
  }
}
