// The packages that are measured beside ours: fetched into bench/node_modules when they are needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('..', import.meta.url));
const PEERS = Object.entries(JSON.parse(readFileSync(path.join(BENCH, 'package.json'), 'utf8')).dependencies);

/** The peers whose names fit, with their versions. @param {(name: string) => boolean} fits */
export const peersThat = (fits) => PEERS.filter(([name]) => fits(name));

/** Whether a peer is there in its version. @param {[name: string, version: string]} peer */
export function isInstalled([name, version]) {
  const file = path.join(BENCH, 'node_modules', name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
}

/** Installs peers unless they are there. @param {[name: string, version: string][]} needed */
export function installPeers(needed) {
  if (needed.every(isInstalled)) return;
  console.error('installing the packages to compare with into bench/node_modules');
  const flags = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', flags, { cwd: BENCH, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}
