// What the page on data protection promises, asked of the canvas and its worker, too.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageTest } from '../../../../scripts/page-test.mjs';
import { assertShown, pageWith, SONNBRUECK } from './fault-test.mjs';
import { madeNetwork } from './made-network.mjs';

const page = 'packages/elements/test-pages/faults/page.html';
const CDN = 'packages/elements/dist/cdn';

/** In the page: writes down whoever reads pixels back, stores, sends or talks to others. */
function listenIn() {
  const told = (globalThis.__told = []);
  globalThis.__pages = history.length;
  const watch = (owner, name, what) => {
    const real = owner?.prototype?.[name] ?? owner?.[name];
    if (typeof real !== 'function') return;
    (owner.prototype?.[name] ? owner.prototype : owner)[name] = function (...all) {
      told.push(what ?? name);
      return real.apply(this, all);
    };
  };
  watch(globalThis.HTMLCanvasElement, 'toDataURL');
  watch(globalThis.HTMLCanvasElement, 'toBlob');
  watch(globalThis.HTMLCanvasElement, 'captureStream');
  watch(globalThis.CanvasRenderingContext2D, 'getImageData');
  watch(globalThis.OffscreenCanvas, 'convertToBlob');
  watch(globalThis.OffscreenCanvasRenderingContext2D, 'getImageData');
  watch(globalThis.WebGLRenderingContext, 'readPixels');
  watch(globalThis.Storage, 'setItem');
  watch(globalThis.IDBFactory, 'open', 'indexedDB');
  watch(globalThis.CacheStorage, 'open', 'caches');
  watch(globalThis.StorageManager, 'getDirectory');
  watch(globalThis.ServiceWorkerContainer, 'register', 'service worker');
  watch(globalThis.Navigator, 'sendBeacon');
  watch(globalThis.XMLHttpRequest, 'open', 'XMLHttpRequest');
  watch(globalThis.Window, 'open', 'window.open');
  for (const name of ['BroadcastChannel', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'SharedWorker']) {
    const Real = globalThis[name];
    if (!Real) continue;
    globalThis[name] = class extends Real {
      constructor(...all) {
        told.push(name);
        super(...all);
      }
    };
  }
  const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    set(value) {
      told.push('cookie');
      set.call(this, value);
    },
    get: () => '',
  });
  for (const name of ['log', 'info', 'debug', 'warn', 'error', 'table'])
    console[name] = (...all) => told.push(`console.${name}: ${all.join(' ')}`);
}

/** In the page: everything a visitor can do without saving a file. */
async function useAll() {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  for (const map of document.querySelectorAll('netz-map')) {
    const root = map.shadowRoot;
    const frame = root.querySelector('[part~=frame]');
    const box = frame.getBoundingClientRect();
    for (let i = 0; i < 12; i++) {
      const at = {
        clientX: box.left + (box.width * i) / 12,
        clientY: box.top + box.height / 2,
        bubbles: true,
        composed: true,
        pointerType: 'mouse',
      };
      frame.dispatchEvent(new PointerEvent('pointermove', at));
    }
    frame.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY: -200,
        ctrlKey: true,
        clientX: box.left + 50,
        clientY: box.top + 50,
        bubbles: true,
        cancelable: true,
      }),
    );
    for (const button of root.querySelectorAll('[part~=moves] button')) button.click();
    root.querySelector('[role=treeitem]').click();
    await map.updateComplete;
    const search = root.querySelector('input[type=search]');
    search.value = 'b';
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    map.view = 'table';
    await map.updateComplete;
    map.view = 'map';
    map.theme = 'dark';
    map.plain = true;
    map.asOf = '2026-10-01';
    await pause(300);
  }
  await pause(500);
}

const html = pageWith(`<netz-map ${SONNBRUECK}></netz-map><netz-map id="gross" src="netz.json"></netz-map>`);
pageTest(
  'P1 to P4, P6, P11 and P12: whatever a visitor does, nobody else is asked, nothing is stored, no pixel is read back, and the console stays empty',
  { page, first: listenIn, answers: () => ({ 'page.html': html, 'netz.json': madeNetwork() }) },
  async ({ page, requests }) => {
    await page.evaluate(useAll);
    assert.deepEqual(await page.evaluate(() => [globalThis.__told, location.hash, window.name, history.length - globalThis.__pages]), [
      [],
      '',
      '',
      0,
    ]);
    const files = [...new Set(requests.map((path) => path.split('/').at(-1)))].filter(
      (file) => file && !/^(favicon\.ico|first-script\.js|page\.html)$/.test(file),
    );
    const ours = new Set([...readdirSync(CDN), 'akteure.csv', 'beziehungen.csv', 'netz.json']);
    assert.deepEqual(
      files.filter((file) => !ours.has(file)),
      [],
      'only our files and the data were asked for',
    );
  },
);

test('P1, P2 and P12: the worker that draws knows nothing that could send, store or tell', () => {
  const program = readFileSync(`${CDN}/netz-map-drawing.js`, 'utf8');
  const found =
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts|indexedDB|caches|BroadcastChannel|sendBeacon|getImageData|convertToBlob|console)\b/.exec(
      program,
    );
  assert.equal(found?.[0], undefined);
});

pageTest(
  'P10: whoever is taken out of the file is nowhere any more: not in the list, not in the drawing, not in what can be saved',
  {
    page,
    answers: () => {
      let asked = 0;
      const rows = ['Chor', 'Teestube Anna', 'Verein'];
      return {
        'page.html': pageWith('<netz-map src="netz.csv" as-of="2026-11-01"></netz-map>'),
        'netz.csv': (_, response) =>
          response.end(`Name\n${(asked++ === 0 ? rows : rows.filter((name) => !name.includes('Anna'))).join('\n')}\n`),
      };
    },
  },
  async ({ page }) => {
    await assertShown(page, { names: ['Teestube Anna'] });
    await page.goto(await page.evaluate(() => location.href));
    await assertShown(page, { names: ['Chor', 'Verein'] });
    const left = await page.evaluate(async () => {
      const map = document.querySelector('netz-map');
      const files = await Promise.all([map.toCSV('partners'), map.toSVG()]);
      return [map.shadowRoot.textContent, ...files].some((text) => text?.includes('Anna'));
    });
    assert.equal(left, false);
  },
);

pageTest(
  'P13: links out of the data lead away without telling where from, and open nothing beforehand',
  {
    page,
    answers: () => ({
      'page.html': pageWith('<netz-map src="netz.csv"></netz-map>'),
      'netz.csv': 'Name;Website\nChor;https://chor.example/\nTeestube;javascript:alert(1)\n',
    }),
  },
  async ({ page }) => {
    await assertShown(page, { names: ['Chor'] });
    const links = await page.evaluate(async () => {
      const map = document.querySelector('netz-map');
      const found = [];
      for (const item of map.shadowRoot.querySelectorAll('[role=treeitem]')) {
        item.click();
        await map.updateComplete;
        for (const link of map.shadowRoot.querySelectorAll('a[href]')) found.push([link.protocol, link.rel, link.referrerPolicy]);
      }
      return { found, ahead: document.querySelectorAll('link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch]').length };
    });
    assert.equal(links.ahead, 0);
    for (const [protocol, rel, policy] of links.found) {
      assert.ok(['https:', 'http:', 'mailto:', 'tel:'].includes(protocol), protocol);
      if (protocol.startsWith('http')) assert.ok(/noopener/.test(rel) && (/noreferrer/.test(rel) || policy === 'no-referrer'), rel);
    }
  },
);
