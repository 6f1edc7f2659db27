import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import type { Meeting } from '../model/need.ts';
import type { Organisation } from '../model/organisation.ts';
import { contextOf } from './context.ts';
import { longAbsent } from './long-absent.ts';

const find = (organisations: readonly Organisation[], meetings: readonly Meeting[] = []) =>
  longAbsent(contextOf(tiny('', { organisations: [...organisations], meetings }), AS_OF)).map(({ parties, evidence }) => [
    ...parties,
    evidence,
  ]);
const there = (id: string, lastAttended: string | undefined, parts: Partial<Organisation> = {}) =>
  organisation(id, { lastAttended, ...parts });
const meetings = (attendees: Readonly<Record<string, readonly string[]>>): Meeting[] =>
  Object.entries(attendees).map(([date, who]) => ({ id: date, date, attendees: [...who] }));
/** Three in the last year, which only A and B attended; one before. */
const list = meetings({
  '2025-10-12': ['A', 'B', 'C'],
  '2026-02-03': ['A'],
  '2026-06-01': ['A', 'B'],
  '2026-10-20': ['A'],
  '2027-02-01': ['A'],
});
const abc = ['A', 'B', 'C'].map((id) => organisation(id));

test('who missed the last three meetings and has not come for a year is told, by lists of who was there', () => {
  assert.deepEqual(find(abc, list), [['C', { lastAttended: '2025-10-12', missed: 3 }]]);
});

test('without lists, the column of the last attendance tells which meetings there were', () => {
  const column = [there('A', '2026-10'), there('B', '2026-02'), there('C', '2025-10'), there('D', '2026-06')];
  assert.deepEqual(find(column), [['C', { lastAttended: '2025-10', missed: 3 }]]);
  assert.deepEqual(find([there('A', '2026-10'), there('C', '2024-10')]), [], 'of two meetings only one was missed for sure');
});

test('the later of list and column counts, and a day that has not come does not', () => {
  assert.deepEqual(find([...abc.slice(0, 2), there('C', '2026-06')], list), []);
  assert.deepEqual(find([...abc.slice(0, 2), there('C', '2026-12')], list), [['C', { lastAttended: '2025-10-12', missed: 3 }]]);
});

test('in a network that meets every month, three missed meetings are not yet long', () => {
  const monthly = meetings({
    '2026-06-01': ['A', 'B'],
    '2026-07-01': ['A'],
    '2026-08-01': ['A'],
    '2026-09-01': ['A'],
    '2026-10-01': ['A'],
  });
  assert.deepEqual(find([organisation('A'), organisation('B')], monthly), []);
});

test('newcomers and those who pause are not absent', () => {
  const parts: readonly Partial<Organisation>[] = [{ memberSince: '2026-01' }, { status: 'paused' }, { status: 'ended' }];
  for (const one of parts) assert.deepEqual(find([...abc.slice(0, 2), organisation('C', one)], list), []);
});

test('who is on no list is told only if known to have joined long ago, and if lists are meant for all', () => {
  const own = meetings({ '2025-10-12': ['A', 'B'], '2026-02-03': ['A'], '2026-06-01': ['A', 'B'], '2026-10-20': ['A'] });
  const never = (parts: Partial<Organisation>) => find([...abc.slice(0, 2), organisation('D', parts)], own);
  assert.deepEqual(never({ memberSince: '2019-05' }), [['D', { lastAttended: undefined, missed: 4 }]]);
  assert.deepEqual(never({ memberSince: '2025-11' }), [['D', { lastAttended: undefined, missed: 3 }]]);
  assert.deepEqual([never({}), never({ memberSince: '2026-01' })], [[], []]);
  assert.deepEqual(never({ memberSince: '2019-05', network: 'Nordstadt' }), [], 'meetings of a federation are not for all its cities');
  const few = [...abc.slice(0, 2), ...'DEFG'.split('').map((id) => organisation(id, { memberSince: '2019-05' }))];
  assert.deepEqual(find(few, own), [], 'where most have never come, the lists are those of a smaller circle');
});

test('in a federation, partners miss the meetings of their own city, and those to which several cities came', () => {
  const north = ['A', 'B', 'C'].map((id) => organisation(id, { network: 'Nordstadt' }));
  const both = [...north, organisation('S', { network: 'Südstadt' })];
  const ofNorth = [...list, ...meetings({ '2024-05-01': ['S'] })];
  assert.deepEqual(find(both, ofNorth), [['C', { lastAttended: '2025-10-12', missed: 3 }]]);
  const ofBoth = ofNorth.map((one) => (one.date === '2024-05-01' ? one : { ...one, attendees: [...one.attendees, 'T'] }));
  assert.deepEqual(
    find([...both, organisation('T', { network: 'Oststadt' })], ofBoth).map(([id]) => id),
    ['C', 'S'],
  );
});

test('where nobody writes down who was there, nothing is said', () => {
  const silent = meetings({ '2025-02-01': [], '2025-06-01': [], '2025-10-01': [], '2026-02-01': [] });
  assert.deepEqual(find([organisation('A', { memberSince: '2019-05' })], silent), []);
});
