// A page that shows and drops the map all day long keeps nothing of it.
import assert from 'node:assert/strict';
import { assertShown, faultTest } from './fault-test.mjs';
import { madeNetwork } from './made-network.mjs';

/** In the page: counts what is started and not ended, by whatever way it is ended. */
function countAll() {
  const open = { listeners: 0, observers: 0, timers: 0, workers: 0 };
  globalThis.__open = open;
  const kept = new WeakMap();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  // what outlives an element: listeners on the window, the document, media queries and fonts
  const lasting = (target) => target === window || target === document || target instanceof MediaQueryList || target === document.fonts;
  const slot = (target, type, run, options) => {
    if (!kept.has(target)) kept.set(target, new Map());
    const those = kept.get(target);
    const key = `${type} ${typeof options === 'object' ? Boolean(options?.capture) : Boolean(options)}`;
    if (!those.has(key)) those.set(key, new Set());
    return those.get(key);
  };
  EventTarget.prototype.addEventListener = function (type, run, options) {
    const target = this ?? window;
    if (lasting(target) && run && !options?.signal?.aborted) {
      const those = slot(target, type, run, options);
      if (!those.has(run)) {
        those.add(run);
        open.listeners++;
        const gone = () => those.delete(run) && open.listeners--;
        if (options?.signal) addEventListener.call(options.signal, 'abort', gone);
        if (options?.once) addEventListener.call(target, type, gone, { once: true, signal: options.signal });
      }
    }
    return addEventListener.call(target, type, run, options);
  };
  EventTarget.prototype.removeEventListener = function (type, run, options) {
    const target = this ?? window;
    if (lasting(target) && run && slot(target, type, run, options).delete(run)) open.listeners--;
    return removeEventListener.call(target, type, run, options);
  };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Real = globalThis[name];
    const observing = new Set();
    globalThis[name] = class extends Real {
      observe(...all) {
        if (!observing.has(this)) open.observers++;
        observing.add(this);
        return super.observe(...all);
      }
      disconnect() {
        if (observing.delete(this)) open.observers--;
        return super.disconnect();
      }
    };
  }
  const timers = new Set();
  for (const [start, end, repeats] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
  ]) {
    const [begin, stop] = [globalThis[start], globalThis[end]];
    globalThis[start] = (run, ms, ...rest) => {
      const id = begin(
        (...given) => {
          if (!repeats && timers.delete(id)) open.timers--;
          return run(...given);
        },
        ms,
        ...rest,
      );
      timers.add(id);
      open.timers++;
      return id;
    };
    globalThis[end] = (id) => {
      if (timers.delete(id)) open.timers--;
      return stop(id);
    };
  }
  const Real = globalThis.Worker;
  globalThis.Worker = class extends Real {
    constructor(...all) {
      super(...all);
      open.workers++;
    }
    terminate() {
      open.workers--;
      return super.terminate();
    }
  };
}

/** In the page: shows and drops a map so many times; now and then somebody selects, searches, hovers or looks at the tables before. */
async function showAndDrop(times, data) {
  const main = document.querySelector('main');
  globalThis.__network ??= JSON.parse(data);
  const map = document.createElement('netz-map');
  for (let i = 0; i < times; i++) {
    const one = i % 2 ? map : document.createElement('netz-map');
    one.network = globalThis.__network;
    main.append(one);
    if (i % 10 === 0) {
      const end = performance.now() + 3000;
      while (!(one.matches(':state(ready)') && one.shadowRoot.querySelector('[role=treeitem]')) && performance.now() < end)
        await new Promise((done) => setTimeout(done, 4));
      const root = one.shadowRoot;
      const frame = root.querySelector('[part~=frame]');
      if (i % 3 === 0) root.querySelector('[role=treeitem]')?.click();
      if (i % 4 === 0) {
        const search = root.querySelector('input[type=search]');
        search.value = 'Nummer 1';
        search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      if (i % 5 === 0)
        frame?.dispatchEvent(
          new PointerEvent('pointermove', { clientX: 300, clientY: 300, pointerType: 'mouse', bubbles: true, composed: true }),
        );
      if (i % 20 === 0) {
        one.view = 'table';
        await one.updateComplete;
        one.view = 'map';
      }
      await one.updateComplete;
    } else if (i % 3 === 0) await one.updateComplete;
    one.remove();
    await new Promise((done) => setTimeout(done));
  }
  map.network = undefined;
}

const body = '<p>Hier war eine Karte.</p>';
const SIXTY = madeNetwork(60);

/** What goes on when everything that ends by itself has ended. WebKitGTK's driver has a clock of its own in the page. */
async function openIn({ page, engine }) {
  const own = engine.id === 'webkit' ? 1 : 0;
  for (let tries = 0; ; tries++) {
    const open = await page.evaluate(() => ({ ...globalThis.__open }));
    if ((open.timers <= own && open.workers === 0) || tries === 60) return open;
    await new Promise((done) => setTimeout(done, 200));
  }
}

faultTest(6, 'a hundred times, and nothing goes on', { body, first: countAll }, async ({ page, engine }) => {
  await page.evaluate(showAndDrop, 10, SIXTY);
  const before = await openIn({ page, engine });
  await page.evaluate(showAndDrop, 100, SIXTY);
  assert.deepEqual(await openIn({ page, engine }), before, 'listeners, observers, clocks and workers are as before');
  await page.evaluate((data) => {
    const map = document.createElement('netz-map');
    map.network = JSON.parse(data);
    document.querySelector('main').append(map);
  }, SIXTY);
  await assertShown(page, { names: ['Verein Nummer 60,'] });
});

const measured = 'only Chromium tells how much memory is held';
faultTest(
  6,
  'a thousand times, and the memory stays as it was',
  { body, not: { firefox: measured, webkit: measured } },
  async ({ page }) => {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.enable');
    const held = async () => {
      await new Promise((done) => setTimeout(done, 1000));
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize, Nodes, JSEventListeners } = await page.metrics();
      return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners, workers: page.workers().length };
    };
    // the first ones pay for what the browser prepares for all
    await page.evaluate(showAndDrop, 100, SIXTY);
    const before = await held();
    await page.evaluate(showAndDrop, 1000, SIXTY);
    const after = await held();
    const more = Object.fromEntries(Object.keys(after).map((what) => [what, after[what] - before[what]]));
    assert.ok(more.heap <= 1e6, `${(more.heap / 1e6).toFixed(2)} MB more are held`);
    assert.deepEqual([more.nodes <= 0, more.listeners <= 0, after.workers], [true, true, 0], JSON.stringify(more));
    console.log(`1,000 maps shown and dropped: ${JSON.stringify(more)}`);
  },
);

faultTest(6, 'a large one, while the worker is at it: the worker is let go', { body, first: countAll }, async ({ page, engine }) => {
  const before = await openIn({ page, engine });
  await page.evaluate(showAndDrop, 3, madeNetwork(900));
  assert.deepEqual(await openIn({ page, engine }), before);
});
