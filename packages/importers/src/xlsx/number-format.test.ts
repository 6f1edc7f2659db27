import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInFormat, parseFormat } from './number-format.ts';
import { plainNumber, showNumber } from './show-number.ts';

const shown = (value: number | string, code: string, from1904 = false): string => showNumber(String(value), parseFormat(code), from1904);

test('a day is known by its format, in English, in German, with colours and quoted text', () => {
  for (const code of [
    'DD.MM.YYYY',
    'TT.MM.JJJJ',
    'yyyy\\-mm\\-dd',
    'm/d/yy',
    'd. mmmm',
    '[$-407]d. mmmm yyyy;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'DD.MM.YYYY\\ hh:mm',
    '"Stand: "dd/mm/yyyy',
    '[Red]TT.MM.JJ',
    'jj/mm/aaaa',
    'dd/mm/yyyy;;"0"',
  ])
    assert.equal(shown(45426, code), '2024-05-14', code);
  for (const id of [14, 15, 16, 22]) assert.equal(showNumber('45426', builtInFormat(id), false), '2024-05-14', String(id));
});

test('a number stays a number, whatever its format says in quotes, colours and conditions', () => {
  for (const code of [
    'General',
    'Standard',
    '0',
    '0.00',
    '#,##0.00\\ "Tage"',
    '[Red]0;[Blue]-0',
    '[<=100]0',
    '0.00E+00',
    '# ??/??',
    '@',
    '0\\ d',
    '"TT.MM.JJJJ"0',
    '',
  ])
    assert.equal(shown(45426, code), '45426', code);
});

test('what a person sees: months, years, times, shares, leading zeros', () => {
  assert.equal(shown(45426, 'MM.YYYY'), '2024-05');
  assert.equal(shown(45426, 'mmm yy'), '2024-05');
  assert.equal(shown(45426, 'yyyy'), '2024');
  assert.equal(shown(0.5, 'hh:mm'), '12:00');
  assert.equal(shown(1.5, '[h]:mm'), '36:00');
  assert.equal(shown(45426.75, 'h:mm AM/PM'), '18:00');
  assert.equal(shown(0.85, '0%'), '85 %');
  assert.equal(shown(0.07, '0.00%'), '7 %');
  assert.equal(shown(4109, '00000'), '04109');
});

test('the day that never was is shown as spreadsheets show it, and days before it are right', () => {
  const day = (value: number, from1904 = false): string => shown(value, 'dd.mm.yyyy', from1904);
  assert.deepEqual(
    [0, 1, 59, 60, 61, 2_958_465].map((value) => day(value)),
    ['1900-01-00', '1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01', '9999-12-31'],
  );
  assert.equal(day(2_958_466), '2958466');
  assert.equal(day(-1), '-1');
  assert.equal(day(45426.999), '2024-05-14');
  assert.equal(day(0, true), '1904-01-01');
  assert.equal(day(43964, true), '2024-05-14');
});

test('numbers have no exponents and no noise', () => {
  assert.equal(plainNumber(0.1 + 0.2), '0.3');
  assert.equal(plainNumber(1e-7), '0.0000001');
  assert.equal(plainNumber(1e21), '1000000000000000000000');
  assert.equal(plainNumber(-2.5), '-2.5');
  assert.equal(shown('4915112345678901234', 'General'), '4915112345678901234');
  assert.equal(shown('1.2000000000000002', 'General'), '1.2');
  assert.equal(shown('keine Zahl', 'dd.mm.yyyy'), 'keine Zahl');
});
