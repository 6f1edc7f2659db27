import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkdown } from './escape-markdown.ts';

test('a name cannot become markup, HTML or a link', () => {
  assert.equal(
    escapeMarkdown('<img src=x> **fett** [hier](javascript:x) `a` a|b'),
    '\\<img src=x\\> \\*\\*fett\\*\\* \\[hier\\](javascript:x) \\`a\\` a\\|b',
  );
  assert.equal(
    escapeMarkdown('https://boese.example www.boese.example x@boese.example'),
    'https\\://boese.example www\\.boese.example x\\@boese.example',
  );
  assert.equal(escapeMarkdown('&lt;b&gt; Wohnen & Unterkunft'), '\\&lt;b\\&gt; Wohnen & Unterkunft');
});

test('a sentence that begins with a date is no list', () => {
  assert.equal(escapeMarkdown('1. November 2026'), '1\\. November 2026');
  assert.equal(escapeMarkdown('# kein Titel'), '\\# kein Titel');
  assert.equal(escapeMarkdown('- kein Punkt'), '\\- kein Punkt');
});

test('an ordinary German sentence stays as it is', () => {
  const sentence = 'Drei Partner sind noch nicht angebunden: „Sprachcafé Nordlicht“, Räume (Nordend) und 20 % mehr.';
  assert.equal(escapeMarkdown(sentence), sentence);
});
