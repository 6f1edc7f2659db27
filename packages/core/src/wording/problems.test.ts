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

test('parts of a workbook that are never read have a name for people', () => {
  const part = (value: string): string => tellProblem({ ...bare('part-not-read'), value }, 'de').what;
  assert.match(part('vbaProject'), /^„Makro“ steht in der Datei/);
  assert.match(part('constructor'), /^„constructor“/);
});

test('what is the same is not said twice, and once is not counted', () => {
  const twice: Problem = { ...bare('names-merged'), value: 'VHS', hint: 'VHS' };
  assert.match(tellProblem(twice, 'de').what, /^„VHS“ steht mehrmals da/);
  assert.match(tellProblem(twice, 'de-einfach').what, /^„VHS“ steht mehrmals/);
  assert.match(tellProblem(twice, 'en').what, /^“VHS” is there more than once/);
  assert.match(tellProblem({ ...bare('duplicate-column'), column: 'Name', hint: 'Name' }, 'de').what, /„Name“ gibt es zweimal/);
  const part: Problem = { ...bare('part-not-read'), value: 'viz:size' };
  assert.doesNotMatch(tellProblem({ ...part, hint: '1' }, 'de').what, /1/);
  assert.match(tellProblem({ ...part, hint: '3' }, 'de').what, /\(3-mal\)/);
});

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

test('in a JSON file the place is the path, at the top there is none', () => {
  const record: Problem = { ...bare('invalid-record'), file: 'n.json', path: '/edges/12' };
  assert.equal(tellProblem(record, 'de').where, 'n.json, Stelle /edges/12');
  assert.equal(tellProblem(record, 'en').where, 'n.json, entry /edges/12');
  assert.equal(tellProblem({ ...record, path: '' }, 'de').where, '');
});

test('who has a file of another spreadsheet program learns how to save it', () => {
  const todo = (value: string): string => tellProblem({ ...bare('unsupported-format'), file: 'a', value }, 'de').todo;
  for (const format of ['XLS', 'XLSB', 'ODS', 'Numbers']) assert.match(todo(format), /„Speichern unter“, Dateityp „Excel-Arbeitsmappe/);
  assert.match(todo('PDF'), /CSV, JSON, GEXF, GraphML, UCINET DL und Pajek/);
});

test('large numbers are written in groups of three, as the language does', () => {
  const problem: Problem = { ...bare('too-many-ties'), value: '1234567', hint: '100000' };
  assert.equal(tellProblem(problem, 'de').what, 'Es sind 1.234.567 Verbindungen. Gelesen wurden die ersten 100.000.');
  assert.match(tellProblem(problem, 'en').what, /1,234,567 ties\. The first 100,000/);
  assert.match(
    tellProblem({ ...bare('count-differs'), value: '80', hint: '81' }, 'de').what,
    /^Angekündigt sind 81 Angaben, gefunden wurden 80/,
  );
});

test('what is hidden is called what it is', () => {
  const what = (more: Partial<Problem>): string => tellProblem({ ...bare('hidden-not-read'), sheet: 'Akteure', ...more }, 'de').what;
  assert.equal(what({ value: 'Alt' }), 'Das Blatt „Alt“ ist ausgeblendet und wird nicht gelesen.');
  assert.equal(what({ row: 4, hint: '1' }), 'Eine ausgeblendete Zeile wird nicht gelesen.');
  assert.equal(what({ row: 4, hint: '12' }), '12 ausgeblendete Zeilen werden nicht gelesen.');
  assert.equal(what({ column: 'C' }), 'Diese Spalte ist ausgeblendet und wird nicht gelesen.');
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
