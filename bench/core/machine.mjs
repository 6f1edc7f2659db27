// What the numbers depend on.
import { execFileSync } from 'node:child_process';
import os from 'node:os';

export function describeMachine() {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model.replace(/\s+/g, ' ').trim() ?? os.arch(),
    cores: cpus.length,
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.arch()}`,
    node: process.versions.node,
    v8: process.versions.v8,
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
  };
}

/** Average number of processes that wanted to run in the last minute. */
export const load = () => Math.round(os.loadavg()[0] * 100) / 100;

function commit() {
  try {
    const git = (...words) => execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'packages/core/src') ? ' und Änderungen' : '');
  } catch {
    return undefined;
  }
}
