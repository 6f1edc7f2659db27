// What pages do to an element between making and dropping it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { STRICT } from '../../../../scripts/page-test.mjs';
import { assertSaid, assertShown, faultTest, loadProgram, pageWith, seenIn, SONNBRUECK } from './fault-test.mjs';

const MAP = `<netz-map ${SONNBRUECK}><p>Ersatz</p></netz-map>`;
const PARTNERS = readFileSync('fixtures/sonnbrueck-40/akteure.csv', 'utf8');
/** The partners come after a third of a second. */
const slowly = () => ({ 'akteure.csv': (_, response) => setTimeout(() => response.end(PARTNERS), 300) });
const tables = `<table><tr><th>Name</th></tr><tr><td>Chor</td></tr><tr><td>Teestube</td></tr></table>
  <table data-role="ties"><tr><th>Von</th><th>Zu</th></tr><tr><td>Chor</td><td>Teestube</td></tr></table>`;

faultTest(1, 'until then its content is seen', { html: pageWith(MAP, { program: false }) }, async ({ page }) => {
  assert.match(await page.evaluate(() => document.querySelector('netz-map').innerText), /Ersatz/);
  await loadProgram(page);
  await assertShown(page);
});

faultTest(2, 'they hold', { html: pageWith('<netz-map><p>Ersatz</p></netz-map>', { program: false }) }, async ({ page }) => {
  await page.evaluate(() => {
    const map = document.querySelector('netz-map');
    const organisations = ['Chor', 'Teestube'].map((name) => ({
      ...{ id: name, name, topics: [], targetGroups: [], places: [], groups: [] },
      ...{ status: 'active', visibility: 'public' },
    }));
    const ties = [{ id: 't', from: 'Chor', to: 'Teestube', visibility: 'public' }];
    Object.assign(map, { network: { asOf: '2026-11-01', organisations, ties }, label: 'Unser Netz', headingLevel: 3 });
  });
  await loadProgram(page);
  await assertShown(page, { names: ['Chor', 'Teestube'] });
  assert.equal(
    await page.evaluate(() => document.querySelector('netz-map').shadowRoot.querySelector('h3')?.textContent.trim()),
    'Unser Netz',
  );
});

faultTest(3, 'the last value counts, and the files are asked for once each', {}, async ({ page, requests }) => {
  await assertShown(page);
  const before = requests.length;
  await page.evaluate(async () => {
    const map = document.querySelector('netz-map');
    const days = ['2026-01-01', 'gestern', '', '2026-11-01'];
    for (let i = 0; i < 400; i++) {
      map.setAttribute('as-of', days[i % 4]);
      map.setAttribute('theme', ['dark', 'light', 'auto', '\u0000'][i % 4]);
      map.setAttribute('heading-level', String((i % 9) - 1));
      map.setAttribute('highlight', `nichts-${i}`);
      map.setAttribute('view', i % 2 ? 'map' : 'table');
      map.toggleAttribute('plain', i % 4 === 0);
      map.lang = ['en', 'de', 'xx', ''][i % 4];
      if (i % 40 === 0) await new Promise((done) => requestAnimationFrame(done));
    }
    for (const name of ['highlight', 'lang', 'plain', 'heading-level']) map.removeAttribute(name);
  });
  await assertShown(page);
  assert.equal(requests.slice(before).filter((path) => path.endsWith('.csv')).length, 0, 'nothing was asked for again');
});

// of those that are asked for in passing, a browser may say that they are not there
const notThere = [/Failed to load resource/];
faultTest(3, 'of two hundred addresses the last is shown', { answers: slowly, silent: notThere }, async ({ page, requests }) => {
  await page.evaluate(async () => {
    const map = document.querySelector('netz-map');
    map.removeAttribute('ties');
    for (let i = 0; i < 200; i++) {
      map.src = `nichts-${i}.csv`;
      if (i % 50 === 49) await map.updateComplete;
    }
    map.src = '/fixtures/sonnbrueck-40/akteure.csv';
    map.ties = '/fixtures/sonnbrueck-40/beziehungen.csv';
  });
  await assertShown(page);
  const asked = requests.filter((path) => path.includes('nichts')).length;
  assert.ok(asked <= 4, `${asked} of 200 passing addresses were asked for`);
});

const copies = ['netz-map.js', 'netz-map.js?zweite', 'netz-map.js?dritte'].map(
  (file) => `<script type="module" src="/packages/elements/dist/cdn/${file}"></script>`,
);
const classic = '<script defer src="/packages/elements/dist/cdn/netz-map.iife.js"></script>';
// each copy brings its Lit, and a page has to allow policies of the same name
const twice = { 'content-security-policy': `${STRICT} 'allow-duplicates'` };
for (const [how, head] of [
  ['two modules', copies.slice(0, 2).join('')],
  ['three modules and the file without modules', [...copies, classic].join('')],
])
  faultTest(4, how, { html: pageWith(MAP, { head, program: false }), headers: twice }, async ({ page, requests }) => {
    await assertShown(page);
    assert.equal(requests.filter((path) => path.endsWith('akteure.csv')).length, 1, 'one of them works');
  });

