// Every class and every entry of the packed packages in a Node that knows no page: site generators import them there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { installOutside } from './outside.mjs';

const outside = installOutside();
after(outside.remove);

/** Imports all of them in one process and tells what it saw; whatever Node has to remark is a fault. */
function imported(specifiers) {
  const program = `
    const names = [];
    for (const specifier of ${JSON.stringify(specifiers)}) names.push(...Object.keys(await import(specifier)));
    const tags = ${JSON.stringify(TAGS)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify({ names, tags, page: typeof document }));
    process.exit();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: outside.folder,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

const packed = (name) => path.join(outside.folder, 'node_modules/@netz-map', name);
const entriesOf = (name) => {
  const { exports } = JSON.parse(readFileSync(path.join(packed(name), 'package.json'), 'utf8'));
  const programs = Object.entries(exports).filter(([entry, to]) => typeof to === 'object' && !entry.startsWith('./cdn/'));
  return programs.map(([entry]) => path.posix.join('@netz-map', name, entry));
};
const TAGS = globSync('define/*.js', { cwd: path.join(packed('elements'), 'dist') }).map((file) => path.basename(file, '.js'));

test('Each class of the elements can be imported by itself, and none defines a tag', () => {
  const classes = globSync('dist/elements/*/*-element.js', { cwd: packed('elements') });
  const { names, tags, page } = imported(classes.map((file) => `./node_modules/@netz-map/elements/${file.replaceAll('\\', '/')}`));
  assert.equal(page, 'undefined');
  assert.deepEqual(tags, []);
  assert.equal(names.filter((name) => /^Netz[A-Z]/.test(name)).length, TAGS.length);
});

for (const name of ['core', 'importers', 'drawing', 'cli']) {
  const isWorker = (entry) => entry.endsWith('-worker');
  test(`Each entry of @netz-map/${name} can be imported`, () =>
    assert.ok(imported(entriesOf(name).filter((entry) => !isWorker(entry))).names.length > 0));
  for (const entry of entriesOf(name).filter(isWorker)) test(`${entry} starts as a worker`, () => startedAsWorker(entry));
}

/** A worker that has something to say about how it was started says so at once. */
async function startedAsWorker(entry) {
  const from = createRequire(path.join(outside.folder, 'package.json'));
  const worker = new Worker(pathToFileURL(from.resolve(entry)));
  try {
    await new Promise((done, fail) => {
      worker.on('error', fail);
      worker.on('online', () => setTimeout(done, 300));
    });
  } finally {
    await worker.terminate();
  }
}

test('Each entry of @netz-map/elements can be imported: those that define tags too, where there is no page to define them in', () => {
  const entries = entriesOf('elements');
  assert.ok(entries.includes('@netz-map/elements/define/netz-map.js'), entries.join());
  assert.ok(imported(entries).names.includes('NetzMap'));
});
