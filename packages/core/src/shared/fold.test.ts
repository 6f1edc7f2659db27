import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldName, foldWord } from './fold.ts';

test('umlauts, capitals, hyphens and accents make no difference', () => {
  for (const spelling of [
    'Behörden-Begleitung',
    'behoerden begleitung',
    'BEHÖRDEN–BEGLEITUNG',
    'Behörden\u00a0Begleitung',
    'Beho\u0308rden Begleitung',
  ])
    assert.equal(foldWord(spelling), 'behoerden begleitung');
  assert.equal(foldWord('Café'), 'cafe');
  assert.equal(foldWord('Straße'), 'strasse');
});

test('the legal form at the end of a name makes no difference', () => {
  for (const spelling of ['Förderverein Lesen e.V.', 'Förderverein Lesen e. V.', 'Foerderverein Lesen eV', 'Förderverein Lesen'])
    assert.equal(foldName(spelling), 'foerderverein lesen');
  assert.equal(foldName('Dienste gGmbH'), 'dienste');
  assert.equal(foldName('Uferhof eG'), 'uferhof');
});

test('a name that is nothing but a legal form stays', () => assert.equal(foldName('GmbH'), 'gmbh'));

test('different names stay different', () => assert.notEqual(foldName('AG Wohnen'), foldName('AG Wohnung')));

test('the short way for everyday German words gives what the long way gives', () => {
  const unit = fc.constantFrom(...'aAzZ09äöüßÄÖÜ-_/.,;&"\'()+ \t\n\v\r\u0000\u001c\u007f');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      // a sign that nobody sees and that is dropped: with it, the long way is taken
      assert.equal(foldWord(text), foldWord(`${text}\u200b`));
    }),
    { numRuns: 1000 },
  );
});
