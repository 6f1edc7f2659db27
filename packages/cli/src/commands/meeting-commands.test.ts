import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../run.ts';
import { memoryWorld } from '../testing/memory-world.ts';

const fixture = (path: string): string => readFileSync(new URL(`../../../../fixtures/${path}`, import.meta.url), 'utf8');
const CITY = { 'a.csv': fixture('grossstadt-100/akteure.csv'), 'b.csv': fixture('grossstadt-100/beziehungen.csv') };
const FILES = { ...CITY, 't.csv': fixture('grossstadt-100/treffen.csv'), 'n.csv': fixture('grossstadt-100/bedarfe.csv') };

/** Calls the program with words that may hold spaces. */
async function call(words: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const world = memoryWorld({ files: { ...FILES, ...more } });
  const code = await run([words[0]!, ...Object.keys(FILES), ...words.slice(1), '--as-of', '2026-11-01'], world);
  return { code, ...world.said, written: world.written };
}
interface Raw {
  readonly schema: string;
  readonly topics: string[];
  readonly attendees: string[];
  readonly pairs: { readonly parties: string[] }[];
  readonly groups: { readonly members: string[] }[];
}
const json = (text: string) => JSON.parse(text) as Raw;

test('invite names whom to invite to a theme, and the same as JSON', async () => {
  const { code, out } = await call(['invite', '--topic', 'wohnen,Unterkunft']);
  assert.equal(code, 0);
  for (const words of ['zu den Themen Unterkunft und Wohnen', 'Aus dem Stamm', 'Passend zum Thema', 'Wo Sie zu Gast sein könnten'])
    assert.ok(out.includes(words), words);
  const raw = json((await call(['invite', '--topic', 'Wohnen', '--topic', 'Unterkunft', '--format', 'json'])).out);
  assert.deepEqual([raw.schema, raw.topics], ['netz-map/invite/1', ['Unterkunft', 'Wohnen']]);
});

test('invite as CSV is a table for letters: name, reason, address', async () => {
  const { code, out } = await call(['invite', '--topic', 'Wohnen', '--format', 'csv']);
  const rows = out.split('\r\n');
  assert.equal(code, 0);
  assert.equal(rows[0], '\uFEFF"Name";"Grund";"Internet"');
  assert.ok(rows.length > 10);
  for (const row of rows.slice(1, -1)) assert.match(row, /^"[^"]+";"[^"]+";"[^"]*"$/);
});

test('a theme that is not in the data is a slip, and what may be meant is named', async () => {
  const { code, out, err } = await call(['invite', '--topic', 'Wonen']);
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /„Wonen“ \(--topic\).*Meinten Sie „Wohnen“\?/);
});

const LISTS = { 'da.txt': 'A003\r\nausländerbehörde wachtelbrück\n', 'spalte.csv': 'Name\nA003\nAusländerbehörde Wachtelbrück\n' };

test('who comes is named by id or name, in a file, or was at a meeting; without all that the call is incomplete', async () => {
  const attendees = async (...words: string[]) => json((await call(['pairs', '--format', 'json', ...words], LISTS)).out).attendees;
  assert.deepEqual(await attendees('--present', 'A003, Ausländerbehörde Wachtelbrück'), ['A002', 'A003']);
  assert.deepEqual(await attendees('--present', 'da.txt', '--present', 'A004'), ['A002', 'A003', 'A004']);
  assert.deepEqual(await attendees('--present', 'spalte.csv'), ['A002', 'A003'], 'a heading above the names is no name');
  const last = await attendees('--meeting', 'last');
  assert.ok(last.length > 20);
  assert.deepEqual(await attendees('--meeting', '2026-10-20'), last);
  const incomplete = await call(['pairs']);
  assert.equal(incomplete.code, 2);
  assert.match(incomplete.err, /--present oder --meeting/);
  const noSuch = await call(['talks', '--meeting', '2026-01-01']);
  assert.equal(noSuch.code, 2);
  assert.match(noSuch.err, /„2026-01-01“ steht nicht in diesen Daten\. Die letzten sind: .*2026-/);
  assert.equal((await call(['groups', '--present', 'fehlt.txt'])).code, 3);
});

