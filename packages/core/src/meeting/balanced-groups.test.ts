import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import { balancedGroups } from './balanced-groups.ts';
import type { Couple } from './couples.ts';

const of = (kind: string) => (id: string) => organisation(id, { kind });

test('each group gets some of every kind, and those who know each other sit apart', () => {
  const organisations = [...['A', 'B', 'C'].map(of('Behörde')), ...['D', 'E', 'F'].map(of('Verein'))];
  const network = tiny('A-D B-E C-F', { organisations });
  const { groups } = balancedGroups(network, { asOf: AS_OF, attendees: ['A', 'B', 'C', 'D', 'E', 'F'], size: 2 });
  assert.equal(groups.length, 3);
  for (const group of groups) assert.deepEqual([group.kinds, group.acquainted], [['Behörde', 'Verein'], []]);
});

test('who must not meet is never in one group; where there is no way, somebody is named who has none', () => {
  const network = tiny('A B C D');
  const triangle: Couple[] = [
    ['A', 'B'],
    ['B', 'C'],
    ['A', 'C'],
  ];
  const options = { asOf: AS_OF, attendees: ['A', 'B', 'C', 'D'], avoid: triangle };
  assert.deepEqual(balancedGroups(network, { ...options, count: 3 }).withoutGroup, []);
  const two = balancedGroups(network, { ...options, count: 2 });
  assert.deepEqual(two.withoutGroup, ['A']);
  assert.deepEqual(two.groups.flatMap(({ members }) => members).sort(), ['B', 'C', 'D']);
});

test('another seed gives other groups, the same seed the same; either size or count is to be given', () => {
  const network = tiny('A B C D E F G H');
  const plan = (seed: number) => balancedGroups(network, { asOf: AS_OF, attendees: [...'ABCDEFGH'], count: 2, seed });
  assert.deepEqual(plan(1), plan(1));
  assert.ok([2, 3, 4, 5].some((seed) => JSON.stringify(plan(seed)) !== JSON.stringify(plan(1))));
  assert.throws(() => balancedGroups(network, { asOf: AS_OF, attendees: [] }), /either size or count, got "none"/);
  assert.throws(() => balancedGroups(network, { asOf: AS_OF, attendees: [], size: 0 }), /size from 1/);
});

test('sizes and numbers of each kind differ by at most one, nobody is forgotten, in whatever order the rows are', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), fc.nat(), (network, order, size, pick) => {
      const attendees = network.organisations.map(({ id }) => id);
      const avoid: Couple[] =
        attendees.length > 1 ? [[attendees[pick % attendees.length]!, attendees[(pick + 1) % attendees.length]!]] : [];
      const found = balancedGroups(network, { asOf: AS_OF, attendees, size, avoid });
      const sizes = found.groups.map(({ members }) => members.length);
      if (sizes.length > 0) assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1 && Math.max(...sizes) <= size);
      const placed = [...found.groups.flatMap(({ members }) => members), ...found.withoutGroup, ...found.leftNetwork];
      assert.deepEqual(placed.sort(), [...attendees].sort());
      const strained = network.ties.filter((tie) => tie.strained && tie.from !== tie.to).map(({ from, to }): Couple => [from, to]);
      for (const { members } of found.groups)
        for (const [a, b] of [...avoid, ...strained]) assert.ok(!(members.includes(a) && members.includes(b)));
      assert.deepEqual(balancedGroups(shuffled(network, order), { asOf: AS_OF, attendees, size, avoid }), found);
      // without anything that keeps apart, kinds are spread evenly
      const calm = tiny('', {
        organisations: network.organisations.map((one) => ({ ...one, avoid: undefined, umbrella: undefined, successor: undefined })),
      });
      const even = balancedGroups(calm, { asOf: AS_OF, attendees, size }).groups;
      for (const kind of ['Behörde', 'Verein', 'Beratungsstelle']) {
        const numbers = even.map(({ members }) => members.filter((id) => calm.organisation(id)!.kind === kind).length);
        if (numbers.length > 0) assert.ok(Math.max(...numbers) - Math.min(...numbers) <= 1);
      }
    }),
    { numRuns: 60 },
  );
});
