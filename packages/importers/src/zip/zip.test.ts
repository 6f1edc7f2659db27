import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { LIMITS, type Limits } from '../limits.ts';
import { zipFile, type ZipPart } from '../testing/zip-file.ts';
import { ZipFailure } from './zip-failure.ts';
import { Zip } from './zip.ts';

function textOf(zip: Zip, name: string): string {
  const steps = zip.bytes(name);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return Buffer.from(step.value).toString();
}
function read(file: Uint8Array, limits: Partial<Limits> = {}): Map<string, string> {
  const zip = new Zip(file, { ...LIMITS, ...limits });
  return new Map(zip.names.map((name) => [name, textOf(zip, name)]));
}
const why = (file: Uint8Array, limits?: Partial<Limits>): string => {
  try {
    read(file, limits);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof ZipFailure, String(error));
    return error.code;
  }
};
const long = 'Haus, Verein, Amt; '.repeat(20_000);

test('parts are read however they were packed: deflated, stored, sizes behind them, 64-bit', () => {
  for (const how of [{}, { method: 0 }, { sizesBehind: true }, { wide: true }, { method: 0, wide: true }] as const) {
    const file = zipFile([
      { name: 'a.txt', content: 'Süd', ...how },
      { name: 'ordner/', content: '' },
      { name: 'ordner/b.txt', content: long, ...how },
      { name: 'leer.txt', content: '', ...how },
    ]);
    assert.deepEqual(
      [...read(file)],
      [
        ['a.txt', 'Süd'],
        ['ordner/b.txt', long],
        ['leer.txt', ''],
      ],
      JSON.stringify(how),
    );
  }
});

test('what another program packed is read, with a remark or a line break behind it', () => {
  const file = zipSync({ 'a.csv': Buffer.from(long), 'b.csv': [Buffer.from('x'), { level: 0 }] });
  assert.deepEqual(
    [...read(file)],
    [
      ['a.csv', long],
      ['b.csv', 'x'],
    ],
  );
  assert.deepEqual([...read(Buffer.concat([file, Buffer.from('\r\n')])).keys()], ['a.csv', 'b.csv']);
  assert.deepEqual([...read(Buffer.concat([Buffer.from('PK before'), file])).keys()], ['a.csv', 'b.csv']);
});

test('strange names are names and nothing else', () => {
  const names = ['__proto__', 'constructor', '../../etc/passwd', 'C:\\temp\\x', '/absolut.xml', 'mit\0null', 'a'.repeat(5000)];
  const zip = new Zip(zipFile(names.map((name) => ({ name, content: name }))), LIMITS);
  assert.deepEqual(zip.names, ['__proto__', 'constructor', '../../etc/passwd', 'C:/temp/x', 'absolut.xml', 'mit\0null', 'a'.repeat(5000)]);
  assert.equal(textOf(zip, '__PROTO__'), '__proto__');
  assert.equal(zip.has('toString'), false);
  assert.equal((Object.prototype as Record<string, unknown>)['polluted'], undefined);
});

test('of two parts with one name the first counts, and the second is named', () => {
  const zip = new Zip(
    zipFile([
      { name: 'a', content: '1' },
      { name: 'A', content: '2' },
    ]),
    LIMITS,
  );
  assert.equal(textOf(zip, 'a'), '1');
  assert.deepEqual(zip.doubles, ['A']);
});

test('damage is noticed: a wrong check sum, a cut, a part beyond the end', () => {
  assert.equal(why(zipFile([{ name: 'a', content: 'x', sum: 1 }])), 'zip-corrupt');
  assert.equal(why(zipFile([{ name: 'a', content: 'x', method: 0, sum: 1 }])), 'zip-corrupt');
  const file = zipFile([
    { name: 'a', content: long },
    { name: 'b', content: 'y' },
  ]);
  for (const cut of [0.1, 0.5, 0.9, 0.999]) assert.equal(why(file.subarray(0, file.length * cut)), 'zip-corrupt');
  assert.equal(why(file.subarray(100)), 'zip-corrupt');
  assert.equal(why(new Uint8Array()), 'zip-corrupt');
});

test('a protected part and an unknown way of packing are said as such', () => {
  assert.equal(why(zipFile([{ name: 'a', content: 'x', encrypted: true }])), 'file-protected');
  assert.equal(why(zipFile([{ name: 'a', content: 'x', method: 14 }])), 'unsupported-format');
});

test('sizes that are claimed do not matter, sizes that come out do', () => {
  const modest: ZipPart = { name: 'a', content: 'x', claims: 4_000_000_000 };
  assert.deepEqual([...read(zipFile([modest]))], [['a', 'x']]);
  const bomb: ZipPart = { name: 'a', content: new Uint8Array(5_000_000), claims: 100 };
  assert.equal(why(zipFile([bomb])), 'zip-limit');
});

test('all parts together may not become too large, nor be too many', () => {
  const parts = Array.from({ length: 5 }, (_, i) => ({ name: `${i}`, content: long }));
  assert.equal(read(zipFile(parts)).size, 5);
  assert.equal(why(zipFile(parts), { unzippedBytes: long.length * 4 }), 'zip-limit');
  assert.equal(why(zipFile(parts), { zipParts: 4 }), 'zip-limit');
  assert.equal(why(zipFile(parts), { zipParts: 5 }), 'read');
});

test('a bomb goes off in its first blocks', () => {
  const file = zipSync({ a: new Uint8Array(30_000_000).fill(32) });
  const zip = new Zip(file, LIMITS);
  let out = 0;
  assert.throws(() => {
    for (const _ of zip.read('a', (piece) => (out += piece.length)));
  }, ZipFailure);
  assert.ok(out < 2_000_000, String(out));
});

test('parts that share their bytes are refused before they are unpacked', () => {
  const file = zipFile([
    { name: 'a', content: 'x'.repeat(1000), method: 0 },
    { name: 'b', content: 'y' },
  ]);
  const view = new DataView(file.buffer);
  const second = file.lastIndexOf('P'.charCodeAt(0), file.length - 23);
  assert.equal(view.getUint32(second, true), 0x02014b50);
  view.setUint32(second + 42, 0, true);
  assert.equal(why(file), 'zip-corrupt');
});

test('whatever is cut or changed: it is read or refused, never more than the limits, and never anything else', () => {
  const file = zipFile([
    { name: 'a.csv', content: long.slice(0, 3000) },
    { name: 'b.csv', content: 'Name\nHaus', method: 0 },
    { name: 'c.csv', content: 'x', wide: true },
  ]);
  const changes = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 });
  fc.assert(
    fc.property(changes, fc.nat(file.length), fc.boolean(), (flips, cut, isCut) => {
      const damaged = Uint8Array.from(file);
      for (const [at, byte] of flips) damaged[at] = byte;
      why(isCut ? damaged.subarray(0, cut) : damaged);
    }),
    { numRuns: 1000 },
  );
});
