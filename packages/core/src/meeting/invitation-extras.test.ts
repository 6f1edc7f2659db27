import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { createNetwork } from '../model/create-network.ts';
import { invitationList, type InvitationListOptions } from './invitation-list.ts';

const rooms = (id: string, parts: Parameters<typeof organisation>[1] = {}) => organisation(id, { topics: ['Räume'], ...parts });
const hosts = (network: ReturnType<typeof tiny>, options: Partial<InvitationListOptions> = {}) =>
  invitationList(network, { asOf: AS_OF, ...options }).hosts;
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test('whoever offers rooms could host, and who is full or pauses is not asked but named', () => {
  const network = tiny('A B C D', {
    organisations: [rooms('A'), rooms('B', { capacity: 'full' }), rooms('C', { status: 'paused' }), rooms('D', { status: 'ended' })],
  });
  const { proposals, busy, historyKnown, basis } = hosts(network);
  assert.deepEqual([ids(proposals), busy, historyKnown, basis], [['A'], ['B', 'C'], false, { known: 3, of: 3 }]);
  assert.deepEqual(proposals[0]!.reasons, [{ because: 'rooms', topics: ['Räume'] }, { because: 'few-ties' }]);
});

test('without anybody who offers rooms, those are named who share one; whoever only uses the room of another is not', () => {
  const shared = tiny('', { organisations: [organisation('A'), organisation('B')], ties: [tie('A', 'B', { kind: 'Raum' })] });
  assert.deepEqual(
    hosts(shared).proposals.map(({ id, reasons }) => [id, reasons[0]]),
    [
      ['A', { because: 'room-ties', with: ['B'] }],
      ['B', { because: 'room-ties', with: ['A'] }],
    ],
  );
  const used = tiny('', { organisations: [rooms('A'), organisation('B')], ties: [tie('A', 'B', { kind: 'Raum' })] });
  assert.deepEqual(ids(hosts(used).proposals), ['A']);
});

test('first comes who was not host lately, then who fits the theme and the place, then who has fewest ties; never more than three', () => {
  const network = tiny('A-B A-C B-C D-A', {
    organisations: [rooms('A'), rooms('B'), rooms('C', { topics: ['Räume', 'Wohnen'] }), rooms('D'), rooms('E')],
  });
  assert.deepEqual(ids(hosts(network).proposals), ['E', 'D', 'B']);
  assert.deepEqual(ids(hosts(network, { topics: ['Wohnen'] }).proposals), ['C', 'E', 'D']);
  const later = hosts(network, { topics: ['Wohnen'], hostedBefore: ['C', 'E'] });
  assert.deepEqual([ids(later.proposals), later.historyKnown], [['D', 'B', 'A'], true]);
  assert.throws(() => hosts(network, { hostedBefore: ['Z'] }), /hostedBefore to be ids of organisations, got "Z"/);
  const placed = tiny('', { organisations: [rooms('A'), rooms('B', { places: ['Hafen'] })] });
  assert.deepEqual(ids(hosts(placed, { places: ['Hafen'] }).proposals), ['B', 'A']);
});

test('two who must not meet are both invited and named to the coordination; a host or a voice in conflict comes last', () => {
  const network = tiny('A B C D E', {
    organisations: [
      organisation('A', { groups: ['Stamm'], avoid: ['B', 'C', 'D'] }),
      organisation('B', { groups: ['Stamm'] }),
      rooms('C'),
      organisation('D', { kind: 'Selbstorganisation' }),
      organisation('E', { kind: 'Selbstorganisation' }),
      rooms('F'),
    ],
  });
  const list = invitationList(network, { asOf: AS_OF });
  assert.deepEqual(ids(list.invitations), ['A', 'B']);
  assert.deepEqual(
    list.hosts.proposals.map(({ id, conflicts }) => [id, ...conflicts]),
    [['F'], ['C', 'A']],
  );
  assert.deepEqual(list.missingVoices[0]!.candidates, ['D', 'E']);
  assert.deepEqual(ids(list.missingVoices[0]!.proposals), ['E', 'D']);
  assert.deepEqual(
    list.conflicts.map(({ parties }) => parties.join('+')),
    ['A+B', 'A+C', 'A+D'],
  );
});

