import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wrap } from './wrap.ts';

test('a long sentence is broken at its spaces and goes on under its beginning', () => {
  assert.equal(
    wrap('Nur die Werkstatt verbindet die Initiativen mit den Ämtern.', { first: '  – ', columns: 30 }),
    '  – Nur die Werkstatt\n    verbindet die Initiativen\n    mit den Ämtern.',
  );
});

test('what a no-break space holds together stays together', () => {
  assert.equal(wrap('aaaa 20\u00a0%', { columns: 7 }), 'aaaa\n20\u00a0%');
});

test('no line is longer than the window, unless one word is, and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zäöüß-]{1,30}$/), { maxLength: 40 }),
      fc.integer({ min: 10, max: 80 }),
      (words, columns) => {
        const lines = wrap(words.join(' '), { first: ' 1. ', columns }).split('\n');
        for (const line of lines) assert.ok(line.length <= columns || !line.trim().replace(/^1\. /, '').includes(' '), line);
        assert.deepEqual(lines.join(' ').replace('1. ', '').split(/ +/).filter(Boolean), words);
      },
    ),
  );
});
