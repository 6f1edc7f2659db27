// How long everything takes that is computed of a network at once (analysis, suggestions, report), and how much memory: by size.
//
//   node scripts/run.mjs bench:analysis [--write]
//
// Every size is measured in a process of its own. In a worker: from the question to the answer, copying there and back included, the heap of the
// worker looked at every few milliseconds. On the page itself: the first call, as after opening a page, and the median of later ones.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { isTooOld } from '../../scripts/typescript-node.mjs';
import { describeMachine, load } from '../core/machine.mjs';

// this reads TypeScript, as tests do
if (isTooOld()) {
  console.error(`Node ${process.version} reads no TypeScript: node scripts/run.mjs bench:analysis`);
  process.exit(1);
}

const SIZES = [100, 500, 1000, 5000, 20_000];
/** Milliseconds on a laptop by size: for 100 in one go, for more in a worker. */
const GOALS = { 100: 30, 5000: 2000, 20_000: 15_000 };
const MOST_MEMORY = 300;
/** What V8 keeps besides for young objects. */
const YOUNG = 50;
const PAGE = new URL('../../docs/leistung.md', import.meta.url);
const BEGIN = '<!-- Auswertung: Anfang, geschrieben von bench/analysis/run.mjs -->';
const END = '<!-- Auswertung: Ende -->';

const given = process.argv.slice(2).filter((word) => word !== '--');
const only = given.find((word) => word !== '--write');
if (only) console.log(JSON.stringify(await measure(Number(only))));
else measureAll(given.includes('--write'));

function measureAll(write) {
  const before = load();
  const results = SIZES.map((size) => {
    const flags = ['--expose-gc', '--conditions=@netz-map/source', fileURLToPath(import.meta.url), String(size)];
    const { stdout, status, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    console.error(stdout.trim());
    return JSON.parse(stdout);
  });
  const table = tell(results, before);
  console.log(table);
  if (!write) return;
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`expected the lines "${BEGIN}" and "${END}" in docs/leistung.md`);
  writeFileSync(PAGE, `${page.slice(0, from + BEGIN.length)}\n\n${table}\n\n${page.slice(to)}`);
}

async function measure(size) {
  const core = await import('../../packages/core/src/index.ts');
  const { largeNetwork, AS_OF } = await import('./large-network.mjs');
  const network = largeNetwork(size);
  const options = { asOf: AS_OF, audience: 'internal', language: 'de' };
  const once = () => {
    // a network of its own, so that nothing is remembered
    const copy = core.createNetwork(network);
    const start = performance.now();
    core.report(copy, options);
    return performance.now() - start;
  };
  const first = once();
  const later = Array.from({ length: size > 2000 ? 3 : 15 }, once).sort((a, b) => a - b);
  const inWorker = [];
  for (let i = 0; i < 3; i++) inWorker.push(await measureWorker(core, network, options));
  const result = await core.reportAsync(network, options);
  return {
    size,
    ties: network.ties.length,
    first,
    later: later[Math.floor(later.length / 2)],
    worker: inWorker.map(({ ms }) => ms).sort((a, b) => a - b)[1],
    memory: Math.max(...inWorker.map(({ memory }) => memory)),
    longest: Math.max(...inWorker.map(({ longest }) => longest)),
    findings: result.analysis.findings.length,
    suggestions: result.suggestions.length,
  };
}

async function measureWorker(core, network, options) {
  const file = new URL('../../packages/core/src/running/report-worker.ts', import.meta.url);
  // with more room, V8 would leave the garbage lying about: what is measured is what is needed
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY - YOUNG };
  const thread = new Worker(file, { execArgv: ['--conditions=@netz-map/source'], resourceLimits });
  const worker = core.createReportWorker(thread);
  // the code of the worker is loaded before the clock starts, as a page does while it draws
  await worker.report(core.createNetwork({ organisations: [] }), options);
  let [memory, last, longest] = [0, performance.now(), 0];
  const watch = setInterval(async () => {
    const { used_heap_size: used, external_memory: external } = await thread.getHeapStatistics();
    memory = Math.max(memory, (used + external) / 1e6);
  }, 5);
  const start = performance.now();
  last = start;
  await worker.report(network, {
    ...options,
    onProgress: () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    },
  });
  const ms = performance.now() - start;
  clearInterval(watch);
  worker.close();
  return { ms, memory, longest };
}

function tell(results, before) {
  const number = (n) => Math.round(n).toLocaleString('de-DE');
  const bold = (n, goal) => (goal !== undefined && n > goal ? `**${number(n)}**` : number(n));
  const { cpu, cores, node, date, commit } = describeMachine();
  const rows = results.map(({ size, ties, first, later, worker, memory, longest, findings, suggestions }) => {
    const goal = GOALS[size];
    const there =
      size === 100 ? [bold(first, goal), bold(later, goal), number(worker)] : [number(first), number(later), bold(worker, goal)];
    return [
      number(size),
      number(ties),
      ...there,
      number(longest),
      bold(memory, MOST_MEMORY),
      number(findings),
      number(suggestions),
      goal ? number(goal) : '',
    ];
  });
  const head = [
    'Partner',
    'Verbindungen',
    'erster Aufruf, ms',
    'später, ms',
    'im Worker, ms',
    'längstes Stück, ms',
    'Speicher, MB',
    'Aussagen',
    'Vorschläge',
    'Ziel, ms',
  ];
  const missed = rows.flat().some((cell) => cell.startsWith('**'));
  return [
    `Gemessen am ${date.split('-').reverse().map(Number).join('.')}, Stand ${commit}; ${cpu}, ${cores} Kerne, Node ${node}; Auslastung ${before} vorher, ${load()} nachher. ${
      missed ? 'Fett: Ziel verfehlt.' : 'Alle Ziele sind erreicht.'
    }`,
    [head, head.map(() => '---:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  ].join('\n\n');
}
