import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../run.ts';
import { memoryWorld } from '../testing/memory-world.ts';
import { PARTNERS } from '../testing/small-tables.ts';

async function check(line: string, files: Record<string, string>) {
  const world = memoryWorld({ files });
  const code = await run(['check', ...line.split(' ')], world);
  return { code, ...world.said };
}

const FOCUS = 'Name;Schwerpunkte der Arbeit;Themen\nChor;Musik;x\nCafé e.V.;Begegnung;\nCafe;;\n';

test('check says first what each file was taken for', async () => {
  const graph = '{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b"}]}';
  const { out } = await check('a.csv g.json', { 'a.csv': PARTNERS, 'g.json': graph });
  assert.match(out, /^a\.csv: Tabelle „Akteure“\ng\.json: JSON-Datei/);
  assert.match((await check('a.csv --lang en', { 'a.csv': PARTNERS })).out, /^a\.csv: table "Akteure"\n/);
});

test('check --columns shows what each column was read as, and how that was told', async () => {
  const { code, out } = await check('a.csv --columns', { 'a.csv': FOCUS });
  assert.equal(code, 0);
  assert.match(out, /Spalten von „Akteure“ in a\.csv\n/);
  assert.match(out, /\nThemen +Themen \(topics\) +der Überschrift\n/);
  assert.match(out, /\nSchwerpunkte der Arbeit +nicht ausgewertet +–\n/);
  assert.doesNotMatch((await check('a.csv', { 'a.csv': FOCUS })).out, /Spalten von/);
});

test('with --column people say what a column is, by its heading or its code, or set it aside', async () => {
  const told = async (...choices: string[]) => {
    const world = memoryWorld({ files: { 'a.csv': FOCUS } });
    const code = await run(['check', 'a.csv', '--columns', ...choices.flatMap((choice) => ['--column', choice])], world);
    return { code, ...world.said };
  };
  for (const field of ['Themen', 'topics'])
    assert.match((await told(`Schwerpunkte der Arbeit=${field}`)).out, /\nSchwerpunkte der Arbeit +Themen \(topics\) +Ihrer Angabe\n/);
  assert.match((await told('Themen=-')).out, /\nThemen +nicht ausgewertet +Ihrer Angabe\n/);
  assert.match((await told('Themen')).err, /sagt nicht, was eine Spalte ist/);
  assert.match((await told('Themen=Unfug')).err, /Eine Angabe „Unfug“ gibt es nicht/);
  assert.equal((await told('=Themen')).code, 2);
});

test('of many problems of one kind the first are shown and all are counted', async () => {
  const ties = Array.from({ length: 500 }, (_, i) => `Chor;Niemand ${i};`).join('\n');
  const { out } = await check('a.csv b.csv', { 'a.csv': FOCUS, 'b.csv': `Von;Zu;Zuletzt\n${ties}` });
  assert.match(out, /Fehler: nicht verwendet \(500\)/);
  assert.match(out, /Dasselbe an 497 weiteren Stellen\./);
  assert.match(out, /„Niemand 2“/);
  assert.doesNotMatch(out, /„Niemand 3“/);
  assert.match(out, /\n500 Fehler, /);
});

test('check says which rows were read as one partner', async () => {
  const { out } = await check('a.csv', { 'a.csv': FOCUS });
  assert.match(out, /Als ein Partner gelesen, weil der Name derselbe ist \(1\)\n {2}– „Café e\.V\.“: Zeilen 3, 4, auch als „Cafe“/);
});
