import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../run.ts';
import { memoryWorld } from '../testing/memory-world.ts';
import { PARTNERS, SMALL, TIES, WITH_ERROR } from '../testing/small-tables.ts';

const DAY = ['--as-of', '2026-11-01'];
const TABLES = ['akteure.csv', 'beziehungen.csv'];

/** Calls the program with words that may contain spaces. */
async function call(argv: readonly string[], files: Readonly<Record<string, string>> = SMALL) {
  const world = memoryWorld({ files });
  const code = await run(argv, world);
  return { code, ...world.said, written: world.written };
}

const ask = (command: string, ...more: string[]) => call([command, ...TABLES, ...DAY, ...more]);
const json = (text: string) => JSON.parse(text) as Record<string, unknown> & { schema: string };

/** A federation of two cities with a table of them. */
const FEDERATION = {
  'akteure.csv': `ID;Name;Art;Themen;Zielgruppen;Stadtteile;Sucht;Ort/Netz
${Array.from({ length: 6 }, (_, i) => `A${i};Verein ${i};Verein;Sprache;alle;stadtweit;;Aue`).join('\n')}
${Array.from({ length: 5 }, (_, i) => `Z${i};Kreis ${i};Verein;Recht;alle;stadtweit;${i === 0 ? 'Sprache' : ''};Zell`).join('\n')}
`,
  'beziehungen.csv': 'Von;Zu;Zuletzt\nA0;A1;2026-09\nA0;A2;2026-09\nZ0;Z1;2026-09\nA0;Z0;2026-09\n',
  'netze.csv': 'Ort/Netz;Einwohner;Anschluss\nAue;20000;keine\nZell;30000;gesichert\n',
};

test('find names who can help, the nearest first, with the way there', async () => {
  const { code, out } = await ask('find', '--topic', 'sprache', '--from', 'begegnungscafé');
  assert.equal(code, 0);
  assert.match(out, /^Hilfe finden: Sprache\nStand: 1\. November 2026\n/);
  assert.match(out, / – Sprachtreff\n {4}– Mit beiden in Kontakt: Sozialamt\.\n {4}– Für alle, in Mitte\./);
  for (const line of out.split('\n')) assert.ok([...line].length <= 80, line);
});

test('find says what is needed, which topics are near, and who is no partner', async () => {
  const complaints: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Es fehlt: --topic\./],
    [['--topic', 'Sprach'], /„Sprach“ \(--topic\) kommt in diesen Daten nicht vor\. Meinten Sie „Sprache“\?/],
    [['--topic', 'Schwimmen'], /Es gibt: Begegnung, Beratung, Musik, Sprache, Wohnen\./],
    [['--topic', 'Sprache', '--in', 'Mite'], /Meinten Sie „Mitte“\?/],
    [['--topic', 'Sprache', '--from', 'Sozialmat'], /Meinten Sie „Sozialamt“\?/],
  ];
  for (const [argv, complaint] of complaints) {
    const { code, out, err } = await ask('find', ...argv);
    assert.deepEqual([code, out], [2, ''], argv.join(' '));
    assert.match(err, complaint);
  }
});

test('people whom nobody has named may be asked for: who is there for all, is there for them', async () => {
  const { code, out } = await ask('find', '--topic', 'Sprache', '--for', 'Handwerkerinnen');
  assert.equal(code, 0);
  assert.match(out, /Ein Partner kann helfen\./);
});

test('in public, find never says who is full', async () => {
  const full = { ...SMALL, 'akteure.csv': PARTNERS.replaceAll(';frei', ';voll') };
  const asked = ['find', ...TABLES, ...DAY, '--topic', 'Sprache'];
  assert.match((await call(asked, full)).out, /zurzeit ist nichts frei/);
  const { out } = await call([...asked, '--audience', 'public'], full);
  assert.match(out, /Ein Partner kann helfen\.\n\nOb zurzeit etwas frei ist, erfahren Sie dort\./);
  assert.doesNotMatch(out, /voll|nichts frei/);
  assert.doesNotMatch((await call([...asked, '--audience', 'public', '--format', 'json'], full)).out, /"capacity": "full"/);
});

