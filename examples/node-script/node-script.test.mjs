import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('A script of a few lines tells the findings of two tables', () => {
  const tables = ['akteure.csv', 'beziehungen.csv'].map((file) => `fixtures/sonnbrueck-40/${file}`);
  const said = execFileSync(process.execPath, ['examples/node-script/auswerten.mjs', ...tables], { encoding: 'utf8' });
  assert.equal(said.match(/^• /gm)?.length, 5);
  assert.match(said, /Welcome-Werkstatt/);
});
