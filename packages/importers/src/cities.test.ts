import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Network } from '@netz-map/core';
import { readFiles, type InputFile } from './index.ts';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);
const cities = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('akteure.csv') && !name.includes('excel'))
  .map((name) => name.slice(0, -'akteure.csv'.length))
  .sort();

const filesOf = (folder: string): InputFile[] =>
  readdirSync(new URL(folder, FIXTURES))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: readFileSync(new URL(folder + name, FIXTURES)) }));
const rowsOf = (file: InputFile | undefined): number => (file ? new TextDecoder().decode(file.bytes).trim().split('\n').length - 1 : 0);

/** Everything in a network that a person would see, without the order of the rows. */
const content = (network: Network): unknown => ({
  organisations: [...network.organisations].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ties: network.ties.map(({ id: _, ...tie }) => tie).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  needs: [...network.needs].sort((a, b) => (a.id < b.id ? -1 : 1)),
  meetings: network.meetings.map(({ id: _, ...meeting }) => meeting).sort((a, b) => (a.date < b.date ? -1 : 1)),
});

test('there are cities to read', () => assert.ok(cities.length >= 4, String(cities)));

for (const city of cities) {
  test(`${city} is read completely, and nothing in it is called wrong`, async () => {
    const files = filesOf(city);
    const { network, problems, merges } = await readFiles(files);
    assert.deepEqual(
      problems.filter(({ severity }) => severity !== 'note'),
      [],
    );
    assert.deepEqual(merges, []);
    const rows = (name: string): number => rowsOf(files.find((file) => file.name === name));
    assert.equal(network!.organisations.length, rows('akteure.csv'));
    assert.equal(network!.ties.length, rows('beziehungen.csv'));
    assert.equal(network!.meetings.length, rows('treffen.csv'));
    if (rows('bedarfe.csv') > 0) assert.equal(network!.needs.length, rows('bedarfe.csv'));
  });

  test(`${city} is the same from Windows, with a byte order mark, as UTF-16, and with its rows in another order`, async () => {
    const files = filesOf(city);
    const expected = content((await readFiles(files)).network!);
    const variants: Record<string, (text: string) => Uint8Array> = {
      windows: (text) => Buffer.from(text.replaceAll('\n', '\r\n').replaceAll('–', '\u0096'), 'latin1'),
      mark: (text) => Buffer.from(`\ufeff${text}`),
      utf16: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      macintosh: (text) => Buffer.from(text.replaceAll('\n', '\r')),
      backwards: (text) => {
        const [heading, ...rows] = text.trim().split('\n');
        return Buffer.from([heading, ...rows.reverse()].join('\n'));
      },
    };
    for (const [variant, encode] of Object.entries(variants)) {
      const changed = files.map((file) => ({ ...file, bytes: encode(new TextDecoder().decode(file.bytes)) }));
      assert.deepEqual(content((await readFiles(changed)).network!), expected, variant);
    }
  });
}

const LEIPZIG = new URL('../../../../shared/data/real/leipzig_vereine_cc0/', import.meta.url);
test(
  'the real list of Leipzig: 1,041 organisations, 82 ties with both ends, 72 named that lead nowhere',
  { skip: existsSync(LEIPZIG) ? false : 'the list of Leipzig associations (../shared/data/real) is not here' },
  async () => {
    const file = (name: string): InputFile => ({ name, bytes: readFileSync(new URL(name, LEIPZIG)) });
    const { network, problems, columns } = await readFiles([file('relations.csv'), file('organisations.csv')]);
    assert.equal(network!.organisations.length, 1041);
    assert.equal(network!.ties.length, 82);
    const lost = problems.filter(({ code }) => code === 'tie-to-unknown').reduce((sum, { more = 0 }) => sum + 1 + more, 0);
    assert.equal(lost, 72);
    const taken = Object.fromEntries(columns.map(({ column, field }) => [column, field]));
    assert.deepEqual(
      [taken['categories'], taken['districts'], taken['homepage'], taken['source'], taken['relation'], taken['zip']],
      ['topics', 'places', 'website', 'from', 'kind', undefined],
    );
    assert.deepEqual(network!.organisation('Verein/ADSSelbsthilfegruppe')!.topics, ['Frauenvereine', 'Jugend und Familie', 'Kinder']);
  },
);
