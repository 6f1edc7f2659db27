// A page in Chromium on which one state after the other is brought about and looked at by axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../../../../scripts/serve.mjs';
import { helpInPage } from './in-page.mjs';
import { ANSWERS } from './shared-states.mjs';

const PAGE = 'packages/elements/test-pages/states/states.html';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page can be looked at besides on a light screen; there axe is asked for what depends on it. */
export const WAYS = {
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
  paper: {},
};

export class StatePage {
  /**
   * @param {any} browser
   * @param {{answers?: object, fromDisk?: boolean, width?: number}} [options] `answers`: of the server, besides those of the states
   */
  static async open(browser, { answers = {}, fromDisk = false, width = 1280 } = {}) {
    const server = fromDisk ? undefined : await startServer({ answers: { ...ANSWERS, ...answers } });
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.evaluateOnNewDocument(`(${helpInPage})()`);
    await page.goto(server ? new URL(PAGE, server.url).href : pathToFileURL(path.resolve(PAGE)).href);
    await page.evaluate(AXE);
    return new StatePage(page, server);
  }

  constructor(page, server) {
    this.page = page;
    this.server = server;
  }

  /** Brings a state of one element about. */
  async bring(tag, { html, act }) {
    if (html !== undefined)
      await this.show(
        html,
        html.match(/<netz-[a-z]+/g).map((found) => found.slice(1)),
      );
    if (act) await this.page.evaluate(`(${act})(document.querySelector('${tag}'), globalThis.states)`);
    await this.page.evaluate(() => globalThis.states.note());
  }

  /** Brings a state of all elements about. */
  async bringAll(tags, { html, reach, before, offline = false }) {
    if (before) await this.page.evaluate(before);
    await this.page.setOfflineMode(offline);
    await this.show(html, tags, reach);
    await this.page.evaluate(() => globalThis.states.note());
    await this.page.setOfflineMode(false);
  }

  /** Shows something and waits until its elements are in a state. */
  show(html, tags, state = 'ready') {
    return this.page.evaluate(
      async (shown, those, wanted) => {
        globalThis.states.show(shown);
        await globalThis.states.reach(those, wanted);
      },
      html,
      [...new Set(tags)],
      state,
    );
  }

  /** How the page is looked at from now on: one of `WAYS`, or plainly. */
  async look(way) {
    const features = Object.entries(WAYS[way] ?? { 'prefers-color-scheme': 'light' });
    this.cdp ??= await this.page.createCDPSession();
    await this.cdp.send('Emulation.setEmulatedMedia', {
      media: way === 'paper' ? 'print' : 'screen',
      features: features.map(([name, value]) => ({ name, value })),
    });
    // emulating paper tells nobody that something is being printed
    await this.page.evaluate((event) => globalThis.states.print(event), way === 'paper' ? 'beforeprint' : 'afterprint');
  }

  /** What axe finds in `selector`: the rule and the places. @param {readonly string[]} [rules] by default all */
  axe(selector, rules) {
    return this.page.evaluate(
      async (wanted, some) => {
        const only = some ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await globalThis.axe.run(document.querySelector(wanted), {
          runOnly: { type: some ? 'rule' : 'tag', values: only },
          resultTypes: ['violations'],
          preload: false,
        });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target.flat().join(' ')} ${any[0]?.message ?? ''}`).join(' | ')}`,
        );
      },
      selector,
      rules,
    );
  }

  /** By element, the parts and tokens that were seen so far. */
  seen() {
    return this.page.evaluate(() => globalThis.states.seen());
  }

  async close() {
    await this.page.close();
    await this.server?.close();
  }
}
