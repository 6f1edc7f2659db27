// The pages of the API: typedoc writes markdown from the sources, and the site makes pages of it like any other. Its own pages would bring a
// second look, a script that remembers things in the browser and one that a strict policy refuses.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OUT = 'node_modules/.cache/api';
const MARK = 'node_modules/.cache/api.sha';
const READS = ['packages/*/src/**/*.ts', 'packages/*/package.json', '{typedoc.json,pnpm-lock.yaml,tsconfig*.json}'];

/** One hash over everything that typedoc reads. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = globSync(READS).filter((file) => !file.endsWith('.test.ts') && statSync(file).isFile());
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether the markdown lies ready and nothing it comes from has changed since. */
export const apiIsReady = (now = fingerprint()) => existsSync(OUT) && existsSync(MARK) && readFileSync(MARK, 'utf8') === now;

/**
 * Writes the markdown, unless it is ready.
 *
 * @returns {boolean} whether it went well; what did not, typedoc has said
 */
export function writeApiMarkdown() {
  const now = fingerprint();
  if (apiIsReady(now)) return true;
  const { status } = spawnSync(path.resolve('node_modules/.bin/typedoc'), ['--logLevel', 'Warn'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) writeFileSync(MARK, now);
  return status === 0;
}

/** The markdown files of the API under the paths at which the guide sees them. */
export const apiFiles = () =>
  globSync('**/*.md', { cwd: OUT })
    .map((file) => `docs/api/${file.replaceAll(path.sep, '/')}`)
    // its list of packages stands in docs/api.md
    .filter((file) => file !== 'docs/api/README.md')
    .sort();

/** The markdown of one of them. */
export const readApiFile = (file) => readFileSync(path.join(OUT, file.slice('docs/api/'.length)), 'utf8');
