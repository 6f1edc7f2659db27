// A folder outside the workspace in which the packed packages are installed as somebody would have them, without asking a registry: what they
// depend on is copied from the workspace.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tarballs } from '../pack.mjs';

const manifestIn = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** @returns {{folder: string, remove: () => void}} */
export function installOutside() {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'netz-map-outside-')));
  const modules = path.join(folder, 'node_modules');
  for (const tarball of tarballs()) unpack(tarball, modules);
  for (const tarball of tarballs()) {
    const name = path.basename(tarball).replace(/^netz-map-(\w+)-.*$/, '$1');
    const { dependencies = {} } = manifestIn(path.join(modules, '@netz-map', name));
    const theirs = Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@netz-map/'));
    for (const dependency of theirs) copyWithDependencies(path.resolve('packages', name, 'node_modules', dependency), dependency, modules);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function unpack(tarball, modules) {
  const name = path.basename(tarball).replace(/^netz-map-(\w+)-.*$/, '$1');
  const to = path.join(modules, '@netz-map', name);
  mkdirSync(to, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', to, '--strip-components', '1']);
}

/** pnpm keeps what a package depends on beside it. */
function copyWithDependencies(from, name, modules) {
  const real = realpathSync(from);
  const to = path.join(modules, name);
  const { version, dependencies = {} } = manifestIn(real);
  let there;
  try {
    there = manifestIn(to).version;
  } catch {
    cpSync(real, to, { recursive: true, dereference: true, filter: (file) => !file.slice(real.length).includes('node_modules') });
    const beside = real.slice(0, -name.length);
    for (const dependency of Object.keys(dependencies)) copyWithDependencies(path.join(beside, dependency), dependency, modules);
    return;
  }
  if (there !== version) throw new Error(`${name} is wanted as ${version} and as ${there}: copy them apart`);
}
