import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles, readTables, type Limits, type ReadResult } from '../index.ts';

const csv = (text: string, limits?: Partial<Limits>, name = 'akteure.csv'): Promise<ReadResult> =>
  readFiles([{ name, bytes: Buffer.from(text) }], limits ? { limits } : {});
const codes = ({ problems }: ReadResult): string[] => problems.map(({ code }) => code);

test('titles before the headings are skipped and named', async () => {
  const result = await csv('Netzwerk Ankommen\nStand: 1.11.2026\n\nName;Themen\nHaus;Kultur\n');
  assert.equal(result.network!.organisations[0]!.name, 'Haus');
  assert.deepEqual(
    result.problems.map(({ code, row, value }) => [code, row, value]),
    [
      ['lines-before-heading', 1, 'Netzwerk Ankommen'],
      ['ids-from-names', undefined, undefined],
    ],
  );
});

test('rows are counted as a spreadsheet counts them, blank rows and line breaks in cells included', async () => {
  const { problems } = await csv('\nName;Status\n"Haus\nNord";aktiv\n\nAmt;kaputt\n');
  assert.deepEqual(
    problems.filter(({ code }) => code === 'bad-value').map(({ row, column, value }) => [row, column, value]),
    [[5, 'Status', 'kaputt']],
  );
});

test('repeated headings and totals are no partners, but a comprehensive school is one', async () => {
  const result = await csv('Name;Ehrenamtliche\nHaus;3\nName;Ehrenamtliche\nGesamtschule Nord;4\nGesamt-Elternrat;2\nSumme;9\n');
  assert.deepEqual(
    result.network!.organisations.map(({ name }) => name),
    ['Haus', 'Gesamtschule Nord', 'Gesamt-Elternrat'],
  );
  assert.deepEqual(
    result.problems.filter(({ code }) => /row|heading/.test(code)).map(({ code, row }) => [code, row]),
    [
      ['repeated-heading', 3],
      ['total-row', 6],
    ],
  );
});

test('each limit says which one it is, and what fits is kept', async () => {
  const rows = await csv('Name\nA\nB\nC\nD\n', { rows: 2 });
  assert.equal(rows.network!.organisations.length, 2);
  assert.deepEqual(
    rows.problems.filter(({ code }) => code === 'too-many-rows').map(({ value, hint }) => [value, hint]),
    [['4', '2']],
  );
  const cell = await csv(`Name;Beschreibung\nA;${'x'.repeat(50)}\n`, { cellCharacters: 10 });
  assert.equal(cell.network!.organisations[0]!.description, 'x'.repeat(10));
  assert.ok(codes(cell).includes('cell-too-long'));
  assert.ok(codes(await csv('Name;a;b;c\nA;1;2;3\n', { columns: 2 })).includes('too-many-columns'));
  assert.deepEqual(codes(await csv('Name\nA\n', { fileBytes: 3 })), ['file-too-large']);
  const ties = readTables(
    [
      {
        name: 't',
        rows: [
          ['Von', 'Zu'],
          ['A', 'B'],
          ['A', 'C'],
          ['A', 'D'],
        ],
      },
    ],
    { limits: { ties: 2 } },
  );
  assert.equal(ties.network!.ties.length, 2);
  assert.ok(codes(ties).includes('too-many-ties'));
});

test('columns are known by many words, and each guess is told', async () => {
  const { columns, network } = await csv('Organisation;Handlungsfelder;Stadtteil;Homepage;PLZ\nHaus;Kultur;Hafen;haus.example;12345\n');
  assert.deepEqual(
    columns.map(({ column, field, how }) => [column, field, how]),
    [
      ['Organisation', 'name', 'synonym'],
      ['Handlungsfelder', 'topics', 'synonym'],
      ['Stadtteil', 'places', 'synonym'],
      ['Homepage', 'website', 'synonym'],
      ['PLZ', undefined, undefined],
    ],
  );
  assert.deepEqual(network!.organisations[0]!.extra, { PLZ: '12345' });
});

test('a column with nothing but web addresses is the website', async () => {
  const { columns } = await csv('Name;Mehr dazu\nA;https://a.example\nB;https://b.example\n');
  assert.deepEqual([columns[1]!.field, columns[1]!.how], ['website', 'content']);
});

test('the caller knows better than the guess', async () => {
  const bytes = Buffer.from('Name;Bereich;Themen\nA;Kultur;Sport\n');
  const { network } = await readFiles([{ name: 'a.csv', bytes }], {
    columns: [
      { column: 'Bereich', field: 'topics' },
      { column: 'Themen', field: undefined },
    ],
  });
  assert.deepEqual(network!.organisations[0]!.topics, ['Kultur']);
  assert.deepEqual(network!.organisations[0]!.extra, { Themen: 'Sport' });
});

test('offers stand in for topics only where there are no topics', async () => {
  assert.deepEqual((await csv('Name;Angebote\nA;Kultur\n')).network!.organisations[0]!.topics, ['Kultur']);
  assert.deepEqual((await csv('Name;Angebote;Themen\nA;Raum;Kultur\n')).network!.organisations[0]!.topics, ['Kultur']);
});

test('data about persons are kept aside and said once', async () => {
  const { problems, network } = await csv('Name;Erreichbar\nA;a@a.example\nB;+49 89 1234567\n');
  assert.deepEqual(
    problems.filter(({ code }) => code === 'personal-data').map(({ column, value }) => [column, value]),
    [['Erreichbar', undefined]],
  );
  assert.deepEqual(network!.organisations[0]!.extra, { Erreichbar: 'a@a.example' });
});

test('a table of unknown kind is refused by naming its headings', async () => {
  const { network, problems } = await csv('foo;bar\n1;2\n', undefined, 'x.csv');
  assert.equal(network, undefined);
  assert.deepEqual([problems[0]!.code, problems[0]!.value], ['role-unclear', 'foo, bar']);
});

