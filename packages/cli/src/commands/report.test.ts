import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../run.ts';
import { memoryWorld, type MemoryWorldOptions } from '../testing/memory-world.ts';
import { SMALL, WITH_ERROR } from '../testing/small-tables.ts';

async function call(line: string, options: MemoryWorldOptions = {}) {
  const world = memoryWorld(options);
  const code = await run(line.split(' ').filter(Boolean), world);
  return { code, ...world.said, written: world.written };
}

const sonnbrueck = Object.fromEntries(
  ['akteure.csv', 'beziehungen.csv'].map((name) => [
    name,
    readFileSync(new URL(`../../../../fixtures/sonnbrueck-40/${name}`, import.meta.url)),
  ]),
);

test('report writes one page that needs nothing else, with the map, and the same one each time', async () => {
  const line = 'report akteure.csv beziehungen.csv --as-of 2026-11-01 --title Sonnbrück -o analyse.html';
  const { code, out, written } = await call(line, { files: sonnbrueck });
  assert.deepEqual([code, out], [0, '']);
  const page = written['analyse.html']!;
  assert.match(page, /^<!doctype html>\n[\s\S]*<title>Potenzialanalyse: Sonnbrück<\/title>[\s\S]*<figure><svg [\s\S]*<\/html>\n$/);
  assert.doesNotMatch(page, /<script|<link|<img|\ssrc=|\shref="(?!#|https?:)|url\(|@import|style="/);
  assert.equal((await call(line, { files: sonnbrueck })).written['analyse.html'], page);
});

test('report speaks as Markdown, as text and as data, in each language', async () => {
  const line = 'report akteure.csv beziehungen.csv --as-of 2026-11-01';
  const firsts: Record<string, RegExp> = {
    de: /^# Potenzialanalyse des Netzwerks\n/,
    'de-einfach': /^# Unser Netzwerk\n/,
    en: /^# Potential analysis/,
  };
  for (const [lang, first] of Object.entries(firsts))
    assert.match((await call(`${line} --format markdown --lang ${lang}`, { files: sonnbrueck })).out, first);
  const { out } = await call(`${line} --format text`, { files: sonnbrueck });
  for (const text of out.split('\n')) assert.ok([...text].length <= 80, text);
  const data = JSON.parse((await call(`${line} --format json`, { files: sonnbrueck })).out) as { schema: string; sections: object[] };
  assert.equal(data.schema, 'netz-map/report/1');
  assert.ok(data.sections.length > 8);
});

test('the public report names no partner and shows no map', async () => {
  const names = (sonnbrueck['akteure.csv'] as Uint8Array)
    .toString()
    .split('\n')
    .slice(1)
    .flatMap((row) => row.split(';')[1]?.replace(/"/g, '') || []);
  assert.ok(names.length >= 40);
  for (const format of ['html', 'markdown', 'text', 'json']) {
    const { code, out } = await call(`report akteure.csv beziehungen.csv --as-of 2026-11-01 --audience public --format ${format}`, {
      files: sonnbrueck,
    });
    assert.equal(code, 0);
    assert.ok(out.length > 1000);
    assert.doesNotMatch(out, /<svg/);
    for (const name of names) assert.ok(!out.includes(name), `${name} in ${format}`);
  }
});

test('report of data with errors is made of what could be used, and of nothing there is none', async () => {
  const { code, out, err } = await call('report akteure.csv beziehungen.csv', { files: WITH_ERROR });
  assert.equal(code, 1);
  assert.match(out, /<\/html>/);
  assert.match(err, /1 Fehler/);
  const nothing = await call('report leer.csv -o analyse.html', { files: { 'leer.csv': '' } });
  assert.equal(nothing.code, 1);
  assert.deepEqual(nothing.written, {});
  assert.equal((await call('report akteure.csv -o akteure.csv', { files: SMALL })).code, 2);
});
