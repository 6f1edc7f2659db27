import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deEinfach } from '../../../ui-texts/de-einfach.ts';
import { de } from '../../../ui-texts/de.ts';
import { en } from '../../../ui-texts/en.ts';
import { helpTexts } from '../../../ui-texts/help-texts.ts';

/** All texts, those that depend on something said with sample values. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const samples: unknown[][] = [
      [3, 2, 7, 5],
      [1, 1, 1, 1],
      [40, 90, 7, 3],
      ['akteure.csv', 'Teestube', 'x'],
      ['not-found', 'akteure.csv'],
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

const sentences = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(/(?<=[.!?:;])\s+/))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
const length = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

for (const [language, texts] of Object.entries({ de, 'de-einfach': deEinfach, en }))
  test(`A30 What the interface says in ${language} is short: twelve words a sentence on average, never more than twenty`, () => {
    const all = sentences([...allTexts(texts), ...allTexts(helpTexts(language as 'de'))]);
    assert.ok(all.length > 100, `${all.length} sentences`);
    const long = all.filter((sentence) => length(sentence) > 20);
    assert.deepEqual(long, []);
    // headings and buttons are no sentences, and would make the average look better than it is
    const whole = all.filter((sentence) => /[.!?]$/.test(sentence));
    assert.ok(whole.length > 20);
    const mean = whole.reduce((sum, sentence) => sum + length(sentence), 0) / whole.length;
    assert.ok(mean <= 12, `${mean.toFixed(1)} words a sentence`);
  });

test('A30 No word of network science, of blame or of programs stands in the interface, the help included', () => {
  const banned =
    /\b(?:Knoten\w*|Kanten?|Cluster\w*|Zentralität\w*|isoliert\w*|Betweenness|Graph(?:en)?|Layout|Canvas|Tooltip|Button|Node|Rang\w*|nodes?|edges?|isolated|centrality|cluster|canvas|layout)\b/i;
  for (const language of ['de', 'de-einfach', 'en'] as const) {
    const all = [...allTexts({ de, 'de-einfach': deEinfach, en }[language]), ...allTexts(helpTexts(language))];
    for (const text of all) assert.doesNotMatch(text, banned);
  }
});