test('hundreds of equal problems are listed twenty times and counted', () => {
  const rows = Array.from({ length: 100 }, (_, i) => [`P${i}`, 'kaputt']);
  const { problems } = readTables([{ name: 'Partner', rows: [['Name', 'Status'], ...rows] }]);
  const bad = problems.filter(({ code }) => code === 'bad-value');
  assert.deepEqual([bad.length, bad.at(-1)!.more], [20, 80]);
});

test('mistakes of the calling program are thrown, and a stop is a stop', async () => {
  await assert.rejects(
    readFiles('akteure.csv' as never),
    /@netz-map\/importers\/read-files: expected an array of files, got "akteure.csv"/,
  );
  await assert.rejects(readFiles([{ name: 'a.csv', bytes: 'x' as never }]), TypeError);
  assert.throws(() => readTables({} as never), TypeError);
  await assert.rejects(readFiles([{ name: 'a.csv', bytes: new Uint8Array() }], { signal: AbortSignal.abort(new Error('stop')) }), /stop/);
});

test('nothing at all is nothing, without a word', async () => {
  assert.deepEqual(await readFiles([]), { network: undefined, problems: [], columns: [], merges: [] });
});

test('a table whose headings stand on the left is put upright', async () => {
  const { network, problems } = await csv('Name;Haus;Hof\nArt;Verein;Amt\nStadtteil;Nord;\n');
  assert.deepEqual(
    network!.organisations.map(({ name, kind, places }) => [name, kind, places]),
    [
      ['Haus', 'Verein', ['Nord']],
      ['Hof', 'Amt', []],
    ],
  );
  assert.ok(problems.some(({ code }) => code === 'table-turned'));
});

test('lines drawn of signs and remarks between the rows are no partners', async () => {
  for (const text of [
    '| Name | Art |\n|------|:---:|\n| Haus | Verein |\n',
    '+------+-----+\n| Name | Art |\n+------+-----+\n| Haus | Verein |\n+------+-----+\n',
    'Name;Art\n# nachgetragen am 1.1.\nHaus;Verein\n=====;====\n',
  ]) {
    const result = await csv(text);
    assert.deepEqual(
      result.network!.organisations.map(({ name, kind }) => [name, kind]),
      [['Haus', 'Verein']],
    );
    assert.ok(codes(result).includes('row-without-data'));
    assert.ok(result.problems.every(({ severity }) => severity === 'note'));
  }
});

test('what a server says instead of sending a file is known even where it is a piece of a page', async () => {
  for (const text of [
    '<br />\n<b>Warning</b>: mysql in /var\n',
    '<!-- x -->\n<div>Anmelden</div>',
    '<script>alert(1)</script>',
    '<table><tr><td>a</td></tr></table>',
  ])
    assert.deepEqual(codes(await csv(text)), ['html-instead-of-data'], text);
  const result = await csv('<br />\n<b>Notice</b>: x\nName;Art\nHaus;Verein\n');
  assert.equal(result.network!.organisations[0]!.name, 'Haus');
});

test('tables that stand below each other in one file are read each as what it is', async () => {
  const text = 'Name;Art\nHaus;Verein\nHof;Amt\n\nVon;Zu;Zuletzt\nHaus;Hof;05/2026\n\nName;Art\nBund;Verein\n';
  const { network, problems } = await csv(text, undefined, 'liste.csv');
  assert.deepEqual(
    network!.organisations.map(({ name }) => name),
    ['Haus', 'Hof', 'Bund'],
  );
  assert.equal(network!.ties.length, 1);
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== 'note'),
    [],
  );
  const broken = await csv('Name;Art\nHaus;Verein\n\nVon;Zu\nHaus;Niemand\n', undefined, 'liste.csv');
  assert.equal(broken.problems.find(({ code }) => code === 'tie-to-unknown')!.row, 5);
});

test('a remark in brackets or a second word does not hide what a heading means', async () => {
  const { network, columns } = await csv('Name*;Art (Pflicht);"Themen /\nSchwerpunkte";Stadtteil(e)\nHaus;Verein;Sprache;Nord\n');
  const { name, kind, topics, places } = network!.organisations[0]!;
  assert.deepEqual([name, kind, topics, places], ['Haus', 'Verein', ['Sprache'], ['Nord']]);
  assert.ok(columns.every(({ field }) => field !== undefined));
  const contact = await csv('Organisation;Name (Ansprechpartner)\nHaus;Weber\n');
  assert.equal(contact.network!.organisations[0]!.name, 'Haus');
});

test('where one file cannot be read, nothing is taken of the others: half a network would be a false one', async () => {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const partners = file('akteure.csv', 'ID;Name\n1;Sprachcafé\n2;Teestube\n');
  const ties = file('verbindungen.csv', '<!doctype html><title>Anmelden</title>');
  const { network, problems } = await readFiles([partners, ties]);
  assert.equal(network, undefined);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ code, file: name }) => [code, name]),
    [
      ['html-instead-of-data', 'verbindungen.csv'],
      ['nothing-taken', 'verbindungen.csv'],
    ],
  );
  assert.ok((await readFiles([partners])).network);
});

test('a title may stand above each of the tables below each other', async () => {
  const text = 'Akteure\nid;name\n1;Haus\n2;Amt\n\nBeziehungen\nvon;zu\n1;2\n';
  const { network, problems } = await readFiles([{ name: 'netz.csv', bytes: new TextEncoder().encode(text) }]);
  assert.deepEqual([network!.organisations.length, network!.ties.length], [2, 1]);
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [
      ['lines-before-heading', 'Akteure'],
      ['lines-before-heading', 'Beziehungen'],
    ],
  );
});