const older = readFileSync('packages/elements/dist/cdn/netz-map.js', 'utf8').replace(/(["'`])0\.1\.0\1/, '"0.0.9"');
const warnings = () => {
  globalThis.__warnings = [];
  console.warn = (...all) => void globalThis.__warnings.push(all.join(' '));
};
for (const [how, files, said] of [
  ['the older one came first', ['netz-map-aelter.js', 'netz-map.js'], 'version 0.0.9; version 0.1.0'],
  ['the newer one came first', ['netz-map.js', 'netz-map-aelter.js'], 'version 0.1.0; version 0.0.9'],
]) {
  const head = files.map((file) => `<script type="module" src="/packages/elements/dist/cdn/${file}"></script>`).join('');
  const html = pageWith(MAP, { head, program: false });
  faultTest(
    5,
    `${how} and works, and the console names both`,
    { html, headers: twice, answers: () => ({ 'netz-map-aelter.js': older }), first: warnings },
    async ({ page }) => {
      await assertShown(page);
      const told = await page.evaluate(() => globalThis.__warnings);
      assert.ok(
        told.some((line) => line.includes('netz-map') && line.includes(said)),
        told.join(' | '),
      );
    },
  );
}

faultTest(6, 'the request ends, and it is whole when it comes back', { answers: hanging }, async ({ page }) => {
  const told = await page.evaluate(async () => {
    const map = document.querySelector('netz-map');
    while (!map.matches(':state(loading)')) await new Promise((done) => setTimeout(done, 5));
    await new Promise((done) => setTimeout(done, 50));
    map.remove();
    await new Promise((done) => setTimeout(done, 200));
    window.map = map;
    return fetch('ended.txt').then((answer) => answer.text());
  });
  assert.equal(told, '1', 'the server sees that nobody waits any more');
  await page.evaluate(() => document.querySelector('main').append(window.map));
  await assertShown(page);
});

/** Never answers the first time; says how many hung up. */
function hanging() {
  let [asked, ended] = [0, 0];
  return {
    'akteure.csv': (_, response) => {
      if (asked++ > 0) return response.end(PARTNERS);
      response.on('close', () => ended++);
    },
    'ended.txt': (_, response) => response.end(String(ended)),
  };
}

faultTest(
  7,
  'it loads on and asks once',
  { answers: slowly, body: `<section></section>${MAP}<aside></aside>` },
  async ({ page, requests }) => {
    await page.evaluate(async () => {
      const map = document.querySelector('netz-map');
      for (const place of ['section', 'aside', 'main', 'section']) {
        document.querySelector(place).append(map);
        await new Promise((done) => setTimeout(done, 40));
      }
    });
    await assertShown(page);
    assert.equal(requests.filter((path) => path.endsWith('akteure.csv')).length, 1);
  },
);

faultTest(8, 'selection and search stay', { body: `${MAP}<aside></aside>` }, async ({ page, skip }) => {
  await assertShown(page);
  const kept = await page.evaluate(async () => {
    const map = document.querySelector('netz-map');
    const aside = document.querySelector('aside');
    if (!aside.moveBefore) return undefined;
    const search = map.shadowRoot.querySelector('input[type=search]');
    search.value = 'büro';
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    map.select('A01');
    await map.updateComplete;
    const before = map.shadowRoot.querySelectorAll('[role=treeitem]').length;
    aside.moveBefore(map, null);
    await new Promise((done) => setTimeout(done, 60));
    return [map.matches(':state(selected)'), map.shadowRoot.querySelectorAll('[role=treeitem]').length === before];
  });
  if (!kept) return skip('this engine has no moveBefore');
  assert.deepEqual(kept, [true, true]);
  await assertShown(page, { names: ['Freiwilligenbüro'] });
});

faultTest(9, 'with its styles, there and back again', {}, async ({ page }) => {
  await assertShown(page);
  const look = () =>
    page.evaluate(() => {
      const map = document.querySelector('netz-map') ?? document.querySelector('iframe').contentDocument.querySelector('netz-map');
      const { display } = map.ownerDocument.defaultView.getComputedStyle(map);
      const hidden = map.shadowRoot.querySelector('.visually-hidden');
      return [display, hidden && map.ownerDocument.defaultView.getComputedStyle(hidden).position];
    });
  const before = await look();
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '700';
    document.querySelector('main').append(frame);
    await new Promise((done) => setTimeout(done, 100));
    frame.contentDocument.body.append(document.querySelector('netz-map'));
    await new Promise((done) => setTimeout(done, 100));
  });
  await assertShown(page);
  assert.deepEqual(await look(), before, 'it looks the same in the frame');
  await page.evaluate(() =>
    document.querySelector('main').append(document.querySelector('iframe').contentDocument.querySelector('netz-map')),
  );
  await assertShown(page);
  assert.deepEqual(await look(), before, 'and back on the page');
});

faultTest(
  10,
  'both show the network, however it was given',
  { body: `${MAP}<netz-map id="tabelle">${tables}</netz-map>` },
  async ({ page, requests }) => {
    await assertShown(page);
    await assertShown(page, { names: ['Chor'], selector: '#tabelle' });
    await page.evaluate(() => {
      for (const map of document.querySelectorAll('netz-map')) {
        const copy = map.cloneNode(true);
        copy.id = `${map.id || 'datei'}-kopie`;
        document.querySelector('main').append(copy);
      }
    });
    await assertShown(page, { selector: '#datei-kopie' });
    await assertShown(page, { names: ['Chor', 'Teestube'], selector: '#tabelle-kopie' });
    assert.equal(requests.filter((path) => path.endsWith('akteure.csv')).length, 1);
  },
);

faultTest(
  10,
  'of one whose network a program gave, the copy says that it has none',
  { body: '<netz-map></netz-map>' },
  async ({ page }) => {
    await page.evaluate(() => {
      const map = document.querySelector('netz-map');
      map.network = {
        organisations: [
          { id: 'a', name: 'Chor', topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' },
        ],
        ties: [],
      };
      const copy = map.cloneNode(true);
      copy.id = 'kopie';
      document.querySelector('main').append(copy);
    });
    await assertShown(page, { names: ['Chor'] });
    await assertSaid(page, /noch keine Daten/, { fallback: '', selector: '#kopie' });
    assert.equal((await seenIn(page, '#kopie')).state, 'empty');
  },
);
