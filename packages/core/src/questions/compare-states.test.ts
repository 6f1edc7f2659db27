import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import type { Network } from '../model/network.ts';
import { type Change, compareStates } from './compare-states.ts';

const YEAR_AGO = '2025-11-01';
const changeOf = (before: Network, after: Network): Change =>
  compareStates({ network: before, asOf: YEAR_AGO }, { network: after, asOf: AS_OF });

test('who came and who left is told, whether their row is gone or marked as ended', () => {
  const change = changeOf(tiny('A-B C D'), tiny('A-B E C', { organisations: [organisation('C', { status: 'ended' })] }));
  assert.deepEqual(change.partners, { gained: ['E'], lost: ['C', 'D'] });
});

test('each tie that came or went has its reason', () => {
  const before = tiny('A-B A-C~ A-D D-E E-F');
  const after = tiny('A-B~ A-C A-D B-D A-G F E', { organisations: [organisation('E', { status: 'ended' })] });
  const { ties } = changeOf(before, after);
  assert.deepEqual(ties, {
    gained: [
      { parties: ['A', 'C'], why: 'revived' },
      { parties: ['A', 'G'], why: 'new-partner' },
      { parties: ['B', 'D'], why: 'new' },
    ],
    lost: [
      { parties: ['A', 'B'], why: 'dormant' },
      { parties: ['D', 'E'], why: 'partner-left' },
      { parties: ['E', 'F'], why: 'partner-left' },
    ],
  });
  assert.deepEqual(changeOf(tiny('A-B C-D'), tiny('A-B C D')).ties?.lost, [{ parties: ['C', 'D'], why: 'no-longer-listed' }]);
});

test('the same row falls asleep when time passes, because each state has its own day', () => {
  const network = tiny('A-B B-C', {
    ties: [{ id: 'old', from: 'C', to: 'D', visibility: 'network', lastContact: '2024-12' }],
    organisations: [organisation('D')],
  });
  const change = changeOf(network, network);
  assert.deepEqual(change.ties?.lost, [{ parties: ['C', 'D'], why: 'dormant' }]);
  assert.deepEqual(change.newlyUnconnected, ['D']);
  assert.deepEqual(change.bridges, { gained: [], lost: ['C'] });
});

test('newly connected is who was there before without a tie, not who has just come', () => {
  const change = changeOf(tiny('A-B C'), tiny('A-B C-A D-A'));
  assert.deepEqual(change.newlyConnected, ['C']);
  assert.deepEqual(change.newlyUnconnected, []);
});

test('of a list without any tie nothing is said about ties that came or went', () => {
  for (const change of [changeOf(tiny('A B'), tiny('A-B')), changeOf(tiny('A-B'), tiny('A B'))])
    assert.deepEqual([change.ties, change.newlyConnected, change.newlyUnconnected, change.bridges], [null, null, null, null]);
});

test('gaps open and close with a reason, and a need that another partner takes over is the same gap', () => {
  const helper = (topics: string[]) => organisation('H', { topics });
  const wishes = (...topics: string[]) => topics.map((topic) => need('A', topic));
  const before = tiny('A B', {
    organisations: [helper(['Musik', 'Recht'])],
    needs: [...wishes('Musik', 'Sport', 'Wohnen', 'Arbeit'), need('A', 'Sprache')],
  });
  const after = tiny('A B', {
    organisations: [helper(['Sport', 'Recht'])],
    needs: [...wishes('Musik', 'Sport', 'Kino'), need('A', 'Wohnen', { done: true }), need('B', 'Sprache')],
  });
  const { opened, closed, stayed } = changeOf(before, after).gaps;
  assert.deepEqual(
    opened.map(({ topic, why, seekers }) => [topic, why, seekers]),
    [
      ['Kino', 'newly-stated', [{ who: 'A', missing: 'topic' }]],
      ['Musik', 'was-covered', [{ who: 'A', missing: 'topic' }]],
    ],
  );
  assert.deepEqual(
    closed.map(({ topic, why }) => [topic, why]),
    [
      ['Arbeit', 'no-longer-stated'],
      ['Sport', 'now-covered'],
      ['Wohnen', 'done'],
    ],
  );
  assert.deepEqual(
    stayed.map(({ topic, seekers }) => [topic, seekers.map(({ who }) => who)]),
    [['Sprache', ['B']]],
  );
});

