// How files are read in a page: in a worker under the strictest policy, in slices where the page has none, and never for ever.
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { pageTest, STRICT } from '../../../scripts/page-test.mjs';

const folder = 'packages/elements/test-pages';
const csp = (policy) => ({ 'content-security-policy': policy });
const withoutWorkers = csp(STRICT.replace("worker-src 'self'", "worker-src 'none'"));
const withoutName = csp(STRICT.replace(' netz-karte', ''));

/** What asks the worker, alone. */
const asking = await build({
  stdin: { contents: "export { createReadWorkerWith } from '@netz-map/importers';", resolveDir: 'packages/elements' },
  bundle: true,
  format: 'esm',
  write: false,
}).then(({ outputFiles }) => outputFiles[0].text);

/** Reads one more file and counts what a worker was asked meanwhile. */
async function askedOfWorkers(page) {
  return page.evaluate(async () => {
    let asked = 0;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message) {
      if (message?.kind === 'read') asked++;
      return postMessage.call(this, message);
    };
    const element = document.querySelector('netz-findings');
    const read = new Promise((done) => element.addEventListener('netz-load', done, { once: true }));
    element.src = '../../../fixtures/sonnbrueck-40/akteure.csv';
    await read;
    return asked;
  });
}

async function assertRead(page) {
  const text = await page.evaluate(() => document.querySelector('netz-findings').shadowRoot.textContent.replace(/\s+/g, ' '));
  assert.match(text, /40 Partner, 9\d Verbindungen/);
}

for (const [kind, name] of [
  ['module', 'netz-map.js'],
  ['classic', 'netz-map.iife.js'],
]) {
  const page = `${folder}/workbook-${kind}.html`;
  pageTest(
    `${name} reads a workbook in a worker under the strictest policy`,
    { page, headers: csp(STRICT) },
    async ({ page, requests }) => {
      await assertRead(page);
      assert.equal(await askedOfWorkers(page), 1);
      assert.deepEqual(
        requests.filter((path) => path.includes('netz-map-reader')),
        [`/packages/elements/dist/cdn/${name.replace('map', 'map-reader')}`],
        'the readers are loaded once, into the worker',
      );
    },
  );

  pageTest(
    `${name} reads a workbook in slices where the page forbids workers`,
    { page, headers: withoutWorkers, faults: [/worker-src|Worker/i] },
    async ({ page }) => {
      await assertRead(page);
      assert.equal(await askedOfWorkers(page), 0);
    },
  );
}

pageTest(
  'With a policy from before there were workers, a workbook is read in slices',
  { page: `${folder}/workbook-module.html`, headers: withoutName, faults: [/netz-karte|trusted-types|TrustedType/i] },
  async ({ page, engine }) => {
    await assertRead(page);
    assert.equal(await askedOfWorkers(page), 0, engine.name);
  },
);

pageTest(
  'A page opened with a double click reads what another program wrote, though browsers may have no worker for it',
  { page: `${folder}/foreign-json.html`, fromDisk: true },
  async ({ page }) => {
    const text = await page.evaluate(() => document.querySelector('netz-findings').shadowRoot.textContent.replace(/\s+/g, ' '));
    assert.match(text, /Zwei Partner, eine Verbindung/);
  },
);

pageTest(
  'A worker that hangs is ended when the budget is over, named as one problem, and the next file is read by a new one',
  {
    page: `${folder}/hanging-reader.html`,
    headers: csp(STRICT.replace('netz-lit netz-karte', 'test-workers')),
    withoutElements: true,
    answers: () => ({ 'asking.js': asking }),
  },
  async ({ page }) => {
    const told = await page.evaluate(async () => {
      for (let tries = 0; !window.told && tries < 200; tries++) await new Promise((done) => setTimeout(done, 100));
      return window.told;
    });
    assert.deepEqual(told, {
      problems: [{ code: 'reading-too-long', severity: 'error', file: 'akteure.csv' }],
      network: false,
      then: 'Teestube',
    });
  },
);
