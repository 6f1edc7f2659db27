// What screen readers and keyboards get of a network, ours beside other libraries: `node scripts/run.mjs bench:access [--write]`. See README.md.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closeBrowsers, openBrowsers } from '../../scripts/browsers.mjs';
import { ensureNode } from '../../scripts/typescript-node.mjs';
import { generatedNetwork } from '../../packages/elements/src/testing/generated-network.ts';
import { describeMachine } from '../core/machine.mjs';
import { installPeers, peersThat } from '../core/peers.mjs';
import { axeOf, counter, treeOf, walkKeys } from './count.mjs';
import { network } from './network.mjs';
import { makePages, POLICY, servePages } from './pages.mjs';
import { table, writeSection } from './table.mjs';
import { walk } from './walk.mjs';

ensureNode('bench:access');

const ROOT = path.join(import.meta.dirname, '../..');
const PACKAGES = {
  cytoscape: ['cytoscape'],
  'd3-svg': ['d3-force', 'd3-selection'],
  echarts: ['echarts'],
  'force-graph': ['force-graph'],
  sigma: ['sigma', 'graphology'],
  'vis-network': ['vis-network', 'vis-data'],
};
const { values: asked } = parseArgs({
  options: {
    only: { type: 'string', default: ['netz-map', ...Object.keys(PACKAGES)].join(',') },
    walk: { type: 'string', default: '60,500,5000' },
    write: { type: 'boolean', default: false },
  },
});
const names = asked.only.split(',');
if (!existsSync(path.join(ROOT, 'packages/elements/dist/cdn/netz-map.js'))) {
  console.error('Build first: node scripts/run.mjs build');
  process.exit(1);
}
const needed = new Set(names.flatMap((name) => PACKAGES[name] ?? []));
installPeers(peersThat((name) => needed.has(name)));

const given = network();
const { inTree, reached } = counter(given);
const folder = mkdtempSync(path.join(os.tmpdir(), 'netz-access-'));
process.env.BROWSERS = 'chromium';
const [chromium] = await openBrowsers();
try {
  await makePages(names, folder);
  const rows = [];
  for (const name of names) {
    console.error(name);
    rows.push({ name, ...(await count(name)) });
  }
  const walks = [];
  for (const size of names.includes('netz-map') ? asked.walk.split(',').map(Number) : []) walks.push(await walkOurs(size));
  const version = (name) => JSON.parse(readFileSync(path.join(ROOT, 'bench/node_modules', name, 'package.json'), 'utf8')).version;
  const versions = Object.fromEntries(names.filter((name) => PACKAGES[name]).map((name) => [name, version(PACKAGES[name][0])]));
  const text = table(rows, walks, { versions, machine: describeMachine(), partners: given.partners.length, ties: given.ties.length });
  console.log(text);
  if (asked.write) writeSection(path.join(ROOT, 'docs/barrierefreiheit.md'), text);
} finally {
  await closeBrowsers();
  rmSync(folder, { recursive: true });
}

/** Opens a page; `shown` says how that went. */
async function open(name, policy, body) {
  const server = await servePages(folder, policy);
  const page = await chromium.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  try {
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(`${server.url}${name}.html`);
    const shown = await page.evaluate(() => globalThis.shown ?? 'its script was refused');
    await new Promise((done) => setTimeout(done, 500));
    return await body(page, shown, faults);
  } finally {
    await page.close();
    server.close();
  }
}

async function count(name) {
  const strict = await open(name, POLICY, async (page, shown, faults) => {
    const refused = await page.evaluate(() => globalThis.refused);
    const picture = await (await page.$('#frame')).screenshot();
    const drawn = shown === 'shown' && picture.length > 8000;
    if (!drawn || faults.length > 0) return 'geht nicht';
    return refused === 1 ? 'zeichnet, eine Meldung' : refused === 0 ? 'geht, keine Meldung' : `zeichnet, ${refused} Meldungen`;
  });
  return open(name, undefined, async (page, shown) => {
    if (shown !== 'shown') return { error: shown };
    const cdp = await page.createCDPSession();
    const tree = inTree(await treeOf(cdp));
    const axe = await axeOf(page);
    const { stops, said } = await walkKeys(page, cdp);
    return { tree, axe, stops, keys: reached(said), policy: strict };
  });
}

async function walkOurs(size) {
  console.error(`walk through ${size}`);
  const data = generatedNetwork(size);
  return open('netz-map', undefined, async (page) => {
    page.setDefaultTimeout(0);
    await page.evaluate(async (next) => {
      const map = document.querySelector('netz-map');
      const loaded = new Promise((done) => map.addEventListener('netz-load', done, { once: true }));
      map.network = next;
      await loaded;
      await map.updateComplete;
    }, data);
    await page.waitForFunction(
      (n) => document.querySelector('netz-map').shadowRoot.querySelector('[role=treeitem]')?.ariaSetSize === String(n),
      {},
      size,
    );
    // it may take longer than one question to the browser may
    await page.evaluate(`void (${walk})().then((met) => (globalThis.met = met))`);
    for (;;) {
      const met = await page.evaluate(() => globalThis.met);
      if (met) return { size, all: data.ties.length, ...met };
      await new Promise((done) => setTimeout(done, 1000));
    }
  });
}
