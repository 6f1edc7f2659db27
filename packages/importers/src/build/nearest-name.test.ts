import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearestName } from './nearest-name.ts';

test('a name that is nearly right is found, a wrong one is not', () => {
  const names = ['volkshochschule sonnbrueck', 'jobcenter', 'jobwerkstatt'].map((name) => [name, name.toUpperCase()] as const);
  assert.equal(nearestName('Jobcentre', names), 'JOBCENTER');
  assert.equal(nearestName('Volkshochschule', names), 'VOLKSHOCHSCHULE SONNBRUECK');
  assert.equal(nearestName('Feuerwehr', names), undefined);
  assert.equal(nearestName('ab', names), undefined);
});

test('the nearest name is the one that a slow count of changed letters finds', () => {
  const slow = (a: string, b: string): number =>
    a === '' || b === ''
      ? a.length + b.length
      : Math.min(slow(a.slice(1), b) + 1, slow(a, b.slice(1)) + 1, slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1));
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(word, word, (wanted, name) => {
      const found = nearestName(wanted, [[name, name]]) !== undefined;
      assert.equal(found, slow(wanted, name) <= (wanted.length < 6 ? 1 : 2), `${wanted} ${name}`);
    }),
    { numRuns: 300 },
  );
});
