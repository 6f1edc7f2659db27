// Packs every package as it would be published (publishConfig applied), each with its bill of materials, for publint, attw and
// check-packed.mjs to look at.
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
  for (const name of readdirSync('packages'))
    pnpm('--filter', `./packages/${name}`, 'sbom', '--sbom-format', 'cyclonedx', '--prod', '--out', `packages/${name}/sbom.cdx.json`);
  pnpm('--recursive', '--filter', './packages/*', 'pack', '--pack-destination', FOLDER);
  console.log(`packed ${tarballs().length} packages`);
}

function pnpm(...words) {
  const { status, stdout, stderr, error } = spawnSync('pnpm', words, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.log(stdout, stderr, error ?? '');
  process.exit(status ?? 1);
}
