import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { pageTest, STRICT } from '../../scripts/page-test.mjs';
import { startServer } from '../../scripts/serve.mjs';

const folder = 'examples/rahmen';
const page = `${folder}/index.html`;
const policy = (frames) => ({ 'content-security-policy': `${STRICT}; frame-src ${frames}` });
/** What the docs tell whoever offers the map: the strict line, and who may show it in a frame. */
const other = await startServer({ headers: { 'content-security-policy': `${STRICT}; frame-ancestors http://127.0.0.1:*` } });
after(() => other.close());

/** In the page: until the map in the frame is ready and the frame as high as the page in it. */
async function frameFollows() {
  const frame = document.querySelector('iframe');
  for (let tries = 0; tries < 500; tries++) {
    const inside = frame.contentDocument?.querySelector('netz-map');
    const height = frame.contentDocument?.documentElement.getBoundingClientRect().height;
    if (inside?.matches(':state(ready)') && frame.clientHeight === Math.ceil(height) && height > 300) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  const { contentDocument: inner, contentWindow, clientHeight } = frame;
  return {
    ready: inner.querySelector('netz-map').matches(':state(ready)'),
    frame: clientHeight,
    content: Math.ceil(inner.documentElement.getBoundingClientRect().height),
    faults: contentWindow.__watched,
  };
}

pageTest(
  'The frame is as high as the map in it, also when the map grows, under the strict policy and in a sandbox',
  { page, headers: policy("'self'"), withoutElements: true },
  async ({ page: tab }) => {
    const first = await tab.evaluate(frameFollows);
    assert.deepEqual(first, { ready: true, frame: first.content, content: first.content, faults: [] });
    assert.notEqual(first.frame, 700, 'it is not the height in the HTML');
    await tab.evaluate(() => {
      document.querySelector('iframe').contentDocument.querySelector('netz-map').view = 'table';
    });
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    const table = await tab.evaluate(frameFollows);
    assert.equal(table.frame, table.content);
    assert.notEqual(table.frame, first.frame, 'tables have another height');
  },
);

pageTest(
  'In the frame one can select, save and print as elsewhere',
  { page, headers: policy("'self'"), withoutElements: true },
  async ({ page: tab }) => {
    await tab.evaluate(frameFollows);
    const done = await tab.evaluate(async () => {
      const { contentDocument, contentWindow } = document.querySelector('iframe');
      const map = contentDocument.querySelector('netz-map');
      const inside = (selector) => [...map.shadowRoot.querySelectorAll(selector)];
      const until = async (condition) => {
        for (let tries = 0; !condition() && tries < 500; tries++) await new Promise((next) => setTimeout(next, 20));
      };
      map.select('A13');
      await until(() => map.matches(':state(selected)'));
      let [printed, saved] = [0, ''];
      contentWindow.print = () => (printed = contentDocument.querySelectorAll('netz-map-poster > svg').length);
      contentWindow.HTMLAnchorElement.prototype.click = function click() {
        saved = this.download;
      };
      await until(() => inside('.open-tools').length > 0);
      inside('.open-tools')[0].click();
      await until(() => inside('.save button').length > 0);
      inside('.save').forEach((save) => (save.open = true));
      // there is nothing to print before something is drawn
      while ((await map.toSVG()) === undefined) await new Promise((next) => setTimeout(next, 50));
      const buttons = inside('.save button');
      buttons.find(({ textContent }) => /drucken/.test(textContent)).click();
      await until(() => printed > 0);
      buttons.find(({ textContent }) => !/drucken/.test(textContent)).click();
      await until(() => saved !== '');
      return { selected: map.matches(':state(selected)'), printed, saved: saved.length > 4 };
    });
    assert.deepEqual(done, { selected: true, printed: 1, saved: true });
  },
);

pageTest(
  'The frame follows a map on another website, which can see nothing of this one and the other way round',
  {
    page,
    headers: policy('http://127.0.0.1:*'),
    withoutElements: true,
    answers: { 'index.html': readFileSync(page, 'utf8').replaceAll('karte.html', `${other.url}${folder}/karte.html`) },
    silent: [/^other origin: http:\/\/127\.0\.0\.1:\d+\/examples\/rahmen\/karte\.html$/],
  },
  async ({ page: tab, requests }) => {
    const seen = await tab.evaluate(async () => {
      const frame = document.querySelector('iframe');
      const heights = [];
      // still for a second after it has moved
      for (
        let tries = 0;
        tries < 500 && !(heights.length > 50 && heights.slice(-50).every((h) => h === heights.at(-1) && h !== 700));
        tries++
      ) {
        heights.push(frame.clientHeight);
        await new Promise((done) => setTimeout(done, 20));
      }
      return { height: frame.clientHeight, closed: frame.contentDocument === null };
    });
    assert.ok(seen.closed, 'it is really another website');
    assert.ok(seen.height > 300 && seen.height !== 700, `the frame is ${seen.height} pixels high`);
    assert.ok(
      other.requests.some((path) => path.endsWith('akteure.csv')),
      'the map has its data from its own website',
    );
    assert.ok(!requests.some((path) => /akteure|netz-map\.js|karte\.html/.test(path)), 'this website gives none of it');
    const inner = tab.frames?.().find((frame) => frame.url().startsWith(other.url));
    if (!inner) return;
    assert.equal(await inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)), seen.height);
  },
);

pageTest(
  'Where the script does not come, the frame keeps its height and its content can be scrolled',
  { page, headers: policy("'self'"), withoutElements: true, answers: { 'netz-map-frame.js': '' } },
  async ({ page: tab }) => {
    const seen = await tab.evaluate(async () => {
      const frame = document.querySelector('iframe');
      const map = () => frame.contentDocument?.querySelector('netz-map');
      for (let tries = 0; !map()?.matches(':state(ready)') && tries < 500; tries++) await new Promise((done) => setTimeout(done, 20));
      map().view = 'table';
      await map().updateComplete;
      const { scrollHeight, clientHeight } = frame.contentDocument.documentElement;
      return { height: frame.clientHeight, scrolls: scrollHeight > clientHeight, link: document.querySelector('iframe + p a').href };
    });
    assert.equal(seen.height, 700);
    assert.ok(seen.scrolls);
    assert.match(seen.link, /karte\.html$/);
  },
);