test('a missing voice is asked through somebody who is invited and knows it', () => {
  const network = tiny('A-C B', {
    organisations: [
      organisation('A', { groups: ['Stamm'] }),
      organisation('B', { kind: 'Selbstorganisation' }),
      organisation('C', { kind: 'Selbstorganisation' }),
    ],
  });
  assert.deepEqual(invitationList(network, { asOf: AS_OF }).missingVoices[0]!.proposals, [
    { id: 'C', knownBy: ['A'] },
    { id: 'B', knownBy: [] },
  ]);
});

test('where nobody is in the core group, those are named who came to four of the last six meetings', () => {
  const meetings = ['01', '03', '05', '07', '09', '10', '12'].map((month, i) => ({
    id: month,
    date: `2026-${month}-01`,
    attendees: i === 6 ? ['B', 'C'] : i < 4 ? ['A', 'A', 'B', 'D'] : i === 4 ? ['B'] : ['C'],
  }));
  const network = (parts = {}) => tiny('A B C D', { organisations: [organisation('D', { status: 'ended', ...parts })], meetings });
  assert.deepEqual(invitationList(network(), { asOf: AS_OF }).regulars, ['A', 'B']);
  assert.deepEqual(invitationList(network({ status: 'active', groups: ['Stamm'] }), { asOf: AS_OF }).regulars, []);
  assert.deepEqual(invitationList(network(), { asOf: '2026-09-01' }).regulars, [], 'five meetings are too few to tell');
});

test('of those invited, those are named whom the finding about long absence names, too', () => {
  const core = (id: string, parts = {}) => organisation(id, { groups: ['Stamm'], ...parts });
  const dates = ['2024-02-01', '2025-11-20', '2026-03-20', '2026-10-20', '2026-12-01'];
  const organisations = [core('A'), core('B'), core('C', { memberSince: '2026-01' }), core('D'), organisation('E')];
  const meetings = dates.map((date, i) => ({ id: `M${i}`, date, attendees: i === 0 ? ['B', 'E'] : i === 4 ? ['D'] : ['A', 'D'] }));
  const list = invitationList(tiny('', { organisations, meetings }), { asOf: AS_OF });
  assert.deepEqual(list.longAbsent, [{ id: 'B', last: '2024-02-01' }]);
  assert.deepEqual(list.basis.attendance, { known: 3, of: 4 });
  assert.deepEqual(invitationList(tiny('A-B'), { asOf: AS_OF }).longAbsent, []);
});

test('a host always has rooms, is free, and its conflicts are told; whoever was away is invited', () => {
  fc.assert(
    fc.property(randomNetwork, (some) => {
      const organisations = some.organisations.map((one) => ({
        ...one,
        topics: one.topics.map((topic) => (topic === 'Begegnung' ? 'Räume' : topic)),
      }));
      const network = createNetwork({ ...some, organisations });
      const list = invitationList(network, { asOf: AS_OF, topics: ['Wohnen', 'Sprache'] });
      const invited = new Set(ids(list.invitations));
      for (const { id, reasons } of list.hosts.proposals) {
        const { status, capacity } = network.organisation(id)!;
        assert.ok(reasons.length > 0 && status === 'active' && capacity !== 'full');
      }
      for (const { id } of list.longAbsent) assert.ok(invited.has(id));
      const named = new Set([...invited, ...ids(list.hosts.proposals), ...list.missingVoices.flatMap(({ proposals }) => ids(proposals))]);
      for (const { parties } of list.conflicts) assert.ok(parties.every((id) => named.has(id)));
    }),
    { numRuns: 60 },
  );
});
