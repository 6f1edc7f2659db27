import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { contextOf } from '../findings/context.ts';
import { createNetwork } from '../model/create-network.ts';
import { referrals } from './referrals.ts';
import { whatIf, type WhatIfOptions } from './what-if.ts';

test('without a partner: who loses the way, who is left without a tie, and which needs nobody else meets', () => {
  const network = tiny('A-B B-C C-A C-D D-E C-F', {
    organisations: [organisation('C', { topics: ['Wohnen', 'Recht'] }), organisation('E', { topics: ['Recht'] })],
    needs: [need('A', 'Wohnen'), need('B', 'Recht'), need('C', 'Sprache')],
  });
  const { ties, needsUncovered, topicsLost } = whatIf(network, { asOf: AS_OF, without: 'C' });
  assert.deepEqual(ties, { pairs: 4, cutOff: ['D', 'E', 'F'], parts: [['D', 'E'], ['F']], leftWithoutTie: ['F'] });
  assert.deepEqual(
    needsUncovered.map(({ seeker, topic }) => [seeker, topic]),
    [['A', 'Wohnen']],
  );
  assert.deepEqual(topicsLost, [{ topic: 'Wohnen', network: undefined }]);
});

test('when a funder ends, everybody goes whose largest funder it is, and it is said of how many that is known', () => {
  const funded = (id: string, share?: number) => organisation(id, { funding: { funder: 'Bund', share } });
  const network = tiny('A-B B-C C-D D-E', { organisations: [funded('B', 90), funded('D')] });
  const { gone, funded: list, withFunder, ties } = whatIf(network, { asOf: AS_OF, fundingEnds: 'Bund' });
  assert.deepEqual([gone, withFunder], [['B', 'D'], { known: 2, of: 5 }]);
  assert.deepEqual(
    list.map(({ id, share }) => [id, share]),
    [
      ['B', 90],
      ['D', undefined],
    ],
  );
  assert.deepEqual(
    [ties!.cutOff, ties!.leftWithoutTie],
    [
      ['C', 'E'],
      ['A', 'C', 'E'],
    ],
  );
  assert.deepEqual(whatIf(network, { asOf: AS_OF, fundingEnds: 'D' }).gone, ['D']);
});

test('a file without ties cannot say who would be cut off', () => {
  assert.equal(whatIf(tiny('A B'), { asOf: AS_OF, without: 'A' }).ties, null);
});

test('a tie more joins two parts, and is critical itself until there is a second one', () => {
  const network = tiny('A-B C-D', { organisations: [organisation('D', { topics: ['Wohnen'] })], needs: [need('A', 'Wohnen')] });
  const { today, joined, bridgesAdded, criticalTiesAdded, needsNearer } = whatIf(network, { asOf: AS_OF, addTie: ['C', 'B'] });
  assert.deepEqual(
    [today, joined],
    [
      'none',
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ],
  );
  assert.deepEqual([bridgesAdded, criticalTiesAdded], [['B', 'C'], [['B', 'C']]]);
  assert.deepEqual(
    needsNearer.map(({ before, after }) => [before, after]),
    [[null, 3]],
  );
});

test('a second way resolves bridges and critical ties', () => {
  const gain = whatIf(tiny('A-B B-C C-D A-C~'), { asOf: AS_OF, addTie: ['A', 'C'] });
  assert.deepEqual([gain.today, gain.joined], ['dormant', []]);
  assert.deepEqual(
    [gain.bridgesResolved, gain.criticalTiesResolved],
    [
      ['B'],
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
    ],
  );
  const known = whatIf(tiny('A-B?'), { asOf: AS_OF, addTie: ['A', 'B'] });
  assert.deepEqual([known.today, known.joined, known.bridgesResolved, known.needsNearer], ['unknown', [], [], []]);
});

test('exactly one supposition is made, about those who are there', () => {
  const network = tiny('A-B');
  const refused = (options: object, why: RegExp) =>
    assert.throws(() => whatIf(network, { asOf: AS_OF, ...options } as unknown as WhatIfOptions), why);
  refused({}, /exactly one of/);
  refused({ without: 'A', fundingEnds: 'A' }, /exactly one of/);
  refused({ without: 'Z' }, /what-if: expected options.without/);
  refused({ fundingEnds: 'Niemand' }, /options.fundingEnds/);
  refused({ addTie: ['A', 'A'] }, /two organisations/);
  refused({ addTie: 'AB' }, /options.addTie/);
});

test('in any network a loss is what a network without that partner shows, and a gain what one with the tie shows', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), fc.nat(), fc.nat(), (network, order, i, j) => {
      const { present, needs, active } = contextOf(network, AS_OF);
      if (present.length < 2) return;
      const [a, b] = [present[i % present.length]!.id, present[j % present.length]!.id];
      const loss = whatIf(network, { asOf: AS_OF, without: a });
      const rest = createNetwork({
        ...network,
        organisations: network.organisations.map((one) => (one.id === a ? { ...one, status: 'ended' as const } : one)),
      });
      const then = contextOf(rest, AS_OF);
      const covered = (list: typeof needs) => list.filter(({ need, providers }) => need.who !== a && providers.length > 0).length;
      assert.equal(loss.needsUncovered.length, covered(needs) - covered(then.needs));
      if (loss.ties) {
        assert.equal(loss.ties.pairs, active.size - then.active.size);
        const left = then.present.filter(({ id }) => then.activeDegree(id) === 0 && active.indexOf.has(id));
        assert.deepEqual(
          loss.ties.leftWithoutTie,
          left.map(({ id }) => id).filter((id) => active.offsets[active.indexOf.get(id)! + 1]! > active.offsets[active.indexOf.get(id)!]!),
        );
        assert.deepEqual(loss.ties.parts.flat().sort(), [...loss.ties.cutOff].sort());
      }
      if (a === b) return;
      const gain = whatIf(network, { asOf: AS_OF, addTie: [a, b] });
      const richer = createNetwork({ ...network, ties: [...network.ties, tie(a, b, { id: 'new' })] });
      const lengths = (one: typeof network) => referrals(one, { asOf: AS_OF }).referrals.map(({ length }) => length ?? Infinity);
      const [now, soon] = [lengths(network), lengths(richer)];
      assert.equal(gain.needsNearer.length, now.filter((length, k) => soon[k]! < length).length);
      assert.deepEqual(whatIf(shuffled(network, order), { asOf: AS_OF, addTie: [b, a] }).joined, gain.joined);
    }),
    { numRuns: 60 },
  );
});
