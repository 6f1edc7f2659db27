// The data do not come, come late, come broken, or come from where they must not.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { assertSaid, assertShown, faultTest, seenIn } from './fault-test.mjs';

const PARTNERS = readFileSync('fixtures/sonnbrueck-40/akteure.csv', 'utf8');
const map = (attributes) => ({ body: `<netz-map ${attributes}><p>Ersatz</p></netz-map>` });
const FILE = map('src="netz.csv"');
const says = (status, type, text) => (_, response) => response.writeHead(status, { 'content-type': type }).end(text);
const csv = says(200, 'text/csv; charset=utf-8', PARTNERS);
/** What browsers themselves write to the console when a file does not come. */
const notLoaded = /^console: Failed to load resource|^(console|page error): .*(CORS|Cross-Origin|NetworkError)/i;
const again = (page) =>
  page.evaluate(() => document.querySelector('netz-map').shadowRoot.querySelector('[part~=error] button[part~=button]').click());

faultTest(23, 'it says so, and works when there is one again', { ...map(''), silent: [notLoaded] }, async ({ page, engine }) => {
  await assertSaid(page, /noch keine Daten/);
  const online = async (on) => {
    if (engine.id === 'chromium') return page.setOfflineMode(!on);
    // the others are told as if
    await page.evaluate((given) => {
      globalThis.__fetch ??= fetch;
      Object.defineProperty(Navigator.prototype, 'onLine', { get: () => given, configurable: true });
      globalThis.fetch = given ? globalThis.__fetch : () => Promise.reject(new TypeError('no connection'));
    }, on);
  };
  await online(false);
  await page.evaluate(() => void (document.querySelector('netz-map').src = '/fixtures/sonnbrueck-40/akteure.csv'));
  await assertSaid(page, /Es besteht keine Verbindung zum Internet/);
  await online(true);
  await again(page);
  await assertShown(page);
});

const nowhere = 'http://gibt-es-nicht.invalid';
faultTest(
  24,
  'the page is told that it cannot be reached',
  { ...map(`src="${nowhere}/netz.csv" allow-origins="${nowhere}"`), headers: {}, silent: [notLoaded, /^other origin/] },
  async ({ page }) => void (await assertSaid(page, /war nicht erreichbar/)),
);

faultTest(25, 'its name is said', { ...map('src="fehlt.csv"'), silent: [notLoaded] }, async ({ page }) => {
  await assertSaid(page, /Die Datei „fehlt\.csv“ wurde nicht gefunden/);
});

faultTest(25, 'what was seen before stays', { silent: [notLoaded] }, async ({ page }) => {
  await assertShown(page);
  await page.evaluate(() => void (document.querySelector('netz-map').ties = 'fehlt.csv'));
  await page.waitForFunction?.(() => document.querySelector('netz-map').matches(':state(error)'));
  const seen = await assertSaid(page, /wurde nicht gefunden.*Gezeigt wird der vorige Stand/, { fallback: '' });
  assert.equal(seen.listed.length, 40);
});

faultTest(
  26,
  'it can be tried again',
  { ...FILE, silent: [notLoaded], answers: () => ({ 'netz.csv': once(says(500, 'text/plain', 'Internal Server Error'), csv) }) },
  async ({ page }) => {
    await assertSaid(page, /konnte der Server gerade nicht liefern/);
    await again(page);
    await assertShown(page);
  },
);

for (const [how, type] of [
  ['a login page', 'text/html; charset=utf-8'],
  ['one that is called a table', 'text/csv'],
])
  faultTest(
    27,
    how,
    { ...FILE, answers: () => ({ 'netz.csv': says(200, type, '<!DOCTYPE html>\n<html><body><form>Anmelden</form></body></html>') }) },
    async ({ page }) => void (await assertSaid(page, /enthält eine Webseite, keine Daten/)),
  );

