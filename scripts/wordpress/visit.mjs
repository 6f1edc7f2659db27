// A visitor who is not logged in and has never been here: what the page does to the browser is written down from its first line on.
import { faultsInPage, WATCHER } from '../watch-page.mjs';
import { until } from './editor.mjs';

/**
 * @param {{newPage: () => Promise<any>}} engine
 * @param {string} url
 * @param {{script?: boolean, anyPolicy?: boolean, watched?: boolean, width?: number}} [options] `script: false`: without JavaScript; `anyPolicy`: the page's policy
 *   does not count, for axe
 * @returns {Promise<{page: any, requests: string[], faults: () => Promise<string[]>, close: () => Promise<void>}>}
 */
export async function visit(engine, url, { script = true, anyPolicy = false, watched = true, width = 1200 } = {}) {
  const first = await engine.newPage();
  const context = await first.browser().createBrowserContext();
  await first.close();
  const page = await context.newPage();
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(script);
  await page.setBypassCSP(anyPolicy);
  if (watched) await page.evaluateOnNewDocument(WATCHER);
  await page.goto(url, { waitUntil: 'load' });
  return { page, requests, faults: () => page.evaluate(faultsInPage), close: () => context.close() };
}

/** Waits until every element of ours on the page is there and shows its network; tells which tags these are. */
export function ready(page) {
  return until('all elements are ready', () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('*')].filter(({ localName }) => /^netz-[a-z]+$/.test(localName));
      return (
        all.length > 0 && all.every((one) => one.matches(':defined') && one.matches(':state(ready)')) && all.map((one) => one.localName)
      );
    }),
  );
}
