import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROBLEM_CODES } from '../format/problem-code.ts';
import type { Problem } from '../format/problem.ts';
import * as de from './de/problems.ts';
import * as simple from './de-einfach/problems.ts';
import * as en from './en/problems.ts';

const languages = { de, 'de-einfach': simple, en };
const bare = (code: Problem['code']): Problem => ({ code, severity: 'warning' });
/** Problems whose value and hint are numbers. */
const counted = new Set<Problem['code']>([
  'file-too-large',
  'json-too-deep',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'too-many-ties',
]);
const full = (code: Problem['code']): Problem => ({
  ...bare(code),
  file: 'akteure',
  sheet: 'Akteure',
  row: 12,
  column: 'Zu',
  value: counted.has(code) ? '25000000' : 'VHS',
  hint: counted.has(code) ? '10000000' : 'Volkshochschule',
});

for (const [language, { problems, where }] of Object.entries(languages)) {
  test(`every problem has a sentence and a next step in ${language}`, () => {
    for (const code of PROBLEM_CODES) {
      for (const problem of [bare(code), full(code)]) {
        const { what, todo } = problems[code](problem);
        for (const text of [what, todo]) {
          assert.match(text, /[.?]$/, `${code}: ${text}`);
          assert.doesNotMatch(text, /undefined|NaN|„“|“”| {2}/, `${code}: ${text}`);
        }
      }
    }
  });

  test(`a problem of the whole file has no place in ${language}`, () => {
    assert.equal(where(bare('file-empty')), '');
    assert.equal(where({ ...bare('file-empty'), file: 'a.csv', sheet: 'Akteure' }), '');
  });
}

test('the place is said as a person would look for it', () => {
  assert.equal(
    de.where({ ...full('tie-to-unknown'), sheet: 'Verbindungen', more: 3 }),
    'Verbindungen, Zeile 12, Spalte „Zu“, und an 3 weiteren Stellen',
  );
  assert.equal(en.where({ ...full('tie-to-unknown'), sheet: 'Verbindungen', more: 1 }), 'Ties, row 12, column “Zu”, and in 1 more place');
  assert.equal(de.where({ ...bare('json-syntax'), file: 'n.json', row: 1, column: '37' }), 'n.json, Zeile 1, Zeichen 37');
});

test('plain German has at most twelve words in a sentence', () => {
  for (const code of PROBLEM_CODES) {
    for (const problem of [bare(code), full(code)]) {
      const { what, todo } = simple.problems[code](problem);
      for (const sentence of `${what} ${todo}`.split(/[.?!](?:\s|$)/)) {
        assert.ok(sentence.trim().split(/\s+/).length <= 12, `${code}: ${sentence}`);
      }
    }
  }
});

test('no word of network science reaches the screen', () => {
  for (const { problems } of Object.values(languages)) {
    for (const code of PROBLEM_CODES) {
      const { what, todo } = problems[code](full(code));
      assert.doesNotMatch(`${what} ${todo}`, /Knoten|Kante|Cluster|Zentralit|isoliert|\bnode\b|\bedge\b|falsch eingegeben/i, code);
    }
  }
});
