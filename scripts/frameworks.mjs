// The pages made with frameworks: checks their types, builds them with their own tools, and opens them. Those that belong to the workspace in
// `npm test`; with `--apart` those that install what they need by themselves, with a lockfile of their own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runNodeTests } from './node-tests.mjs';

const WORKSPACE = ['react', 'vue', 'svelte'];
const APART = ['angular'];

const apart = process.argv.includes('--apart');
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const folders = (apart ? APART : WORKSPACE)
  .filter((name) => words.length === 0 || words.includes(name))
  .map((name) => path.join('examples', name));

/** A command in the folder of an example; its output only when it fails. */
function run(folder, command, args) {
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${folder}: ${[path.basename(command), ...args].join(' ')} ${status === 0 ? 'ok' : 'FAILED'} ${seconds} s`);
  if (status !== 0) console.log(stdout ?? '', stderr ?? '', error ?? '');
  return status === 0;
}

let ok = true;
for (const folder of folders) {
  if (apart && !run(folder, 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline'])) {
    console.log(`SKIPPED ${folder}: what it needs could not be installed (is there a network, and pnpm?)`);
    continue;
  }
  for (const task of ['check', 'build']) ok = run(folder, process.execPath, ['--run', task]) && ok;
}
const built = folders.filter((folder) => existsSync(path.join(folder, 'dist/index.html')));
const files = built.map((folder) => path.resolve(folder, `${path.basename(folder)}.framework.mjs`));
ok =
  (await runNodeTests('framework tests', files, { isolation: 'none', compact: Boolean(process.env.NETZ_COUNTS), timeout: 120_000 })) && ok;
process.exit(ok ? 0 : 1);
