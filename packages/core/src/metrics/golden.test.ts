import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ADAPTERS } from '../../test/golden/adapters.ts';
import { agree, differencesOf } from '../../test/golden/differences.ts';
import { readGoldenFiles } from '../../test/golden/golden-file.ts';
import { runGolden } from '../../test/golden/run-golden.ts';

const directory = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const COPIES = directory('../../../../fixtures/golden');
const ALL = directory('../../../../../shared/golden');

for (const file of readGoldenFiles(COPIES))
  test(`the measures of ${file.id} are those that networkx, igraph and R agree on`, () => {
    const { failed, passed } = runGolden(file, ADAPTERS);
    assert.deepEqual(failed, []);
    assert.equal(passed, Object.keys(file.expected).length);
  });

// graphs under another licence than ours stay outside the project
const copied = new Set(readGoldenFiles(COPIES).map(({ id }) => id));
test(
  'the measures of the reference graphs that are not copied agree too',
  { skip: existsSync(ALL) ? false : 'the reference graphs beside the project are not there' },
  () => {
    const others = readGoldenFiles(ALL).filter(({ id }) => !copied.has(id));
    assert.ok(others.length > 0);
    for (const file of others) assert.deepEqual(runGolden(file, ADAPTERS).failed, []);
  },
);

test('the comparison notices a wrong value, a missing one, one too many, and NaN', () => {
  const expected = { kind: 'node', tolerance: 1e-9, values: { a: 1, b: null } } as const;
  assert.deepEqual(differencesOf({ a: 1 + 1e-10, b: null }, expected), []);
  assert.equal(differencesOf({ a: 1.001, b: null }, expected).length, 1);
  assert.equal(differencesOf({ a: 1, b: Number.NaN }, expected).length, 1);
  assert.equal(differencesOf({ a: 1 }, expected).length, 1);
  assert.equal(differencesOf({ a: 1, b: null, c: 0 }, expected).length, 1);
  assert.ok(!agree(Number.NaN, 0, 1e-9));
  assert.deepEqual(differencesOf([['b', 'a']], { kind: 'edgeset', tolerance: 0, values: [['a', 'b']] }), []);
});

test('a golden name that no function answers to has failed', () => {
  const [file] = readGoldenFiles(COPIES);
  const { failed } = runGolden({ ...file!, expected: { 'und/unheard_of': { kind: 'graph', tolerance: 0, values: 1 } } }, ADAPTERS);
  assert.deepEqual(failed, [{ name: 'und/unheard_of', differences: ['no function is known by this name'] }]);
});
