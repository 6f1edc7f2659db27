import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

test('what is measured weighs with the values of the suggestions, and never with a copy of them', () => {
  const source = readFileSync(new URL('advice.mjs', import.meta.url), 'utf8');
  for (const name of ['GAIN', 'LESS_CONNECTED', 'LESS_PLAUSIBLE', 'SAME_PARTNER']) {
    assert.match(source, new RegExp(`^import \\{[^}]*\\b${name}\\b[^}]*\\} from '../../packages/core/src/suggestions/`, 'm'));
    assert.doesNotMatch(source, new RegExp(`const ${name} =`));
  }
});
