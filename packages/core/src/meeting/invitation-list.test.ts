import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import { invitationList } from './invitation-list.ts';

const network = tiny('', {
  organisations: [
    organisation('A', { groups: ['Stamm'], topics: ['Wohnen'], kind: 'Behörde' }),
    organisation('B', { topics: ['Wohnen', 'Arbeit'], targetGroups: ['Frauen'], kind: 'Beratungsstelle' }),
    organisation('C', { topics: ['Wohnen'], kind: 'Behörde' }),
    organisation('D', { topics: ['Sprache'], targetGroups: ['alle'], kind: 'Selbstorganisation' }),
    organisation('E', { kind: 'Selbstorganisation' }),
    organisation('F', { topics: ['Wohnen'], status: 'ended', kind: 'Hochschule' }),
  ],
});
const list = invitationList(network, { asOf: AS_OF, topics: ['Wohnen'], targetGroups: ['Frauen'] });

test('core circle, fitting partners and responsible offices are invited, each with its reasons', () => {
  assert.deepEqual(list.invitations, [
    {
      id: 'A',
      reasons: [
        { because: 'core-circle', group: 'Stamm' },
        { because: 'responsible-office', kind: 'Behörde' },
        { because: 'topics', topics: ['Wohnen'] },
      ],
    },
    {
      id: 'B',
      reasons: [
        { because: 'topics', topics: ['Wohnen'] },
        { because: 'target-groups', targetGroups: ['Frauen'] },
      ],
    },
    {
      id: 'C',
      reasons: [
        { because: 'responsible-office', kind: 'Behörde' },
        { because: 'topics', topics: ['Wohnen'] },
      ],
    },
  ]);
  assert.deepEqual([list.coreCircle, list.fitting, list.responsibleOffices, list.officesToAdd], [['A'], ['B'], ['A', 'C'], ['C']]);
});

test('kinds without a voice are named with everybody who could be asked, kinds that the network lacks by themselves', () => {
  assert.deepEqual(
    list.missingVoices.map(({ targetKind, candidates }) => [targetKind, ...candidates]),
    [['self-organisations', 'D', 'E']],
  );
  assert.ok(list.notInNetwork.includes('companies-and-universities'), 'who has left does not count');
  const own = invitationList(network, { asOf: AS_OF, targetKinds: [{ id: 'schools', kinds: ['Schule'] }] });
  assert.deepEqual([own.missingVoices, own.notInNetwork], [[], ['schools']]);
});

test('who works for everybody does not fit for that alone, and who says nothing may fit', () => {
  assert.ok(!list.allFitting.includes('D'));
  assert.deepEqual(list.perhaps, ['E']);
  assert.deepEqual(list.basis.topics, { known: 4, of: 5 });
});

test('everybody has exactly one place or none, in whatever order the rows are', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (some, order) => {
      const options = { asOf: AS_OF, topics: ['Wohnen'], targetGroups: ['Kinder'] };
      const found = invitationList(some, options);
      assert.deepEqual(
        found.invitations.map(({ id }) => id).sort(),
        [...new Set([...found.coreCircle, ...found.fitting, ...found.responsibleOffices])].sort(),
      );
      assert.ok(found.invitations.every(({ reasons }) => reasons.length > 0));
      assert.deepEqual(invitationList(shuffled(some, order), options), found);
    }),
    { numRuns: 60 },
  );
});
