import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from '../index.ts';
import { findDelimiter } from './find-delimiter.ts';
import { parseRows } from './parse-rows.ts';

function rowsOf(text: string, delimiter = ';'): { rows: string[][]; open: (readonly [number, string])[] } {
  const rows: string[][] = [];
  const open: (readonly [number, string])[] = [];
  parseRows(text, delimiter, {
    onRow: (cells) => void rows.push([...cells]),
    onOpenQuote: (row, value) => open.push([row, value]),
  });
  return { rows, open };
}

test('the delimiter is the one that makes sense of the headings', () => {
  assert.equal(findDelimiter('Name;Themen\nA;x, y, z\nB;u, v, w').delimiter, ';');
  assert.equal(findDelimiter('name,topics\n"A, B",x').delimiter, ',');
  assert.equal(findDelimiter('Name\tArt\nA;B\tx').delimiter, '\t');
  assert.equal(findDelimiter('Name|Art\nA, B|x').delimiter, '|');
  assert.equal(findDelimiter('foo,bar\n1,2\n3,4').delimiter, ',');
});

test('a list of names alone is one column, even where names have commas', () => {
  assert.equal(findDelimiter('Name\nSozialamt X, Fachstelle Asyl\nJobcenter\n').delimiter, ';');
});

test('the line "sep=" decides and is no row', () => {
  assert.deepEqual(findDelimiter('sep=,\nName,Art\n'), { delimiter: ',', start: 6 });
  assert.deepEqual(findDelimiter('"sep=|"\nName|Art\n'), { delimiter: '|', start: 8 });
});

test('quoted cells may hold line breaks, delimiters and quotes', () => {
  assert.deepEqual(rowsOf('a;"x\ny;""z"""\nb;c').rows, [
    ['a', 'x\ny;"z"'],
    ['b', 'c'],
  ]);
});

test('an open quote at the end of the file swallows nothing', () => {
  const { rows, open } = rowsOf('id;name\n1;"Haus\n2;Café\n3;Amt');
  assert.deepEqual(rows, [
    ['id', 'name'],
    ['1', 'Haus'],
    ['2', 'Café'],
    ['3', 'Amt'],
  ]);
  assert.deepEqual(open, [[2, 'Haus']]);
});

test('an open quote that a later cell seems to close swallows nothing', () => {
  const { rows, open } = rowsOf('1;"Haus;x\n2;Café;y\n3;"Amt, A";z');
  assert.deepEqual(rows, [
    ['1', 'Haus', 'x'],
    ['2', 'Café', 'y'],
    ['3', 'Amt, A', 'z'],
  ]);
  assert.equal(open.length, 1);
});

test('quotes inside a quoted name are sloppy, not wrong', () => {
  assert.deepEqual(rowsOf('1;"Verein "Nord" e.V.";x').rows, [['1', 'Verein "Nord" e.V.', 'x']]);
});

test('a text that only looks quoted is read without quoting, and that is said', () => {
  const { rows, open } = rowsOf('a;"b\n'.repeat(2000));
  assert.equal(rows.length, 2001);
  assert.deepEqual(rows[1999], ['a', 'b']);
  assert.equal(open.length, 1);
});

test('masses of quotes cost no more than their length', () => {
  const before = process.cpuUsage();
  for (const piece of ['"a"b', 'a;"b\n', '"', '" " ', 'a"\n"b;']) rowsOf(piece.repeat(50_000));
  rowsOf(`${'a;"b";c\n'.repeat(25_000)}"x;y\n${'a;"b";c\n'.repeat(25_000)}`);
  assert.ok(process.cpuUsage(before).user / 1000 < 2000);
});

test('reading stops when nobody wants more, and gives back the rest', () => {
  let seen = 0;
  assert.equal(parseRows('a\nb\nc\nd', ';', { onRow: () => ++seen < 2 }), 'c\nd');
});

const names = async (text: string): Promise<(string | undefined)[][]> => {
  const { network, problems } = await readFiles([{ name: 'akteure.csv', bytes: new TextEncoder().encode(text) }]);
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== 'note'),
    [],
  );
  return network!.organisations.map(({ id, name, kind }) => [id, name, kind]);
};

test('what the line "sep=" says counts, unless no heading can be read with it', async () => {
  assert.deepEqual(await names('sep=^\nid^name^typ\n1^Haus^Verein\n'), [['1', 'Haus', 'Verein']]);
  assert.deepEqual(await names('sep=,\nid;name;typ\n1;Haus;Verein\n'), [['1', 'Haus', 'Verein']]);
});

test('lines in quotation marks, spaces before quotation marks and lines with another delimiter are read as they were meant', async () => {
  const expected = [
    ['1', 'Haus, Nord', 'Verein'],
    ['2', 'Hof', 'Amt'],
  ];
  assert.deepEqual(await names('"id,name,typ"\n"1,""Haus, Nord"",Verein"\n"2,Hof,Amt"\n'), expected);
  assert.deepEqual(await names('id, name, typ\n1, "Haus, Nord", Verein\n2, Hof, Amt\n'), expected);
  assert.deepEqual(await names('id;name;typ\n1;Haus, Nord;Verein\n2,Hof,Amt\n'), expected);
  assert.deepEqual(await names('sep=^\nid^name^typ\n1^ "Haus, Nord"^Verein\n2^Hof^Amt\n'), expected);
  assert.deepEqual(await names('id|name|typ\n1| "Haus, Nord"| Verein\n2|Hof|Amt\n'), expected);
  assert.deepEqual(await names('id;name;typ\u20281;Haus, Nord;Verein\u20282;Hof;Amt'), expected);
  assert.deepEqual(await names('"id";"name";"typ"\n"1";"Haus, Nord";"Verein"\n"2";"Hof";"Amt"'), expected);
});

test('a million lines of nothing behind the last row cost nothing and are no rows', async () => {
  const bytes = new TextEncoder().encode(`id;name\n1;Haus\n2;;\n${';;\n'.repeat(1_000_000)}`);
  const { network, problems } = await readFiles([{ name: 'akteure.csv', bytes }]);
  assert.equal(network!.organisations.length, 2);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['missing-name'],
  );
});

test('a text that was made a formula, so that spreadsheets leave it alone, is the text', async () => {
  const lines = ['id;name;typ', '="007";="Haus; Hof";Verein', '"=""008""";Amt;=1+1', '9;\'="Bad";=A1'];
  const { network } = await readFiles([{ name: 'akteure.csv', bytes: new TextEncoder().encode(lines.join('\n')) }]);
  assert.deepEqual(
    network!.organisations.map(({ id, name, kind }) => [id, name, kind]),
    [
      ['007', 'Haus; Hof', 'Verein'],
      ['008', 'Amt', '=1+1'],
      ['9', '="Bad"', '=A1'],
    ],
  );
});
