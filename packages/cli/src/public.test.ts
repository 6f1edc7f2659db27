import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';
import { memoryWorld } from './testing/memory-world.ts';

/** Everything that must stay in the house carries the word GEHEIM and a number. */
const FILES = {
  'akteure.csv': [
    'ID;Name;Art;Themen;Zielgruppen;Stadtteile;Sucht;Kapazität;Status;Hauptgeldgeber;Anteil Hauptgeldgeber (%);Gesichert bis;Sichtbarkeit;GEHEIM01',
    'P1;Teestube;Initiative;Begegnung;alle;Mitte;Sprache;voll;aktiv;GEHEIM02 Stiftung;90;2026-12-31;öffentlich;GEHEIM03',
    'P2;Sprachtreff;Verein;Sprache;alle;Mitte;GEHEIM04;frei;aktiv;GEHEIM05;80;2026-12-31;Netz;GEHEIM06',
    'P3;GEHEIM07 Schutzhaus;Unterkunftsträger;GEHEIM08;GEHEIM09;GEHEIM10;GEHEIM11;frei;aktiv;;;;intern;',
    'P4;Amt;Behörde;Beratung;alle;stadtweit;;voll;aktiv;;;;öffentlich;',
    'P5;GEHEIM12 Gewesen;Verein;Sprache;alle;Mitte;;frei;beendet;;;;öffentlich;',
    '',
  ].join('\n'),
  'beziehungen.csv': [
    'Von;Zu;Art;Zuletzt;Notiz;Belastet;Sichtbarkeit;GEHEIM13',
    'P1;P4;Projekt;2026-09;GEHEIM14;;öffentlich;GEHEIM15',
    'P3;P4;Verweis;2026-09;GEHEIM16;;öffentlich;',
    'P1;P2;GEHEIM17;2026-09;;ja;Netz;',
    'P2;P4;GEHEIM18;2026-09;;;intern;',
    'P1;GEHEIM19 nicht in der Liste;Raum;GEHEIM20;;;;',
    '',
  ].join('\n'),
};

for (const format of ['text', 'markdown', 'json']) {
  for (const lang of ['de', 'de-einfach', 'en']) {
    test(`a public analysis as ${format} (${lang}) says nothing of what stays in the house`, async () => {
      const world = memoryWorld({ files: FILES });
      const code = await run(
        ['analyse', 'akteure.csv', 'beziehungen.csv', '--audience', 'public', '--format', format, '--lang', lang],
        world,
      );
      assert.ok(code <= 1, world.said.err);
      assert.ok(world.said.out.length > 100, 'there is something to say');
      assert.doesNotMatch(world.said.out + world.said.err, /GEHEIM/);
    });
  }
}

test('a public picture shows nothing of what stays in the house', async () => {
  const world = memoryWorld({ files: FILES });
  assert.ok((await run(['draw', 'akteure.csv', 'beziehungen.csv', '--audience', 'public'], world)) <= 1);
  assert.match(world.said.out, /Teestube/);
  assert.doesNotMatch(world.said.out + world.said.err, /GEHEIM/);
});

test('the same files do say it to the coordination: the words are really in reach', async () => {
  const world = memoryWorld({ files: FILES });
  await run(['analyse', 'akteure.csv', 'beziehungen.csv', '--format', 'json'], world);
  for (const secret of ['GEHEIM04', 'GEHEIM07', 'GEHEIM19']) assert.ok(world.said.out.includes(secret), secret);
});

test('a public file holds no problem and no suggestion', async () => {
  const world = memoryWorld({ files: FILES });
  await run(['analyse', 'akteure.csv', 'beziehungen.csv', '--audience', 'public', '--format', 'json'], world);
  const { problems, suggestions } = JSON.parse(world.said.out) as { problems: object[]; suggestions: object[] };
  assert.deepEqual(problems, []);
  assert.deepEqual(suggestions, []);
});

test('a mistake in the row of somebody who is kept back leaves no trace in the public file', async () => {
  const published = async (hidden: string): Promise<string> => {
    const table = `ID;Name;Themen;Sichtbarkeit;Kapazität;Gesichert bis;Nachfolge\nP1;Teestube;Sprache;öffentlich;frei;;\n${hidden}`;
    const world = memoryWorld({ files: { 'akteure.csv': table } });
    await run(['analyse', 'akteure.csv', '--audience', 'public', '--format', 'json'], world);
    return world.said.out;
  };
  assert.equal(await published('P2;Schutzhaus;Schutz;intern;halb;2027-13;P9\n'), await published(''));
});

test('a finding of the coordination cannot be emphasised in a public picture', async () => {
  const world = memoryWorld({ files: FILES });
  assert.equal(await run(['draw', 'akteure.csv', 'beziehungen.csv', '--audience', 'public', '--highlight', 'bridge:P4'], world), 2);
});

test('the public analysis as data has no number that is not a multiple of five', async () => {
  const numbers = (value: unknown): number[] =>
    typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
  const world = memoryWorld({ files: FILES });
  await run(['analyse', 'akteure.csv', 'beziehungen.csv', '--audience', 'public', '--format', 'json'], world);
  const found = numbers(JSON.parse(world.said.out));
  assert.ok(found.length > 10);
  for (const number of found) assert.equal(number % 5, 0, String(number));
});
