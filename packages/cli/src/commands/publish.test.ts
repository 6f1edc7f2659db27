import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../run.ts';
import { inFolder, type FolderWorld } from '../testing/folder-world.ts';
import { SMALL, WITH_ERROR } from '../testing/small-tables.ts';

const MADE = [
  'SRI.txt',
  'barrierefreiheit.txt',
  'datenschutz.txt',
  'einbau.html',
  'netz-map-dateien.json',
  'netz.html',
  'netz.json',
  'netz.svg',
];

/** `printf a | openssl dgst -sha384 -binary | base64` */
const SHA384_OF_A = 'sha384-VKWbnyKwuAiA2EJ+VIt8I6vYc0huHwNdzpzWl+hRdQM8qojm1XvDXvrgta/TFF8x';

async function publish(world: FolderWorld, tables: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<number> {
  world.put(Object.fromEntries(Object.entries(tables).map(([name, text]) => [`daten/${name}`, text])));
  return run(['publish', ...Object.keys(tables).map((name) => world.at(`daten/${name}`)), ...options], world);
}

const texts = (world: FolderWorld, folder = 'public'): Record<string, string> =>
  Object.fromEntries([...world.files(folder)].map(([name, bytes]) => [name, bytes.toString()]));

test('a folder is made with the data, the picture, the list, the snippet, the paragraphs and the checksums', () =>
  inFolder(async (world) => {
    assert.equal(await publish(world, SMALL, '-o', world.at('public')), 0, world.said.err);
    const files = texts(world);
    assert.deepEqual(Object.keys(files), MADE);
    assert.match(files['netz.json']!, /"schema": "netz-map\/network\/1"/);
    assert.match(files['netz.svg']!, /^<svg|^<\?xml/);
    assert.match(files['netz.html']!, /Begegnungscafé/);
    assert.doesNotMatch(files['netz.html']!, /<script/);
    assert.match(files['einbau.html']!, /&lt;netz-map audience=&quot;public&quot;/);
    assert.match(files['datenschutz.txt']!, /setzt keine Cookies/);
    assert.match(files['barrierefreiheit.txt']!, /mit der Tastatur/);
    assert.match(world.said.err, /Geschrieben nach/);
  }));

test('the same files on the same day give the same bytes, in the same folder and in another one', () =>
  inFolder(async (world) => {
    await publish(world, SMALL, '-o', world.at('public'));
    const first = texts(world);
    await publish(world, SMALL, '-o', world.at('public'));
    await publish(world, SMALL, '-o', world.at('other/deep'));
    assert.deepEqual(texts(world), first);
    assert.deepEqual(texts(world, 'other/deep'), first);
  }));

test('the preview says who leaves, what stays and why, and what stands in a field that stays is not in it', () =>
  inFolder(async (world) => {
    const tables = {
      'akteure.csv':
        'Name;Themen;Sichtbarkeit;Hauptgeldgeber;Kontakt\nTeestube;Sprache;öffentlich;Stiftung Geheim;Frau Geheim\nStille;Ruhe;intern;;\nFrauenhaus Nord;Schutz;;;\n',
      'beziehungen.csv': 'Von;Zu;Angespannt\nTeestube;Stille;\n',
    };
    assert.equal(await publish(world, tables, '--dry-run'), 0, world.said.err);
    const { out } = world.said;
    assert.match(out, /Das geht hinaus\n\n1 Partner, 0 Verbindungen, 0 Bedarfe/);
    assert.match(out, /Stille +Sichtbarkeit „intern“|Stille\n +Warum: Sichtbarkeit „intern“/);
    assert.match(out, /Frauenhaus Nord\n +Warum: Schutzeinrichtung/);
    assert.match(out, /einer von beiden bleibt/);
    assert.match(out, /Hauptgeldgeber +Akteure +1 +wird nie veröffentlicht/);
    assert.match(out, /„Kontakt“ +Akteure +1 +eigene Spalte/);
    assert.doesNotMatch(out + world.said.err, /Geheim/);
    assert.match(world.said.err, /nur die Vorschau/);
    assert.ok(!existsSync(world.at('public')));
  }));

test('programs get the preview as data', () =>
  inFolder(async (world) => {
    assert.equal(await publish(world, SMALL, '--dry-run', '--format', 'json', '-o', world.at('public')), 0);
    const told = JSON.parse(world.said.out) as {
      schema: string;
      leaves: { organisations: unknown[] };
      folder: { files: { name: string }[] };
    };
    assert.equal(told.schema, 'netz-map/publication/1');
    assert.equal(told.leaves.organisations.length, 4);
    assert.ok(told.folder.files.some(({ name }) => name === 'netz.json'));
    assert.ok(!existsSync(world.at('public')));
  }));

test('who is taken out of the table is gone from every file on the next run', () =>
  inFolder(async (world) => {
    await publish(world, SMALL, '-o', world.at('public'));
    assert.match(Object.values(texts(world)).join(), /Chor ohne Grenzen/);
    const fewer = { ...SMALL, 'akteure.csv': SMALL['akteure.csv'].replace(/^B4;.*\n/m, '') };
    await publish(world, fewer, '-o', world.at('public'));
    assert.doesNotMatch(Object.values(texts(world)).join(), /Chor|chor-ohne/);
  }));

test('a file that an earlier version wrote and that is no longer made goes; files of others stay as they are, and are named', () =>
  inFolder(async (world) => {
    await publish(world, SMALL, '-o', world.at('public'));
    const listed = texts(world)['netz-map-dateien.json']!.replace('"files": [', '"files": ["alt.json", "../daten/akteure.csv", "..",');
    world.put({ 'public/netz-map-dateien.json': listed, 'public/alt.json': 'alt', 'public/logo.png': 'Bild' });
    await publish(world, SMALL, '-o', world.at('public'));
    assert.deepEqual(Object.keys(texts(world)).sort(), [...MADE, 'logo.png'].sort());
    assert.equal(texts(world)['logo.png'], 'Bild');
    assert.ok(existsSync(world.at('daten/akteure.csv')), 'a list cannot name what lies elsewhere');
    assert.match(world.said.out, /Wird entfernt[^.]*: alt\.json/);
    assert.match(world.said.out, /rührt\s+es\s+nicht\s+an:\s+logo\.png/);
  }));

test('a file of somebody else that has the name of ours is not written over, and nothing else is changed', () =>
  inFolder(async (world) => {
    world.put({ 'public/netz.html': 'unsere eigene Seite' });
    assert.equal(await publish(world, SMALL, '-o', world.at('public')), 2);
    assert.deepEqual(texts(world), { 'netz.html': 'unsere eigene Seite' });
    assert.match(world.said.err, /hat die Datei nicht geschrieben/);
  }));

test('a folder in which the tables themselves lie is refused: all of them would be public', () =>
  inFolder(async (world) => {
    assert.equal(await publish(world, SMALL, '-o', world.at('daten')), 2);
    assert.equal(await publish(world, SMALL, '-o', world.at('.')), 2);
    assert.match(world.said.err, /den alle sehen werden/);
    assert.ok(!existsSync(world.at('daten/netz.json')));
  }));

test('where nothing can be read nothing is changed, and where something is wrong the rest is published and the exit code says so', () =>
  inFolder(async (world) => {
    await publish(world, SMALL, '-o', world.at('public'));
    const before = texts(world);
    assert.equal(await publish(world, { 'leer.csv': '' }, '-o', world.at('public')), 1);
    assert.deepEqual(texts(world), before);
    assert.match(world.said.err, /nichts veröffentlicht/);
    assert.equal(await publish(world, WITH_ERROR, '-o', world.at('public')), 1);
    assert.doesNotMatch(Object.values(texts(world)).join() + world.said.out, /Turnverein/);
  }));

test('when all are taken out, the folder says of nobody anything', () =>
  inFolder(async (world) => {
    await publish(world, SMALL, '-o', world.at('public'));
    await publish(world, { 'akteure.csv': 'Name;Sichtbarkeit\nStille;intern\n' }, '-o', world.at('public'));
    assert.match(texts(world)['netz.html']!, /niemand eingetragen/);
    assert.doesNotMatch(Object.values(texts(world)).join(), /Begegnungscafé|Stille/);
  }));

const full = (): Promise<never> => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));

