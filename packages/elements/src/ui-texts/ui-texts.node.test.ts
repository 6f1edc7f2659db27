import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestionsTexts } from '../advice/suggestions-texts.ts';
import { findingsTexts } from '../findings/findings-texts.ts';
import { deEinfach } from './de-einfach.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ENGLISH, GERMAN, numberWord } from './number-words.ts';

const TEXTS = {
  de: [de, findingsTexts.de, suggestionsTexts.de],
  'de-einfach': [deEinfach, findingsTexts['de-einfach'], suggestionsTexts['de-einfach']],
  en: [en, findingsTexts.en, suggestionsTexts.en],
};

/** All texts, those that depend on something said once with sample values. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const samples: unknown[][] = [
      [3, 2, 'x'],
      [1, 1, 'x'],
      [0, 5, 'x'],
      [['x', 'y'], 2, 'x'],
      ['not-found', 'a.csv', 'x'],
      ['x', 'y', 'x'],
    ];
    return samples.flatMap((sample) => {
      try {
        return allTexts(Reflect.apply(value as () => unknown, undefined, sample));
      } catch {
        return [];
      }
    });
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
}

test('No text of the interface uses the words of network science or puts blame', () => {
  const banned =
    /\b(?:Knoten|Kanten?|Cluster|Zentralität\w*|isoliert\w*|Betweenness|Graph(?:en)?|schlecht\w*|Rang\w*|nodes?|edges?|isolated|centrality|cluster)\b/i;
  for (const language of ['de', 'de-einfach', 'en'] as const) {
    const texts = allTexts(TEXTS[language]);
    assert.ok(texts.length > 40, `${texts.length} texts in ${language}`);
    for (const text of texts) assert.doesNotMatch(text, banned);
  }
});

test('Quotation marks and dashes are those of the language', () => {
  for (const language of ['de', 'de-einfach', 'en'] as const) {
    for (const text of allTexts(TEXTS[language])) assert.doesNotMatch(text, /["]|\.\.\.| - |undefined|NaN/);
  }
});

test('numbers above twelve are grouped as browsers group them', () => {
  for (const words of [GERMAN, ENGLISH])
    for (const n of [13, 999, 1000, 20_041, 1_234_567, 2.5]) assert.equal(numberWord(n, words), n.toLocaleString(words.locale));
});
