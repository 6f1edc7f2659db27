// How long it takes to find a place for everybody, and how good the places are, ours beside the packages that do such a thing:
// `node scripts/run.mjs bench:layout [--write] [--up-to=5000]`.
//
// Each contender arranges each network in a process of its own, several times: the first time nothing is warm, as after opening a page. What
// counts is CPU time. The contenders take turns.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTooOld } from '../../scripts/typescript-node.mjs';
import { describeMachine, load } from '../core/machine.mjs';
import { installPeers, peersThat } from '../core/peers.mjs';
import { CITIES, graphNamed, SIZES } from './graphs.mjs';

if (isTooOld()) {
  console.error(`Node ${process.version} reads no TypeScript: node scripts/run.mjs bench:layout`);
  process.exit(1);
}

/** The reference stands first; `upTo`: above so many partners it takes minutes. */
const CONTENDERS = {
  'd3-force': { title: 'd3-force, 300 Runden', upTo: 20_000 },
  'netz-map-forces': { title: 'netz-map, nur Kräfte', upTo: 20_000 },
  'netz-map': { title: 'netz-map, alles', upTo: 20_000 },
  ngraph: { title: 'ngraph.forcelayout, 300', upTo: 5000 },
  forceatlas2: { title: 'graphology ForceAtlas2, 300', upTo: 5000 },
};
const PEERS = new Set(['d3-force', 'ngraph.forcelayout', 'ngraph.graph', 'graphology', 'graphology-layout-forceatlas2']);
const LARGEST = Number(process.argv.find((word) => word.startsWith('--up-to='))?.slice(8) ?? Infinity);
const GRAPHS = [...Object.keys(CITIES), ...SIZES.filter((size) => size <= LARGEST).flatMap((size) => [`pp_${size}`, `ba_${size}`])];
const RUNS = 5;
/** Above so many partners once is enough: it takes long, and what is warm weighs little. */
const ONCE_ABOVE = 1000;
const PATIENCE_MS = 300_000;
const HERE = fileURLToPath(new URL('.', import.meta.url));
const PAGE = new URL('../../docs/leistung.md', import.meta.url);
const BEGIN = '<!-- Anordnung: Anfang, geschrieben von bench/layout/run.mjs -->';
const END = '<!-- Anordnung: Ende -->';

installPeers(peersThat((name) => PEERS.has(name)));
const before = load();
const table = tell(GRAPHS.map(measure));
console.log(table);
if (process.argv.includes('--write')) write(table);

function measure(name) {
  const { count, source } = graphNamed(name);
  const runs = Object.entries(CONTENDERS).filter(([, { upTo }]) => count <= upTo);
  const found = new Map(runs.map(([contender]) => [contender, place(contender, name, count > ONCE_ABOVE ? 1 : RUNS)]));
  console.error(name, [...found].map(([contender, { ms }]) => `${contender} ${Math.round(ms)}`).join(', '));
  return { name, count, ties: source.length, found };
}

function place(contender, name, runs) {
  const flags = ['--conditions=@netz-map/source', '--max-old-space-size=4000'];
  const { stdout, status, stderr } = spawnSync(process.execPath, [...flags, path.join(HERE, 'place-once.mjs'), contender, name, runs], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  if (status !== 0) throw new Error(`${contender} did not arrange ${name}: ${stderr}`);
  const { times, ...quality } = JSON.parse(stdout);
  return { ...quality, cold: times[0], ms: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)], runs };
}

function tell(results) {
  const { cpu, cores, node, date, commit } = describeMachine();
  const head = ['Netz', 'Partner', 'Verbindungen', ...Object.values(CONTENDERS).map(({ title }) => title)];
  const rows = results.map(({ name, count, ties, found }) => [
    CITIES[name] ?? name.replace('_', '-'),
    count.toLocaleString('de-DE'),
    ties.toLocaleString('de-DE'),
    ...Object.keys(CONTENDERS).map((contender) => cellOf(found.get(contender), found.get('d3-force'))),
  ]);
  return [
    `${date}, ${cpu}, ${cores} Kerne, Node ${node}, Stand ${commit}, Last davor ${String(before).replace('.', ',')}. Median von ${RUNS} Läufen in einem Prozess, dahinter der erste (kalt); über 1.000 Partnern ein Lauf.`,
    '',
    ...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** Milliseconds, how many times faster than the reference, stress and neighbours; bold is what is worse than the reference. */
function cellOf(one, reference) {
  if (!one) return '–';
  const times = one === reference ? '' : ` (${number(reference.ms / one.ms, 1)} ×)`;
  const first = one.runs > 1 ? `, kalt ${whole(one.cold)}` : '';
  const mark = (text, worse) => (worse ? `**${text}**` : text);
  const far = mark(number(one.stress, 3), one.stress > reference.stress + 5e-4);
  const near = mark(number(one.near, 3), one.near < reference.near - 5e-4);
  return `${whole(one.ms)} ms${times}${first}; ${far}; ${near}`;
}

function number(value, digits) {
  return value.toFixed(digits).replace('.', ',');
}

function whole(value) {
  return Math.round(value).toLocaleString('de-DE');
}

function write(markdown) {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`expected the lines "${BEGIN}" and "${END}" in docs/leistung.md`);
  writeFileSync(PAGE, `${page.slice(0, from + BEGIN.length)}\n\n${markdown}\n\n${page.slice(to)}`);
}