test('pairs of an earlier meeting are not repeated, those who come late are added, a seed gives other pairs', async () => {
  const words = ['pairs', '--meeting', 'last', '--format', 'json'];
  const first = await call(words);
  const parties = (text: string): string[] => json(text).pairs.map((pair) => pair.parties.join('+'));
  const before = parties(first.out);
  const again = parties((await call([...words, '--earlier', 'x.json'], { 'x.json': first.out })).out);
  assert.equal(again.length, before.length);
  assert.deepEqual(
    again.filter((pair) => before.includes(pair)),
    [],
  );
  const seeded = parties((await call([...words, '--seed', '7'])).out);
  assert.equal(seeded.length, before.length);
  assert.notDeepEqual(seeded, before);
  const late = json((await call([...words, '--late', 'A003'])).out);
  assert.ok(late.attendees.includes('A003'));
  const wrong = await call([...words, '--earlier', 'x.json'], { 'x.json': '{"schema":"other"}' });
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /enthält keine Paare/);
});

test('groups take a size or a count, and the conflict list of the call', async () => {
  const groups = async (...words: string[]) => json((await call(['groups', '--meeting', 'last', '--format', 'json', ...words])).out).groups;
  assert.equal((await groups('--count', '3')).length, 3);
  const usual = await groups();
  assert.ok(usual.every(({ members }) => members.length <= 4));
  const [a, b] = usual[0]!.members as [string, string];
  for (const { members } of await groups('--avoid', `${a},${b}`)) assert.ok(!(members.includes(a) && members.includes(b)));
  assert.equal((await call(['groups', '--meeting', 'last', '--size', '3', '--count', '2'])).code, 2);
});

test('talks and cards are pages to print, and none of it is for the public', async () => {
  for (const command of ['invite', 'pairs', 'talks', 'groups']) {
    const words = command === 'invite' ? ['--topic', 'Wohnen'] : ['--meeting', 'last'];
    const { code, out } = await call([command, ...words, '--format', 'html']);
    assert.equal(code, 0, command);
    assert.match(out, /^<!doctype html>/);
    if (command !== 'invite') assert.match(out, /<section class="card">/);
    for (const language of ['de', 'de-einfach', 'en']) assert.equal((await call([command, ...words, '--lang', language])).code, 0);
    const refused = await call([command, ...words, '--audience', 'public']);
    assert.deepEqual([refused.code, refused.out], [2, '']);
  }
});

test('the form after a meeting knows the plan, and filled in it brings a network with everything new', async () => {
  const plan = (await call(['pairs', '--meeting', 'last', '--format', 'json'])).out;
  const form = (await call(['capture', '--plan', 'p.json', '--topic', 'Wohnen', '--format', 'json'], { 'p.json': plan })).out;
  const { attendees, ...rest } = JSON.parse(form) as { attendees: string[]; date: string; schema: string };
  assert.deepEqual([rest.schema, rest.date], ['netz-map/capture/1', '2026-11-01']);
  const filled = JSON.stringify({
    ...rest,
    attendees: [...attendees, 'Niemand'],
    agreed: [{ between: attendees.slice(0, 2), what: 'Tandem' }],
  });
  const told = await call(['capture', '--filled', 'f.json'], { 'f.json': filled });
  assert.equal(told.code, 0);
  for (const words of ['Treffen am 1. November 2026', 'Verabredet:', '„Niemand“ ist nicht bekannt'])
    assert.ok(told.out.includes(words), words);
  const network = await call(['capture', '--filled', 'f.json', '--format', 'json', '-o', 'neu.json'], { 'f.json': filled });
  const world = memoryWorld({ files: { 'neu.json': network.written['neu.json']! } });
  assert.equal(await run(['pairs', 'neu.json', '--meeting', '2026-11-01', '--format', 'json', '--as-of', '2026-11-02'], world), 0);
  assert.deepEqual(json(world.said.out).attendees, attendees);
  assert.match((await call(['capture', '--plan', 'p.json', '--format', 'html'], { 'p.json': plan })).out, /<ul class="boxes">/);
  assert.match((await call(['capture', '--plan', 'p.json'], { 'p.json': plan })).out, /\n {2}☐ /);
  assert.match((await call(['capture', '--plan', 'p.json', '--format', 'markdown'], { 'p.json': plan })).out, /\n- \[ \] /);
  for (const wrong of ['{}', '[]', 'x', '{"date":"2026-11-01","agreed":[{"between":["A"]}]}', '{"date":"gestern"}'])
    assert.equal((await call(['capture', '--filled', 'f.json'], { 'f.json': wrong })).code, 2, wrong);
  assert.equal(
    (await call(['capture', '--filled', 'f.json', '-o', 'f.json'], { 'f.json': filled })).code,
    2,
    'the form is never written over',
  );
});
