import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvTable } from './csv-table.ts';

test('a table opens in German Excel, with quotation marks kept', () => {
  assert.equal(
    csvTable([
      ['Name', 'Grund'],
      ['Chor "Ohne Grenzen"', 'a;b'],
    ]),
    '\uFEFF"Name";"Grund"\r\n"Chor ""Ohne Grenzen""";"a;b"\r\n',
  );
});

test('no name becomes a formula or a second line', () => {
  for (const evil of ['=1+1', '+49', '-x', '@SUM(A1)', ' =1', '\t=1', '＝1'])
    assert.match(csvTable([[evil]]), /^\uFEFF"'/, JSON.stringify(evil));
  assert.equal(csvTable([['a\r\nb\u001b[31m']]).split('\r\n').length, 2);
  assert.ok(!csvTable([['a\u001b[31m']]).includes('\u001b'));
});
