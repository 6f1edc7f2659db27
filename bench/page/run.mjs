// How soon a page with all elements on the city of a hundred partners answers: `node scripts/run.mjs bench:page [--runs 5] [--write]`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closeBrowsers, openBrowsers } from '../../scripts/browsers.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { ensureNode } from '../../scripts/typescript-node.mjs';
import { describeMachine, load } from '../core/machine.mjs';
import { watch } from './watch.mjs';

ensureNode('bench:page');

const PAGE = 'packages/elements/test-pages/family-module.html';
const TAGS = [
  'map',
  'findings',
  'suggestions',
  'finder',
  'directory',
  'organisation',
  'coverage',
  'meeting',
  'representation',
  'change',
  'compare',
].map((name) => `netz-${name}`);
const GOAL_MS = 1500;
const DOCS = path.join(import.meta.dirname, '../../docs/leistung.md');
const [BEGIN, END] = ['<!-- Seite: Anfang, geschrieben von bench/page/run.mjs -->', '<!-- Seite: Ende -->'];
const { values: asked } = parseArgs({ options: { runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } } });
if (!existsSync('packages/elements/dist/cdn/netz-map.js')) throw new Error('build first: node scripts/run.mjs build');

const [before, runs] = [load(), []];
process.env.BROWSERS = 'chromium';
const [chromium] = await openBrowsers();
try {
  for (let run = 0; run < Number(asked.runs); run++) runs.push(await visit());
} finally {
  await closeBrowsers();
}
const text = report(runs, before, load());
console.log(text);
if (asked.write) writeSection(text);

/** Once, with nothing in any cache: the server forbids to keep anything. */
async function visit() {
  const server = await startServer({ firstScript: watch(TAGS) });
  const page = await chromium.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(new URL(PAGE, server.url).href);
    await page.waitForFunction('globalThis.measured', { timeout: 60_000 });
    return await page.evaluate(() => globalThis.measured);
  } finally {
    await page.close();
    await server.close();
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function report(all, loadBefore, loadAfter) {
  const { cpu, cores, date, commit } = describeMachine();
  const seconds = (ms) => `${(ms / 1000).toFixed(2).replace('.', ',')} s`;
  const of = (value) => seconds(median(all.map(value)));
  const ready = median(all.map(({ last }) => last));
  const blocked = ({ long }) => long.reduce((sum, [, duration]) => sum + duration - 50, 0);
  const lines = [
    `Gemessen am ${date} mit Chromium (${cpu}, ${cores} Kerne; Auslastung ${String(loadBefore).replace('.', ',')} vorher, ${String(loadAfter).replace('.', ',')} nachher), Stand ${commit}. Median von ${all.length} Besuchen, jeder mit leerem Zwischenspeicher.`,
    '',
    '| | |',
    '| --- | ---: |',
    `| **Alle Elemente zeigen etwas, und keine Aufgabe über 50 ms steht mehr aus** (Ziel 1,5 s${ready > GOAL_MS ? ', verfehlt' : ''}) | **${seconds(ready)}** |`,
    `| Längste Aufgabe | ${of(({ long }) => Math.max(0, ...long.map(([, duration]) => duration)))} |`,
    `| Zusammen über je 50 ms | ${of(blocked)} |`,
    ...TAGS.map((tag) => `| \`<${tag}>\` hat seinen Inhalt nach | ${of(({ seen }) => seen[tag])} |`),
  ];
  return lines.join('\n');
}

function writeSection(markdown) {
  const page = readFileSync(DOCS, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`expected the lines "${BEGIN}" and "${END}" in ${DOCS}`);
  writeFileSync(DOCS, `${page.slice(0, from + BEGIN.length)}\n\n${markdown}\n\n${page.slice(to)}`);
}
