import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@netz-map/core';
import { readTables, type ReadResult, type Table } from '../index.ts';

/** Tables as people would draw them: cells between `|`. */
const table = (name: string, ...lines: string[]): Table => ({
  name,
  rows: lines.map((line) => line.split('|').map((cell) => cell.trim())),
});
const read = (...tables: Table[]): ReadResult => readTables(tables);
const told = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({ code }) => code !== 'ids-from-names')
    .map(({ code, sheet, row, column, value, hint }) => [code, sheet, row, column, value, hint].map((one) => one ?? '–').join(' | '));
const partners = table('akteure', 'Name|Gruppen', 'Amt|Steuerungsgruppe, AG Wohnen', 'Chor|AG Wohnen', 'Frauenrat|');

test('a table of roles is recognised by its headings, and several who share a role hold it each', () => {
  const { network, problems } = read(
    partners,
    table(
      'Blatt 3',
      'Rolle|Gruppe|Wer|Stellvertretung|Spricht für|Von|Bis',
      'Sprecherin|AG Wohnen|Amt, Chor||||',
      'Protokoll|ag wohnen|unbesetzt|Amt||2026|12/2027',
      'Sitz der Frauen||Frauenrat|–|Frauen||',
    ),
  );
  assert.deepEqual(told(problems), ['spellings-united | – | – | – | ag wohnen | AG Wohnen']);
  assert.deepEqual(network!.roles, [
    { id: 'ag-wohnen-sprecherin', name: 'Sprecherin', group: 'AG Wohnen', holder: 'amt' },
    { id: 'ag-wohnen-sprecherin-2', name: 'Sprecherin', group: 'AG Wohnen', holder: 'chor' },
    { id: 'ag-wohnen-protokoll', name: 'Protokoll', group: 'AG Wohnen', deputy: 'amt', from: '2026-01', until: '2027-12' },
    { id: 'sitz-der-frauen', name: 'Sitz der Frauen', holder: 'frauenrat', represents: 'Frauen' },
  ]);
});

test('a role in a group to which its holder does not belong is asked about; who names no group may belong to any', () => {
  const { network, problems } = read(
    partners,
    table(
      'rollen',
      'Aufgabe|Gremium|Wer',
      'Sprecherin|Steuerungsgruppe|Chor',
      'Sprecherin|Steuerungsgruppe|Frauenrat',
      'Kasse|AG Wohnen|Chor',
      // a group that stands in this table only
      'Sitz|Beirat|Chor',
    ),
  );
  assert.deepEqual(told(problems), ['role-outside-group | Rollen | 2 | Gremium | Chor | Steuerungsgruppe']);
  assert.equal(network!.roles.length, 4);
});

test('a role of somebody nobody knows is left out and told, because without its holder it would seem vacant', () => {
  const { network, problems } = read(
    partners,
    table(
      'rollen',
      'Rolle|Wer|Vertretung|Von|Bis',
      'Kasse|Frauenradt|||',
      'Protokoll|Amt|Erika Beispiel||',
      '|Amt|||',
      'Presse|Chor|Amt, Frauenrat|2026-05|2025-01',
      'Plakate|Chor|Chor||',
    ),
  );
  assert.deepEqual(told(problems), [
    'personal-cell | Rollen | 3 | Vertretung | – | name',
    'role-of-unknown | Rollen | 2 | Wer | Frauenradt | Frauenrat',
    'reference-unknown | Rollen | 3 | Vertretung | … | –',
    'missing-name | Rollen | 4 | Rolle | Amt | –',
    'one-name-only | Rollen | 5 | Vertretung | Amt, Frauenrat | Amt',
    'end-before-start | Rollen | 5 | Bis | 2025-01 | 2026-05',
    'reference-to-itself | Rollen | 6 | Vertretung | Chor | –',
  ]);
  assert.deepEqual(
    network!.roles.map(({ name, holder, deputy, from, until }) => [name, holder, deputy, from, until]),
    [
      ['Protokoll', 'amt', undefined, undefined, undefined],
      ['Presse', 'chor', 'amt', undefined, '2025-01'],
      ['Plakate', 'chor', undefined, undefined, undefined],
    ],
  );
});

test('the ids of roles do not depend on the order of the rows', () => {
  const rows = ['Sprecherin|AG Wohnen|Amt', 'Sprecherin|AG Wohnen|Chor', 'Sprecherin|AG Wohnen|'];
  const ids = (lines: string[]): unknown =>
    Object.fromEntries(read(partners, table('rollen', 'Rolle|Gruppe|Wer', ...lines)).network!.roles.map(({ id, holder }) => [id, holder]));
  assert.deepEqual(ids([...rows].reverse()), ids(rows));
});

test('partners with a column of roles stay partners', () => {
  for (const heading of ['Organisation|Rolle|Gruppe', 'Name|Funktion', 'Name|Stadt|Land|Büro']) {
    const { network } = read(table('liste', heading, heading.replaceAll(/\w+/g, 'Amt')));
    assert.deepEqual([network!.organisations.length, network!.roles.length, network!.cities.length], [1, 0, 0], heading);
  }
});

test('a table of cities is read whole; a column nobody knows is told and not kept', () => {
  const { network, problems } = read(
    table('akteure', 'Name|Ort/Netz', 'Amt|Luchsfurt', 'Chor|Zanderwiek'),
    table(
      'netze',
      'Ort/Netz|Ordner|Land|Einwohner|Lage X (km)|Lage Y (km)|Büro|Programm endet|Anschluss|Anschluss bis|Steuerungsgruppe Funktion',
      'Luchsfurt|l|Südau|300.000|221|12,5|nein|31.12.2026|teilweise|2029-06|beratend',
      'zanderwiek|||viele|10||vielleicht|bald|gesichert||steuernd',
      'Nebelwik||||||||||',
    ),
  );
  assert.deepEqual(told(problems), [
    'column-not-kept | Orte | – | Ordner | – | –',
    'bad-number | Orte | 3 | Einwohner | viele | –',
    'half-position | Orte | 3 | Lage X (km) | 10 | –',
    'bad-value | Orte | 3 | Büro | vielleicht | ja, nein',
    'bad-date | Orte | 3 | Programm endet | bald | –',
    'spellings-united | – | – | – | zanderwiek | Zanderwiek',
    'city-without-partners | Orte | 4 | Ort/Netz | Nebelwik | –',
  ]);
  assert.deepEqual(network!.cities, [
    {
      name: 'Luchsfurt',
      region: 'Südau',
      inhabitants: 300_000,
      x: 221,
      y: 12.5,
      office: false,
      programmeEnds: '2026-12-31',
      followUp: 'partly',
      followUpUntil: '2029-06',
      steering: 'advisory',
    },
    { name: 'Zanderwiek', followUp: 'secured', steering: 'deciding' },
    { name: 'Nebelwik' },
  ]);
});

test('a city told twice is one; what contradicts is told, and the first counts', () => {
  const { network, problems } = read(
    table('netze', 'Stadt|Einwohner|Steuerungsgruppe Funktion', 'Luchsfurt||steuernd', 'Luchsfurt|5000|beratend', 'LUCHSFURT|5000|'),
  );
  assert.deepEqual(told(problems), [
    'city-twice | Orte | 3 | Steuerungsgruppe Funktion | Luchsfurt | –',
    'city-twice | Orte | 4 | – | LUCHSFURT | –',
  ]);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'city-twice').map(({ severity }) => severity),
    ['warning', 'note'],
  );
  assert.deepEqual(network!.cities, [{ name: 'Luchsfurt', inhabitants: 5000, steering: 'deciding' }]);
});
