import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNetwork, writeNetwork } from '@netz-map/core';
import { readFiles, readTables, type ReadResult } from './index.ts';

const WORDS = [
  'Name',
  'Von',
  'Zu',
  'Sucht',
  'ID',
  'Themen',
  'Datum',
  'Träger',
  'Nicht zusammenbringen',
  'Stand',
  'Rolle',
  'Wer',
  'Ort/Netz',
  'Einwohner',
  'Summe',
  '"',
  '""',
  ';',
  ',',
  '\n',
  '\r\n',
  '\t',
  '|',
  ' / ',
  '1',
  '31.02.2021',
  '=1+1',
  '__proto__',
  '<b>',
  '\u202e',
  '\u0000',
  'Bürgerhaus e.V.',
  'Buergerhaus',
  '{',
  '[',
  ']',
  '}',
  ':',
  'Räume für alle in Hafen',
  'ja',
  'sep=;',
  '\ufeff',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Whatever was read, what comes back is whole. */
function isWhole({ network, problems }: ReadResult): void {
  for (const problem of problems) {
    assert.ok(problem.code && problem.severity);
    assert.ok([...(problem.value ?? '')].length <= 80);
  }
  assert.ok(network !== undefined || problems.length > 0, 'nothing was read and nothing was said');
  for (const tie of network?.ties ?? []) {
    assert.ok(network!.organisation(tie.from) && network!.organisation(tie.to) && tie.from !== tie.to);
    assert.ok(tie.strength === undefined || Number.isFinite(tie.strength));
  }
  for (const { name, website } of network?.organisations ?? []) {
    assert.ok(name.trim() !== '');
    assert.doesNotMatch(name, /[\u0000-\u0008\u202a-\u202e]/);
    assert.ok(website === undefined || /^https?:\/\/[^@\s]+$/.test(website.split(/[/?#]/).slice(0, 3).join('/')), website);
  }
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
}

test('arbitrary bytes are read or refused, never thrown at', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.csv', 'b.json', 'c'), async (bytes, name) => {
      isWhole(await readFiles([{ name, bytes }]));
    }),
    { numRuns: 200 },
  );
});

test('arbitrary text never meets a mistake of ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      soup,
      fc.constantFrom('organisations', 'ties', 'needs', 'meetings', 'roles', 'cities', undefined),
      async (text, role) => {
        const result = await readFiles([{ name: 'a.csv', bytes: new TextEncoder().encode(text), role }]);
        isWhole(result);
        const mistake = result.problems.some(({ code }) => code === 'file-unreadable');
        assert.ok(!mistake || text.includes('\u0000'), JSON.stringify(text));
      },
    ),
    { numRuns: 200 },
  );
});

test('arbitrary tables of the page never meet a mistake of ours', () => {
  const row = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 })), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const result = readTables([{ name: 'Tabelle', rows: [['Name', 'Themen', 'Sucht', 'Website'], ...rows] }]);
      isWhole(result);
      assert.ok(!result.problems.some(({ code }) => code === 'file-unreadable'));
    }),
    { numRuns: 150 },
  );
});

test('no row is lost: it is in the network, or a problem names it', async () => {
  const name = fc.oneof(fc.constantFrom('', '  ', 'Name', 'Summe', 'VHS', 'vhs e.V.'), fc.string({ maxLength: 10 }));
  const rows = fc.array(fc.tuple(fc.constantFrom('', '1', '2', '7'), name, fc.string({ maxLength: 10 })), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const quoted = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'));
      const { network, problems, merges } = await readFiles([
        { name: 'akteure.csv', bytes: new TextEncoder().encode(['ID;Name;Art', ...quoted].join('\n')) },
      ]);
      const filled = cells.filter((row) => row.some((cell) => cell.trim() !== '')).length;
      const told = problems.filter(({ code }) => ['missing-name', 'repeated-heading', 'total-row'].includes(code));
      const left = told.filter(({ hint }) => hint === undefined).reduce((sum, { more = 0 }) => sum + 1 + more, 0);
      const merged = merges.reduce((sum, merge) => sum + merge.merged.length, 0);
      // a cell of invisible characters alone is blank in the end, and a row of them is reported as such
      const emptied = problems.filter(({ code, value }) => /characters|bidi/.test(code) && !value).length > 0;
      const kept = network!.organisations.length + merged + left;
      assert.ok(emptied ? kept <= filled : kept === filled, `${kept} of ${filled}`);
    }),
    { numRuns: 150 },
  );
});

test('whatever partners say of each other, what is read is sound: written in our own format, it is read back without a complaint', () => {
  const name = fc.constantFrom('Amt', 'Bund', 'Chor', 'Dach', 'amt e.V.', 'Niemand', '', 'A', 'Amt, Chor', 'Bund; Dach');
  const day = fc.constantFrom('', '2026', '05/2026', '31.12.2026', '31.02.2026');
  const row = (...cells: fc.Arbitrary<string>[]) => fc.array(fc.tuple(...cells), { maxLength: 8 });
  const group = fc.constantFrom('', 'AG Bau', 'ag bau', 'Rat');
  const stage = fc.constantFrom('', 'Idee', 'verabredet', 'aktiv', 'x');
  const tables = fc.record({
    partners: row(name, name, name, name, day, day, group, fc.constantFrom('', 'beendet')),
    ties: row(name, name, stage, day),
    roles: row(name, group, name, name, day, day),
    cities: row(fc.constantFrom('', 'Nord', 'nord', 'Süd'), fc.constantFrom('', '1', '2,5', 'x'), fc.constantFrom('', '3'), day),
  });
  fc.assert(
    fc.property(tables, ({ partners, ties, roles, cities }) => {
      const { network, problems } = readTables([
        {
          name: 'akteure',
          rows: [
            ['Name', 'Nicht zusammenbringen', 'Träger', 'Nachfolge', 'Gefördert seit', 'Gesichert bis', 'Gruppen', 'Status'],
            ...partners,
          ],
        },
        { name: 'verbindungen', rows: [['Von', 'Zu', 'Stand', 'Zuletzt'], ...ties] },
        { name: 'rollen', rows: [['Rolle', 'Gruppe', 'Wer', 'Vertretung', 'Von', 'Bis'], ...roles] },
        { name: 'netze', rows: [['Ort/Netz', 'Lage X (km)', 'Lage Y (km)', 'Programm endet', 'Büro'], ...cities] },
      ]);
      assert.ok(!problems.some(({ code }) => code === 'file-unreadable'));
      const file: unknown = JSON.parse(JSON.stringify(writeNetwork(network!)));
      const again = readNetwork(file);
      assert.deepEqual(
        again.problems
          .map(({ code }) => code)
          .filter((code) => code !== 'stage-against-date' && code !== 'role-outside-group' && code !== 'no-rows'),
        [],
      );
      assert.deepEqual(JSON.parse(JSON.stringify(writeNetwork(again.network!))), file);
    }),
    { numRuns: 400 },
  );
});
