import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { NetworkData } from '../model/network.ts';
import type { Tie } from '../model/tie.ts';
import { contextOf } from './context.ts';
import { unkeptPromise } from './unkept-promise.ts';

const find = (sketch: string, ties: readonly Tie[], more: Partial<NetworkData> = {}) =>
  unkeptPromise(contextOf(tiny(sketch, { ...more, organisations: [...(more.organisations ?? [])], needs: [], ties: [...ties] }), AS_OF));
const agreed = (parts: Partial<Tie> = {}) =>
  tie('B', 'A', { id: 'promise', stage: 'agreed', lastContact: undefined, since: '2026-03', ...parts });

test('what was agreed months ago, and of which nothing is known since, is told; never as a certain fault', () => {
  const [found, ...others] = find('A B', [agreed()]);
  assert.deepEqual(others, []);
  assert.deepEqual([found!.id, found!.parties, found!.audience], ['unkept-promise:A+B', ['A', 'B'], 'internal']);
  assert.deepEqual(found!.evidence, { promise: 'agreed', state: 'not-begun', since: '2026-03', months: 8 });
  assert.deepEqual([found!.grounds, found!.certainty], [{ on: 'tie-dates', known: 1, of: 1 }, 'likely']);
});

test('an agreement has four months to begin; the youngest word about it counts', () => {
  const told = (parts: Partial<Tie>) => find('A B', [agreed(parts)]).length;
  assert.deepEqual([told({ since: '2026-07' }), told({ since: '2026-08' })], [1, 0]);
  assert.deepEqual([told({ since: '2026-03', lastContact: '2026-09' }), told({ since: undefined, lastContact: '2026-07-31' })], [0, 1]);
});

test('an agreement without a date is not called late', () => {
  assert.deepEqual(find('A B', [agreed({ since: undefined })]), []);
});

test('a contact after the agreement, or a tie without a date, is a sign that it has begun; an older one is not', () => {
  const told = (parts: Partial<Tie>) => find('A B', [agreed(), tie('A', 'B', parts)]).length;
  assert.deepEqual([told({ lastContact: '2026-05' }), told({ lastContact: undefined }), told({ lastContact: '2026-03' })], [0, 0, 0]);
  assert.deepEqual([told({ lastContact: '2026-01' }), told({ lastContact: '2023-01' })], [1, 1]);
});

test('a tie that must exist is told when it sleeps or has not begun, even without a date', () => {
  const told = (parts: Partial<Tie>) => find('A B', [tie('A', 'B', { must: true, ...parts })]).map(({ evidence }) => evidence);
  assert.deepEqual(told({ lastContact: '2024-01' }), [{ promise: 'must', state: 'dormant', since: '2024-01', months: 34 }]);
  assert.deepEqual(told({ lastContact: undefined, stage: 'paused' }), [
    { promise: 'must', state: 'dormant', since: undefined, months: undefined },
  ]);
  for (const stage of ['agreed', 'idea'] as const)
    assert.deepEqual(told({ lastContact: undefined, stage }), [
      { promise: 'must', state: 'not-begun', since: undefined, months: undefined },
    ]);
  assert.deepEqual([told({}), told({ lastContact: undefined }), told({ stage: 'declined' })], [[], [], []]);
  assert.deepEqual(told({ lastContact: undefined, stage: 'agreed', since: '2027-01' }), [], 'it is to begin later');
  assert.deepEqual(told({ lastContact: '2026-12', stage: 'paused' })[0], {
    promise: 'must',
    state: 'dormant',
    since: '2026-12',
    months: 0,
  });
});

test('a pair is told once, whatever the number and order of its rows', () => {
  const rows = [
    agreed({ id: 'a' }),
    tie('A', 'B', { id: 'b', stage: 'agreed', lastContact: '2026-05' }),
    tie('A', 'B', { id: 'c', must: true, lastContact: '2023-02' }),
  ];
  const found = find('A B', rows);
  assert.deepEqual(
    found.map(({ evidence }) => evidence),
    [{ promise: 'must', state: 'dormant', since: '2023-02', months: 45 }],
  );
  assert.deepEqual(find('A B', [...rows].reverse()), found);
});

test('nobody is sent to remind those who are better left alone, or who have left', () => {
  assert.deepEqual(find('A B', [agreed({ strained: true })]), []);
  assert.deepEqual(find('A B', [agreed()], { organisations: [organisation('A', { avoid: ['B'] })] }), []);
  assert.deepEqual(find('A B', [agreed()], { organisations: [organisation('B', { status: 'ended' })] }), []);
  assert.deepEqual(find('A', [tie('A', 'A', { stage: 'agreed', since: '2025-01', lastContact: undefined })]), []);
});