test('a disk that is full leaves the folder as it was, and nothing beside it', () =>
  inFolder(async (world) => {
    await publish(world, SMALL, '-o', world.at('public'));
    const before = texts(world);
    let written = 0;
    const small = {
      ...world,
      writeFile: (path: string, content: string | Uint8Array) => (++written > 3 ? full() : world.writeFile(path, content)),
    };
    assert.equal(await publish(small, { 'akteure.csv': 'Name\nNeu\n' }, '-o', world.at('public')), 3);
    assert.deepEqual(texts(world), before);
    assert.ok(!existsSync(world.at('.public.netz-map-neu')));
    assert.equal(await publish({ ...small, writeFile: full }, SMALL, '-o', world.at('new')), 3);
    assert.ok(!existsSync(world.at('new')));
  }));

test('a folder that could be replaced only in part is told as such, and the next run finishes it', () =>
  inFolder(async (world) => {
    await publish(world, SMALL, '-o', world.at('public'));
    let moved = 0;
    const locked = { ...world, rename: (from: string, to: string) => (++moved > 3 ? full() : world.rename(from, to)) };
    const fewer = { ...SMALL, 'akteure.csv': SMALL['akteure.csv'].replace(/^B4;.*\n/m, '') };
    assert.equal(await publish(locked, fewer, '-o', world.at('public')), 3);
    assert.match(world.said.err, /gemischt/);
    assert.equal(await publish(world, fewer, '-o', world.at('public')), 0);
    assert.doesNotMatch(Object.values(texts(world)).join(), /Chor/);
    assert.deepEqual(Object.keys(texts(world)), MADE);
  }));

test('scripts are copied from a folder, and the snippet names the checksum of the first; later runs keep them', () =>
  inFolder(async (world) => {
    const scripts = { 'netz-map.js': 'a', 'netz-map-picture.js': 'b', 'netz-map.js.map': 'c', 'andere.js': 'd' };
    world.put(Object.fromEntries(Object.entries(scripts).map(([name, text]) => [`cdn/${name}`, text])));
    assert.equal(await publish(world, SMALL, '-o', world.at('public'), '--scripts', world.at('cdn')), 0, world.said.err);
    const first = texts(world);
    assert.deepEqual(Object.keys(first).sort(), [...MADE, 'netz-map.js', 'netz-map-picture.js'].sort());
    assert.match(first['SRI.txt']!, /^sha384-\S{64} {2}netz-map-picture\.js\nsha384-\S{64} {2}netz-map\.js\n$/);
    const [, hash] = /(sha384-\S+) {2}netz-map\.js/.exec(first['SRI.txt']!)!;
    assert.equal(hash, SHA384_OF_A);
    assert.ok(first['einbau.html']!.includes(`integrity=&quot;${hash}&quot;`));
    await publish(world, SMALL, '-o', world.at('public'));
    assert.deepEqual(texts(world), first);
    assert.equal(await publish(world, SMALL, '-o', world.at('public'), '--scripts', world.at('daten')), 2);
  }));

test('without a folder nothing happens but a sentence', () =>
  inFolder(async (world) => {
    assert.equal(await publish(world, SMALL), 2);
    assert.match(world.said.err, /Wohin\?/);
  }));
