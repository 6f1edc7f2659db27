import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const run = (script, ...words) => execFileSync(process.execPath, [`examples/node-script/${script}`, ...words], { encoding: 'utf8' });

test('A script of a few lines tells the findings of two tables', () => {
  const tables = ['akteure.csv', 'beziehungen.csv'].map((file) => `fixtures/sonnbrueck-40/${file}`);
  const said = run('auswerten.mjs', ...tables);
  assert.equal(said.match(/^• /gm)?.length, 5);
  assert.match(said, /Welcome-Werkstatt/);
});

test('A script of a few lines measures a table of ties', () => {
  const said = run('karate.mjs');
  assert.match(said, /^34 Mitglieder, 78 Freundschaften$/m);
  // the values of fixtures/golden/karate.json
  assert.match(said, /^Ohne diese zerfällt der Klub: 1$/m);
  assert.match(said, /befreundet zu sein: 3 und 34$/m);
});

test('Scripts of ten lines each tell who is not connected, which needs nobody meets, and what could be done', () => {
  const tables = ['akteure.csv', 'beziehungen.csv', 'bedarfe.csv'].map((file) => `fixtures/grossstadt-100/${file}`);
  for (const script of ['nicht-angebunden.mjs', 'luecken.mjs', 'vorschlaege.mjs'])
    assert.ok(readFileSync(`examples/node-script/${script}`, 'utf8').trim().split('\n').length <= 12, script);
  assert.match(run('nicht-angebunden.mjs', ...tables), /^Willkommenskreis Papierspule Wachtelbrück: noch keine Verbindung$/m);
  assert.match(run('luecken.mjs', ...tables), /^Schulamt Wachtelbrück sucht Vereinsrecht \(egal wo\); am nächsten: Selbsthilfekreis/m);
  assert.equal(run('vorschlaege.mjs', ...tables).match(/^• .+\n {2}Für .+\n {2}.+$/gm)?.length, 5);
});
