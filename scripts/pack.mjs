// Packs every package as it would be published (publishConfig applied), for publint and attw to look at.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where the tarballs lie. */
const FOLDER = path.resolve('node_modules/.cache/packed');

/** The tarballs of the last `pack`. */
export function tarballs() {
  return readdirSync(FOLDER)
    .filter((f) => f.endsWith('.tgz'))
    .sort()
    .map((f) => path.join(FOLDER, f));
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const result = spawnSync('pnpm', ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', FOLDER], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) console.log(result.stdout, result.stderr, result.error ?? '');
  else console.log(`packed ${tarballs().length} packages`);
  process.exit(result.status ?? 1);
}
