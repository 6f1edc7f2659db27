import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from '../index.ts';
import { CAPACITY, parseChoice, STATUS, VISIBILITY, YES_NO } from './choices.ts';
import { isColour } from './colour.ts';
import { parseDate } from './date.ts';
import { splitList, splitNames, splitNeeds } from './list.ts';
import { parseNumber } from './number.ts';
import { parseWebsite } from './website.ts';

const day = (text: string, bareYear = false): string | undefined => {
  const read = parseDate(text, bareYear);
  return 'day' in read ? read.day : undefined;
};

test('a month is read as people write it', () => {
  for (const text of ['2026-05', '05/2026', '5/2026', '05.2026', 'Mai 2026', 'mai 26', 'May 2026', '2026/05'])
    assert.equal(day(text), '2026-05', text);
  assert.equal(day('März 2020'), '2020-03');
  assert.equal(day('Mrz 20'), '2020-03');
  assert.equal(day('Jänner 2026'), '2026-01');
});

test('a day is read as people write it, the day always first', () => {
  for (const text of [
    '31.12.2026',
    '31.12.26',
    '31. Dezember 2026',
    '31/12/2026',
    '2026-12-31',
    '31-12-2026',
    '2026-12-31T10:00:00Z',
    '31.12.2026 00:00',
  ]) {
    assert.equal(day(text), '2026-12-31', text);
  }
  assert.equal(day('1.2.2019'), '2019-02-01');
  assert.equal(day('December 31, 2026'), '2026-12-31');
});

test('a date that does not exist stays unknown, and only a hint says what it may have been', () => {
  for (const text of ['31.02.2021', '00.00.2020', '13/2026', 'seit Jahren', 'Frühjahr 2020', '2026', '99', ''])
    assert.equal(day(text), undefined, text);
  assert.deepEqual(parseDate('12/31/2026', false), { hint: '2026-12-31' });
  assert.deepEqual(parseDate('43497', false), { hint: '2019-02-01' });
});

test('a year alone is enough for a "since", as its January', () => {
  assert.equal(day('2019', true), '2019-01');
  assert.equal(day('seit 2019', true), '2019-01');
  assert.equal(day('2019', false), undefined);
});

test('numbers are read with decimal comma or point', () => {
  assert.equal(parseNumber('0,75', ','), 0.75);
  assert.equal(parseNumber('1.234,5', ','), 1234.5);
  assert.equal(parseNumber('1.234', ','), 1234);
  assert.equal(parseNumber('1.234', '.'), 1.234);
  assert.equal(parseNumber('0.125', ','), 0.125);
  assert.equal(parseNumber('1,234.5', '.'), 1234.5);
  assert.equal(parseNumber('80 %', ','), 80);
  assert.equal(parseNumber('−3', ','), -3);
  assert.equal(parseNumber('1,5E-07', ','), 1.5e-7);
  for (const text of ['hoch', 'e3', '1e', '0x7', '12a', '1.2.3', '1,2,3', '', '--1', 'Infinity'])
    assert.equal(parseNumber(text, ','), undefined, text);
});

test('several words in a cell are told apart, each once', () => {
  assert.deepEqual(splitList('Sprache, Begegnung; Sprache | Kultur / Sport\nRäume'), ['Sprache', 'Begegnung', 'Kultur', 'Sport', 'Räume']);
  assert.deepEqual(splitList('Kinder/Jugendliche'), ['Kinder/Jugendliche']);
  assert.deepEqual(splitList(' ; , '), []);
});

test('a comma inside a known name does not split it', () => {
  const known = new Set(['Sozialamt X, Fachstelle Asyl', 'Jobcenter', 'A01', 'A02']);
  const isKnown = (name: string): boolean => known.has(name);
  assert.deepEqual(splitNames('Sozialamt X, Fachstelle Asyl', isKnown), ['Sozialamt X, Fachstelle Asyl']);
  assert.deepEqual(splitNames('Jobcenter, Sozialamt X,  Fachstelle Asyl, VHS', isKnown), [
    'Jobcenter',
    'Sozialamt X, Fachstelle Asyl',
    'VHS',
  ]);
  assert.deepEqual(splitNames('A01, A02; Neu, anders', isKnown), ['A01', 'A02', 'Neu', 'anders']);
});

