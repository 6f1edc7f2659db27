import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('A graph of graphology is measured as it is', () => {
  const said = execFileSync(process.execPath, ['examples/graphology-user/karate.mjs'], { encoding: 'utf8' });
  // the values of fixtures/golden/karate.json
  assert.match(said, /^1 liegt auf 231\.1 kürzesten Wegen zwischen anderen; Constraint 0\.16$/m);
  assert.match(said, /^4 Gruppen, Modularität 0\.445$/m);
});
