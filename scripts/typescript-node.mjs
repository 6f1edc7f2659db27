// What some scripts need: the Node that the project uses, which reads TypeScript, and the packages' sources instead of what was built.
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
 * Where this Node is too old, the script is started again with the one that the project uses, with the same arguments and environment, and
 * this process ends with its exit code.
 *
 * @param {string} task the script's name in package.json
 */
export function ensureNode(task) {
  if (isTooOld()) startAgain([fileURLToPath(new URL('run.mjs', import.meta.url)), task, ...process.argv.slice(2)]);
}

/**
 * {@link ensureNode} for scripts that import TypeScript, which then must be done with `await import()`. Also started again when packages
 * would be imported as they were built.
 */
export function ensureSources(task) {
  ensureNode(task);
  const readsSources = [...process.execArgv, process.env.NODE_OPTIONS].join(' ').includes(SOURCES.split('=')[1]);
  if (!readsSources) startAgain([SOURCES, ...process.execArgv, ...process.argv.slice(1)]);
}

function startAgain(words) {
  const { status, error } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (error) console.error(String(error));
  process.exit(status ?? 1);
}
