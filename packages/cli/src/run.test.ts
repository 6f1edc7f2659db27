import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from './run.ts';
import { memoryWorld, type MemoryWorldOptions } from './testing/memory-world.ts';
import { PARTNERS, SMALL, TIES, WITH_ERROR } from './testing/small-tables.ts';
import { version } from './version.ts';

/** Calls the program as one would type it. */
async function call(line: string, options: MemoryWorldOptions = {}) {
  const world = memoryWorld(options);
  const code = await run(line.split(' ').filter(Boolean), world);
  return { code, ...world.said, written: world.written };
}

const json = (text: string) =>
  JSON.parse(text) as Record<string, unknown> & { asOf: string; findings: { id: string }[]; problems: { code: string }[] };

test('analyse says what stands out, in German, with reason, certainty and next step', async () => {
  const { code, out, err } = await call('analyse akteure.csv beziehungen.csv --as-of 2026-11-01', { files: SMALL });
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.match(out, /Stand: 1\. November 2026/);
  assert.match(out, /Das Wichtigste\n\n1\. {2}\S/);
  for (const word of ['Warum?', 'Wie sicher?', 'Nächster Schritt:', 'Vorschläge', 'Worauf das beruht']) assert.ok(out.includes(word), word);
  assert.match(out, /Chor ohne Grenzen/);
  for (const line of out.split('\n')) assert.ok([...line].length <= 80, line);
  assert.ok(out.endsWith('\n') && !out.endsWith('\n\n'));
});

test('a list of names alone is not called unremarkable: what helps most is said instead, in every form', async () => {
  const files = { 'namen.csv': 'Name\nChor\nCafé\n' };
  for (const format of ['text', 'markdown']) {
    const { out } = await call(`analyse namen.csv --format ${format}`, { files });
    assert.match(
      out.replace(/\s+/g, ' '),
      /Dafür wissen wir noch zu wenig\. Am meisten hilft eine Angabe: Mit einer Tabelle der Verbindungen/,
    );
    assert.doesNotMatch(out, /Auffälliges/);
  }
  const open = await call('analyse namen.csv --audience public', { files });
  assert.match(open.out, /Dafür wissen wir noch zu wenig\.\n/);
});

test('the order of the files does not matter, their content decides', async () => {
  const usual = await call('analyse a b --format json --as-of 2026-11-01', { files: { a: PARTNERS, b: TIES } });
  const turned = await call('analyse b a --format json --as-of 2026-11-01', { files: { a: PARTNERS, b: TIES } });
  assert.equal(usual.code, 0);
  assert.equal(turned.out, usual.out);
});

