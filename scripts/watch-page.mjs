// Runs first in every page under test and writes down what must not happen. A file of its own text, since it runs in the page.

/** In the page: errors, rejections, console errors and refusals by the Content Security Policy end up in `globalThis.__watched`. */
function watchInPage() {
  const watched = (globalThis.__watched = []);
  const note = (what, detail) => watched.push(`${what}: ${detail}`);
  const told = (e) => (e instanceof Error ? `${e.name}: ${e.message}` : String(e));
  globalThis.addEventListener(
    'error',
    (e) => note('error', e instanceof ErrorEvent ? e.message : `not loaded: ${e.target?.src ?? e.target?.href}`),
    true,
  );
  globalThis.addEventListener('unhandledrejection', (e) => note('unhandled rejection', told(e.reason)));
  globalThis.addEventListener(
    'securitypolicyviolation',
    (e) => note('policy', [e.disposition, e.effectiveDirective, e.blockedURI, e.sample, `${e.sourceFile}:${e.lineNumber}`].join(' ')),
    true,
  );
  const { error } = console;
  console.error = (...all) => {
    note('console.error', all.map(told).join(' '));
    error.apply(console, all);
  };
}

export const WATCHER = `(${watchInPage})();`;

/** In the page, at the end: what was noted, which other origins were asked, and what was left on the device. */
export async function faultsInPage() {
  const faults = [...(globalThis.__watched ?? [])];
  const own = location.origin;
  for (const { name } of performance.getEntriesByType('resource'))
    if (!name.startsWith('file:') && !name.startsWith('data:') && new URL(name).origin !== own) faults.push(`other origin: ${name}`);
  // a page in a sandbox has no origin under which it could store anything
  if (self.origin === 'null' && location.protocol !== 'file:') return faults;
  const attempt = async (what, ask) => {
    let found;
    try {
      found = await ask();
    } catch {
      return; // not there on this page: nothing can be stored in it
    }
    if (found > 0) faults.push(`${what}: ${found} left behind`);
  };
  await attempt('cookie', () => document.cookie.length);
  await attempt('localStorage', () => localStorage.length);
  await attempt('sessionStorage', () => sessionStorage.length);
  await attempt('indexedDB', async () => (await indexedDB.databases()).length);
  await attempt('caches', async () => (await caches.keys()).length);
  await attempt('service worker', async () => (await navigator.serviceWorker.getRegistrations()).length);
  await attempt('window.name', () => window.name.length);
  return faults;
}

/** In the page: throws away what it left behind, so that only the page that did it is blamed. */
export function forgetInPage() {
  try {
    for (const part of document.cookie.split(';')) document.cookie = `${part.split('=')[0]}=; path=/; max-age=0`;
    localStorage.clear();
    sessionStorage.clear();
    window.name = '';
    void indexedDB.databases().then(
      (all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name)),
      () => {}, // a page that may not store anything
    );
  } catch {
    // a page that may not store anything has nothing to forget
  }
}

/** In the page: waits until all our elements are defined and ready; tells those that are not. */
export async function waitInPage(patience) {
  const names = 'map findings suggestions finder directory organisation coverage meeting representation change compare';
  const tags = names.split(' ').map((name) => `netz-${name}`);
  const end = performance.now() + patience;
  for (;;) {
    const waiting = [];
    const all = [...document.querySelectorAll(tags.join())];
    for (const element of all) {
      const defined = customElements.get(element.localName) !== undefined;
      if (!defined || !element.matches(':state(ready)'))
        waiting.push(
          `${element.localName}: ${defined ? (element.shadowRoot?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 200) : 'not defined'}`,
        );
    }
    for (const div of document.querySelectorAll(tags.map((t) => `[data-${t}]`).join()))
      if (!div.querySelector(tags.join())) waiting.push(`a marked <div> was not upgraded`);
    if (waiting.length === 0 && all.length > 0) {
      // what an element loads on demand belongs to it
      await Promise.all(all.map((element) => element.updateComplete));
      return [];
    }
    if (performance.now() > end) return all.length > 0 ? waiting : ['there is none of our elements on the page'];
    await new Promise((done) => setTimeout(done, 20));
  }
}