test('in public, find neither names nor takes for a word what is not public, not even in a complaint', async () => {
  const files = {
    'akteure.csv': `ID;Name;Themen;Zielgruppen;Kapazität;Sichtbarkeit
P1;Teestube;Begegnung;alle;frei;öffentlich
P2;Verborgenes Haus;Begegnung, Schutzraum;Gewaltbetroffene;frei;intern
`,
    'beziehungen.csv': 'Von;Zu;Zuletzt\nP1;P2;2026-09\n',
  };
  const asked = async (...more: string[]) => call(['find', ...TABLES, ...DAY, '--audience', 'public', ...more], files);
  const outputs = await Promise.all([
    asked('--topic', 'Begegnung'),
    asked('--topic', 'Begegnung', '--format', 'json'),
    asked('--topic', 'Begegnung', '--from', 'P2x'),
    asked('--topic', 'Schutzrum'),
    asked('--topic', 'Begegnung', '--for', 'Gewaltbetrofene'),
  ]);
  for (const { out, err } of outputs) assert.doesNotMatch(out + err, /Verborgen|Schutzraum|Gewaltbetroffene/);
  assert.deepEqual(
    outputs.map(({ code }) => code),
    [0, 0, 2, 2, 0],
  );
  assert.match((await call(['find', ...TABLES, ...DAY, '--topic', 'Schutzrum'], files)).err, /Schutzraum/, 'the word is really in reach');
});

test('coverage tells each need with its state, and where no way leads', async () => {
  const { code, out } = await ask('coverage');
  assert.equal(code, 0);
  assert.match(out, /Zwei Bedarfe sind offen, genannt von zwei Partnern\./);
  assert.match(out, /Wohnen +niemand bietet das an +Sprachtreff/);
});

test('compare states both days, and asks for that of the older state when no file tells it', async () => {
  const files = { ...SMALL, 'alt/a.csv': PARTNERS.replace(/^B4.*\n/m, ''), 'alt/b.csv': TIES.replace('B3;B2;2026-08\n', '') };
  const argv = ['compare', ...TABLES, ...DAY, '--before', 'alt/a.csv', '--before', 'alt/b.csv'];
  const without = await call(argv, files);
  assert.deepEqual([without.code, without.out], [2, '']);
  assert.match(without.err, /--before-as-of 2025-11-01/);
  const { code, out } = await call([...argv, '--before-as-of', '2025-11-01'], files);
  assert.equal(code, 0);
  assert.match(out, /1\. November 2025 bis 1\. November 2026/);
  assert.match(out, /Gute Nachrichten\n\n {2}– Ein Partner ist dazugekommen\.\n {4}– Chor ohne Grenzen\n/);
  assert.match((await call([...argv, '--before-as-of', '2027-01-01'], files)).err, /liegt nach dem jüngeren/);
  assert.match((await call(['compare', ...TABLES], files)).err, /Es fehlt: --before\./);
  assert.match((await call([...argv, '--before-as-of', '2025-11-01', '-o', 'alt/a.csv'], files)).err, /überschreiben/);
});

test('what-if takes exactly one supposition, with partners by id or name', async () => {
  const without = await ask('what-if', '--without', 'sozialamt');
  assert.equal(without.code, 0);
  assert.match(without.out, /^Was wäre ohne diesen Partner: Sozialamt\n/);
  assert.match((await ask('what-if', '--tie', 'B4, Chor ohne Grenzen')).err, /nennt nicht zwei Partner/);
  assert.match((await ask('what-if', '--tie', 'B4,Spachtreff')).err, /Meinten Sie „Sprachtreff“\?/);
  assert.match(
    (await ask('what-if', '--tie', 'B4,Sprachtreff')).out,
    /Anschluss findet: Chor ohne Grenzen\. Zum selben Teil gehören dann vier Partner\./,
  );
  assert.match((await ask('what-if')).err, /Es fehlt: --without oder --funding-ends oder --tie\./);
  assert.match((await ask('what-if', '--without', 'B1', '--tie', 'B1,B2')).err, /Nur eines davon zugleich/);
});

