// Opens the packed packages: is everything in them that somebody who installs one has a right to?
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tarballs } from './pack.mjs';
import { packageOf } from './third-party-notices.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'netz-packed-'));
try {
  assert.ok(tarballs().length >= 5, 'all packages are packed');
  for (const tarball of tarballs()) {
    const { status, stderr } = spawnSync('tar', ['-xzf', tarball, '-C', folder], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const place = path.join(folder, 'package');
    const name = check(place);
    if (name === '@netz-map/elements') checkNotices(place);
    rmSync(place, { recursive: true });
    console.log(`${path.basename(tarball)}: all there`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check(place) {
  const read = (file) => readFileSync(path.join(place, file), 'utf8');
  const { name, version, license, dependencies = {}, customElements } = JSON.parse(read('package.json'));
  assert.equal(license, 'MIT');
  assert.match(read('LICENSE'), /^MIT License/);
  assert.match(read('README.md'), new RegExp(`^# .+[\\s\\S]*## English`), `${name}: README in German and, shorter, in English`);
  assert.ok(read('CHANGELOG.md').includes(`## ${version}`), `${name}: the changelog tells of ${version}`);
  if (customElements) assert.ok(JSON.parse(read(customElements)).modules.length > 0);

  const bom = JSON.parse(read('sbom.cdx.json'));
  assert.equal(bom.bomFormat, 'CycloneDX');
  assert.equal(`${bom.metadata.component.group}/${bom.metadata.component.name}@${bom.metadata.component.version}`, `${name}@${version}`);
  const listed = new Map(bom.components.map((one) => [[one.group, one.name].filter(Boolean).join('/'), one]));
  for (const dependency of Object.keys(dependencies)) assert.ok(listed.has(dependency), `${name}: the bill of materials has ${dependency}`);
  for (const [other, { licenses }] of listed)
    assert.ok(licenses?.length > 0, `${name}: the bill of materials says the licence of ${other}`);

  const scripts = globSync('dist/**/*.js', { cwd: place });
  assert.ok(scripts.length > 0);
  for (const script of scripts) {
    const { sources, sourcesContent = [] } = JSON.parse(read(`${script}.map`));
    const missing = sources.filter((_, i) => typeof sourcesContent[i] !== 'string');
    assert.deepEqual(missing, [], `${name}: ${script} leads to its sources`);
  }
  return name;
}

/** By another way than the build: the sources that each file tells of. */
function checkNotices(place) {
  const notices = readFileSync(path.join(place, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const maps = globSync('dist/cdn/*.js.map', { cwd: place });
  const bundled = new Set(
    maps.flatMap((file) =>
      JSON.parse(readFileSync(path.join(place, file), 'utf8')).sources.flatMap((source) => packageOf(source)?.name ?? []),
    ),
  );
  assert.ok(bundled.has('lit-html') && bundled.has('papaparse'), `the maps tell what is bundled: ${[...bundled].join(', ')}`);
  const told = [...notices.matchAll(/^-{80}\n(\S+) \S+\nLicence: (.+)$/gm)].map(([, name]) => name);
  assert.deepEqual(told.sort(), [...bundled].sort(), 'the notices name exactly what is bundled');
  for (const part of notices.split(/^-{80}$/m).slice(1)) assert.match(part, /[Cc]opyright/, 'with its licence');
}
