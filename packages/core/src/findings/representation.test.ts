import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import type { Meeting } from '../model/need.ts';
import { groupLinks } from './group-links.ts';
import { PARTNER_KINDS } from './partner-kinds.ts';
import { representation, type RepresentationOptions } from './representation.ts';

const of = (id: string, kind: string | undefined, groups: string[] = [], topics: string[] = []) =>
  organisation(id, { kind, groups, topics });
const meeting = (date: string, ...attendees: string[]): Meeting => ({ id: date, date, attendees });
const ask = (organisations: ReturnType<typeof organisation>[], meetings: Meeting[] = [], more: Partial<RepresentationOptions> = {}) =>
  representation(tiny('', { organisations, meetings }), { asOf: AS_OF, ...more });

test('a kind of partner is missing, invited or represented, by the last three meetings up to the day', () => {
  const partners = [of('A', 'Behörde'), of('B', 'Beratungsstelle'), of('C', 'Fachorganisation'), of('D', 'Hochschule')];
  const { targets, meetings } = ask(partners, [
    meeting('2025-01-10', 'B'),
    meeting('2026-01-10', 'A'),
    meeting('2026-05-10'),
    meeting('2026-11-01'),
    meeting('2026-11-02', 'C'),
  ]);
  const states = new Map(targets.map(({ target, state }) => [target, state]));
  assert.deepEqual(
    ['public-offices', 'counselling', 'refugee-work', 'companies-and-universities', 'self-organisations'].map((id) => states.get(id)),
    ['represented', 'invited', 'invited', 'invited', 'missing'],
  );
  assert.deepEqual(
    meetings.map(({ date }) => date),
    ['2026-01-10', '2026-05-10', '2026-11-01'],
  );
});

test('one of several words is enough for a line of the list, and everybody of it is named', () => {
  const { targets } = ask(
    [of('B', 'Migrantenorganisation'), of('A', 'Religiöse Gemeinschaft'), of('C', 'Verein')],
    [meeting('2026-10-01', 'B')],
  );
  assert.deepEqual(
    targets.find(({ target }) => target === 'contact-points'),
    { target: 'contact-points', state: 'represented', partners: ['A', 'B'], attended: ['B'] },
  );
});

test('where no kind is known nobody is said to be missing', () => {
  const { targets, basis, steering } = ask([of('A', undefined, ['Steuerungsgruppe']), of('B', undefined)]);
  assert.deepEqual([targets, basis, steering.kindBasis, steering.absentKinds], [[], { known: 0, of: 2 }, { known: 0, of: 1 }, []]);
});

test('a list of one’s own replaces the nine kinds', () => {
  const targetKinds = [{ id: 'sport', kinds: ['Sportverein'] }];
  assert.deepEqual(
    ask([of('A', 'Behörde')], [], { targetKinds }).targets.map(({ target, state }) => [target, state]),
    [['sport', 'missing']],
  );
  assert.equal(ask([of('A', 'Behörde')]).targets.length, 9);
  assert.throws(() => ask([], [], { targetKinds: [...PARTNER_KINDS, PARTNER_KINDS[0]!] }), /an id of its own/);
  assert.throws(() => ask([], [], { targetKinds: ['Verein'] as never }), TypeError);
});

test('a group is held against the network by the members whose kind is known', () => {
  const { groups } = ask([of('A', 'Behörde', ['AG Wohnen']), of('B', 'Behörde'), of('C', 'Verein'), of('D', undefined, ['AG Wohnen'])]);
  assert.deepEqual(groups, [
    {
      group: 'AG Wohnen',
      members: ['A', 'D'],
      basis: { known: 1, of: 2 },
      kinds: [
        { kind: 'Behörde', inNetwork: 2, networkShare: 2 / 3, inGroup: 1, groupShare: 1 },
        { kind: 'Verein', inNetwork: 1, networkShare: 1 / 3, inGroup: 0, groupShare: 0 },
      ],
      absentKinds: ['Verein'],
      peopleConcerned: [],
    },
  ]);
});

test('the steering group lacks kinds and topics of the network, and it shows whether the people concerned sit in it', () => {
  const { steering } = ask([
    of('A', 'Behörde', ['Steuerungsgruppe'], ['Wohnen']),
    of('B', 'Selbstorganisation', ['Steuerungsgruppe']),
    of('C', 'Verein', [], ['Wohnen', 'Sport']),
    { ...of('D', 'Hochschule', ['Steuerungsgruppe'], ['Bildung']), status: 'ended' },
  ]);
  assert.deepEqual(steering, {
    members: ['A', 'B'],
    kindBasis: { known: 2, of: 2 },
    topicBasis: { known: 1, of: 2 },
    absentKinds: ['Verein'],
    absentTopics: ['Sport'],
    peopleConcerned: ['B'],
  });
});

test('a working group is linked by whoever sits in both, and not by somebody who has left', () => {
  const organisations = [
    of('A', undefined, ['Steuerungsgruppe', 'AG Wohnen', 'AG Wohnen']),
    of('B', undefined, ['AG Arbeit', 'Stamm']),
    { ...of('C', undefined, ['Steuerungsgruppe', 'AG Arbeit']), status: 'ended' as const },
  ];
  const network = tiny('', { organisations });
  assert.deepEqual(groupLinks(network), [
    { group: 'AG Arbeit', members: 1, links: [] },
    { group: 'AG Wohnen', members: 1, links: ['A'] },
  ]);
  assert.deepEqual(groupLinks(network, { steeringGroup: 'Stamm', workingGroups: 'AG A' }), [
    { group: 'AG Arbeit', members: 1, links: ['B'] },
  ]);
  assert.throws(() => groupLinks(network, { workingGroups: 3 as never }), TypeError);
});

test('the order of rows and meetings does not matter, and shares add up to one', () => {
  const meetings = [meeting('2026-10-01', 'O0', 'O1'), { ...meeting('2026-10-01', 'O2'), id: 'second' }, meeting('2026-04-01', 'O3')];
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const held = meetings.map((one) => ({ ...one, attendees: one.attendees.filter((id) => network.organisation(id)) }));
      const withMeetings = (from: typeof network, list: Meeting[]) => tiny('', { ...from, meetings: list } as never);
      const result = representation(withMeetings(network, held), { asOf: AS_OF });
      assert.deepEqual(representation(withMeetings(shuffled(network, order), held.reverse()), { asOf: AS_OF }), result);
      for (const { kinds, basis, absentKinds } of result.groups) {
        if (basis.known > 0) assert.ok(Math.abs(kinds.reduce((sum, { groupShare }) => sum + groupShare!, 0) - 1) < 1e-9);
        assert.equal(absentKinds.length, kinds.filter(({ inGroup }) => inGroup === 0).length);
      }
      for (const { state, partners, attended } of result.targets) {
        assert.equal(state, partners.length === 0 ? 'missing' : attended.length === 0 ? 'invited' : 'represented');
        assert.ok(attended.every((id) => partners.includes(id)));
      }
    }),
  );
});
