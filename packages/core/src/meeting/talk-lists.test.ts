import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import { talkLists } from './talk-lists.ts';

const about = (id: string, ...topics: string[]) => organisation(id, { topics });

test('who seeks finds on its list who offers it, and the other way round', () => {
  const network = tiny('A C-D~ E', { organisations: [about('A', 'Kochen'), about('B', 'Sprache')], needs: [need('A', 'Sprache')] });
  const { lists } = talkLists(network, { asOf: AS_OF, attendees: ['A', 'B', 'C', 'D', 'E'] });
  assert.deepEqual(
    lists.map(({ id, talks }) => `${id}: ${talks.map((talk) => talk.with).join(' ')}`),
    ['A: B', 'B: A', 'C: D', 'D: C', 'E: '],
  );
  const [talk] = lists[1]!.talks;
  assert.deepEqual([talk!.needs[0]!.seeker, talk!.needs[0]!.provider, talk!.needs[0]!.topic], ['A', 'B', 'Sprache']);
  assert.equal(lists[2]!.talks[0]!.formerTie, true);
});

test('nobody is named who is known already, or on the conflict list', () => {
  const network = tiny('A-B C', { organisations: ['A', 'B', 'C'].map((id) => about(id, 'Sprache')) });
  const { lists } = talkLists(network, { asOf: AS_OF, attendees: ['A', 'B', 'C'], avoid: [['C', 'B']] });
  assert.deepEqual(
    lists.map(({ talks }) => talks.map((talk) => talk.with)),
    [['C'], [], ['A']],
  );
});

test('nobody has more than three talks, every talk is on both lists and has a reason, in whatever order the rows are', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const attendees = network.organisations.map(({ id }) => id);
      const found = talkLists(network, { asOf: AS_OF, attendees });
      const listOf = new Map(found.lists.map(({ id, talks }) => [id, talks.map((talk) => talk.with)]));
      for (const { id, talks } of found.lists) {
        assert.ok(talks.length <= 3);
        assert.equal(new Set(listOf.get(id)).size, talks.length);
        for (const talk of talks) {
          assert.ok(listOf.get(talk.with)!.includes(id));
          assert.ok(talk.needs.length > 0 || talk.agreed || talk.formerTie || talk.common.topics.length > 0);
        }
      }
      const mixed = talkLists(shuffled(network, order), { asOf: AS_OF, attendees });
      const partners = ({ lists }: typeof found) => lists.map(({ id, talks }) => [id, ...talks.map((talk) => talk.with)]);
      assert.deepEqual(partners(mixed), partners(found));
    }),
    { numRuns: 60 },
  );
});
