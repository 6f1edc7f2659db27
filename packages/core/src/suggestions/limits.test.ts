import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { suggest } from './suggest.ts';
import { MOST_PER_PARTNER, type SuggestOptions } from './suggest-with.ts';

const propose = (network: Network, options: Partial<SuggestOptions> = {}) => suggest(network, { asOf: AS_OF, ...options });
const pairs = (network: Network, options?: Partial<SuggestOptions>) => propose(network, options).map(({ parties }) => parties.join('+'));
const language = (id: string, more: Partial<Organisation> = {}) => organisation(id, { topics: ['Sprache'], ...more });
const seeking = (...organisations: Organisation[]) => tiny('A-X', { organisations, needs: [need('A', 'Sprache')] });

test('whom one side does not want to meet is proposed to neither side', () => {
  assert.ok(pairs(seeking(language('B'))).includes('A+B'));
  assert.ok(!pairs(seeking(language('B', { avoid: ['A'] }))).includes('A+B'));
  assert.ok(!pairs(seeking(organisation('A', { avoid: ['B'] }), language('B'))).includes('A+B'));
});

test('who is to be kept apart from one of two does not introduce them', () => {
  const network = tiny('A-M M-B A-N N-B A-O O-B', {
    organisations: [language('B'), organisation('M', { avoid: ['B'] })],
    ties: [tie('A', 'O', { id: 'trouble', strained: true })],
    needs: [need('A', 'Sprache')],
  });
  assert.deepEqual(propose(network)[0]!.introducers, ['N']);
});

test('what was turned down does not come again: a single proposal by its id, everything for two by their ids, or by a tie that was declined', () => {
  const network = tiny('A-X B-X', {
    organisations: [language('B'), organisation('X', { topics: ['Musik'] })],
    needs: [need('A', 'Sprache'), need('A', 'Sprache', { id: 'second', targetGroup: 'Frauen' })],
  });
  const [one, other] = propose(network).map(({ id }) => id) as [string, string];
  assert.deepEqual(
    propose(network, { rejected: [one] }).map(({ id }) => id),
    [other],
  );
  assert.deepEqual(pairs(network, { rejected: [['B', 'A']] }), []);
  const declined = tiny('A-X B-X', {
    organisations: [language('B')],
    needs: [need('A', 'Sprache')],
    ties: [tie('B', 'A', { stage: 'declined' })],
  });
  assert.deepEqual(pairs(declined), []);
});

test('an umbrella and its member need not be made acquainted, nor two records that seem to be the same', () => {
  const member = tiny('A-B', { organisations: [language('A'), language('D', { umbrella: 'A' })] });
  assert.deepEqual(
    propose(member).flatMap(({ parties, caveats }) => (caveats.includes('little-in-common') ? [] : [parties.join('+')])),
    [],
  );
  const twice = tiny('A-B', { organisations: [language('A', { name: 'Chor e.V.' }), language('D', { name: 'Chor' })] });
  assert.ok(!pairs(twice).includes('D+A'));
});

test('who takes one thing at a time gets one proposal first, who pauses none, and both are told', () => {
  const many = ['B', 'C', 'D', 'E'].map((id) => language(id));
  const slow = propose(seeking(organisation('A', { pace: 'slow' }), ...many));
  assert.deepEqual(
    slow.map(({ priority }) => priority),
    ['first', 'more', 'more', 'more'],
  );
  assert.ok(slow.every(({ caveats }) => caveats.includes('slow-pace')));
  for (const { concerns } of slow) assert.deepEqual(concerns, { 'slow-pace': ['A'] });
  const paused = propose(seeking(organisation('A', { status: 'paused' }), ...many));
  assert.ok(paused.length > 0 && paused.every(({ priority, caveats }) => priority === 'more' && caveats.includes('paused')));
});

test('each partner gets three first ones, or as many as are asked for', () => {
  const network = seeking(...['B', 'C', 'D', 'E', 'F'].map((id) => language(id)));
  const first = (options?: Partial<SuggestOptions>) => propose(network, options).filter(({ priority }) => priority === 'first').length;
  assert.deepEqual([first(), first({ mostPerPartner: 1 }), first({ mostPerPartner: 0 }), first({ mostPerPartner: 9 })], [3, 1, 0, 5]);
  for (const mostPerPartner of [-1, 1.5, NaN])
    assert.throws(() => propose(network, { mostPerPartner }), /options\.mostPerPartner to be a whole number from 0/);
});

test('whom only one side has named comes last among those who could introduce, and is told where there is nobody else', () => {
  const network = (...more: string[]) =>
    tiny(more.join(' '), {
      organisations: [organisation('A'), organisation('M'), language('B')],
      ties: [tie('A', 'M', { strength: 4, mutual: false }), tie('M', 'B', { strength: 4 })],
      needs: [need('A', 'Sprache')],
    });
  const [both] = propose(network('A-N', 'N-B'));
  assert.deepEqual([both!.introducers, both!.caveats.includes('one-sided')], [['N', 'M'], false]);
  const [only] = propose(network());
  assert.deepEqual([only!.introducers, only!.caveats.includes('one-sided')], [['M'], true]);
});

test('for any network: no kind of suggestion breaks a conflict, a rejection or a limit', () => {
  fc.assert(
    fc.property(randomNetwork, fc.nat(4), fc.array(fc.nat(99), { maxLength: 3 }), (network, mostPerPartner, some) => {
      const all = propose(network);
      const rejected = some.flatMap((i) => (all.length > 0 ? [i % 2 ? all[i % all.length]!.id : all[i % all.length]!.parties] : []));
      const suggestions = propose(network, { mostPerPartner, rejected });
      const apart = (a: string, b: string): boolean =>
        network.organisation(a)!.avoid?.includes(b) === true ||
        network.ties.some(
          ({ from, to, strained, stage }) =>
            ((from === a && to === b) || (from === b && to === a)) && (strained === true || stage === 'declined'),
        );
      const first = new Map<string, number>();
      for (const { id, parties, introducers, priority } of suggestions) {
        const [a, b] = parties;
        assert.ok(!apart(a, b) && !apart(b, a), id);
        for (const one of rejected) {
          assert.notEqual(id, one);
          if (typeof one !== 'string') assert.ok(!(one.includes(a) && one.includes(b)));
        }
        assert.ok(introducers.length <= 3);
        for (const one of introducers) for (const party of parties) assert.ok(!apart(one, party) && !apart(party, one));
        if (priority === 'first') for (const party of parties) first.set(party, (first.get(party) ?? 0) + 1);
      }
      for (const [id, count] of first) assert.ok(count <= (network.organisation(id)!.pace === 'slow' ? 1 : mostPerPartner));
      for (const [id, count] of first) assert.ok(count > 0 && network.organisation(id)!.status === 'active');
    }),
    { numRuns: 150 },
  );
});

test('three per partner is the default', () => assert.equal(MOST_PER_PARTNER, 3));
