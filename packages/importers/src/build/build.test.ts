import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@netz-map/core';
import { readTables, type ReadResult, type Table, type TableRole } from '../index.ts';

/** Tables as people would draw them: cells between `|`. */
const table = (role: TableRole | undefined, ...lines: string[]): Table => ({
  name: role ?? 'Tabelle',
  role,
  rows: lines.map((line) => line.split('|').map((cell) => cell.trim())),
});
const read = (...tables: Table[]): ReadResult => readTables(tables);
const codes = (problems: readonly Problem[]): string[] => problems.map(({ code, row }) => `${code}${row === undefined ? '' : ` ${row}`}`);

test('rows of the same name are one organisation, whatever its spelling', () => {
  const { network, merges, problems } = read(
    table(
      'organisations',
      'Name|Art|Themen',
      'Förderverein Lesen e.V.||Sprache',
      'Foerderverein  Lesen|Verein|Kultur',
      'FÖRDERVEREIN LESEN e. V.||Sprache',
    ),
  );
  assert.equal(network!.organisations.length, 1);
  const [only] = network!.organisations;
  assert.deepEqual(
    [only!.id, only!.name, only!.kind, only!.topics],
    ['foerderverein-lesen', 'Förderverein Lesen e.V.', 'Verein', ['Sprache', 'Kultur']],
  );
  assert.deepEqual(merges, [
    {
      id: 'foerderverein-lesen',
      name: 'Förderverein Lesen e.V.',
      merged: ['Foerderverein Lesen', 'FÖRDERVEREIN LESEN e. V.'],
      rows: [2, 3, 4],
    },
  ]);
  assert.deepEqual(codes(problems), ['ids-from-names', 'names-merged 3', 'names-merged 4']);
});

test('rows that contradict each other are merged with a warning that names the column', () => {
  const { network, problems } = read(table('organisations', 'Name|Status', 'Haus|aktiv', 'Haus|beendet'));
  assert.equal(network!.organisations[0]!.status, 'active');
  const merged = problems.find(({ code }) => code === 'names-merged')!;
  assert.deepEqual([merged.severity, merged.column], ['warning', 'Status']);
});

test('the same name in two cities, or with two ids, stays two', () => {
  const cities = read(table('organisations', 'Name|Stadt', 'Jobcenter|Luchsfurt', 'Jobcenter|Zanderwiek', 'Jobcenter|Luchsfurt'));
  assert.deepEqual(
    cities.network!.organisations.map(({ id, network }) => [id, network]),
    [
      ['jobcenter', 'Luchsfurt'],
      ['jobcenter-2', 'Zanderwiek'],
    ],
  );
  const ids = read(table('organisations', 'ID|Name', '1|Haus', '2|Haus'));
  assert.deepEqual([ids.network!.organisations.length, codes(ids.problems)], [2, ['same-name 3']]);
});

test('a second name under the same id gets an id of its own, wherever its rows stand', () => {
  const { network, problems } = read(table('organisations', 'ID|Name', '2|Süd', '2|Ost', '2|Süd', '2|Ost'));
  assert.deepEqual(
    network!.organisations.map(({ id, name }) => [id, name]),
    [
      ['2', 'Süd'],
      ['2-2', 'Ost'],
    ],
  );
  assert.equal(problems.filter(({ code }) => code === 'duplicate-id').length, 1);
});

test('an id that stands in the file is never given to somebody else', () => {
  const { network } = read(table('organisations', 'ID|Name', '2|Süd', '2|Ost', '2-2|West', '|2-2'));
  assert.deepEqual(
    network!.organisations.map(({ id, name }) => [id, name]),
    [
      ['2', 'Süd'],
      ['2-3', 'Ost'],
      ['2-2', 'West'],
      ['2-2-2', '2-2'],
    ],
  );
});

test('a name in other letters that look the same is pointed out, not merged', () => {
  const { network, problems } = read(table('organisations', 'Name', 'Kulturhaus Mitte', 'Kultu\u0433haus Mitte', 'Kulturh\u0430us Mitte'));
  assert.equal(network!.organisations.length, 3);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'look-alike-names').map(({ hint, row }) => [hint, row]),
    [['Kulturhaus Mitte', 4]],
  );
});