test('wishes are split at commas only where each piece begins with a known topic', () => {
  const topics = (text: string): boolean => /^(Dolmetschen|Räume)/.test(text);
  assert.deepEqual(splitNeeds('Dolmetschen, Räume in Hafen', topics), ['Dolmetschen', 'Räume in Hafen']);
  assert.deepEqual(splitNeeds('Räume mit Küche, Bühne', topics), ['Räume mit Küche, Bühne']);
  assert.deepEqual(splitNeeds('Geld;\nZeit | Raum', topics), ['Geld', 'Zeit', 'Raum']);
});

test('only plain web addresses become links', () => {
  assert.equal(parseWebsite('https://gut.example/pfad?x=1'), 'https://gut.example/pfad?x=1');
  assert.equal(parseWebsite('HTTP://gut.example'), 'http://gut.example');
  assert.equal(parseWebsite('www.gut.example'), 'https://www.gut.example');
  assert.equal(parseWebsite('bürgerhaus.example/über-uns'), 'https://bürgerhaus.example/über-uns');
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//fremd.example/x',
    'file:///etc/passwd',
    'https://user:pass@gut.example',
    'https://gut.example@boese.example/',
    'https://gut.example\\@boese.example',
    'https://',
    'https:///gut.example',
    'kein link',
    'localhost',
    `https://gut.example/${'a'.repeat(3000)}`,
  ]) {
    assert.equal(parseWebsite(bad), undefined, bad);
  }
});

test('only plain colours pass', () => {
  for (const good of ['#abc', '#0b5fa5', 'rgb(1, 2,3)', 'red', 'Blau']) assert.ok(isColour(good), good);
  for (const bad of ['url(#a)', 'var(--x)', 'red;background:url(x)', 'rgb(1,2,3);}', 'expression(1)', '#ab', 'currentColor'])
    assert.ok(!isColour(bad), bad);
});

test('answers are known in German and English', () => {
  assert.equal(parseChoice('Ruht', STATUS), 'paused');
  assert.equal(parseChoice('ausgebucht', CAPACITY), 'full');
  assert.equal(parseChoice('ÖFFENTLICH', VISIBILITY), 'public');
  assert.equal(parseChoice('x', YES_NO), true);
  assert.equal(parseChoice('✓', YES_NO), true);
  assert.equal(parseChoice('Nein', YES_NO), false);
  assert.equal(parseChoice('vielleicht', YES_NO), undefined);
});

test('a date is read with the day of the week, the time, or a word that says about when', () => {
  for (const text of [
    'Fr, 01.05.2026',
    'Fr. 1.5.2026',
    'Freitag, 1. Mai 2026',
    'Friday, May 1, 2026',
    '01.05.2026 14:30 Uhr',
    '01.05.2026, 14:30',
    '2026-05-01T12:00:00+02:00',
    '20260501',
    '1-Mai-26',
  ])
    assert.equal(day(text), '2026-05-01', text);
  for (const text of ['Anfang Mai 2026', 'ca. 05/2026', 'Mitte Mai 26', 'etwa Mai 2026']) assert.equal(day(text), '2026-05', text);
  for (const text of ['Frühjahr 2026', 'Q2 2026', 'KW 12/2026', 'heute', '1.5.', '12345678', 'Ende 2026', 'Montag'])
    assert.equal(day(text), undefined, text);
});

test('where a number, a day or an address stands, a stroke, "k. A." and "NULL" say nothing; elsewhere they may be words', async () => {
  const rows = ['Name;Art;Website;Ehrenamtliche;Dabei seit;Status;Bemerkung', 'NULL;-;-;k. A.;n/a;–;-', 'Hof;Verein;#NV;NULL;?;;'];
  const { network, problems } = await readFiles([{ name: 'akteure.csv', bytes: new TextEncoder().encode(rows.join('\n')) }]);
  const { name, kind, website, volunteers, memberSince, status, extra } = network!.organisations[0]!;
  assert.deepEqual(
    [name, kind, website, volunteers, memberSince, status, extra],
    ['NULL', '-', undefined, undefined, undefined, 'active', { Bemerkung: '-' }],
  );
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== 'note'),
    [],
  );
});
