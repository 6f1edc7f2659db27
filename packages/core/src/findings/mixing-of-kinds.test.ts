import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import { project } from '../model/project.ts';
import { mixingOfKinds } from './mixing-of-kinds.ts';

const kinds = (offices: string, initiatives: string) => [
  ...[...offices].map((id) => organisation(id, { kind: 'Amt' })),
  ...[...initiatives].map((id) => organisation(id, { kind: 'Initiative' })),
];
const mixing = (sketch: string, organisations = kinds('ABCDE', 'PQRST')) => mixingOfKinds(tiny(sketch, { organisations }), { asOf: AS_OF });

test('ties between and inside kinds are held against an even spread', () => {
  const { pairs, density, ei } = mixing('A-B B-C C-A P-Q A-P');
  assert.equal(density, 5 / 45);
  assert.equal(ei, (1 - 4) / 5);
  assert.deepEqual(
    pairs.map(({ kinds: [a, b], possible, observed, expected, ratio }) => [`${a}–${b}`, possible, observed, expected, ratio]),
    [
      ['Amt–Amt', 10, 3, 50 / 45, 135 / 50],
      ['Amt–Initiative', 25, 1, 125 / 45, 45 / 125],
      ['Initiative–Initiative', 10, 1, 50 / 45, 45 / 50],
    ],
  );
});

test('exactly a third of what is expected is thin, exactly double is dense, and below three expected ties nothing is said', () => {
  const notable = (observed: number, inside: number, sizes: [number, number]) => {
    const id = (kind: string, i: number): string => `${kind}${i}`;
    const ids = (kind: string, size: number): string[] => Array.from({ length: size }, (_, i) => id(kind, i));
    const between = ids('a', sizes[0]).flatMap((a) => ids('b', sizes[1]).map((b) => `${a}-${b}`));
    const within = ids('b', sizes[1]).flatMap((b, i, all) => all.slice(i + 1).map((c) => `${b}-${c}`));
    const organisations = [
      ...ids('a', sizes[0]).map((one) => organisation(one, { kind: 'A' })),
      ...ids('b', sizes[1]).map((one) => organisation(one, { kind: 'B' })),
    ];
    const { pairs } = mixing([...between.slice(0, observed), ...within.slice(0, inside)].join(' '), organisations);
    return pairs.find(({ kinds: [a, b] }) => a === 'A' && b === 'B')!;
  };
  // 1 and 9 partners: 9 of 45 possible ties lie between the kinds, a fifth of all
  assert.deepEqual([notable(1, 14, [1, 9]).expected, notable(1, 14, [1, 9]).notable], [3, 'thin']);
  assert.equal(notable(2, 13, [1, 9]).notable, undefined);
  assert.deepEqual([notable(6, 9, [1, 9]).ratio, notable(6, 9, [1, 9]).notable], [2, 'dense']);
  assert.equal(notable(5, 10, [1, 9]).notable, undefined);
  assert.deepEqual([notable(0, 14, [1, 9]).expected, notable(0, 14, [1, 9]).notable], [14 / 5, undefined]);
});

test('the index of a kind counts a tie inside twice, and without ties there is none', () => {
  const { kinds: found } = mixing('A-B A-P P~', [...kinds('AB', 'P'), organisation('X', { kind: 'Verein' })]);
  assert.deepEqual(
    found.map(({ kind, outward, inward, ei }) => [kind, outward, inward, ei]),
    [
      ['Amt', 1, 1, (1 - 2) / 3],
      ['Initiative', 1, 0, 1],
      ['Verein', 0, 0, null],
    ],
  );
});

test('partners without a kind and dormant ties count nowhere, and the result says so', () => {
  const result = mixing('A-B A-X A-P~ B-P?', [...kinds('AB', 'P'), organisation('X')]);
  assert.deepEqual([result.basis, result.tieBasis, result.outward, result.inward], [{ known: 3, of: 4 }, { known: 2, of: 3 }, 1, 1]);
  assert.deepEqual(mixing('A-B', [organisation('A'), organisation('B')]).pairs, []);
});

test('the order of the rows does not matter, and every count agrees with counting the ties one by one', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const result = mixingOfKinds(network, { asOf: AS_OF });
      assert.deepEqual(mixingOfKinds(shuffled(network, order), { asOf: AS_OF }), result);
      const ends = project(network, { asOf: AS_OF }).mapEdges((_, __, a, b) =>
        [a, b].map((id) => network.organisation(id)!.kind ?? '').sort(),
      );
      const known = ends.filter(([a]) => a !== '');
      assert.equal(result.tieBasis.known, known.length);
      for (const { kinds: pair, observed, possible } of result.pairs) {
        assert.equal(observed, known.filter((one) => one.join() === pair.join()).length);
        assert.ok(observed <= possible);
      }
      const sum = (numbers: number[]): number => numbers.reduce((so, one) => so + one, 0);
      assert.ok(Math.abs(sum(result.pairs.map(({ expected }) => expected)) - known.length) < 1e-9);
      assert.equal(sum(result.kinds.map(({ outward, inward }) => outward + 2 * inward)), 2 * known.length);
    }),
  );
});