test('analyse gives JSON with stable keys and Markdown with headings', async () => {
  const line = 'analyse akteure.csv beziehungen.csv --as-of 2026-11-01 --format';
  const first = await call(`${line} json`, { files: SMALL });
  assert.equal(first.out, (await call(`${line} json`, { files: SMALL })).out, 'the same data give the same bytes');
  assert.deepEqual(Object.keys(json(first.out)), ['schema', 'asOf', 'basis', 'problems', 'findings', 'suggestions']);
  assert.match(first.out, /^\{\n {2}"schema": "netz-map\/analysis\/1",\n/);
  assert.ok(first.out.endsWith('}\n'));
  const { out } = await call(`${line} markdown`, { files: SMALL });
  assert.match(out, /^# .+\n\nStand: 1\\?\. November 2026\n\n## Das Wichtigste\n\n### /);
});

test('the as-of date is the one asked for, else that of the file, else today', async () => {
  const five = readFileSync(new URL('../../../fixtures/fuenf-vereine/fuenf-vereine.json', import.meta.url), 'utf8');
  const asOf = async (line: string) =>
    json((await call(`analyse ${line} --format json`, { files: { ...SMALL, 'five.json': five } })).out).asOf;
  assert.equal(await asOf('five.json --as-of 2027-01-01'), '2027-01-01');
  assert.equal(await asOf('five.json'), '2026-11-01');
  assert.equal(await asOf('akteure.csv'), '2026-11-22');
});

test('the five associations of the fixture give what their drawing shows', async () => {
  const five = readFileSync(new URL('../../../fixtures/fuenf-vereine/fuenf-vereine.json', import.meta.url), 'utf8');
  const { code, out } = await call('analyse five.json --format json', { files: { 'five.json': five } });
  assert.equal(code, 0);
  const ids = json(out).findings.map(({ id }) => id);
  const of = (kind: string) => ids.filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
  assert.deepEqual(of('not-connected'), ['sport']);
  assert.deepEqual(of('bridge').sort(), ['amt', 'cafe']);
  assert.deepEqual(of('critical-tie').sort(), ['amt+cafe', 'amt+schule', 'cafe+chor']);
  assert.equal(of('unmet-need').length, 1);
  assert.deepEqual(
    of('single-provider').map((id) => id.split(':')[0]),
    ['cafe+sport'],
  );
});

test('what comes through a pipe is a file, with or without the dash', async () => {
  const dash = await call('analyse - beziehungen.csv --format json --as-of 2026-11-01', { files: SMALL, piped: PARTNERS });
  assert.equal(dash.code, 0);
  assert.equal(dash.out, (await call('analyse akteure.csv beziehungen.csv --format json --as-of 2026-11-01', { files: SMALL })).out);
  const alone = await call('analyse --format json --as-of 2026-11-01', { piped: PARTNERS });
  assert.equal(alone.code, 0);
  assert.equal((await call('analyse - -', { piped: PARTNERS })).code, 2);
});

test('analyse uses what can be used when the data contain errors, and says so with exit code 1', async () => {
  const { code, out, err } = await call('analyse akteure.csv beziehungen.csv --format json --as-of 2026-11-01', { files: WITH_ERROR });
  assert.equal(code, 1);
  assert.ok(json(out).findings.length > 0);
  assert.match(err, /^netz-map: 1 Fehler, .*netz-map check/);
});

test('check names file, row, column, value and what to do, and ends with 1 when there are errors', async () => {
  const { code, out, err } = await call('check akteure.csv beziehungen.csv', { files: WITH_ERROR });
  assert.equal(code, 1);
  assert.equal(err, '');
  for (const word of ['Fehler', 'beziehungen.csv', 'Zeile 4', 'Spalte „Zu“', 'Turnverein Nirgendwo', 'Was tun:', 'Gelesen: 4 Partner'])
    assert.ok(out.includes(word), `${word} in\n${out}`);
});

test('check of clean files finds no error and ends with 0', async () => {
  const { code, out } = await call('check akteure.csv beziehungen.csv', { files: SMALL });
  assert.equal(code, 0);
  assert.match(out, /Gelesen: 4 Partner, 2 Zeilen mit Verbindungen, 2 Bedarfe, 0 Treffen\.\n$/);
});

test('files without a network end with 1: as text the reasons, as JSON an empty analysis with them', async () => {
  const files = { 'leer.csv': '' };
  const text = await call('analyse leer.csv', { files });
  assert.deepEqual([text.code, text.out], [1, '']);
  assert.match(text.err, /kein Netzwerk/);
  assert.match(text.err, /leer/);
  const { code, out } = await call('analyse leer.csv --format json', { files });
  assert.equal(code, 1);
  assert.deepEqual(json(out).findings, []);
  assert.ok(json(out).problems.length > 0);
  assert.equal((await call('check leer.csv', { files })).code, 1);
  assert.deepEqual((await call('draw leer.csv -o x.svg', { files })).written, {}, 'no picture of nothing');
});

test('draw writes an SVG, of the size asked for, and the same one each time', async () => {
  const { code, out, written } = await call('draw akteure.csv beziehungen.csv -o karte.svg --width 600 --height 400 --as-of 2026-11-01', {
    files: SMALL,
  });
  assert.deepEqual([code, out], [0, '']);
  assert.match(written['karte.svg']!, /^<(\?xml|svg)[\s\S]*<\/svg>\s*$/);
  assert.match(written['karte.svg']!, /viewBox="0 0 600 400"/);
  const again = await call('draw akteure.csv beziehungen.csv --width 600 --height 400 --as-of 2026-11-01', { files: SMALL });
  assert.equal(again.out, written['karte.svg'], 'without -o to standard output, byte for byte the same');
});

test('draw emphasises the finding that is named, and says which one was probably meant', async () => {
  const line = 'draw akteure.csv beziehungen.csv --as-of 2026-11-01';
  const plain = await call(line, { files: SMALL });
  const bridge = await call(`${line} --highlight bridge:B3`, { files: SMALL });
  assert.equal(bridge.code, 0);
  assert.notEqual(bridge.out, plain.out);
  const wrong = await call(`${line} --highlight brigde:B3`, { files: SMALL });
  assert.deepEqual([wrong.code, wrong.out], [2, '']);
  assert.match(wrong.err, /Meinten Sie „bridge:B3“/);
});

test('the result goes into the file after -o, and never over one of its own sources', async () => {
  const { code, out, written } = await call('analyse akteure.csv -o bericht.md --format markdown', { files: SMALL });
  assert.deepEqual([code, out], [0, '']);
  assert.match(written['bericht.md']!, /^# /);
  const over = await call('analyse akteure.csv beziehungen.csv -o ./akteure.csv', { files: SMALL });
  assert.equal(over.code, 2);
  assert.deepEqual(over.written, {});
  assert.match(over.err, /überschreiben/);
});

test('a wrong call ends with 2 and says what is right, in the language asked for', async () => {
  const complaints: Record<string, RegExp> = {
    'analise akteure.csv': /Den Befehl „analise“ gibt es nicht\. Meinten Sie „analyse“\?/,
    'akteure.csv beziehungen.csv': /Meinten Sie: netz-map analyse akteure\.csv/,
    'analyse akteure.csv --formt json': /„--formt“ gibt es nicht\. Meinten Sie „--format“\?/,
    'check akteure.csv --format json':
      /„--format“ gehört nicht zu „check“\. Möglich sind: --columns, --column, --personal, --lang, --output\./,
    'analyse akteure.csv --as-of 1.11.2026': /Jahr-Monat-Tag/,
    analyse: /Welche Dateien\?/,
    'help analise': /Meinten Sie „analyse“/,
    'analyse akteure.csv --lang en --format xml': /^netz-map: "xml" does not fit --format\. Possible: text, json, markdown/,
  };
  for (const [line, complaint] of Object.entries(complaints)) {
    const { code, out, err } = await call(line, { files: SMALL });
    assert.deepEqual([code, out], [2, ''], line);
    assert.match(err, complaint);
    assert.doesNotMatch(err, / at .*:\d+:\d+/, 'no stack trace');
  }
});

test('a file that cannot be read or written ends with 3', async () => {
  const complaints: Record<string, RegExp> = {
    'analyse fehlt.csv': /Die Datei „fehlt\.csv“ gibt es nicht/,
    'check akteure.csv folder/': /ist ein Ordner/,
    'draw forbidden.csv': /fehlt die Berechtigung/,
    'analyse akteure.csv --format json -o full.json': /lässt sich nicht schreiben \(ENOSPC\)/,
    'analyse akteure.csv -o none/out.json': /Den Ordner für „none\/out\.json“ gibt es nicht/,
  };
  for (const [line, complaint] of Object.entries(complaints)) {
    const { code, out, err } = await call(line, { files: SMALL });
    assert.deepEqual([code, out], [3, ''], line);
    assert.match(err, complaint);
  }
});

test('a mistake in the program is no riddle: its place is shown only on request', async () => {
  const broken = { ...memoryWorld({ files: SMALL }), today: () => 'yesterday' };
  assert.equal(await run(['analyse', 'akteure.csv'], broken), 4);
  assert.match(broken.said.err, /Fehler im Programm/);
  assert.doesNotMatch(broken.said.err, / at /);
  const debugged = { ...memoryWorld({ files: SMALL, env: { NETZ_DEBUG: '1' } }), today: () => 'yesterday' };
  assert.equal(await run(['analyse', 'akteure.csv'], debugged), 4);
  assert.match(debugged.said.err, / at /);
});

test('help says everything: for all, for one command, in each language', async () => {
  for (const lang of ['de', 'de-einfach', 'en']) {
    const { code, out } = await call(`help --lang ${lang}`);
    assert.equal(code, 0);
    for (const word of ['analyse', 'check', 'draw', '--version']) assert.ok(out.includes(word));
    for (const command of ['analyse', 'check', 'draw']) {
      const help = await call(`help ${command} --lang ${lang}`);
      assert.equal(help.out, (await call(`${command} --help --lang ${lang}`)).out);
      assert.ok(help.out.startsWith(`netz-map ${command} `));
      for (const line of help.out.split('\n')) assert.ok(line.length <= 80, line);
    }
  }
  const bare = await call('');
  assert.equal(bare.code, 2, 'a script that forgets its arguments must notice');
  assert.equal(bare.err, (await call('--help')).out);
});

test('every option of a command stands in its help', async () => {
  const { COMMANDS } = await import('./commands/commands.ts');
  for (const [name, { options }] of Object.entries(COMMANDS)) {
    for (const lang of ['de', 'en']) {
      const { out } = await call(`help ${name} --lang ${lang}`);
      for (const option of options) assert.ok(out.includes(`--${option}`), `${name} --${option}, ${lang}`);
    }
  }
});

test('the version is that of the package', async () => {
  const { version: stated } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  assert.equal(version, stated);
  assert.equal((await call('--version')).out, `${stated}\n`);
});

test('headings are bold in a terminal only, and not when NO_COLOR is set', async () => {
  const line = 'analyse akteure.csv beziehungen.csv';
  assert.ok((await call(line, { files: SMALL, terminal: true })).out.includes('\u001b[1m'));
  for (const options of [{}, { terminal: true, env: { NO_COLOR: '1' } }, { terminal: true, env: { TERM: 'dumb' } }])
    assert.ok(!(await call(line, { files: SMALL, ...options })).out.includes('\u001b'));
  assert.ok(!(await call(`${line} -o x.txt`, { files: SMALL, terminal: true })).written['x.txt']!.includes('\u001b'));
});

test('tables as German Excel saves them give the same findings', async () => {
  const read = (name: string) => readFileSync(new URL(`../../../fixtures/sonnbrueck-40/${name}.csv`, import.meta.url));
  const findings = async (encoding: string) => {
    const files = {
      a: read(`${encoding ? 'excel/' : ''}akteure${encoding}`),
      b: read(`${encoding ? 'excel/' : ''}beziehungen${encoding}`),
    };
    const { code, out } = await call('analyse a b --format json --as-of 2026-11-01', { files });
    assert.equal(code, 0);
    return json(out).findings;
  };
  const usual = await findings('');
  assert.ok(usual.length > 20);
  assert.deepEqual(await findings('_utf8_bom'), usual);
  assert.deepEqual(await findings('_windows1252'), usual);
});

test('where no suggestion is worth showing by itself, the best others are shown, and plain German names no option', async () => {
  // nothing in common with anybody: a first contact is all that can be said
  const files = {
    'a.csv':
      'ID;Name;Themen\nA;Anlaufstelle;Beratung\nB;Begegnungscafé;Begegnung\nC;Chor;Musik\nD;Dorfverein;Tanz\nE;Eisdiele;Eis\nF;Forum;Kunst\nG;Garten;Garten\n',
    'b.csv': 'Von;Zu;Zuletzt\nA;B;2026-09\n',
  };
  for (const lang of ['de', 'de-einfach', 'en']) {
    const line = `analyse a.csv b.csv --as-of 2026-11-01 --lang ${lang}`;
    const { suggestions } = JSON.parse((await call(`${line} --format json`, { files })).out) as { suggestions: { priority: string }[] };
    assert.ok(suggestions.length > 3 && suggestions.every(({ priority }) => priority === 'more'));
    for (const format of ['text', 'markdown']) {
      const { out } = await call(`${line} --format ${format}`, { files });
      const advice = out.split(/^(?:## )?(?:Vorschläge|Ideen|Suggestions)$/m)[1]!;
      assert.match(advice, /^\s*1\. [\s\S]*^\s*3\. /m);
      if (lang === 'de-einfach') assert.doesNotMatch(out, /--format|Vorschl/);
    }
  }
});
