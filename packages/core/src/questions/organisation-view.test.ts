import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { suggest } from '../suggestions/suggest.ts';
import { organisationView } from './organisation-view.ts';

const network = tiny('A-B B-C D-A~ E', {
  organisations: [
    organisation('A', { topics: ['Sprache'], umbrella: 'E' }),
    organisation('C', { topics: ['Sprache'] }),
    organisation('F', { topics: ['Recht'] }),
  ],
  ties: [tie('A', 'F', { stage: 'agreed', since: '2026-05' }), tie('F', 'A', { id: 'again', stage: 'idea' })],
  needs: [need('A', 'Recht'), need('A', 'Sport'), need('B', 'Sprache')],
  roles: [{ id: 'R1', name: 'Sprecherin', holder: 'A' }],
});

test('one partner sees what it offers, seeks and holds, with whom it is tied, and what hangs on it', () => {
  const view = organisationView(network, { asOf: AS_OF, id: 'A' });
  assert.equal(view.organisation.id, 'A');
  assert.deepEqual(
    view.needs.map(({ topic, unconnected, missing }) => [topic, unconnected, missing]),
    [
      ['Recht', ['F'], undefined],
      ['Sport', [], 'topic'],
    ],
  );
  assert.deepEqual(
    view.couldMeet.map(({ seeker, topic, connected }) => [seeker, topic, connected]),
    [['B', 'Sprache', true]],
  );
  assert.deepEqual(
    view.ties.map(({ partner, state }) => [partner, state]),
    [
      ['B', 'active'],
      ['D', 'dormant'],
    ],
  );
  assert.deepEqual(view.planned, [{ partner: 'F', stage: 'agreed', since: '2026-05' }]);
  assert.deepEqual(
    view.roles.map(({ id }) => id),
    ['R1'],
  );
  assert.deepEqual(
    view.substitutes?.must.map(({ id }) => id),
    ['C'],
  );
  assert.ok(view.suggestions.some(({ code, parties }) => code === 'need-meets-offer' && parties.join('+') === 'A+F'));
});

test('an umbrella sees its members, and what would be lost without a partner is told', () => {
  assert.deepEqual(organisationView(network, { asOf: AS_OF, id: 'E' }).members, ['A']);
  assert.equal(organisationView(network, { asOf: AS_OF, id: 'E' }).substitutes, undefined);
  assert.deepEqual(organisationView(network, { asOf: AS_OF, id: 'B' }).hangsOnIt.ties?.cutOff, ['C']);
});

test('who is not in the network, or has left, is a mistake of the program', () => {
  const left = tiny('A', { organisations: [organisation('B', { status: 'ended' })] });
  for (const id of ['B', 'Z'])
    assert.throws(() => organisationView(left, { asOf: AS_OF, id }), /options\.id to be the id of an organisation/);
});

test('for any network: the suggestions of the view are those of everybody that concern the one, whatever the order of rows', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat(99), { minLength: 1 }), (some, order) => {
      const all = suggest(some, { asOf: AS_OF });
      for (const { id } of some.organisations.filter(({ status }) => status !== 'ended').slice(0, 3)) {
        const view = organisationView(some, { asOf: AS_OF, id });
        assert.deepEqual(
          view.suggestions,
          all.filter(({ parties }) => parties.includes(id)),
        );
        assert.deepEqual(organisationView(shuffled(some, order), { asOf: AS_OF, id }), view);
      }
    }),
    { numRuns: 10 },
  );
});

test('what was suggested for the whole network need not be found anew for each partner', () => {
  const known = suggest(network, { asOf: AS_OF });
  for (const { id } of network.organisations)
    assert.deepEqual(organisationView(network, { asOf: AS_OF, id, known }), organisationView(network, { asOf: AS_OF, id }));
});
