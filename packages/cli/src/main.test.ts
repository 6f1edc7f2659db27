import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

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
    const [files, piped, written] = await Promise.all([
      start(['analyse', ...CITY, ...line]),
      start(['analyse', '-', CITY[1]!, ...line], { input: readFileSync(CITY[0]!) }),
      start(['analyse', ...CITY, ...line, '-o', path.join(folder, 'a.json')]),
    ]);
    assert.equal(files.code, 0, files.err);
    assert.equal(piped.code, 0, piped.err);
    assert.deepEqual(written, { code: 0, signal: null, out: '', err: written.err });
    const whole = files.out;
    assert.ok(whole.length > 64 * 1024 && whole.endsWith('}\n'), 'more than a pipe holds arrives in one piece');
    assert.equal(readFileSync(path.join(folder, 'a.json'), 'utf8'), whole);
    assert.deepEqual((JSON.parse(piped.out) as { findings: unknown }).findings, (JSON.parse(whole) as { findings: unknown }).findings);
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
  const [missing, folder, unwritable] = await Promise.all([
    start(['analyse', path.join(FIXTURES, 'fehlt.csv')]),
    start(['check', FIXTURES]),
    start(['draw', ...CITY, '-o', path.join(FIXTURES, 'fehlt', 'karte.svg')]),
  ]);
  assert.deepEqual([missing.code, missing.out], [3, '']);
  assert.match(missing.err, /gibt es nicht/);
  assert.equal(folder.code, 3);
  assert.match(folder.err, /ist ein Ordner/);
  assert.equal(unwritable.code, 3);
  assert.match(unwritable.err, /Den Ordner für/);
});

test('without files and without a pipe nobody waits for input', async () => {
  const { code, err } = await start(['analyse']);
  assert.equal(code, 2);
  assert.match(err, /Welche Dateien\?/);
});
