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

test('how a partner works, to whom it belongs and whom it is not to meet is read from the table of partners', () => {
  const { network, problems } = read(
    table(
      'akteure',
      'Name|Angebotsart|Tempo|Nicht zusammenbringen|Träger|Ersetzt durch|Gefördert seit|Gesichert bis|Gruppen',
      'Chor|Regelangebot|langsam|Café; Sozialamt X, Fachstelle Asyl||Café|2019|31.12.2027|AG Kultur',
      'Café|projekt|Schnell||Chor||||',
      'Sozialamt X, Fachstelle Asyl||||||||',
    ),
  );
  assert.deepEqual(told(problems), []);
  const [choir, cafe] = network!.organisations;
  assert.deepEqual(
    [choir!.offerKind, choir!.pace, choir!.avoid, choir!.successor, choir!.funding],
    ['regular', 'slow', ['cafe', 'sozialamt-x-fachstelle-asyl'], 'cafe', { since: '2019-01', securedUntil: '2027-12-31' }],
  );
  assert.deepEqual([cafe!.offerKind, cafe!.pace, cafe!.umbrella, cafe!.avoid], ['project', 'fast', 'chor', undefined]);
});

test('a name that leads nowhere is reported with the name that was probably meant, and kept as it stands', () => {
  const { network, problems } = read(
    table(
      'akteure',
      'Name|Nicht zusammenbringen|Dachverband|Nachfolge',
      'Chor|Kafé, Sportverein|Bundesverband|Sportferein',
      'Sportverein|||',
    ),
  );
  assert.deepEqual(told(problems), [
    'reference-unknown | Akteure | 2 | Nicht zusammenbringen | Kafé | –',
    'reference-unknown | Akteure | 2 | Dachverband | Bundesverband | –',
    'reference-unknown | Akteure | 2 | Nachfolge | Sportferein | Sportverein',
  ]);
  assert.deepEqual(
    problems.flatMap(({ code, severity }) => (code === 'reference-unknown' ? [severity] : [])),
    ['warning', 'note', 'warning'],
  );
  const choir = network!.organisation('chor')!;
  assert.deepEqual(choir.avoid, ['sportverein']);
  assert.deepEqual(choir.extra, { 'Nicht zusammenbringen': 'Kafé, Sportverein', Dachverband: 'Bundesverband', Nachfolge: 'Sportferein' });
});

test('a circle of umbrellas is told once, and only the statement that closes it is left out', () => {
  const { network, problems } = read(
    table('akteure', 'ID|Name|Träger', 'A|Amt|B', 'B|Bund|C', 'C|Chor|A', 'D|Dach|A', 'E|Elternkreis|E', 'F|Forum|Amt, Bund'),
  );
  assert.deepEqual(told(problems), [
    'one-name-only | Akteure | 7 | Träger | Amt, Bund | Amt',
    'reference-cycle | Akteure | 4 | Träger | Amt, Bund, Chor | –',
    'reference-to-itself | Akteure | 6 | Träger | Elternkreis | –',
  ]);
  assert.deepEqual(
    network!.organisations.map(({ id, umbrella = '' }) => id + umbrella),
    ['AB', 'BC', 'C', 'DA', 'E', 'FA'],
  );
});

test('of two who replace each other the one that is still there keeps no successor', () => {
  const { network, problems } = read(
    table('akteure', 'ID|Name|Nachfolge|Status', 'A|Amt|B|aktiv', 'B|Bund|A|beendet', 'C|Chor|C|', 'D|Dach||'),
  );
  assert.deepEqual(told(problems), [
    'reference-cycle | Akteure | 2 | Nachfolge | Amt, Bund | –',
    'reference-to-itself | Akteure | 4 | Nachfolge | Chor | –',
  ]);
  assert.deepEqual(
    network!.organisations.map(({ id, successor = '' }) => id + successor),
    ['A', 'BA', 'C', 'D'],
  );
});

test('rows of one partner that name different umbrellas are merged with a warning that names the column', () => {
  const { problems } = read(table('akteure', 'Name|Träger', 'Chor|Amt', 'Chor|Bund', 'Amt|', 'Bund|'));
  assert.deepEqual(told(problems), ['names-merged | Akteure | 3 | Träger | Chor | Chor']);
});

