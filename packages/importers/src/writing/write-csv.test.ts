import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNetwork } from '@netz-map/core';
import { readFiles } from '../read-files.ts';
import { EVERY_HEADING } from '../testing/every-heading.ts';
import { expectSame, networks } from '../testing/random-network.ts';
import { csvText } from './csv-text.ts';
import { writeCsv } from './write-csv.ts';

test('a network written as CSV files and read again is the same network', async () => {
  await fc.assert(
    fc.asyncProperty(networks(), async (network) => {
      const { files, losses } = writeCsv(network);
      assert.deepEqual(losses, []);
      expectSame((await readFiles(files, { personal: EVERY_HEADING })).network, network);
    }),
    { numRuns: 1000 },
  );
});

test('German Excel opens a table by a double click: byte order mark, semicolons, decimal commas', () => {
  assert.equal(
    csvText([
      ['Name', 'Anteil'],
      ['Haus "Nord"', 12.5],
      ['Zeile\nzwei', -3],
      ['', 0],
    ]),
    '\uFEFF"Name";"Anteil"\r\n"Haus ""Nord""";"12,5"\r\n"Zeile\nzwei";"-3"\r\n"";"0"\r\n',
  );
});

test('no cell is ever run as a formula', () => {
  for (const text of ['=1+1', '+49 341', '-5', '@sum', '\tx', ' =1', "'=1", '＝1', '\r=1', '\u0000=1', '\u200b=1'])
    assert.ok(csvText([[text]]).includes(`"'${text}`), text);
  assert.ok(csvText([["'Anführung"]]).includes(`"'Anführung"`));
});

test('each table is a file of its own, and empty ones are left out', () => {
  const organisation = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'network' } as const;
  const network = createNetwork({
    name: 'Netz Nord',
    organisations: [
      { ...organisation, id: '1', name: 'Amt' },
      { ...organisation, id: '2', name: 'Bund' },
    ],
    ties: [{ id: 't', from: '1', to: '2', visibility: 'network' }],
  });
  assert.deepEqual(
    writeCsv(network).files.map(({ name }) => name),
    ['akteure.csv', 'verbindungen.csv', 'netz.csv'],
  );
});
