import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROBLEM_CODES } from '../format/problem-code.ts';
import type { Problem } from '../format/problem.ts';
import { LANGUAGES } from './languages.ts';
import { tellProblem } from './tell-problem.ts';

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

for (const language of LANGUAGES) {
  const where = (problem: Problem): string => tellProblem(problem, language).where;

  test(`every problem has a sentence and a next step in ${language}`, () => {
    for (const code of PROBLEM_CODES) {
      for (const problem of [bare(code), full(code)]) {
        const { what, todo } = tellProblem(problem, language);
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
    tellProblem({ ...full('tie-to-unknown'), sheet: 'Verbindungen', more: 3 }, 'de').where,
    'Verbindungen, Zeile 12, Spalte „Zu“, und an 3 weiteren Stellen',
  );
  assert.equal(
    tellProblem({ ...full('tie-to-unknown'), sheet: 'Verbindungen', more: 1 }, 'en').where,
    'Ties, row 12, column “Zu”, and in 1 more place',
  );
  assert.equal(tellProblem({ ...bare('json-syntax'), file: 'n.json', row: 1, column: '37' }, 'de').where, 'n.json, Zeile 1, Zeichen 37');
});

test('plain German has at most twelve words in a sentence', () => {
  for (const code of PROBLEM_CODES) {
    for (const problem of [bare(code), full(code)]) {
      const { what, todo } = tellProblem(problem, 'de-einfach');
      for (const sentence of `${what} ${todo}`.split(/[.?!](?:\s|$)/)) {
        assert.ok(sentence.trim().split(/\s+/).length <= 12, `${code}: ${sentence}`);
      }
    }
  }
});

test('no word of network science reaches the screen', () => {
  for (const language of LANGUAGES) {
    for (const code of PROBLEM_CODES) {
      const { what, todo } = tellProblem(full(code), language);
      assert.doesNotMatch(`${what} ${todo}`, /Knoten|Kante|Cluster|Zentralit|isoliert|\bnode\b|\bedge\b|falsch eingegeben/i, code);
    }
  }
});