test('of a funding that ends before it begins the end counts, and more than all is no share', () => {
  const { network, problems } = read(
    table(
      'akteure',
      'Name|Gefördert seit|Gesichert bis|Anteil Hauptgeldgeber (%)',
      'Chor|05/2026|31.12.2025|120',
      'Café|2026-05-10|2026-05|100',
    ),
  );
  assert.deepEqual(told(problems), [
    'bad-number | Akteure | 2 | Anteil Hauptgeldgeber (%) | 120 | –',
    'end-before-start | Akteure | 2 | Gesichert bis | 31.12.2025 | 05/2026',
  ]);
  assert.deepEqual(network!.organisation('chor')!.funding, { securedUntil: '2025-12-31' });
  assert.deepEqual(network!.organisation('cafe')!.funding, { share: 100, since: '2026-05-10', securedUntil: '2026-05' });
});

test('the stage of a tie is read, and one that is only promised and yet has a contact is asked about', () => {
  const akteure = table('akteure', 'Name', 'Amt', 'Chor', 'Dach');
  const { network, problems } = read(
    akteure,
    table('verbindungen', 'Von|Zu|Stand|Zuletzt', 'Amt|Chor|versprochen|05/2026', 'Chor|Dach|nicht passend|', 'Dach|Amt|irgendwie|2026-05'),
  );
  assert.deepEqual(told(problems), [
    'stage-against-date | Verbindungen | 2 | Stand | versprochen | 05/2026',
    'bad-value | Verbindungen | 4 | Stand | irgendwie | Idee, verabredet, aktiv, ruht, beendet, abgelehnt',
  ]);
  assert.deepEqual(
    network!.ties.map(({ stage, lastContact }) => [stage, lastContact]),
    [
      ['agreed', '2026-05'],
      ['declined', undefined],
      [undefined, '2026-05'],
    ],
  );
});

test('above dates, “Stand” is the last contact; without another name, “Träger” is the name', () => {
  const ties = read(table('verbindungen', 'Von|Zu|Stand', 'Amt|Chor|05/2026', 'Amt|Dach|', 'Dach|Chor|Mai 2025')).network!.ties;
  assert.deepEqual(
    ties.map(({ lastContact, stage }) => [lastContact, stage]),
    [
      ['2026-05', undefined],
      [undefined, undefined],
      ['2025-05', undefined],
    ],
  );
  assert.deepEqual(
    read(table('liste', 'Träger|Themen', 'Amt|Sprache')).network!.organisations.map(({ name, umbrella }) => [name, umbrella]),
    [['Amt', undefined]],
  );
});

test('“State”, “Bundesland” and “County” are places where nothing says it more exactly, and a state that is “active” is none', () => {
  const placesOf = (headings: string, ...rows: string[]): unknown =>
    read(table('liste', headings, ...rows)).network!.organisations.map(({ places, status }) => [places, status]);
  for (const heading of ['State', 'Bundesland', 'County']) assert.deepEqual(placesOf(`Name|${heading}`, 'Amt|OH'), [[['OH'], 'active']]);
  assert.deepEqual(placesOf('Name|State|District', 'Amt|OH|North'), [[['North'], 'active']]);
  assert.deepEqual(placesOf('Name|State', 'Amt|active', 'Chor|paused'), [
    [[], 'active'],
    [[], 'paused'],
  ]);
});

test('of a tie whose last contact is before its first one the last one counts', () => {
  const { network, problems } = read(
    table('akteure', 'Name', 'Amt', 'Chor', 'Dach'),
    table('verbindungen', 'Von|Zu|Seit|Zuletzt', 'Amt|Chor|03/2025|10.05.2024', 'Chor|Dach|2024|05/2024', 'Dach|Amt|20.05.2024|05/2024'),
  );
  assert.deepEqual(told(problems), ['end-before-start | Verbindungen | 2 | Zuletzt | 10.05.2024 | 03/2025']);
  assert.deepEqual(
    network!.ties.map(({ since, lastContact }) => [since, lastContact]),
    [
      [undefined, '2024-05-10'],
      ['2024-01', '2024-05'],
      ['2024-05-20', '2024-05'],
    ],
  );
});

test('a need counts as done unless it says no, and what is neither yes, no nor a date is asked about', () => {
  const { network, problems } = read(
    table('akteure', 'Name', 'Amt'),
    table(
      'bedarfe',
      'Wer|Was|Erledigt',
      ...['Tanz|ja', 'Sport|nein', 'Musik|vielleicht', 'Kunst|12.03.2026', 'Recht|', 'Lesen|x', 'Chor|offen'].map((rest) => `Amt|${rest}`),
    ),
  );
  assert.deepEqual(told(problems), ['done-unclear | Bedarfe | 4 | Erledigt | vielleicht | –']);
  assert.deepEqual(
    network!.needs.filter(({ done }) => done).map(({ topic }) => topic),
    ['Tanz', 'Musik', 'Kunst', 'Lesen'],
  );
});
