// How long reading a file takes, ours beside the packages that read such files: `node scripts/run.mjs bench:reading [--write]`.
//
// Every reading happens in a process of its own, as after opening a page: nothing is warm. The contenders take turns. Ours goes from bytes to
// a network with its problems; the others stop at rows of cells or at a graph. Files are written by ours from an invented network.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTooOld } from '../../scripts/typescript-node.mjs';
import { describeMachine, load } from '../core/machine.mjs';
import { installPeers, peersThat } from '../core/peers.mjs';

if (isTooOld()) {
  console.error(`Node ${process.version} reads no TypeScript: node scripts/run.mjs bench:reading`);
  process.exit(1);
}

const SIZES = [100, 5000];
const FORMATS = ['csv', 'xlsx', 'json', 'gexf', 'graphml', 'kumu', 'gephi'];
const CONTENDERS = ['netz-map', 'papaparse', 'sheetjs', 'exceljs', 'read-excel-file', 'graphology'];
const ROUNDS = 5;
/** Milliseconds, for 5,000 partners with 20,000 ties. */
const GOALS = { csv: 400, xlsx: 1500 };
/** What one reading may take before it counts as hanging. */
const PATIENCE_MS = 60_000;
const HERE = fileURLToPath(new URL('.', import.meta.url));
const PAGE = new URL('../../docs/leistung.md', import.meta.url);
const BEGIN = '<!-- Einlesen: Anfang, geschrieben von bench/reading/run.mjs -->';
const END = '<!-- Einlesen: Ende -->';

/** Packages of the contenders. */
const PEERS = new Set(['papaparse', 'xlsx', 'exceljs', 'read-excel-file', 'graphology', 'graphology-gexf', 'graphology-graphml']);

installPeers(peersThat((name) => PEERS.has(name)));
const before = load();
const folder = mkdtempSync(path.join(os.tmpdir(), 'netz-map-reading-'));
try {
  const table = tell(await measureAll(), before);
  console.log(table);
  if (process.argv.includes('--write')) write(table);
} finally {
  rmSync(folder, { recursive: true });
}

async function measureAll() {
  const peers = await Promise.all(CONTENDERS.map(async (name) => ({ name, formats: (await import(`./contenders/${name}.mjs`)).formats })));
  const results = [];
  for (const size of SIZES) {
    for (const format of FORMATS) {
      const { files, records, bytes } = await makeFiles(size, format);
      const cells = new Map();
      for (let round = 0; round < ROUNDS; round++) {
        for (const { name, formats } of peers) if (formats.includes(format)) push(cells, name, readOnce(name, format, files, records));
      }
      results.push({ size, format, bytes, records, cells });
      console.error(size, format, [...cells].map(([name, all]) => `${name} ${median(all, 'ms')}`).join(', '));
    }
  }
  return results;
}

async function makeFiles(size, format) {
  const { writeFiles } = await import('../../packages/importers/src/index.ts');
  const { largeNetwork } = await import('../analysis/large-network.mjs');
  const network = largeNetwork(size);
  // partners and ties alone, so that everybody reads the same
  const { files } = writeFiles({ ...network, needs: [], meetings: [], roles: [], cities: [] }, format);
  const wanted = files.filter(({ name }) => name !== 'netz.csv');
  const paths = wanted.map(({ name, bytes }) => {
    const file = path.join(folder, `${size}-${format}-${name}`);
    writeFileSync(file, bytes);
    return file;
  });
  return {
    files: paths,
    records: network.organisations.length + network.ties.length,
    bytes: wanted.reduce((sum, file) => sum + file.bytes.length, 0),
  };
}

function readOnce(name, format, files, records) {
  const { stdout, status } = spawnSync(process.execPath, [path.join(HERE, 'read-once.mjs'), name, format, ...files], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  if (status !== 0) return { ms: undefined, why: 'bricht ab' };
  const { ms, mb, count } = JSON.parse(stdout);
  // others count the sheet of lists, too, and know no equal ties: what was read must be about what was written
  return Math.abs(count - records) > records * 0.05 + 60 ? { ms: undefined, why: `liest ${count} statt ${records}` } : { ms, mb };
}

function tell(results, loadBefore) {
  const { cpu, cores, node, date, commit } = describeMachine();
  const head = ['Partner', 'Format', 'kB', 'netz-map, ms', 'Ziel', 'MB', 'andere: ms (Anteil von netz-map)'];
  const rows = results.map(({ size, format, bytes, cells }) => {
    const ours = cells.get('netz-map');
    const ms = median(ours, 'ms');
    const goal = size === 5000 ? GOALS[format] : undefined;
    const others = [...cells].filter(([name]) => name !== 'netz-map');
    return [
      size.toLocaleString('de-DE'),
      format,
      Math.round(bytes / 1000).toLocaleString('de-DE'),
      goal !== undefined && !(ms <= goal) ? `**${ms}**` : String(ms),
      goal?.toLocaleString('de-DE') ?? '',
      String(median(ours, 'mb')),
      others.map(([name, all]) => versus(name, all, ms)).join(', ') || '–',
    ];
  });
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [
    `${date}, ${cpu}, ${cores} Kerne, Node ${node}, Stand ${commit}, Last davor ${String(loadBefore).replace('.', ',')}. Median von ${ROUNDS} Läufen, jeder in einem neuen Prozess.`,
    '',
    ...lines,
  ].join('\n');
}

function versus(name, all, ours) {
  const ms = median(all, 'ms');
  if (ms === undefined) return `${name} ${all.find(({ why }) => why).why}`;
  return `${name} ${ms} (${(ours / ms).toFixed(2).replace('.', ',')})`;
}

function median(all, field) {
  const values = all.flatMap((one) => (one[field] === undefined ? [] : [one[field]])).sort((a, b) => a - b);
  return values.length === 0 ? undefined : Math.round(values[Math.floor(values.length / 2)]);
}

function push(map, key, value) {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function write(table) {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`expected the lines "${BEGIN}" and "${END}" in docs/leistung.md`);
  writeFileSync(PAGE, `${page.slice(0, from + BEGIN.length)}\n\n${table}\n\n${page.slice(to)}`);
}
