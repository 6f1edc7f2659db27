import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText } from './clean-text.ts';

const removed = (text: string): string[] => {
  const kinds: string[] = [];
  cleanText(text, (kind) => kinds.push(kind));
  return kinds;
};

test('spaces of every kind are spaces, and none stand at the ends', () => {
  assert.equal(cleanText('\u00a0 Nord\u00a0Süd\u2003'), 'Nord Süd');
  assert.equal(cleanText('\t=1+1'), '=1+1');
  assert.deepEqual(removed('\u00a0Nord\t'), []);
});

test('accents in one or two characters are the same letter', () => {
  assert.equal(cleanText('Cafe\u0301'), 'Café');
});

test('control, direction and invisible characters are taken out and named', () => {
  assert.equal(cleanText('Bürger\u0000haus'), 'Bürgerhaus');
  assert.deepEqual(removed('Bürger\u0000haus'), ['control-characters']);
  assert.equal(cleanText('Verein \u202etxt.exe\u202c'), 'Verein txt.exe');
  assert.deepEqual(removed('\u2067Initiative\u2069'), ['bidi-control']);
  assert.equal(cleanText('Be\u200bra\u00adtung\ufeff'), 'Beratung');
  assert.deepEqual(removed('Be\u200bratung'), ['invisible-characters']);
});

test('honest letters and emoji of every script stay as they are', () => {
  for (const text of ['مركز الجيران', 'می‌خواهم', '👩‍👩‍👧', '❤️‍🔥', 'Ελληνικά', '中文', 'Mitte – Süd „x“ €']) {
    assert.equal(cleanText(text), text);
    assert.deepEqual(removed(text), []);
  }
  assert.equal(cleanText('a\u200db'), 'ab');
});

test('line breaks of every kind are one kind', () => {
  assert.equal(cleanText('a\r\nb\rc\u2028d'), 'a\nb\nc\nd');
});
