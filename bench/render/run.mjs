// How fast the map is drawn and how it feels, ours beside the libraries that draw networks: `node scripts/run.mjs bench:render [--write]`.
//
// Every run opens a fresh Chromium without a graphics processor; all contenders take turns, five rounds. The harness with its peers lies
// beside the project (../shared/bench/render); it is copied, our columns are added, and what it measures is told in docs/leistung.md.
//   --graphs pp-100,pp-500   --rounds 5   --contenders netz-map,d3-canvas   --folder <where to work and to go on after a break>
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeMachine } from '../core/machine.mjs';
import { bundleContenders } from './bundle-contenders.mjs';
import { renderTables } from './tables.mjs';
import { writeSection } from './write-section.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HARNESS = path.resolve(ROOT, '../shared/bench/render');
const OURS = ['netz-map-drawing', 'netz-map'];
const PEERS = ['sigma-fa2', 'cytoscape-cose', 'vis-network', 'force-graph', 'd3-svg', 'd3-canvas', 'g6'];

const { values: asked } = parseArgs({
  options: {
    graphs: { type: 'string', default: 'pp-100,pp-500,pp-2000,pp-5000,pp-20000' },
    rounds: { type: 'string', default: '5' },
    contenders: { type: 'string', default: [...OURS, ...PEERS].join(',') },
    folder: { type: 'string', default: path.join(os.tmpdir(), 'netz-map-render') },
    quiet: { type: 'string', default: '20' },
    write: { type: 'boolean', default: false },
  },
});

if (!existsSync(HARNESS)) {
  console.log('skipped: the harness (../shared/bench/render) is not there');
  process.exit(0);
}
if (!existsSync(path.join(ROOT, 'packages/elements/dist/cdn/netz-map.js'))) {
  console.error('Build first: node scripts/run.mjs build');
  process.exit(1);
}

const { folder } = asked;
install();
await bundleContenders(OURS, path.join(folder, 'contenders'));
const results = path.join(folder, 'results/netz-map.jsonl');
const order = [
  'bench.mjs',
  '--contenders',
  asked.contenders,
  '--graphs',
  asked.graphs,
  '--rounds',
  asked.rounds,
  '--quiet',
  asked.quiet,
  '--out',
  results,
];
const { status } = spawnSync(process.execPath, order, { cwd: folder, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const lines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const sizes = JSON.parse(readFileSync(path.join(folder, 'results/sizes.json'), 'utf8'));
const browser = execFileSync('/usr/bin/chromium', ['--version'], { encoding: 'utf8' }).trim();
const tables = renderTables(lines(results), sizes, { ...describeMachine(), browser }, OURS);
console.log(tables);
if (asked.write) writeSection(path.join(ROOT, 'docs/leistung.md'), tables);

/** A copy of the harness with its peers; what is already there stays. */
function install() {
  mkdirSync(folder, { recursive: true });
  cpSync(HARNESS, folder, { recursive: true, force: true });
  for (const place of [folder, path.join(folder, 'vendor-g6')]) {
    spawnSync('chmod', ['-R', 'u+w', place]);
    if (existsSync(path.join(place, 'node_modules'))) continue;
    console.error('installing the packages to compare with');
    spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: place,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  writeFileSync(path.join(folder, 'README.txt'), 'A working copy made by bench/render/run.mjs; may be deleted.\n');
}
