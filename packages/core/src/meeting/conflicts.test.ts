import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { createNetwork } from '../model/create-network.ts';
import type { Network } from '../model/network.ts';
import { addLatecomers } from './add-latecomers.ts';
import { balancedGroups } from './balanced-groups.ts';
import { conflictsOf } from './conflicts.ts';
import type { Couple } from './couples.ts';
import { pairMeeting } from './pair-meeting.ts';
import { talkLists } from './talk-lists.ts';

const lines = (couples: readonly { parties: Couple }[]) => couples.map(({ parties }) => parties.join('+'));

test('the conflict list is what partners say, what the coordination adds and every tie under strain, each for both sides', () => {
  const network = tiny('A B C D E', {
    organisations: [organisation('B', { avoid: ['A', 'B'] })],
    ties: [
      tie('D', 'C', { strained: true, lastContact: '2019-01' }),
      tie('E', 'A', { strained: true, stage: 'declined' }),
      tie('D', 'D', { strained: true }),
    ],
  });
  const conflicts = conflictsOf(network, [['E', 'C']], 'test');
  assert.deepEqual(conflicts.among(['E', 'D', 'C', 'B', 'A']), [
    { parties: ['A', 'B'], because: 'avoid' },
    { parties: ['A', 'E'], because: 'strained' },
    { parties: ['C', 'D'], because: 'strained' },
    { parties: ['C', 'E'], because: 'avoid' },
  ]);
  assert.deepEqual(lines(conflicts.among(['A', 'B', 'C'])), ['A+B']);
  assert.ok(conflicts.has('A', 'B') && conflicts.has('B', 'A') && !conflicts.has('B', 'B') && !conflicts.has('A', 'C'));
});

test('two who agreed on something get a talk about it, two of whom one declined get none', () => {
  const network = tiny('A B C', {
    ties: [tie('A', 'B', { stage: 'agreed' }), tie('A', 'C', { stage: 'declined' })],
    organisations: ['A', 'B', 'C'].map((id) => organisation(id, { topics: ['Sprache'] })),
  });
  const { lists } = talkLists(network, { asOf: AS_OF, attendees: ['A', 'B', 'C'] });
  assert.deepEqual(
    lists.map(({ id, talks }) => [id, ...talks.map((talk) => `${talk.with}${talk.agreed ? ' agreed' : ''}`)]),
    [
      ['A', 'B agreed'],
      ['B', 'A agreed', 'C'],
      ['C', 'B'],
    ],
  );
});

test('one who seeks is paired with one who offers before two who only have topics in common', () => {
  const network = tiny('A B C', {
    organisations: [
      organisation('A', { topics: ['Sprache', 'Musik'], targetGroups: ['alle'] }),
      organisation('B', { topics: ['Sprache', 'Musik'], targetGroups: ['alle'] }),
      organisation('C', { topics: ['Räume'] }),
    ],
    needs: [{ id: 'N', who: 'A', topic: 'Räume', done: false }],
  });
  const [pair] = pairMeeting(network, { asOf: AS_OF, attendees: ['A', 'B', 'C'] }).pairs;
  assert.deepEqual(pair!.parties, ['A', 'C']);
  assert.deepEqual(
    pair!.needs.map(({ seeker, provider, topic }) => [seeker, provider, topic]),
    [['A', 'C', 'Räume']],
  );
});

test('a seed chooses among equally good plans: never fewer pairs, the same seed the same plan', () => {
  const network = tiny('A B C D E F G H');
  const plan = (seed?: number) => lines(pairMeeting(network, { asOf: AS_OF, attendees: [...'ABCDEFGH'], seed }).pairs);
  assert.deepEqual(plan(), plan());
  assert.deepEqual(plan(3), plan(3));
  assert.equal(new Set([1, 2, 3, 4, 5].map((seed) => plan(seed).join())).size > 1, true);
  for (const seed of [1, 2, 3]) assert.equal(plan(seed).length, 4);
  assert.throws(() => plan(1.5), /seed/);
});

/** A random network in which partners name others whom they are not to meet. */
const quarrelsome: fc.Arbitrary<Network> = fc
  .tuple(randomNetwork, fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 12 }))
  .map(([network, quarrels]) => {
    const ids = network.organisations.map(({ id }) => id);
    const avoidOf = (id: string): string[] => quarrels.flatMap(([a, b]) => (ids[a % ids.length] === id ? [ids[b % ids.length]!] : []));
    return createNetwork({
      ...network,
      organisations: network.organisations.map((one) => ({ ...one, avoid: avoidOf(one.id) })),
    });
  });

test('in pairs, threes, talks and groups nobody ever meets whom it must not meet', () => {
  fc.assert(
    fc.property(
      quarrelsome,
      fc.nat(25),
      fc.integer({ min: 2, max: 6 }),
      fc.option(fc.nat(9), { nil: undefined }),
      (network, early, size, seed) => {
        const attendees = network.organisations.map(({ id }) => id);
        const meets = (a: string, b: string): boolean =>
          (network.organisation(a)!.avoid ?? []).includes(b) ||
          network.ties.some(({ from, to, strained }) => strained === true && from === a && to === b);
        const apart = (a: string, b: string): boolean => a !== b && (meets(a, b) || meets(b, a));
        const first = pairMeeting(network, { asOf: AS_OF, attendees: attendees.slice(0, early), seed });
        for (const { pairs, over } of [first, addLatecomers(first, network, { latecomers: attendees })]) {
          for (const { parties } of pairs) assert.ok(!apart(...(parties as [string, string])));
          for (const { id, joins } of over) for (const one of joins ?? []) assert.ok(!apart(id, one));
        }
        for (const { id, talks } of talkLists(network, { asOf: AS_OF, attendees }).lists)
          for (const talk of talks) assert.ok(!apart(id, talk.with));
        const { groups, keptApart } = balancedGroups(network, { asOf: AS_OF, attendees, size, seed });
        for (const { members } of groups) for (const a of members) for (const b of members) assert.ok(!apart(a, b));
        for (const { parties } of keptApart) assert.ok(apart(...(parties as [string, string])));
      },
    ),
    { numRuns: 80 },
  );
});
