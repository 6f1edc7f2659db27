import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicNetwork, type Problem } from '@netz-map/core';
import { FIELDS, ROLES } from '../columns/fields.ts';
import { readTables, type ReadResult, type Table } from '../index.ts';

const read = (text: string, personal?: readonly string[]): ReadResult =>
  readTables([{ name: 'akteure', rows: text.split('\n').map((line) => line.split('|')) }], personal ? { personal } : {});
const told = ({ problems }: ReadResult): string[] =>
  problems
    .filter(({ code }) => code.startsWith('personal'))
    .map(({ code, row, column, value, hint }) => [code, row, column, value, hint].filter((part) => part !== undefined).join(' '));

test('an address in a text is reported without saying it, kept for the coordination and left out of what is public', () => {
  const result = read('Name|Beschreibung|Themen\nHaus|Fragen an info@haus.example|Sprache\nHof|Wir kochen|Essen');
  assert.deepEqual(told(result), ['personal-cell 2 Beschreibung']);
  const [haus, hof] = result.network!.organisations;
  assert.equal(haus!.description, undefined);
  assert.deepEqual(haus!.extra, { Beschreibung: 'Fragen an info@haus.example' });
  assert.deepEqual(haus!.topics, ['Sprache']);
  assert.equal(hof!.description, 'Wir kochen');
});

test('who says that a column is meant to be published gets it published', () => {
  const result = read('Name|Beschreibung\nHaus|Fragen an info@haus.example', ['Beschreibung']);
  assert.deepEqual(told(result), []);
  assert.equal(publicNetwork(result.network!).organisations[0]!.description, 'Fragen an info@haus.example');
  assert.deepEqual(told(read('Name|E-Mail\nHaus|info@haus.example', ['e-mail'])), []);
});

test('of a list only the word goes, of a need only the number', () => {
  const { network } = read('Name|Themen|Sucht\nHaus|Sprache, Frau Schulze, Wohnen|Dolmetschen, Tel. 0341 123456');
  assert.deepEqual(network!.organisations[0]!.topics, ['Sprache', 'Wohnen']);
  assert.deepEqual(
    network!.needs.map(({ topic }) => topic),
    ['Dolmetschen'],
  );
});

test('who bears the name of a person is internal, whatever the table says, unless the caller allows it', () => {
  const text = 'Name|Sichtbarkeit\nErika Mustermann|\nHerr Weber|öffentlich\nErika-Mustermann-Haus|';
  const result = read(text);
  assert.deepEqual(told(result), ['personal-cell 2 Name name', 'personal-cell 3 Name name']);
  assert.deepEqual(
    result.network!.organisations.map(({ visibility }) => visibility),
    ['internal', 'internal', 'network'],
  );
  assert.equal(read(text, ['Name']).network!.organisations[1]!.visibility, 'public');
});

test('a person whom only a tie names is internal, too', () => {
  const { network, problems } = readTables([
    {
      name: 'verbindungen',
      rows: [
        ['Von', 'Zu'],
        ['Haus', 'Erika Mustermann'],
      ],
    },
  ]);
  assert.deepEqual(
    network!.organisations.map(({ visibility }) => visibility),
    ['network', 'internal'],
  );
  assert.ok(!JSON.stringify(problems).includes('Mustermann'));
});

const PLANTED = ['m.weber@mail.example', '0341 / 12 34 56', 'geb. 12.03.1961', 'Erika Mustermann', 'Frau Schulze', 'Schulze, Erika'];
const OTHERS = ['Ansprechpartnerin', 'E-Mail', 'Telefon', 'Geburtsdatum', 'Bemerkung', 'Sonstiges'];

/** Tables of all kinds with everything planted everywhere, each in a row of its own, of an organisation of its own. */
function planted(): Table[] {
  return ROLES.map((role) => {
    const headings = [...FIELDS[role].map(({ heading }) => heading), ...OTHERS];
    const texts = PLANTED.flatMap((text) => [text, `Sport, ${text}`]);
    const rows = headings.flatMap((heading, i) =>
      texts.map((text, j) => headings.map((other) => (other === heading ? text : plain(role, heading, other, i * texts.length + j)))),
    );
    return { name: role, role, rows: [headings, ...rows] };
  });
}

/** What stands in the other cells: about half of the partners say that they are public, except those who are called like persons. */
function plain(role: string, plantedIn: string, heading: string, n: number): string {
  if (heading === 'Name' || (heading === 'Von' && role === 'ties') || heading === 'Wer' || heading === 'Wer war da') return `Haus ${n}`;
  return (
    new Map([
      ['Zu', `Haus ${n + 1}`],
      ['Was', `Räume ${n}`],
      ['Datum', '2026-05-01'],
      ['Sichtbarkeit', role === 'organisations' && plantedIn !== 'Name' && plantedIn !== 'ID' && n % 2 === 0 ? 'öffentlich' : ''],
    ]).get(heading) ?? ''
  );
}

test('of addresses, numbers, dates of birth and names planted in every column of every table none is public and none stands in a message', () => {
  const { network, problems } = readTables(planted());
  const open = JSON.stringify({ ...publicNetwork(network!), organisation: undefined });
  const said = JSON.stringify(problems.map(({ value, hint }: Problem) => [value, hint]));
  for (const secret of ['m.weber', 'mail.example', '12 34 56', '12.03.1961', 'Mustermann', 'mustermann', 'Schulze', 'schulze']) {
    assert.ok(
      !open.includes(secret),
      `${secret} is public: ${open.slice(Math.max(0, open.indexOf(secret) - 200), open.indexOf(secret) + 40)}`,
    );
    assert.ok(
      !said.includes(secret),
      `${secret} is said: ${said.slice(Math.max(0, said.indexOf(secret) - 200), said.indexOf(secret) + 40)}`,
    );
  }
  assert.ok(
    open.includes('Haus') && problems.some(({ code }) => code === 'personal-cell') && problems.some(({ code }) => code === 'personal-data'),
  );
});
