import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';
import type { World } from './world.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const CITY = ['akteure.csv', 'beziehungen.csv'].map((file) => path.join(FIXTURES, 'grossstadt-100', file));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the real program. `hangUp`: the reader of its output leaves after the first bytes, as `head` does. */
function start(args: readonly string[], { input, hangUp = false }: { input?: Uint8Array; hangUp?: boolean } = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=@netz-map/source', '--disable-warning=ExperimentalWarning', MAIN, ...args], {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  let out = '';
  let err = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (hangUp) child.stdout!.destroy();
  });
  child.stderr!.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, out, err })));
}

test('the program runs with real files, a real pipe and a real output file', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'netz-map-'));
  try {
    const line = ['--as-of', '2026-11-01', '--format', 'json'];
    const [files, piped] = await Promise.all([
      start(['analyse', ...CITY, ...line]),
      start(['analyse', '-', CITY[1]!, ...line, '-o', path.join(folder, 'a.json')], { input: readFileSync(CITY[0]!) }),
    ]);
    assert.equal(files.code, 0, files.err);
    assert.deepEqual(piped, { code: 0, signal: null, out: '', err: piped.err });
    const whole = files.out;
    assert.ok(whole.length > 64 * 1024 && whole.endsWith('}\n'), 'more than a pipe holds arrives in one piece');
    const written = readFileSync(path.join(folder, 'a.json'), 'utf8');
    assert.deepEqual((JSON.parse(written) as { findings: unknown }).findings, (JSON.parse(whole) as { findings: unknown }).findings);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a workbook is written, and read again in a thread of its own', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'netz-map-'));
  try {
    const workbook = path.join(folder, 'netz.xlsx');
    const converted = await start(['convert', ...CITY, '-o', workbook]);
    assert.equal(converted.code, 0, converted.err);
    const [tables, sheets] = await Promise.all([start(['check', ...CITY]), start(['check', workbook])]);
    assert.match(sheets.out, /netz\.xlsx: Excel-Arbeitsmappe, \d Blätter gelesen:\s„Akteure“/);
    const read = (text: string) => /Gelesen: 105 Partner, \d+ Zeilen/.exec(text)?.[0];
    assert.ok(read(tables.out));
    assert.equal(read(sheets.out), read(tables.out));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a file that is read by a link is not written over either', { skip: process.platform === 'win32' }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'netz-map-'));
  try {
    const [file, link] = [path.join(folder, 'netz.csv'), path.join(folder, 'link.csv')];
    writeFileSync(file, 'Name\nHaus\n');
    symlinkSync(file, link);
    const { code, err } = await start(['convert', link, '-o', file, '--format', 'json']);
    assert.deepEqual([code, readFileSync(file, 'utf8')], [2, 'Name\nHaus\n'], err);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a reader that leaves early is no error', async () => {
  const { signal, err } = await start(['analyse', ...CITY, '--format', 'json'], { hangUp: true });
  assert.equal(signal, null);
  assert.doesNotMatch(err, /EPIPE|Error|Fehler im Programm/);
});

test('real files that are missing, folders or out of reach end with 3', async () => {
  // in this process: only the files are real
  const call = async (...argv: string[]): Promise<Pick<Ended, 'code' | 'out' | 'err'>> => {
    const said = { out: '', err: '' };
    const to = (stream: 'out' | 'err'): World['stdout'] => ({ isTerminal: false, write: (text) => void (said[stream] += text) });
    const code = await run(argv, { ...nodeWorld(), stdout: to('out'), stderr: to('err') });
    return { code, ...said };
  };
  const missing = await call('analyse', path.join(FIXTURES, 'fehlt.csv'));
  assert.deepEqual([missing.code, missing.out], [3, '']);
  assert.match(missing.err, /gibt es nicht/);
  const folder = await call('check', FIXTURES);
  assert.equal(folder.code, 3);
  assert.match(folder.err, /ist ein Ordner/);
  const unwritable = await call(
    'draw',
    path.join(FIXTURES, 'modellkommunen', 'weidenmoos', 'akteure.csv'),
    '-o',
    path.join(FIXTURES, 'fehlt', 'karte.svg'),
  );
  assert.equal(unwritable.code, 3);
  assert.match(unwritable.err, /Den Ordner für/);
});

test('without files and without a pipe nobody waits for input', async () => {
  const { code, err } = await start(['analyse']);
  assert.equal(code, 2);
  assert.match(err, /Welche Dateien\?/);
});