test('names in ties are found without case, umlauts and legal form, several in a cell, commas and all', () => {
  const { network, problems } = read(
    table('organisations', 'Name', 'Bürgerhaus Nord e.V.', 'Sozialamt, Fachstelle Asyl', 'Jobcenter'),
    table('ties', 'Von|Zu|Zuletzt', 'buergerhaus nord|Sozialamt, Fachstelle Asyl, Jobcenter|05/2026'),
  );
  assert.deepEqual(
    network!.ties.map(({ from, to, lastContact }) => [from, to, lastContact]),
    [
      ['buergerhaus-nord', 'sozialamt-fachstelle-asyl', '2026-05'],
      ['buergerhaus-nord', 'jobcenter', '2026-05'],
    ],
  );
  assert.deepEqual(codes(problems), ['ids-from-names']);
});

test('a tie that leads nowhere is named with what was probably meant', () => {
  const { network, problems } = read(
    table('organisations', 'Name', 'Welcome-Werkstatt Sonnbrück', 'Jobcenter'),
    table('ties', 'Von|Zu', 'Jobcenter|Welcome-Werkstat Sonnbrück', 'Jobcenter|Welcome-Werkstatt', 'Jobcenter|Feuerwehr'),
  );
  assert.equal(network!.ties.length, 0);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'tie-to-unknown').map(({ row, column, value, hint }) => [row, column, value, hint]),
    [
      [2, 'Zu', 'Welcome-Werkstat Sonnbrück', 'Welcome-Werkstatt Sonnbrück'],
      [3, 'Zu', 'Welcome-Werkstatt', 'Welcome-Werkstatt Sonnbrück'],
      [4, 'Zu', 'Feuerwehr', undefined],
    ],
  );
});

test('among namesakes a tie means the one in the same city, and says so when it cannot know', () => {
  const { network, problems } = read(
    table('organisations', 'ID|Name|Stadt', 'a|Jobcenter|Nord', 'b|Jobcenter|Süd', 'c|Haus|Süd', 'd|Amt|'),
    table('ties', 'Von|Zu', 'Haus|Jobcenter', 'Amt|Jobcenter', 'Jobcenter|Haus'),
  );
  assert.deepEqual(
    network!.ties.map(({ from, to }) => [from, to]),
    [
      ['c', 'b'],
      ['d', 'a'],
      ['b', 'c'],
    ],
  );
  assert.deepEqual(codes(problems), ['ambiguous-name 3']);
});

test('a short name leads to its organisation, but never past one that is really called so', () => {
  const { network, problems } = read(
    table('organisations', 'ID|Name|Kurzname', '1|Volkshochschule|VHS', '2|VHS|', '3|Arbeiterwohlfahrt|AWO'),
    table('ties', 'Von|Zu', 'VHS|awo'),
  );
  assert.deepEqual(
    network!.ties.map(({ from, to }) => [from, to]),
    [['2', '3']],
  );
  assert.deepEqual(problems, []);
});

test('a table of ties alone is enough to start', () => {
  const { network, problems, merges } = read(
    table('ties', 'Von|Zu', 'Sozialamt, Fachstelle Asyl|Haus, Amt e.V.', 'Amt|Haus', 'Haus|Sozialamt, Fachstelle Asyl'),
  );
  assert.deepEqual(
    network!.organisations.map(({ name }) => name),
    ['Amt', 'Haus', 'Sozialamt, Fachstelle Asyl'],
  );
  assert.equal(network!.ties.length, 4);
  assert.deepEqual(merges, [{ id: 'amt', name: 'Amt', merged: ['Amt e.V.'], rows: [2] }]);
  assert.equal(problems.filter(({ code }) => code === 'organisation-added').length, 3);
});