test('what-if knows funders by their name, and partners with a comma in theirs', async () => {
  const files = {
    'akteure.csv':
      'ID;Name;Themen;Hauptgeldgeber;Anteil Hauptgeldgeber (%);Status\nA;Sozialamt, Fachstelle;Recht;Stiftung Nord;80;\nB;Café;Recht;Stiftung Nord;40;\nC;Weg;Recht;;;beendet\n',
    'beziehungen.csv': 'Von;Zu;Zuletzt\nA;B;2026-09\n',
  };
  const asked = async (...more: string[]) => call(['what-if', ...TABLES, ...DAY, ...more], files);
  assert.match((await asked('--funding-ends', 'stiftung nord')).out, /diese Förderung endet: Stiftung Nord\n/);
  assert.match((await asked('--funding-ends', 'Stiftung Nrod')).err, /Meinten Sie „Stiftung Nord“\?/);
  assert.match((await asked('--tie', 'Sozialamt, Fachstelle,Café')).out, /Beide sind schon verbunden\./);
  assert.match((await asked('--without', 'Weg')).err, /Nicht mehr im Netz: „Weg“/);
});

test('call names the fewest calls, who passes it on, and whom nobody reaches', async () => {
  const { code, out } = await ask('call');
  assert.equal(code, 0);
  assert.match(out, /Mit einem Anruf erfahren es alle drei Partner/);
  assert.match(out, /Sozialamt\n {4}– Gibt es weiter an: Begegnungscafé und Sprachtreff\./);
  assert.match(out, /– Chor ohne Grenzen/);
});

test('cities puts the cities of a file, or of folders, side by side by the alphabet', async () => {
  const one = await call(['cities', 'akteure.csv', 'beziehungen.csv', 'netze.csv', ...DAY], FEDERATION);
  assert.equal(one.code, 0, one.err);
  assert.match(one.out, /^Zwei Städte nebeneinander\n/);
  assert.match(one.out, /Aue +6 +2 +0\nZell +5 +1 +1\n/);
  assert.match(one.out, /Hier gesucht und anderswo vorhanden: Sprache, in Aue\./);
  const rows = (city: string) =>
    FEDERATION['akteure.csv']
      .split('\n')
      .filter((line) => line.startsWith('ID') || line.endsWith(city))
      .join('\n')
      .replaceAll(`;${city}`, ';');
  const folders = { 'aue/akteure.csv': rows('Aue'), 'zell/akteure.csv': rows('Zell'), 'netze.csv': FEDERATION['netze.csv'] };
  const apart = await call(['cities', 'netze.csv', 'zell/akteure.csv', 'aue/akteure.csv', ...DAY], folders);
  assert.match(apart.out, /Aue +6 +0 +0\nZell +5 +0 +1\n/);
  assert.doesNotMatch(apart.out, /Zwischen den Städten/);
  const none = await call(['cities', ...TABLES, ...DAY]);
  assert.deepEqual([none.code, none.out], [2, '']);
  assert.match(none.err, /nennen keine Städte/);
});

test('partner tells all about one partner, or says who was probably meant', async () => {
  const { code, out } = await ask('partner', '--who', 'B1');
  assert.equal(code, 0);
  assert.match(out, /^Ein Partner im Gespräch: Begegnungscafé\n/);
  assert.match(out, /Was gesucht wird\n\n {2}– Sprache\n {4}– Hilfe gibt es, noch nicht in Kontakt: Sprachtreff\./);
  assert.match((await ask('partner')).err, /Es fehlt: --who\./);
  assert.match((await ask('partner', '--who', 'Chor')).out, /^Ein Partner im Gespräch: Chor ohne Grenzen\n/);
  assert.match((await ask('partner', '--who', 'Chor ohne Grenze n')).err, /Meinten Sie „Chor ohne Grenzen“\?/);
  const named = memoryWorld({ files: { 'akteure.csv': 'Name\nTeestube Nord\n' } });
  await run(['partner', 'akteure.csv', '--who', 'Teestube Nrd'], named);
  assert.match(named.said.err, /Meinten Sie „Teestube Nord“\?/, 'people know the name, not the id made of it');
});

test('expand holds a directory against the network', async () => {
  const files = { ...SMALL, 'verzeichnis.csv': 'Name;Themen;Zielgruppen\nMieterverein;Wohnen;alle\nSprachtreff e.V.;Sprache;alle\n' };
  const { code, out } = await call(['expand', ...TABLES, ...DAY, '--outside', 'verzeichnis.csv'], files);
  assert.equal(code, 0);
  assert.match(out, /Mieterverein\n {4}– Könnte decken: Wohnen, gesucht von Sprachtreff\./);
  assert.match(out, /Ein Eintrag ist schon Partner des Netzes\./);
  assert.match((await ask('expand')).err, /Es fehlt: --outside\./);
});

