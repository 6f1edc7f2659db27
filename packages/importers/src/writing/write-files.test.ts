import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFiles } from '../read-files.ts';
import { EVERY_HEADING } from '../testing/every-heading.ts';
import { expectSame, networks } from '../testing/random-network.ts';
import { EXPORT_FORMATS, writeFiles } from './write-files.ts';
import type { ExportFormat } from './written.ts';

test('a network written in our own format and read again is the same network', async () => {
  await fc.assert(
    fc.asyncProperty(networks(), async (network) => {
      const { files, losses } = writeFiles(network, 'json');
      assert.deepEqual(losses, []);
      expectSame((await readFiles(files, { personal: EVERY_HEADING })).network, network);
    }),
    { numRuns: 1000 },
  );
});

test('every format gives files with names and bytes, the same ones each time', () => {
  fc.assert(
    fc.property(networks(), fc.constantFrom(...EXPORT_FORMATS), (network, format) => {
      const { files } = writeFiles(network, format);
      assert.ok(files.length > 0 && files.every(({ name, bytes }) => /^[\w-]+\.\w+$/.test(name) && bytes.length > 0));
      assert.deepEqual(writeFiles(network, format).files, files);
    }),
    { numRuns: 100 },
  );
});

test('every format is found out by its content alone, and keeps all partners', async () => {
  await fc.assert(
    fc.asyncProperty(networks(), fc.constantFrom(...EXPORT_FORMATS), async (network, format) => {
      const files = writeFiles(network, format).files.map((file, i) => ({ ...file, name: `datei-${i}` }));
      const { network: again } = await readFiles(files);
      assert.equal(again?.organisations.length, network.organisations.length);
    }),
    { numRuns: 100 },
  );
});

test('a format that nobody knows is a mistake of the calling program', () => {
  const network = fc.sample(networks(), 1)[0]!;
  for (const format of ['docx', 'constructor', undefined]) {
    assert.throws(() => writeFiles(network, format as ExportFormat), /one of csv, xlsx, json/);
  }
});
