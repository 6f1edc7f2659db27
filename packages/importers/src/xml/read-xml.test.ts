import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@netz-map/core';
import { LIMITS } from '../limits.ts';
import { ProblemList } from '../problems/problem-list.ts';
import { readXml } from './read-xml.ts';

/** What reading says, and in how many steps it was read. */
function read(text: string): { problems: Problem[]; steps: number } {
  const problems = new ProblemList();
  const reading = readXml(text, { open: () => {}, close: () => {} }, { file: 'a.gexf', role: undefined, limits: LIMITS, problems });
  let steps = 0;
  while (!reading.next().done) steps += 1;
  return { problems: problems.list(), steps };
}

test('a long text is read in steps, so that others have their turn', () => {
  assert.deepEqual(read(`<a>${'<b/>'.repeat(100_000)}</a>`), { problems: [], steps: 5 });
});

test('a mistake is said with its place; the words of the parser are left out', () => {
  assert.deepEqual(read('<a>\n<b></a>').problems, [
    { code: 'xml-syntax', severity: 'error', file: 'a.gexf', row: 2, column: '7', value: '</a>' },
  ]);
});

test('an "&" that ought to be "&amp;" is found where it stands, not where the parser stumbles', () => {
  for (const rest of ['', ' und mehr; viel mehr']) {
    const [problem] = read(`<a>\n<!-- R&D -->&amp;<![CDATA[&]]>\n<b c="Kinder & Jugend"/>\n\n${rest}</a>`).problems;
    assert.deepEqual([problem!.code, problem!.row, problem!.column], ['xml-syntax', 3, '14']);
    assert.match(problem!.value!, /^& Jugend/);
  }
  assert.equal(read('<a>\n&amp;</b>\n<b>R & B</b></a>').problems[0]!.value, '</b>');
});

test('a DOCTYPE and deep nesting are said as what they are', () => {
  assert.deepEqual(
    [read('<a>'.repeat(65)), read('<?xml version="1.0"?>\n<!DOCTYPE a><a/>')].map(({ problems: [one] }) => [
      one!.code,
      one!.row,
      one!.hint,
    ]),
    [
      ['xml-too-deep', undefined, '64'],
      ['xml-doctype-refused', 2, undefined],
    ],
  );
});

test('ten thousand references and comments before a mistake do not slow the search for it', () => {
  const before = process.cpuUsage();
  read(`<a>${'<!-- & -->&amp;'.repeat(100_000)}</b>`);
  assert.ok(process.cpuUsage(before).user / 1000 < 3000);
});
