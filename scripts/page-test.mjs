// One call makes a test of a page in every engine that is there: served or from the disk, watched from its first line on, and at the end
// nothing may have gone wrong: no error, no refusal by a policy, no other origin, nothing stored.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { closeBrowsers, openBrowsers } from './browsers.mjs';
import { startServer } from './serve.mjs';
import { faultsInPage, forgetInPage, waitInPage, WATCHER } from './watch-page.mjs';

/** What the docs recommend to webmasters; a page that is not served with it is at least reported against it. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types netz-lit netz-karte";
const REPORTS = '/policy-report';
/** WebKit lays out container queries between two looks at sizes, and tells the page of a loop that no program has made. */
const QUIRKS = { webkit: [/^error: ResizeObserver loop completed/] };
const PATIENCE = 20_000;

/**
 * @typedef {object} PageTest
 * @property {string} page path from the root of the repository
 * @property {Record<string, string>} [headers] sent with every answer; by default the strict policy, as a report
 * @property {boolean} [fromDisk] open it as a file, as a double click does
 * @property {{width: number, height: number}} [viewport]
 * @property {boolean} [withoutElements] the page has none of our elements
 * @property {Record<string, string | Function> | (() => Record<string, string | Function>)} [answers] what the server says for files of
 *   these names, see `startServer`; a function makes them anew for each engine
 * @property {() => void} [first] runs in the page before everything else
 * @property {Partial<Record<'chromium' | 'firefox' | 'webkit', string>>} [not] engines that cannot do this, and why
 * @property {readonly RegExp[]} [silent] what browsers may say about it or not
 * @property {readonly RegExp[]} [faults] what must go wrong, each at least once, and nothing else; by default nothing
 */

const engines = await openBrowsers();
after(closeBrowsers);

/**
 * @param {string} title a sentence that people can read
 * @param {PageTest} options
 * @param {(there: {page: any, engine: {id: string, name: string}, requests: string[], server: any, skip: (why: string) => void}) => Promise<void>} [body]
 *   what else is to hold; `skip` says that this engine cannot do it after all
 */
export function pageTest(title, options, body) {
  // the engines at the same time: most of a visit is waiting
  describe(title, { concurrency: true }, () => {
    for (const engine of engines)
      test(`${title} (${engine.name})`, { skip: options.not?.[engine.id] ?? false }, (t) =>
        visit(engine, options, body, (why) => t.skip(why)),
      );
  });
}

async function visit(engine, options, body, skip) {
  const { page: file, fromDisk = false, viewport = { width: 1280, height: 900 }, withoutElements = false } = options;
  const headers = options.headers ?? { 'content-security-policy-report-only': `${STRICT}; report-uri ${REPORTS}` };
  const firstScript = options.first ? `${WATCHER}(${options.first})();` : WATCHER;
  const answers = typeof options.answers === 'function' ? options.answers() : options.answers;
  const server = fromDisk ? undefined : await startServer({ headers, firstScript, answers });
  const page = await engine.newPage();
  try {
    const faults = listen(page);
    await page.setViewport(viewport);
    if (fromDisk) await page.evaluateOnNewDocument?.(WATCHER);
    await page.goto(server ? new URL(file, server.url).href : pathToFileURL(path.resolve(file)).href);
    if (!withoutElements) assert.deepEqual(await page.evaluate(waitInPage, PATIENCE), [], 'all elements are ready');
    await body?.({ page, engine, requests: server?.requests ?? [], server, skip });
    faults.push(...(await seen(page, options.faults ?? [])));
    await page.evaluate(forgetInPage);
    if (server?.requests.includes(REPORTS)) faults.push('the browser reported that the page breaks the policy');
    const silent = [...(options.silent ?? []), ...(QUIRKS[engine.id] ?? [])];
    assertFaults(
      faults.filter((fault) => !silent.some((pattern) => pattern.test(fault))),
      options.faults ?? [],
    );
  } finally {
    await page.close();
    await server?.close();
  }
}

/** What the watcher in the page has seen; what has to go wrong may be reported a moment later. */
async function seen(page, wanted) {
  for (let tries = 0; ; tries++) {
    const faults = await page.evaluate(faultsInPage);
    if (tries === 20 || wanted.every((pattern) => faults.some((fault) => pattern.test(fault)))) return faults;
    await new Promise((done) => setTimeout(done, 100));
  }
}

function assertFaults(faults, wanted) {
  const unwanted = faults.filter((fault) => !wanted.some((pattern) => pattern.test(fault)));
  assert.deepEqual(unwanted, [], 'nothing went wrong and nothing was left behind');
  const missing = wanted.filter((pattern) => !faults.some((fault) => pattern.test(fault)));
  assert.deepEqual(missing, [], `what had to go wrong was seen, among: ${faults.join(' | ')}`);
}

/** What puppeteer sees from outside; WebKitGTK's window has the watcher in the page alone. */
function listen(page) {
  const faults = [];
  page.on?.('pageerror', (e) => faults.push(`page error: ${e.message}`));
  page.on?.('console', (message) => {
    const told = `${message.text()} ${message.location()?.url ?? ''}`;
    // what the watcher sees itself, and the sign that browsers ask for unbidden
    const expected = /report-only|policy-report|\/favicon\.ico/i.test(told);
    if (message.type() === 'error' && !expected) faults.push(`console: ${told}`);
  });
  page.on?.('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['file:', 'data:', 'blob:', 'about:'].includes(protocol) && hostname !== '127.0.0.1')
      faults.push(`other origin: ${request.url()}`);
  });
  return faults;
}

/** The names of the partners in the list of the map that `selector` finds, as a screen reader would come across them. */
export function partnersInList(page, selector = 'netz-map') {
  return page.evaluate(
    (wanted) =>
      [...(document.querySelector(wanted)?.shadowRoot?.querySelectorAll('[role=treeitem][aria-level="1"]') ?? [])].map((item) =>
        item.textContent.trim(),
      ),
    selector,
  );
}

/** Asserts that every name is in one of the lines of the list. */
export async function assertListed(page, names, selector) {
  const lines = await partnersInList(page, selector);
  for (const name of names)
    assert.ok(
      lines.some((line) => line.includes(name)),
      `"${name}" is in the list: ${lines.join(' | ')}`,
    );
}
