import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles, writeTemplate } from '@netz-map/importers';
import { writeNetwork } from '@netz-map/core';
import { run } from '../run.ts';
import { memoryWorld, type MemoryWorldOptions } from '../testing/memory-world.ts';
import { SMALL, WITH_ERROR } from '../testing/small-tables.ts';

async function call(line: string, options: MemoryWorldOptions = { files: SMALL }) {
  const world = memoryWorld(options);
  const code = await run(line.split(' '), world);
  return { code, ...world.said, bytes: world.bytes, folders: world.folders };
}

const networkIn = async (files: Readonly<Record<string, Uint8Array | string>>) => {
  const given = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  const { network } = await readFiles(given);
  return JSON.parse(JSON.stringify(writeNetwork(network!))) as unknown as {
    nodes: { key: string; attributes: { topics?: string[] } }[];
    edges: unknown[];
  };
};

for (const output of ['netz.xlsx', 'netz.json', 'netz.gexf', 'netz.graphml', 'netz.kumu.json', 'netz.hsds.json', 'netz/', 'netz.csv']) {
  test(`tables become ${output}, which can be read again with the same partners`, async () => {
    const { code, out, bytes, err } = await call(`convert akteure.csv beziehungen.csv -o ${output}`.replace('netz/', 'netz/ --format csv'));
    assert.deepEqual([code, out], [0, ''], err);
    const [before, after] = [await networkIn(SMALL), await networkIn(bytes)];
    assert.deepEqual(
      after.nodes.map(({ key, attributes }) => [key, attributes.topics]),
      before.nodes.map(({ key, attributes }) => [key, attributes.topics]),
    );
    if (output !== 'netz.hsds.json') assert.equal(after.edges.length, before.edges.length);
    if (/xlsx|csv|json$/.test(output) && !/kumu|hsds/.test(output)) assert.deepEqual(after, before);
  });
}

test('several files lie in the folder, or beside each other under the name that was given', async () => {
  const folder = await call('convert akteure.csv beziehungen.csv -o netz --format gephi');
  assert.deepEqual(Object.keys(folder.bytes).sort(), ['netz/edges.csv', 'netz/nodes.csv']);
  assert.deepEqual(folder.folders, ['netz']);
  assert.match(folder.err, /Geschrieben: netz\/nodes\.csv, netz\/edges\.csv/);
  const beside = await call('convert akteure.csv beziehungen.csv -o out/netz.csv');
  assert.ok('out/netz-akteure.csv' in beside.bytes && 'out/netz-verbindungen.csv' in beside.bytes);
  assert.deepEqual(beside.folders, []);
});

test('what the format has no room for is said, in every language; nothing is said when all of it went in', async () => {
  const said: Record<string, RegExp> = {
    de: /Nicht dabei: .*2 Verbindungen/s,
    'de-einfach': /Das fehlt: .*2 Verbindungen/s,
    en: /Left out: .*2 ties/s,
  };
  for (const [language, words] of Object.entries(said)) {
    const { code, err } = await call(`convert akteure.csv beziehungen.csv -o n.hsds.json --lang ${language}`);
    assert.equal(code, 0);
    assert.match(err, words);
  }
  assert.equal((await call('convert akteure.csv beziehungen.csv -o n.json')).err, '');
});

test('the format stands in --format or in the ending; without either nothing is done', async () => {
  const { out } = await call('convert akteure.csv beziehungen.csv --format json');
  assert.match(out, /"schema": ?"netz-map\/network\/1"/);
  const wrong: Record<string, RegExp> = {
    'convert akteure.csv': /Wohin\?/,
    'convert akteure.csv -o netz.doc': /„netz\.doc“ sagt nicht, welches Format/,
    'convert akteure.csv -o netz.json --format exel': /Meinten Sie „xlsx“\?|Möglich sind: xlsx/,
    'convert akteure.csv beziehungen.csv --format gephi': /Nennen Sie nach -o einen Ordner/,
    'convert --template akteure.csv -o v.xlsx': /Die Vorlage ist eine Excel-Arbeitsmappe/,
    'convert --template -o v.csv': /Die Vorlage ist eine Excel-Arbeitsmappe/,
    'convert --template -o v.xlsx --format json': /Die Vorlage ist eine Excel-Arbeitsmappe/,
    'convert akteure.csv --vocabulary themen.csv -o n.json': /„--vocabulary“ gehört zu --template/,
  };
  for (const [line, complaint] of Object.entries(wrong)) {
    const { code, err, bytes } = await call(line);
    assert.deepEqual([code, bytes], [2, {}], line);
    assert.match(err, complaint);
  }
});

