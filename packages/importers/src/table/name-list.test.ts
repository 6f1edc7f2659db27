import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles, readTables, type ReadResult } from '../index.ts';

const read = (text: string, name = 'liste.txt'): Promise<ReadResult> => readFiles([{ name, bytes: new TextEncoder().encode(text) }]);
const names = ({ network }: ReadResult): string[] | undefined => network?.organisations.map((one) => one.name);
const codes = ({ problems }: ReadResult): string[] => problems.map(({ code }) => code);

test('a list of names alone is a network, however it was written down', async () => {
  for (const [text, expected] of [
    ['Bürgerhaus Nord\nSprachcafé\nCaritas\n', ['Bürgerhaus Nord', 'Sprachcafé', 'Caritas']],
    ['1. Bürgerhaus Nord\n2. Sprachcafé\n3. Caritas', ['Bürgerhaus Nord', 'Sprachcafé', 'Caritas']],
    ['1. FC Nord\nSprachcafé\nCaritas', ['1. FC Nord', 'Sprachcafé', 'Caritas']],
    ['- Bürgerhaus Nord\n- Sprachcafé, Treff\n\n• Caritas; Leipzig', ['Bürgerhaus Nord', 'Sprachcafé, Treff', 'Caritas; Leipzig']],
    ['1\tBürgerhaus\n2\tSprachcafé', ['Bürgerhaus', 'Sprachcafé']],
    ['"Haus ""Mitte"""\nHof', ['Haus "Mitte"', 'Hof']],
    ['Bürgerhaus\nStadt\nSprachcafé\nBüro', ['Bürgerhaus', 'Stadt', 'Sprachcafé', 'Büro']],
    ['مركز الجيران\nجمعية الأصدقاء', ['مركز الجيران', 'جمعية الأصدقاء']],
  ] as const) {
    const result = await read(text);
    assert.deepEqual(names(result), expected);
    assert.deepEqual(codes(result), ['heading-missing', 'ids-from-names']);
  }
});

test('a title above the list is no partner', async () => {
  for (const text of ['Unsere Partner:\nHaus\nHof', 'Vereine in Leipzig\n\nHaus\nHof\nAmt']) {
    const result = await read(text);
    assert.equal(names(result)![0], 'Haus');
    assert.deepEqual(codes(result), ['lines-before-heading', 'heading-missing', 'ids-from-names']);
  }
});

test('a heading that we know is a heading, and one of something else makes no list', async () => {
  assert.deepEqual(names(await read('Partner\nHaus\nHof')), ['Haus', 'Hof']);
  for (const text of ['ort\nNord\nSüd', 'Vorname\nErika\nMax', 'E-Mail\nHaus\nHof']) assert.equal(names(await read(text)), undefined, text);
});

test('numbers, addresses, days, letters, messages and programs are no names', async () => {
  for (const text of [
    '1\n2\n3',
    'a@mail.example\nb@mail.example',
    'plz\n04103\n04105',
    'Straße\nHauptstr. 1\nBahnhofstr. 2',
    '01.02.2026\n03.02.2026',
    'https://a.example\nhttps://b.example',
    'Sehr geehrte Damen und Herren,\nanbei erhalten Sie wie besprochen die Liste der Partner.\nWir freuen uns auf Ihre Rückmeldung bis Montag.',
    '404 Not Found',
    'import x\nconst a = 1;\nfunction f() {}',
    '2026-01-01 12:00:00 Fehler\n2026-01-01 12:00:01 Fehler',
  ]) {
    const result = await read(text);
    assert.equal(result.network, undefined, text);
    assert.deepEqual(codes(result), ['role-unclear'], text);
  }
});

test('a list on the page is one, too, and a row keeps its number', () => {
  const { network, problems } = readTables([{ name: 'Liste', rows: [['• Haus'], [''], ['• Erika Mustermann'], ['• Hof']] }]);
  assert.deepEqual(
    network!.organisations.map(({ name }) => name),
    ['Haus', 'Erika Mustermann', 'Hof'],
  );
  assert.equal(problems.find(({ code }) => code === 'personal-cell')!.row, 3);
});

test('lines of a program are no names', async () => {
  for (const text of [
    '-- Dump\nCREATE TABLE akteure (id int, name text);\nINSERT INTO akteure VALUES (1, "Haus");\n',
    '// Liste\nimport Haus\n/* Hof */',
  ])
    assert.equal((await read(text)).network, undefined, text);
});