const EVERY: Readonly<Record<string, readonly string[]>> = {
  find: ['--topic', 'Sprache'],
  coverage: [],
  compare: ['--before', 'akteure.csv', '--before-as-of', '2025-11-01'],
  'what-if': ['--without', 'B1'],
  call: [],
  partner: ['--who', 'B1'],
  expand: ['--outside', 'akteure.csv'],
};

for (const [command, more] of Object.entries(EVERY)) {
  test(`${command} gives its raw answer as JSON, a page to print, Markdown, and all languages`, async () => {
    const raw = json((await ask(command, ...more, '--format', 'json')).out);
    assert.equal(raw.schema, `netz-map/${command}/1`);
    assert.match((await ask(command, ...more, '--format', 'html')).out, /^<!doctype html>/i);
    assert.match((await ask(command, ...more, '--format', 'markdown')).out, /^# /);
    const told = await Promise.all(['de', 'de-einfach', 'en'].map(async (lang) => (await ask(command, ...more, '--lang', lang)).out));
    assert.equal(new Set(told).size, 3);
    const broken = await call([command, ...TABLES, ...DAY, ...more], WITH_ERROR);
    assert.equal(broken.code, 1, 'the data contain an error, and the answer is there all the same');
    assert.ok(broken.out.length > 50);
  });
}

test('what is for the coordination alone is refused in public, before anything is read', async () => {
  for (const command of ['coverage', 'compare', 'what-if', 'call', 'cities', 'partner', 'expand']) {
    const { code, out, err } = await call([command, 'gibtesnicht.csv', '--audience', 'public']);
    assert.deepEqual([code, out], [2, ''], command);
    assert.match(err, /nur für die Koordination/);
  }
});

test('every example of the docs does what stands there', async () => {
  const fixture = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
  const sonnbrueck = (file: string) => fixture(`fixtures/sonnbrueck-40/${file}.csv`);
  const verbund = ['akteure', 'beziehungen', 'bedarfe', 'netze'].map((file) => [
    `verbund/${file}.csv`,
    fixture(`fixtures/verbund/${file}.csv`),
  ]);
  const files = {
    ...Object.fromEntries(verbund),
    'akteure.csv': sonnbrueck('akteure'),
    'beziehungen.csv': sonnbrueck('beziehungen'),
    'alt/akteure.csv': sonnbrueck('akteure'),
    'alt/beziehungen.csv': sonnbrueck('beziehungen'),
    'verzeichnis.csv': fixture('fixtures/grossstadt-100/akteure.csv'),
  };
  const [, section = ''] = fixture('docs/kommandozeile.md').split('\n## Fragen\n');
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(section) ?? [];
  const lines = block.split('\n').filter((line) => line.startsWith('netz-map '));
  assert.deepEqual(
    [...new Set(lines.map((line) => line.split(' ')[1]))].sort(),
    [...Object.keys(EVERY), 'cities'].sort(),
    'each question has its example',
  );
  for (const line of lines) {
    const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
    const { code, out, err, written } = await call(argv.slice(1), files);
    assert.equal(code, 0, `${line}: ${err}`);
    assert.ok((out || Object.values(written).join('')).length > 100, line);
  }
});

test('a hostile name stays text in every question and every format', async () => {
  const evil = '\u001b[31m<script>alert(1)</script> | **x** \u202e';
  const files = { 'akteure.csv': PARTNERS.replace('Begegnungscafé', evil), 'beziehungen.csv': TIES };
  for (const [command, more] of Object.entries(EVERY)) {
    for (const format of ['text', 'markdown', 'html', 'json']) {
      const { code, out } = await call([command, ...TABLES, ...DAY, ...more, '--format', format], files);
      assert.equal(code, 0, `${command} ${format}`);
      assert.doesNotMatch(out, /[\u001b\u202e]/, `${command} ${format}`);
      if (format !== 'text' && format !== 'json') assert.doesNotMatch(out, /(?<!\\)<script/, `${command} ${format}`);
    }
  }
});

test('the help of each question fits a narrow window and names its schema', async () => {
  for (const command of [...Object.keys(EVERY), 'cities']) {
    for (const lang of ['de', 'en']) {
      const { out } = await call(['help', command, '--lang', lang]);
      for (const line of out.split('\n')) assert.ok([...line].length <= 80, line);
      assert.ok(out.includes(`netz-map/${command}/1`), command);
    }
  }
});
