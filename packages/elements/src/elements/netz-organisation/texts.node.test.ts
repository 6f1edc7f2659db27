import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryTexts } from '../../partners/entry-texts.ts';
import { organisationTexts } from './texts.ts';

const said = (text: unknown): string[] => {
  if (typeof text === 'string') return [text];
  if (typeof text === 'function') return [1, 3, 1041].map((n) => String(Reflect.apply(text as () => unknown, undefined, [n])));
  return [];
};

test('Nothing that is said about a partner uses words of network science or of programs', () => {
  for (const texts of [organisationTexts, entryTexts])
    for (const language of Object.values(texts))
      for (const text of Object.values(language).flatMap(said))
        assert.doesNotMatch(text, /\b(?:Knoten|Kanten?|Cluster|isoliert|nodes?|edges?|isolated|JSON)\b|["]|\.\.\.|undefined|NaN/);
});

test('In English no German is left, but for the names of columns', () => {
  for (const [key, text] of Object.entries(organisationTexts.en))
    assert.doesNotMatch(said(text).join(' ').replace(/“\w+”/g, ''), /\b(?:der|die|das|Partner\w+|wählen)\b/, key);
});
