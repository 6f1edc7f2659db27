import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, need, tiny } from '../../test/tiny-network.ts';
import type { Meeting } from '../model/need.ts';
import { contextOf } from './context.ts';
import { topicWithoutMeeting } from './topic-without-meeting.ts';

const ask = (topics: Readonly<Record<string, string>>) => Object.entries(topics).map(([who, topic]) => need(who, topic));
const meetings = (topics: Readonly<Record<string, string | undefined>>): Meeting[] =>
  Object.entries(topics).map(([date, topic]) => ({ id: date, date, topic, attendees: [] }));
const find = (needs: ReturnType<typeof ask>, held: Readonly<Record<string, string | undefined>>) =>
  topicWithoutMeeting(contextOf(tiny('A B C D', { needs, meetings: meetings(held) }), AS_OF));
const three = ask({ A: 'Wohnen', B: 'Wohnen', C: 'Wohnen' });

test('what three look for, and no meeting of the last year was about, is told', () => {
  const [found, ...others] = find(three, { '2024-05-01': 'Wohnen', '2026-05-01': 'Sprache' });
  assert.deepEqual(others, []);
  assert.deepEqual([found!.id, found!.certainty], ['topic-without-meeting:A+B+C:Wohnen', 'likely']);
  assert.deepEqual(found!.evidence, { topic: 'Wohnen', needs: 3, lastMeeting: '2024-05-01' });
  assert.deepEqual(find(three.slice(1), { '2026-05-01': 'Sprache' }), []);
});

test('a meeting was about a topic whose words are in its own, or the other way round; part of a word is not enough', () => {
  const told = (topic: string, meeting: string) => find(ask({ A: topic, B: topic, C: topic }), { '2026-05-01': meeting }).length;
  assert.deepEqual([told('Wohnen', 'Rund ums WOHNEN und Bauen'), told('Barrierefreiheit (mobil)', 'barrierefreiheit')], [0, 0]);
  assert.deepEqual([told('Bildung', 'Ausbildung'), told('Räume', 'Raeume')], [1, 0]);
});

test('one partner with several needs is one; needs that are done do not count; spellings of one topic do', () => {
  const held = { '2026-05-01': 'Sprache' };
  assert.deepEqual(find([...three.slice(0, 2), need('A', 'Wohnen', { id: 'x', place: 'Hafen' })], held), []);
  assert.deepEqual(find([...three.slice(0, 2), need('C', 'Wohnen', { done: true })], held), []);
  const [found] = find([...three.slice(0, 2), need('C', 'wohnen'), need('C', 'Wohnen', { id: 'x', place: 'Hafen' })], held);
  assert.deepEqual(found!.evidence, { topic: 'Wohnen', needs: 4, lastMeeting: undefined });
});

test('where meetings have no topic, nothing is said; where some have none, it is less sure', () => {
  assert.deepEqual(find(three, { '2026-05-01': undefined }), []);
  assert.deepEqual(find(three, {}), []);
  assert.deepEqual(find(three, { '2025-01-01': 'Sprache' }), [], 'the list of meetings may have ended');
  const [found] = find(three, { '2026-05-01': 'Sprache', '2026-06-01': undefined, '2026-07-01': undefined });
  assert.deepEqual([found!.grounds, found!.certainty], [{ on: 'meetings', known: 1, of: 3 }, 'uncertain']);
});

test('a meeting of the same month a year ago still counts, one that is yet to come does not', () => {
  assert.equal(find(three, { '2025-11-20': 'Wohnen' }).length, 0);
  assert.equal(find(three, { '2026-05-01': 'Sprache', '2025-10-31': 'Wohnen', '2026-12-01': 'Wohnen' }).length, 1);
});
