import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, type Network } from '@netz-map/core';
import { readFiles } from '../../read-files.ts';
import { EVERY_HEADING } from '../../testing/every-heading.ts';
import { expectSame, networks } from '../../testing/random-network.ts';
import { writeXlsx } from './write-xlsx.ts';

/** Spreadsheets count with fifteen digits. */
const rounded = (network: Network): Network =>
  createNetwork(
    JSON.parse(JSON.stringify(network), (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(15)) : value,
    ) as Network,
  );

test('a network written as a workbook and read again is the same network', async () => {
  await fc.assert(
    fc.asyncProperty(networks().map(rounded), async (network) => {
      const { files, losses } = writeXlsx(network);
      assert.deepEqual(losses, []);
      expectSame((await readFiles(files, { personal: EVERY_HEADING })).network, network);
    }),
    { numRuns: 1000 },
  );
});

test('the same network gives the same bytes', () => {
  fc.assert(
    fc.property(networks(), (network) => {
      assert.deepEqual(writeXlsx(network), writeXlsx(network));
    }),
    { numRuns: 20 },
  );
});

test('a text that is too long for a cell is counted with its record, once', () => {
  const organisation = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'network' } as const;
  const write = (description: string, extra?: Record<string, string>) =>
    writeXlsx(createNetwork({ organisations: [{ ...organisation, id: '1', name: 'Amt', description, extra }] })).losses;
  assert.deepEqual(write('x'.repeat(32_767)), []);
  const lost = [{ what: 'organisation-fields', count: 1 }];
  assert.deepEqual(write(`=${'x'.repeat(32_766)}`), lost);
  assert.deepEqual(write('x'.repeat(32_768), { constructor: 'a' }), lost);
});
