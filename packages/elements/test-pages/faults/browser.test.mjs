// Browsers that lack something, and pages that have rebuilt the language.
import assert from 'node:assert/strict';
import { assertShown, faultTest, seenIn } from './fault-test.mjs';
import { madeNetwork } from './made-network.mjs';

const drawn = async ({ page }) => void (await assertShown(page));
const large = { body: '<netz-map src="netz.json"><p>Ersatz</p></netz-map>', answers: () => ({ 'netz.json': madeNetwork() }) };
const largeDrawn = async ({ page }) => void (await assertShown(page, { names: ['Verein Nummer 1,', 'Verein Nummer 600,'] }));

/** In the page: no canvas gives this kind of pen. */
const withoutPens = (kind) => `() => {
  for (const canvas of [HTMLCanvasElement, globalThis.OffscreenCanvas]) {
    if (!canvas) continue;
    const { getContext } = canvas.prototype;
    canvas.prototype.getContext = function (name, ...rest) {
      return ${kind}.test(name) ? null : getContext.call(this, name, ...rest);
    };
  }
}`;

faultTest(38, 'there is none', { first: withoutPens(/webgl/) }, drawn);

faultTest(38, 'the page has used up all of it', {}, async ({ page }) => {
  await assertShown(page);
  await page.evaluate(() => {
    for (let i = 0; i < 20; i++) document.createElement('canvas').getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
    document.querySelector('netz-map').asOf = '2026-10-01';
  });
  await assertShown(page);
});

for (const [how, options, names] of [
  ['a small network', {}, ['Freiwilligenbüro']],
  ['a large one', large, ['Verein Nummer 600,']],
])
  faultTest(
    39,
    `${how} is listed, and the frame says what is missing or shows another drawing`,
    { ...options, first: withoutPens(/2d|bitmaprenderer/) },
    async ({ page }) => {
      await assertShown(page, { names, drawing: false });
      // a second and a half at most
      await page.evaluate(async () => {
        const said = () => document.querySelector('netz-map').shadowRoot.querySelector('[part~=frame]').innerText;
        for (let tries = 0; tries < 30 && /wird gezeichnet|einen Moment|…$/.test(said()); tries++)
          await new Promise((done) => setTimeout(done, 50));
      });
      const frame = await page.evaluate(() => {
        const part = document.querySelector('netz-map').shadowRoot.querySelector('[part~=frame]');
        return { svg: part.querySelectorAll('svg').length, text: part.innerText.trim() };
      });
      assert.ok(frame.svg > 0 || /Liste|Zeichnung/.test(frame.text), JSON.stringify(frame));
      assert.doesNotMatch(frame.text, /wird gezeichnet|einen Moment|…$/, 'nobody waits for what does not come');
    },
  );

faultTest(39, 'it is taken away later, as when memory is short', {}, async ({ page }) => {
  await assertShown(page);
  await page.evaluate(() => {
    for (const canvas of document.querySelector('netz-map').shadowRoot.querySelectorAll('canvas')) {
      canvas.dispatchEvent(new Event('contextlost', { cancelable: true }));
      canvas.getContext('2d')?.reset?.();
      canvas.dispatchEvent(new Event('contextrestored'));
    }
  });
  await assertShown(page);
});

/** In the page: what an old library did to it. */
const old = {
  'has words of its own in all lists and objects': () => {
    Array.prototype.last = () => 'nothing';
    Array.prototype.each = () => 'nothing';
    Object.prototype.extend = () => 'nothing';
    String.prototype.strip = () => 'nothing';
  },
  'writes lists as JSON in its own way, like Prototype 1.6': () => {
    Array.prototype.toJSON = () => 'nothing';
    String.prototype.toJSON = () => 'nothing';
  },
  'finds and counts in lists in its own way': () => {
    const { filter } = Array.prototype;
    Array.prototype.find = function (test) {
      return filter.call(this, test)[0];
    };
    Array.prototype.includes = function (wanted) {
      return this.indexOf(wanted) > -1;
    };
    Array.prototype.contains = Array.prototype.includes;
  },
  'watches all that is written and read as JSON': () => {
    const { parse, stringify } = JSON;
    globalThis.JSON = { parse: (...all) => parse(...all), stringify: (...all) => stringify(...all) };
  },
};
/** In the page: WebKitGTK's driver works in it and needs it as it was. It is undone when all is drawn, and the server is told. */
const undoWhenDrawn = () => {
  if (!/AppleWebKit/.test(navigator.userAgent) || /Chrome/.test(navigator.userAgent)) return;
  const began = performance.now();
  const timer = setInterval(() => {
    if (!document.querySelector('netz-map')?.matches(':state(drawn)') && performance.now() - began < 8000) return;
    clearInterval(timer);
    for (const [type, names] of [
      [Array, ['last', 'each', 'toJSON']],
      [Object, ['extend']],
      [String, ['strip', 'toJSON']],
    ])
      for (const name of names) Reflect.deleteProperty(type.prototype, name);
    void fetch('undone.txt');
  }, 50);
};
async function undone({ engine, requests }) {
  for (let tries = 0; tries < 100 && engine.id === 'webkit' && !requests.some((path) => path.endsWith('undone.txt')); tries++)
    await new Promise((done) => setTimeout(done, 100));
}
for (const [how, patch] of Object.entries(old)) {
  const options = {
    first: `() => { (${patch})(); (${undoWhenDrawn})(); }`,
    answers: () => ({ ...large.answers(), 'undone.txt': '' }),
  };
  faultTest(41, `it ${how}; a table is shown`, options, async (there) => {
    await undone(there);
    await drawn(there);
  });
  faultTest(41, `it ${how}; our own JSON is shown, and drawn in the worker`, { ...large, ...options }, async (there) => {
    await undone(there);
    await largeDrawn(there);
  });
}

// MooTools 1.2 and Prototype 1.7 have an `Array.from` that makes nothing of what everybody else gives it
const ownCopies = () => {
  Array.from = (list) => (list.length ? Array.prototype.slice.call(list) : []);
};
faultTest(41, 'it copies lists in its own way; list and drawing are there', { ...large, first: ownCopies }, async ({ page }) => {
  await assertShown(page, { names: ['Verein Nummer 600,'] });
  // not only some ink: everybody has a place of their own
  const places = await page.evaluate(() => [...document.querySelector('netz-map').positions().values()]);
  assert.equal(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, 600);
  assert.ok(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
});

/** In the page: an old browser, or one that somebody has cut down. */
const lacking = (...names) => `() => { for (const name of ${JSON.stringify(names)}) Reflect.deleteProperty(globalThis, name); }`;
for (const name of [
  'Intl',
  'ResizeObserver',
  'IntersectionObserver',
  'OffscreenCanvas',
  'createImageBitmap',
  'structuredClone',
  'requestIdleCallback',
])
  faultTest(42, `or ${name}`, { ...large, first: lacking(name) }, largeDrawn);

faultTest(
  42,
  'it draws to the size that it finds, and to another one when the window changes',
  { first: lacking('ResizeObserver') },
  async ({ page }) => {
    await assertShown(page);
    await page.setViewport({ width: 800, height: 700 });
    await page.evaluate(() => void (document.querySelector('netz-map').asOf = '2026-10-01'));
    await assertShown(page);
    assert.equal((await seenIn(page)).listed.length, 40);
  },
);
