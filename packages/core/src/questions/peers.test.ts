import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import type { Organisation } from '../model/organisation.ts';
import { peers } from './peers.ts';

const of = (network: string, id: string, more: Partial<Organisation> = {}) => organisation(id, { network, ...more });

test('who looks for the same is named, here and in other cities, and which city has an answer', () => {
  const network = tiny('', {
    organisations: [
      of('Nordstadt', 'A'),
      of('Nordstadt', 'B'),
      of('Südstadt', 'C'),
      of('Weststadt', 'D', { topics: ['Räume'], targetGroups: ['Kinder'] }),
      of('Weststadt', 'E', { topics: ['Räume'] }),
      of('Oststadt', 'F'),
      of('Oststadt', 'G', { status: 'paused', topics: ['Räume'] }),
    ],
    needs: [
      need('A', 'Räume', { targetGroup: 'Frauen' }),
      need('B', 'Räume'),
      need('C', 'Räume', { place: 'Hafen' }),
      need('F', 'Räume', { done: true }),
      need('E', 'Räume', { targetGroup: 'Kinder' }),
    ],
  });
  const [shared] = peers(network, { asOf: AS_OF, id: 'A' }).needs;
  assert.deepEqual(shared!.here, ['B']);
  assert.deepEqual(shared!.elsewhere, [{ city: 'Südstadt', seekers: ['C'] }]);
  assert.deepEqual(shared!.solved, [
    { city: 'Oststadt', providers: [], formerSeekers: ['F'] },
    { city: 'Weststadt', providers: ['E'], formerSeekers: [] },
  ]);
});

test('those who do much the same come by topics in common, then by people', () => {
  const about = (id: string, topics: string[], targetGroups: string[] = []) => organisation(id, { topics, targetGroups });
  const network = tiny('A-B', {
    organisations: [
      about('A', ['Sprache', 'Sport'], ['Frauen']),
      about('B', ['Sprache']),
      about('C', ['Sprache'], ['Frauen']),
      about('D', ['Sport', 'Sprache']),
      about('E', ['Recht'], ['Frauen']),
      about('F', []),
    ],
  });
  const { here, elsewhere, basis } = peers(network, { asOf: AS_OF, id: 'A' });
  assert.deepEqual(
    here.map(({ id, tie }) => [id, tie]),
    [
      ['D', 'none'],
      ['C', 'none'],
      ['B', 'active'],
    ],
  );
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(basis, { known: 4, of: 5 });
});

test('who is not in the network is a mistake of the program', () => {
  assert.throws(() => peers(tiny('A'), { asOf: AS_OF, id: 'Z' }), /options\.id to be the id of an organisation/);
});

test('for any network: nobody is its own peer, and the order of rows changes nothing', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat(99), { minLength: 1 }), (network, order) => {
      for (const { id, status } of network.organisations) {
        if (status === 'ended') continue;
        const answer = peers(network, { asOf: AS_OF, id });
        for (const peer of [...answer.here, ...answer.elsewhere]) assert.notEqual(peer.id, id);
        for (const { here } of answer.needs) assert.ok(!here.includes(id));
        assert.deepEqual(peers(shuffled(network, order), { asOf: AS_OF, id }), answer);
      }
    }),
    { numRuns: 30 },
  );
});
