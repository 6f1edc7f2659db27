import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles, type ReadResult } from './index.ts';
import { workbookFile } from './testing/workbook-file.ts';
import { zipFile, type ZipPart } from './testing/zip-file.ts';

const read = (parts: readonly ZipPart[]): Promise<ReadResult> => readFiles([{ name: 'paket.zip', bytes: zipFile(parts) }]);
const told = ({ problems }: ReadResult): unknown[] => problems.map(({ code, file, value }) => [code, file, value]);

test('tables that were packed together are read as if each had come alone', async () => {
  const result = await read([
    { name: 'daten/akteure.csv', content: 'Name;Status\nHaus;aktiv\nAmt;kaputt\n' },
    { name: 'daten/verbindungen.csv', content: 'Von;Zu\nHaus;Amt\n' },
    { name: 'liesmich.txt', content: 'Hallo' },
    { name: '__MACOSX/daten/._akteure.csv', content: 'x' },
    { name: 'foto.jpg', content: 'x', sum: 0 },
  ]);
  assert.deepEqual([result.network!.organisations.length, result.network!.ties.length], [2, 1]);
  assert.deepEqual(told(result).slice(0, 3), [
    ['part-not-read', 'paket.zip', 'liesmich.txt'],
    ['part-not-read', 'paket.zip', '__MACOSX/daten/._akteure.csv'],
    ['part-not-read', 'paket.zip', 'foto.jpg'],
  ]);
  assert.ok(result.problems.some(({ code, file, row }) => code === 'bad-value' && file === 'daten/akteure.csv' && row === 3));
});

test('packages in packages are not opened', async () => {
  const inner = zipFile([{ name: 'akteure.csv', content: 'Name\nHaus\n' }]);
  const result = await read([
    { name: 'a.csv', content: 'Name\nAmt\n' },
    { name: 'b.csv', content: inner },
  ]);
  assert.deepEqual(
    result.network!.organisations.map(({ name }) => name),
    ['Amt'],
  );
  assert.deepEqual(told(result)[0], ['part-not-read', 'paket.zip', 'b.csv']);
});

test('other documents that are packed in the same way are called by their names', async () => {
  const office = (target: string): ZipPart[] => [
    { name: '_rels/.rels', content: `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>` },
    { name: target, content: 'x' },
  ];
  for (const [parts, format] of [
    [office('word/document.xml'), 'DOCX'],
    [office('ppt/presentation.xml'), 'PPTX'],
    [office('xl/workbook.bin'), 'XLSB'],
    [
      [
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
        { name: 'content.xml', content: '<x/>' },
      ],
      'ODS',
    ],
    [[{ name: 'Index/Document.iwa', content: 'x' }], 'Numbers'],
    [[{ name: 'foto.jpg', content: 'x' }], 'ZIP'],
  ] as const)
    assert.deepEqual(told(await read(parts)), [['unsupported-format', 'paket.zip', format]]);
});

test('an empty package is empty, a protected one protected, a damaged one damaged', async () => {
  assert.deepEqual(told(await read([])), [['file-empty', 'paket.zip', undefined]]);
  assert.deepEqual(told(await read([{ name: 'a.csv', content: 'Name', encrypted: true }])), [['file-protected', 'paket.zip', undefined]]);
  assert.deepEqual(told(await read([{ name: 'a.csv', content: 'Name', sum: 7 }])), [['zip-corrupt', 'paket.zip', undefined]]);
});

test('a workbook with a password is said to be protected, an old workbook to be old', async () => {
  const compound = (stream: string): Uint8Array =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(100)]);
  const why = async (stream: string): Promise<unknown[]> => told(await readFiles([{ name: 'netz.xlsx', bytes: compound(stream) }]));
  assert.deepEqual(await why('EncryptedPackage'), [['file-protected', 'netz.xlsx', undefined]]);
  assert.deepEqual(await why('Workbook'), [['unsupported-format', 'netz.xlsx', 'XLS']]);
  assert.deepEqual(await why('WordDocument'), [['unsupported-format', 'netz.xlsx', 'DOC']]);
});

test('what the caller says of a workbook with one sheet is true of the sheet', async () => {
  const bytes = workbookFile([
    {
      name: 'Tabelle1',
      rows: [
        ['Einrichtung', 'Träger'],
        ['Haus', 'Stadt'],
      ],
    },
  ]);
  const { network } = await readFiles([{ name: 'x.xlsx', bytes, role: 'organisations' }]);
  assert.ok(network!.organisations.length > 0);
});
