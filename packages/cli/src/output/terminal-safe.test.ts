import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonSafe, oneLine, terminalSafe } from './terminal-safe.ts';

test('escape characters, bells and hidden directions never reach the terminal', () => {
  assert.equal(terminalSafe('A\u001b]0;title\u0007B\u009b31mC\u202eD\u007f\rE\n'), 'A�]0;title�B�31mC�D��E\n');
  assert.equal(oneLine('Zeile\r\nZwei\tDrei'), 'Zeile Zwei Drei');
  assert.equal(terminalSafe('ä ß 한국 👩‍👩‍👧'), 'ä ß 한국 👩‍👩‍👧', 'letters of every script stay');
});

test('text for the terminal has no control character left, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      assert.doesNotMatch(terminalSafe(name), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test('JSON keeps the value and loses the raw character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const json = jsonSafe(JSON.stringify({ name }));
      assert.doesNotMatch(json, /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      assert.deepEqual(JSON.parse(json), { name });
    }),
  );
});
