import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fieldNamed } from '@netz-map/importers';

/** "die Spalte „Themen“", "mit den Spalten „Von“ und „Zu“", "the columns “Rolle” (task), “Wer” (who) and “Bis” (until)". */
const ASKED = /(?:Spalten?|columns?) ((?:[„“][^“”]+[“”](?: \([a-z ]+\))?(?:, | und | and )?)+)/g;
const WORD = /[„“]([^“”„]+)[“”]/g;

const texts = globSync('../{elements,ui-texts,findings}/**/*.ts', { cwd: fileURLToPath(new URL('.', import.meta.url)) })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(new URL(file, import.meta.url), 'utf8') }));
const asked = texts.flatMap(({ file, text }) =>
  [...text.matchAll(ASKED)].flatMap(([, words]) => [...words!.matchAll(WORD)].map(([, word]) => ({ file, word: word! }))),
);

test('Every column that an element asks for is one that a table may have, under that very heading', () => {
  assert.ok(new Set(asked.map(({ word }) => word)).size > 10, 'columns are asked for');
  for (const { file, word } of asked) assert.ok(fieldNamed(word), `„${word}“ in ${file}`);
});

test('The tables are called as they are called in the guide', () => {
  for (const { file, text } of texts)
    assert.doesNotMatch(text, /(?:Tabelle|Liste) der (?:Partner|Organisationen|Verbindungen)\b(?! \(CSV)/, file);
});