test('empty ends, ties to oneself and repeated rows are left out and named; the other direction is a report of its own', () => {
  const { network, problems } = read(
    table('organisations', 'ID|Name', '1|Haus', '2|Amt'),
    table('ties', 'Von|Zu|Art', '1|2|Projekt', '|2|', '1||', '1|1|', '1|2|Projekt', 'Haus|Amt|Raum', '2|1|Projekt'),
  );
  assert.deepEqual(
    network!.ties.map(({ id, kind }) => [id, kind]),
    [
      ['1--2', 'Projekt'],
      ['1--2-2', 'Raum'],
      ['2--1', 'Projekt'],
    ],
  );
  assert.deepEqual(codes(problems), ['tie-without-end 3', 'tie-without-end 4', 'tie-to-itself 5', 'duplicate-tie 6']);
  assert.equal(problems.find(({ code }) => code === 'tie-to-itself')?.column, 'Zu');
});

test('needs come from their sheet first, then from the column "Sucht", each once', () => {
  const { network } = read(
    table('organisations', 'ID|Name|Sucht', '1|Haus|Dolmetschen für Frauen in Hafen; räume', '2|Amt|'),
    table('needs', 'Wer|Was|Für wen|Wo|Seit|Erledigt', '1|Räume|||2025-03|ja', 'Amt|Kinderbetreuung||Hafen||nein', '2|Wohnen||||'),
  );
  assert.deepEqual(
    network!.needs.map(({ who, topic, targetGroup, place, done }) => [who, topic, targetGroup, place, done]),
    [
      ['1', 'Räume', undefined, undefined, true],
      ['2', 'Kinderbetreuung', undefined, 'Hafen', false],
      ['2', 'Wohnen', undefined, undefined, false],
      ['1', 'Dolmetschen', 'Frauen', 'Hafen', false],
    ],
  );
});

test('meetings keep who was there, and a meeting without a date is named', () => {
  const { network, problems } = read(
    table('organisations', 'ID|Name', '1|Haus', '2|Amt'),
    table('meetings', 'Datum|Thema|Wer war da', '15.05.2026|Wohnen|Haus, Amt, VHS', '|Kultur|Haus', '31.02.2026|Sport|Amt'),
  );
  assert.deepEqual(network!.meetings, [{ id: '2026-05-15', date: '2026-05-15', topic: 'Wohnen', attendees: ['1', '2'] }]);
  assert.deepEqual(codes(problems), ['attendee-unknown 2', 'meeting-without-date 3', 'bad-date 4', 'meeting-without-date 4']);
});

test('one spelling of a word counts everywhere: the commonest', () => {
  const { network, problems } = read(
    table(
      'organisations',
      'ID|Name|Themen|Stadtteile|Sucht',
      '1|A|Gesundheit|Hafen|',
      '2|B|gesundheit|Stadtweit|',
      '3|C|Gesundheit||GESUNDHEIT in hafen',
    ),
  );
  assert.deepEqual(
    network!.organisations.map(({ topics, places }) => [...topics, ...places]),
    [['Gesundheit', 'Hafen'], ['Gesundheit', 'stadtweit'], ['Gesundheit']],
  );
  assert.deepEqual([network!.needs[0]!.topic, network!.needs[0]!.place], ['Gesundheit', 'Hafen']);
  assert.equal(problems.filter(({ code }) => code === 'spellings-united').length, 4);
});

test('who is internal in one row is not published because of another', () => {
  for (const rows of [
    ['A|öffentlich', 'a|intern'],
    ['A|intern', 'a|öffentlich'],
  ]) {
    const { network, problems } = read(table('organisations', 'Name|Sichtbarkeit', ...rows));
    assert.equal(network!.organisations[0]!.visibility, 'internal');
    assert.equal(problems.find(({ code }) => code === 'names-merged')!.severity, 'warning');
  }
});

test('an unknown word for the visibility hides rather than shows', () => {
  const { network, problems } = read(table('organisations', 'Name|Sichtbarkeit', 'A|öffentlich', 'B|', 'C|nur Vorstand'));
  assert.deepEqual(
    network!.organisations.map(({ visibility }) => visibility),
    ['public', 'network', 'internal'],
  );
  assert.deepEqual(codes(problems), ['ids-from-names', 'bad-value 4']);
});
