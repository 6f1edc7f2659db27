import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables } from '../read-tables.ts';
import type { Table } from '../read-options.ts';

const table = (name: string, ...rows: string[][]): Table => ({ name, rows });
const PARTNERS = table('akteure', ['ID', 'Name'], ['1', 'Amt'], ['2', 'Bund'], ['3', 'Frei']);

test('needs, meetings and roles keep the ids that stand in the file', () => {
  const { network } = readTables([
    PARTNERS,
    table('bedarfe', ['ID', 'Wer', 'Was'], ['b7', 'Amt', 'Räume'], ['', 'Bund', 'Räume']),
    table('treffen', ['ID', 'Datum', 'Wer war da'], ['t7', '2026-05-07', 'Amt'], ['', '2026-06-01', 'Bund']),
    table('rollen', ['ID', 'Rolle', 'Gruppe', 'Wer'], ['r7', 'Sprecherin', 'Rat', 'Amt'], ['', 'Protokoll', 'Rat', 'Bund']),
  ]);
  const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
  assert.deepEqual(
    [...ids(network!.needs), ...ids(network!.meetings), ...ids(network!.roles)],
    [...['b7', '2:raeume'], ...['t7', '2026-06-01'], ...['r7', 'rat-protokoll']],
  );
});

test('equal ties are several when each has an id of its own, and one when they only have a running number', () => {
  const ties = (heading: string): number =>
    readTables([PARTNERS, table('verbindungen', [heading, 'Von', 'Zu', 'Art'], ['1', 'Amt', 'Bund', 'Geld'], ['2', 'Amt', 'Bund', 'Geld'])])
      .network!.ties.length;
  assert.deepEqual([ties('ID'), ties('Nr')], [2, 1]);
});

test('equal needs are one, unless each has an id of its own', () => {
  const { network } = readTables([
    PARTNERS,
    table('bedarfe', ['ID', 'Wer', 'Was'], ['a', 'Amt', 'Räume'], ['b', 'Amt', 'Räume'], ['', 'Amt', 'Räume'], ['b', 'Amt', 'Räume']),
  ]);
  assert.deepEqual(
    network!.needs.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('a role is vacant where a word says so, but not where somebody is called so', () => {
  const { network } = readTables([
    PARTNERS,
    table('rollen', ['Rolle', 'Gruppe', 'Wer'], ['Sprecherin', 'Rat', 'frei'], ['Protokoll', 'Rat', 'unbesetzt']),
  ]);
  assert.deepEqual(
    network!.roles.map(({ holder }) => holder),
    ['3', undefined],
  );
});

test('several names with semicolons are several, also when somebody is called like both together', () => {
  const { network } = readTables([
    table('akteure', ['ID', 'Name'], ['1', 'Amt'], ['2', 'Bund'], ['3', 'Amt Bund'], ['4', 'Chor']),
    table('verbindungen', ['Von', 'Zu'], ['Chor', 'Amt; Bund'], ['Chor', '"Amt; Bund"']),
  ]);
  assert.deepEqual(
    network!.ties.map(({ to }) => to),
    ['1', '2', '3'],
  );
});

test('a row without an id among rows with ids gets one of its name, and is named', () => {
  const { network, problems } = readTables([table('akteure', ['ID', 'Name'], ['1', 'Amt'], ['', 'Bund'])]);
  assert.deepEqual(
    network!.organisations.map(({ id }) => id),
    ['1', 'bund'],
  );
  assert.deepEqual(
    problems.map(({ code, row, value }) => [code, row, value]),
    [['ids-from-names', 3, 'Bund']],
  );
});

test('two names that both imitate, and broad letters, are pointed out', () => {
  const { problems } = readTables([
    table('akteure', ['Name'], ['C\u0430ritas'], ['\u0421aritas'], ['\uff22\u00fcro'], ['B\u00fcro'], ['Treff 2'], ['Treff 3']),
  ]);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'look-alike-names').map(({ row, hint }) => [row, hint]),
    [
      [3, 'C\u0430ritas'],
      [4, 'B\u00fcro'],
    ],
  );
});

test('a point so far away that nothing else could be drawn beside it is none', () => {
  const { network, problems } = readTables([table('akteure', ['Name', 'x', 'y'], ['Amt', '1e300', '2'], ['Bund', '1', '2'])]);
  assert.deepEqual(
    network!.organisations.map(({ x }) => x),
    [undefined, 1],
  );
  assert.deepEqual(
    problems.filter(({ code }) => code === 'bad-number').map(({ value }) => value),
    ['1e300'],
  );
});