// the clock of the page runs twenty times as fast, and so does the server: 30 seconds are one and a half
const fast = () => {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = (run, ms = 0, ...rest) => real(run, ms > 1000 ? ms / 20 : ms, ...rest);
  globalThis.__calm = () => (globalThis.setTimeout = real);
};
const late = (_, response) => setTimeout(() => csv(_, response), 1500);
const dripping = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/csv' });
  const timer = setInterval(() => response.write('x'), 100);
  response.on('close', () => clearInterval(timer));
};
for (const [how, answer] of [
  ['nobody waits longer than ten', late],
  ['nor when a little comes all the time', dripping],
])
  faultTest(28, how, { ...FILE, first: fast, answers: () => ({ 'netz.csv': once(answer, csv) }) }, async ({ page }) => {
    await assertSaid(page, /kam nicht rechtzeitig an/);
    await page.evaluate(() => void globalThis.__calm());
    await again(page);
    await assertShown(page);
  });

for (const [how, head] of [
  ['the server had promised more', { 'content-length': '100000' }],
  ['without a promise', {}],
])
  faultTest(
    29,
    how,
    {
      ...FILE,
      silent: [notLoaded],
      answers: () => ({
        'netz.csv': (_, response) => {
          response.writeHead(200, { 'content-type': 'text/csv', ...head });
          response.write(PARTNERS.slice(0, 900), () => setTimeout(() => response.destroy(), 50));
        },
      }),
    },
    async ({ page, engine, skip }) => {
      const seen = await seenIn(page);
      if (seen.state === 'ready' && engine.id === 'webkit') return skip('WebKitGTK takes the break for the end of the file');
      await assertSaid(page, /war nicht erreichbar/);
    },
  );

for (const type of ['application/octet-stream', 'image/png', 'text/html', 'application/json'])
  faultTest(
    30,
    type,
    { ...FILE, answers: () => ({ 'netz.csv': says(200, type, PARTNERS) }) },
    async ({ page }) => void (await assertShown(page)),
  );

/** Another server, without a word on who may read it. */
const abroad = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(PARTNERS)).listen(0, '127.0.0.1');
abroad.unref();
await new Promise((done) => abroad.on('listening', done));
const elsewhere = `http://127.0.0.1:${abroad.address().port}`;

faultTest(
  31,
  'though the page does',
  { ...map(`src="${elsewhere}/netz.csv" allow-origins="${elsewhere}"`), headers: {}, silent: [notLoaded, /^other origin/] },
  async ({ page }) => void (await assertSaid(page, /war nicht erreichbar/)),
);

faultTest(31, 'the page neither, so it is not even asked', map(`src="${elsewhere}/netz.csv"`), async ({ page }) => {
  await assertSaid(page, /liegt auf einer fremden Website/);
});

faultTest(
  32,
  'it does not follow',
  {
    ...FILE,
    silent: [notLoaded],
    answers: () => ({ 'netz.csv': (_, response) => response.writeHead(302, { location: `${elsewhere}/netz.csv` }).end() }),
  },
  async ({ page }) => void (await assertSaid(page, /war nicht erreichbar/)),
);

faultTest(33, 'the old request ends, the new file is shown', { ...FILE, answers: abandoned }, async ({ page }) => {
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 100));
    document.querySelector('netz-map').src = 'anderes.csv';
  });
  await assertShown(page);
  assert.equal(await page.evaluate(() => fetch('ended.txt').then((answer) => answer.text())), '1');
});

/** Begins and never ends; tells how many hung up. */
function abandoned() {
  let ended = 0;
  return {
    'netz.csv': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      response.write(PARTNERS.slice(0, 400));
      response.on('close', () => ended++);
    },
    'anderes.csv': csv,
    'ended.txt': (_, response) => response.end(String(ended)),
  };
}

/** The first answer once, from then on the second. */
function once(first, then) {
  let asked = 0;
  return (request, response) => (asked++ === 0 ? first : then)(request, response);
}