test('a funding risk that went because a cell was emptied is not told as good news', () => {
  const funded = (id: string, share: number | undefined, securedUntil: string) => organisation(id, { funding: { share, securedUntil } });
  const before = tiny('', {
    organisations: [
      funded('A', 90, '2026-01'),
      funded('B', 90, '2026-01'),
      funded('C', undefined, '2027-01'),
      funded('D', 90, '2027-01'),
      funded('F', 90, '2026-01'),
    ],
  });
  const after = tiny('', {
    organisations: [
      funded('A', 90, '2029-01'),
      funded('B', undefined, '2026-01'),
      funded('C', 90, '2027-01'),
      funded('D', 90, '2027-01'),
      funded('E', 90, '2027-01'),
    ],
  });
  assert.deepEqual(changeOf(before, after).fundingRisks, {
    gained: [
      { id: 'C', why: 'newly-known' },
      { id: 'D', why: 'newly-at-risk' },
      { id: 'E', why: 'new-partner' },
    ],
    lost: [
      { id: 'A', why: 'no-longer-at-risk' },
      { id: 'B', why: 'no-longer-known' },
      { id: 'F', why: 'partner-left' },
    ],
  });
});

test('ids that could not be matched are told, and where an organisation seems to have got another id', () => {
  const named = (id: string, name: string) => organisation(id, { name });
  const before = tiny('A', { organisations: [named('B', 'Förderverein Lesen e.V.'), named('C', 'Chor'), named('X', 'Weg')] });
  const after = tiny('A', { organisations: [named('B2', 'Foerderverein Lesen'), named('C', 'Orchester'), named('Y', 'Neu')] });
  assert.deepEqual(changeOf(before, after).matching, {
    matched: 2,
    onlyBefore: ['B', 'X'],
    onlyAfter: ['B2', 'Y'],
    perhapsSame: [['B', 'B2']],
    otherName: ['C'],
  });
});

test('a day that is none, and an older state from later, are mistakes of the program', () => {
  const network = tiny('A-B');
  assert.throws(() => compareStates({ network, asOf: 'gestern' }, { network, asOf: AS_OF }), /before\.asOf to be a day/);
  assert.throws(() => compareStates({ network, asOf: AS_OF }, { network, asOf: YEAR_AGO }), /before\.asOf not to be later than 2025-11-01/);
  assert.doesNotThrow(() => compareStates({ network, asOf: '2026-11-15' }, { network, asOf: '2026-11' }));
});

test('a state compared with itself, and with its rows in another order, has not changed', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), (network, order) => {
      const change = compareStates({ network, asOf: AS_OF }, { network: shuffled(network, order), asOf: AS_OF });
      const lists = [change.partners, change.ties, change.bridges, change.fundingRisks].flatMap((one) =>
        one ? [one.gained, one.lost] : [],
      );
      for (const list of [...lists, change.gaps.opened, change.gaps.closed, change.newlyConnected ?? [], change.newlyUnconnected ?? []])
        assert.deepEqual(list, []);
      assert.equal(change.matching.matched, network.organisations.length);
    }),
    { numRuns: 100 },
  );
});

test('what is gained one way is lost the other way, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, randomNetwork, fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), (a, b, order) => {
      const [there, back] = [
        compareStates({ network: a, asOf: AS_OF }, { network: b, asOf: AS_OF }),
        compareStates({ network: b, asOf: AS_OF }, { network: a, asOf: AS_OF }),
      ];
      const parties = (list: readonly { readonly parties: readonly string[] }[] | undefined) => list?.map((tie) => tie.parties);
      const wishes = (list: readonly { topic: string; targetGroup?: string | undefined; place?: string | undefined }[]) =>
        list.map(({ topic, targetGroup, place }) => [topic, targetGroup, place]);
      assert.deepEqual(there.partners.gained, back.partners.lost);
      assert.deepEqual(parties(there.ties?.gained), parties(back.ties?.lost));
      assert.deepEqual(there.newlyConnected, back.newlyUnconnected);
      assert.deepEqual(there.bridges?.gained, back.bridges?.lost);
      assert.deepEqual(wishes(there.gaps.opened), wishes(back.gaps.closed));
      assert.deepEqual(wishes(there.gaps.stayed), wishes(back.gaps.stayed));
      assert.deepEqual(there.matching.onlyBefore, back.matching.onlyAfter);
      const mixed = compareStates({ network: shuffled(a, order), asOf: AS_OF }, { network: shuffled(b, order), asOf: AS_OF });
      assert.deepEqual(mixed, there);
    }),
    { numRuns: 100 },
  );
});
