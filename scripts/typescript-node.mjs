// What the scripts need that import TypeScript sources: a Node that reads TypeScript, and the packages' sources instead of what was built.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The first Node that reads TypeScript without a flag. */
export const FIRST_NODE = [22, 18];
const SOURCES = '--conditions=@netz-map/source';

/** Whether this Node is older than {@link FIRST_NODE}. */
export function isTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < FIRST_NODE[0] || (major === FIRST_NODE[0] && minor < FIRST_NODE[1]);
}

/**
 * Call it before any TypeScript is imported, which then must be done with `await import()`: where this Node will not do, the script is
 * started again with one that does, with the same arguments and environment, and this process ends with its exit code.
 *
 * @param {string} task the script's name in package.json
 */
export function ensureSources(task) {
  const [, script, ...rest] = process.argv;
  const readsSources = [...process.execArgv, process.env.NODE_OPTIONS].join(' ').includes(SOURCES.split('=')[1]);
  if (!isTooOld() && readsSources) return;
  const again = isTooOld()
    ? [fileURLToPath(new URL('run.mjs', import.meta.url)), task, ...rest]
    : [SOURCES, ...process.execArgv, script, ...rest];
  const { status, error } = spawnSync(process.execPath, again, { stdio: 'inherit' });
  if (error) console.error(String(error));
  process.exit(status ?? 1);
}
