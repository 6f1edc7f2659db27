// What the public part of the website gives away: only what `netz-map publish` lets out of the tables of the internal part.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertListed, pageTest, partnersInList } from '../../scripts/page-test.mjs';
import { FOLDER, PUBLIC_PAGES } from './website.mjs';

const [heading, ...rows] = readFileSync(`${FOLDER}/intern/akteure.csv`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(';'));
const cell = (row, column) => row[heading.indexOf(column)];
const namesWith = (word) => rows.filter((row) => cell(row, 'Sichtbarkeit') === word).map((row) => cell(row, 'Name'));
const [open, internal] = [namesWith('öffentlich'), namesWith('intern')];

test('Of the forty partners two stay internal, and are named in no file and on no page for everybody', () => {
  assert.deepEqual([open.length, internal.length], [38, 2]);
  const files = globSync(`${FOLDER}/{*.html,netz/*}`);
  assert.ok(files.length >= 14, `${files.length} files`);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const name of internal) assert.ok(!text.includes(name.replace(' Sonnbrück', '')), `${file}: ${name}`);
  }
});

test('Money, capacity and notes are in no file for everybody', () => {
  const [first, ...ties] = readFileSync(`${FOLDER}/intern/beziehungen.csv`, 'utf8').trim().split('\n');
  const notes = ties.map((line) => line.split(';')[first.split(';').indexOf('Notiz')]).filter(Boolean);
  const secrets = ['Bundesprogramm Ankommen', 'Krankenkassen', 'funding', 'capacity', '2026-12-31', ...notes];
  assert.ok(secrets.length > 15);
  for (const file of globSync(`${FOLDER}/netz/*`)) {
    const text = readFileSync(file, 'utf8');
    assert.deepEqual(
      secrets.filter((secret) => text.includes(secret)),
      [],
      file,
    );
  }
});

pageTest('The start page lists everybody who is public, and nobody else', { page: `${FOLDER}/index.html` }, async ({ page }) => {
  assert.equal((await partnersInList(page)).length, open.length);
  await assertListed(page, open);
});

for (const { file } of PUBLIC_PAGES.filter(({ elements }) => elements))
  test(`${file} names no file of the internal part`, () => {
    const addresses = [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/(?:src|ties|needs|href)="([^"]+)"/g)].map(
      ([, address]) => address,
    );
    assert.deepEqual(
      addresses.filter((address) => address.startsWith('intern/')),
      ['intern/index.html'],
      'only the way to the team page',
    );
  });
