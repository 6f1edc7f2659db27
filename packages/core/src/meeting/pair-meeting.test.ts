import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { addLatecomers } from './add-latecomers.ts';
import { bestCouples } from './best-couples.ts';
import type { Couple } from './couples.ts';
import { pairMeeting, type PairMeetingOptions } from './pair-meeting.ts';

const about = (id: string, topics: string[]) => organisation(id, { topics });
const everybody = (sketch: string): string[] => [...new Set(sketch.split(/[-~? ]/).filter(Boolean))];
const pair = (sketch: string, more: Parameters<typeof tiny>[1] = {}, options: Partial<PairMeetingOptions> = {}) =>
  pairMeeting(tiny(sketch, more), { asOf: AS_OF, attendees: everybody(sketch), ...options });
const lines = (pairs: readonly { parties: Couple }[]) => pairs.map(({ parties }) => parties.join('+'));

test('those are paired who do not know each other, and as many as possible', () => {
  assert.deepEqual(lines(pair('A-B B-C? C-D').pairs), ['A+C', 'B+D']);
  assert.deepEqual(pair('A-B B-C? C-D').acquainted, [
    ['A', 'B'],
    ['B', 'C'],
    ['C', 'D'],
  ]);
});

test('among the plans with most pairs, those with topics in common come first', () => {
  const organisations = [about('A', ['Sprache']), about('B', ['Wohnen']), about('C', ['Wohnen']), about('D', ['Sprache'])];
  const { pairs } = pair('A B C D', { organisations });
  assert.deepEqual(lines(pairs), ['A+D', 'B+C']);
  assert.deepEqual(pairs[0]!.common.topics, ['Sprache']);
});

test('who was paired before is paired anew only where that would otherwise cost a pair', () => {
  const before: Couple[] = [['B', 'A']];
  assert.deepEqual(lines(pair('A B C D', {}, { earlierPairs: before }).pairs), ['A+C', 'B+D']);
  assert.deepEqual(
    pair('A B', {}, { earlierPairs: before }).pairs.map(({ again }) => again),
    [true],
  );
});

test('a dormant tie may be renewed, one under strain never, nor does the conflict list ever meet, not even as three', () => {
  assert.equal(pair('A-B~').pairs[0]!.formerTie, true);
  const strained = { ties: [tie('A', 'B', { lastContact: '2020-01', strained: true })] };
  assert.deepEqual(lines(pair('A B', strained).pairs), []);
  const { pairs, over } = pair('A B C', {}, { avoid: [['A', 'C']] });
  assert.equal(pairs.length, 1);
  assert.deepEqual(
    over.map(({ joins }) => joins),
    [undefined],
  );
});

test('at an odd number somebody stays over and joins a pair, and it is said whom of the pair it knows', () => {
  const { pairs, over } = pair('A-B A-C B-C');
  assert.deepEqual(pairs, []);
  assert.equal(over.length, 3);
  const five = pair('A-B A-C A-D A-E');
  assert.deepEqual(lines(five.pairs), ['B+C', 'D+E']);
  assert.deepEqual(five.over, [{ id: 'A', joins: ['B', 'C'], knows: ['B', 'C'], again: [] }]);
});

test('who has left is named and not paired; a wrong id, also in the conflict list, is a mistake of the program', () => {
  const gone = { organisations: [organisation('B', { status: 'ended' })] };
  assert.deepEqual(pair('A B C', gone).leftNetwork, ['B']);
  assert.deepEqual(lines(pair('A B C', gone).pairs), ['A+C']);
  assert.throws(() => pair('A', {}, { attendees: ['Z'] }), /attendees to be ids of organisations, got "Z"/);
  assert.throws(() => pair('A', {}, { avoid: [['A', 'Z']] }), /avoid to hold ids of organisations, got "Z"/);
});

test('latecomers tear no pair apart: whoever was over gets a pair of its own', () => {
  const network = tiny('A B C D E');
  const early = pairMeeting(network, { asOf: AS_OF, attendees: ['A', 'B', 'C'] });
  assert.deepEqual(lines(early.pairs), ['A+B']);
  const later = addLatecomers(early, network, { latecomers: ['D'] });
  assert.deepEqual(lines(later.pairs), ['A+B', 'C+D']);
  assert.deepEqual(later.over, []);
  const two = addLatecomers(early, network, { latecomers: ['E', 'D', 'A'] });
  assert.deepEqual(lines(two.pairs), ['A+B', 'D+E']);
  assert.deepEqual(two.over, early.over, 'who sits with a pair is left there');
});

test('the best couples are those of the best of all plans', () => {
  const ranks = fc.array(fc.option(fc.tuple(fc.constant(1), fc.nat(1), fc.nat(11)), { nil: undefined }), { minLength: 21, maxLength: 21 });
  const at = (i: number, j: number) => (j * (j - 1)) / 2 + i;
  const sum = (p: readonly number[], q: readonly number[]) => p.map((number, k) => number + q[k]!);
  const larger = (p: number[], q: number[]) =>
    (p.find((number, k) => number !== q[k]) ?? 0) > (q.find((number, k) => number !== p[k]) ?? 0);
  fc.assert(
    fc.property(ranks, fc.integer({ min: 0, max: 7 }), (list, count) => {
      const best = (from: number, taken: Set<number>): number[] => {
        if (from >= count) return [0, 0, 0];
        let most = best(from + 1, taken);
        for (let j = from + 1; j < count && !taken.has(from); j++) {
          const rank = list[at(from, j)];
          if (!rank || taken.has(j)) continue;
          const plan = sum(rank, best(from + 1, new Set([...taken, from, j])));
          if (larger(plan, most)) most = plan;
        }
        return most;
      };
      const found = bestCouples(count, (i, j) => list[at(i, j)]).reduce((all, [i, j]) => sum(all, list[at(i, j)]!), [0, 0, 0]);
      assert.deepEqual(found, best(0, new Set()));
    }),
  );
});

test('nobody is in two pairs, nobody is forgotten, nobody meets whom it knows or must not meet, in whatever order the rows are', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), fc.nat(), (network, order, pick) => {
      const ids = network.organisations.map(({ id }) => id);
      const avoid: Couple[] = ids.length > 1 ? [[ids[pick % ids.length]!, ids[(pick + 1) % ids.length]!]] : [];
      const early = pairMeeting(network, { asOf: AS_OF, attendees: ids.slice(0, pick % (ids.length + 1)), avoid });
      const all = addLatecomers(early, network, { latecomers: ids, avoid });
      for (const parties of lines(early.pairs)) assert.ok(lines(all.pairs).includes(parties));
      for (const { attendees, pairs, over, acquainted } of [early, all]) {
        const placed = [...pairs.flatMap(({ parties }) => parties), ...over.map(({ id }) => id)].sort();
        assert.deepEqual(placed, [...attendees].sort());
        const met = [...lines(pairs), ...over.flatMap(({ id, joins }) => (joins ?? []).map((one) => [id, one].sort().join('+')))];
        for (const [a, b] of avoid) assert.ok(!met.includes([a, b].sort().join('+')));
        for (const couple of acquainted) assert.ok(!lines(pairs).includes(couple.join('+')));
      }
      const mixed = shuffled(network, order);
      const again = pairMeeting(mixed, { asOf: AS_OF, attendees: [...early.attendees, ...early.leftNetwork].reverse(), avoid });
      assert.deepEqual(again, early);
    }),
    { numRuns: 60 },
  );
});
