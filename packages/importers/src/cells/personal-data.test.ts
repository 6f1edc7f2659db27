import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findDelimiter } from '../csv/find-delimiter.ts';
import { parseRows } from '../csv/parse-rows.ts';
import { hasContactData, isBirthDate, withoutContactData } from './contact-data.ts';
import { isPersonName, personsIn } from './person-name.ts';

const each = (texts: string, check: (text: string) => boolean, expected: boolean): void => {
  for (const text of texts.split('\n').map((line) => line.trim())) if (text !== '') assert.equal(check(text), expected, text);
};

test('addresses, telephone numbers and dates of birth are seen in all the ways in which people write them', () => {
  each(
    `info@haus.example
    info (at) haus.example
    info[at]haus[dot]example
    Bitte an m.weber+chor@mail.haus.example schreiben
    0341 / 12 34 56
    (089) 123-456
    +49 341 123456
    +49 (0)341 123 45 67
    0049 341 1234567
    03411234567
    030/1234567
    0800 111 0 111
    Tel. 12 34 56
    Tel.0341/123456
    Mobil 0171 1234567
    geb. 12.03.1961
    *12.3.1961
    geboren am 1.1.2001`,
    hasContactData,
    true,
  );
});

test('dates, years, times, postcodes, numbers, places on the map and names of accounts are nobody’s address or number', () => {
  each(
    `2015-2019
    01.02.2019
    01.02.2019 - 03.04.2020
    09.00 - 12.00 Uhr
    04103 Leipzig
    04103 / 04105 / 04107
    01067-01099
    007
    00001
    +49 89 123
    1.234.567
    0,75
    mobil 2020-2022
    10.000 Euro
    @Netz
    seit 01/2020
    Nr. 12345678
    www.haus.example/@abc
    51.33963, 12.37129
    ISBN 978-3-16-148410-0
    Mo 08:00-12:00
    01 02 03 04 05`,
    hasContactData,
    false,
  );
  assert.ok(isBirthDate('12.03.1961'));
  for (const text of ['12.03.2024', '1961', 'März 1961', '12.03.1899']) assert.ok(!isBirthDate(text), text);
});

test('what is cut out of a text takes the words with it that announce it', () => {
  assert.equal(withoutContactData('Dolmetschen Arabisch, Tel. 0341 123456'), 'Dolmetschen Arabisch');
  assert.equal(withoutContactData('Räume (Kontakt: info@haus.example)'), 'Räume');
  assert.equal(withoutContactData('Räume, 0341 123456', '…'), 'Räume, …');
  assert.equal(withoutContactData('Räume - ohne Nummer '), 'Räume - ohne Nummer ');
});

test('a name of a person is seen with a title, turned round, and where its first name is a common one', () => {
  each(
    `Frau Schulze
    Herr Dr. Müller
    Dr. Weber
    Schulze, Erika
    von der Leyen, Ursula
    Erika Mustermann
    Mehmet Yılmaz
    Fatma Öztürk
    Ahmad al Khatib
    Olena Kovalenko
    Олена Коваленко
    محمد العلي
    Reza Ahmadi
    Karl-Heinz Meyer-Landrut
    Jan van der Meer
    Thomas M. Krause`,
    isPersonName,
    true,
  );
  assert.deepEqual(personsIn('Bitte bei Frau Schulze melden'), ['Frau Schulze']);
  assert.deepEqual(personsIn('Chor (Leitung: Erika Mustermann), Ansprechpartner Jan Weber'), ['Erika Mustermann', 'Jan Weber']);
});

test('organisations that are called after somebody are organisations', () => {
  each(
    `Anna-Seghers-Haus
    Martin Luther Gemeinde
    Paul Gerhardt Kirche
    Johannes Kita
    Caritas
    AWO Kreisverband
    Sankt Martin
    Dr. Oetker Stiftung
    Maria Hilf Krankenhaus
    Karl May Museum
    Peter Pan e.V.
    Thomas Müller Verlag
    Frau und Beruf e.V.
    Sozialamt, Fachstelle Asyl
    Maria und Martha
    Robert Bosch Stiftung
    Sprache, Wohnen`,
    (text) => isPersonName(text) || personsIn(text).length > 0,
    false,
  );
});

/** The real lists lie beside the project. */
const DATA = new URL('../../../../../shared/data/', import.meta.url);
const skip = existsSync(DATA) ? false : 'the real lists (../shared/data) are not here';

test('of all names and cells of the real lists, fewer than one in 200 are taken for something about a person', { skip }, () => {
  const names = new Set<string>();
  const cells = new Set<string>();
  for (const file of globSync('**/*.csv', { cwd: DATA })) {
    const text = readFileSync(new URL(file, DATA), 'utf8').replace(/\r\n?/g, '\n');
    let headings: readonly string[] | undefined;
    parseRows(text, findDelimiter(text).delimiter, {
      onRow(row) {
        if (headings) row.forEach((cell, i) => (/name|title|von|zu|label|wer/i.test(headings![i] ?? '') ? names : cells).add(cell));
        else headings = row;
      },
    });
  }
  const persons = [...names].filter((name) => isPersonName(name) || personsIn(name).length > 0);
  const reached = [...names, ...cells].filter((cell) => hasContactData(cell));
  assert.ok(names.size > 1000 && persons.length < names.size / 200, `${persons.length} of ${names.size}: ${persons.join(' | ')}`);
  assert.ok(reached.length < cells.size / 200, `${reached.length} of ${cells.size}: ${reached.join(' | ')}`);
});

test('no text is slow to look through', () => {
  for (const piece of [
    '@',
    'a.a@a.',
    '0 1 ',
    '01',
    '(at)',
    'tel ',
    'geb. ',
    '+1',
    '* ',
    'Frau ',
    'kontakt ',
    '(0',
    `0111${' '.repeat(100)}`,
  ]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    const before = performance.now();
    withoutContactData(text);
    personsIn(text);
    assert.ok(performance.now() - before < 100, piece);
  }
});