test('many pages of HSDS have the name that was given, and a number', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => `Verein ${i};${'x'.repeat(9000)}`);
  const files = { 'a.csv': ['Name;Beschreibung', ...rows].join('\n') };
  const names = async (output: string) => Object.keys((await call(`convert a.csv -o ${output} --format hsds`, { files })).bytes);
  assert.deepEqual(await names('netz.hsds.json'), ['netz.hsds-1.json', 'netz.hsds-2.json']);
  assert.deepEqual(await names('nord.json'), ['nord-hsds-1.json', 'nord-hsds-2.json']);
});

test('no workbook is thrown at a terminal', async () => {
  for (const line of ['convert --template', 'convert akteure.csv --format xlsx']) {
    const { code, out, err } = await call(line, { files: SMALL, terminal: true });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /Wohin\?/);
  }
});

test('a name with a day at its end is that of a folder', async () => {
  const { bytes } = await call('convert akteure.csv beziehungen.csv -o Stand-15.05.2026 --format csv');
  assert.ok('Stand-15.05.2026/akteure.csv' in bytes, Object.keys(bytes).join());
});

test('a heading of --column or --personal that stands in no file is named', async () => {
  const { code, err } = await call('convert akteure.csv -o n.json --column Gibtsnicht=Themen --column NAME=Name --personal Auchnicht');
  assert.equal(code, 0);
  assert.match(err, /Diese Überschriften stehen in keiner Datei: „Gibtsnicht“, „Auchnicht“\./);
});

test('no file that was read is written over, not even one of several', async () => {
  const { code, err, bytes } = await call('convert netz/akteure.csv netz/b.csv -o netz/ --format csv', {
    files: { 'netz/akteure.csv': SMALL['akteure.csv'], 'netz/b.csv': SMALL['beziehungen.csv'] },
  });
  assert.deepEqual([code, bytes], [2, {}]);
  assert.match(err, /„netz\/akteure\.csv“ überschreiben/);
});

test('errors in the data are said and end with 1; what could be used is written', async () => {
  const { code, err, bytes } = await call('convert akteure.csv beziehungen.csv -o n.json', { files: WITH_ERROR });
  assert.equal(code, 1);
  assert.match(err, /1 Fehler/);
  assert.equal((await networkIn(bytes)).edges.length, 2);
  const nothing = await call('convert leer.csv -o n.json', { files: { 'leer.csv': '' } });
  assert.deepEqual([nothing.code, nothing.bytes], [1, {}]);
});

test('for the public only what may be public is written, in every format', async () => {
  const files = {
    'a.csv':
      'Name;Themen;Sichtbarkeit;Kapazität;Kontakt;Hauptgeldgeber\nTeestube;Sprache;öffentlich;voll;geheim@post.example;GEHEIM1\nSchutzhaus GEHEIM2;Schutz;intern;;;\n',
    'b.csv': 'Von;Zu;Notiz\nTeestube;Schutzhaus GEHEIM2;GEHEIM3\n',
  };
  for (const format of ['csv', 'json', 'gexf', 'graphml', 'kumu', 'hsds', 'gephi']) {
    const { code, out, err, bytes } = await call(`convert a.csv b.csv -o netz --format ${format} --audience public`, { files });
    assert.equal(code, 0);
    const all =
      out +
      err +
      Object.values(bytes)
        .map((content) => new TextDecoder().decode(content))
        .join('');
    assert.match(all, /Teestube/);
    assert.doesNotMatch(all, /GEHEIM|geheim@/, format);
  }
});

test('with --column a heading that nobody knows becomes what somebody says it is', async () => {
  const files = { 'a.csv': 'Name;Womit\nChor;Musik\n' };
  const { bytes } = await call('convert a.csv -o n.json --column Womit=Themen', { files });
  assert.deepEqual((await networkIn(bytes)).nodes[0]!.attributes.topics, ['Musik']);
});

test('the lists of the template hold the words of the own vocabulary', async () => {
  const files = { 'themen.csv': 'Thema\nDrachenflug\nImkerei\n', 'gruppen.json': '["Nachtschwärmer"]' };
  const { code, err, bytes } = await call('convert --template --vocabulary themen.csv --vocabulary Zielgruppen=gruppen.json -o v.xlsx', {
    files,
  });
  assert.equal(code, 0, err);
  const own = { Themen: ['Drachenflug', 'Imkerei'], Zielgruppen: ['Nachtschwärmer'] };
  assert.deepEqual(bytes['v.xlsx'], writeTemplate({ vocabulary: own }).files[0]!.bytes);
  const wrong = await call('convert --template --vocabulary Unfug=themen.csv -o v.xlsx', { files });
  assert.deepEqual([wrong.code, wrong.bytes], [2, {}]);
});

test('--template writes an empty workbook without reading anything', async () => {
  const { code, out, bytes } = await call('convert --template -o vorlage.xlsx', {});
  assert.deepEqual([code, out], [0, '']);
  assert.deepEqual([...bytes['vorlage.xlsx']!.subarray(0, 2)], [0x50, 0x4b]);
});
