import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { Organisation } from '../model/organisation.ts';
import { profileOf } from './common-ground.ts';
import { replacements } from './replacements.ts';
import { substituteScore } from './substitute-score.ts';

const offers = (id: string, topics: string, people = '', places = '', more: Partial<Organisation> = {}) =>
  organisation(id, { topics: words(topics), targetGroups: words(people), places: words(places), ...more });
const words = (text: string): string[] => text.split(' ').filter(Boolean);
const score = (lost: Organisation, candidate: Organisation): number => substituteScore(profileOf(lost), profileOf(candidate));
const gone = offers('X', 'Sprache Wohnen', 'Frauen', 'Hafen', { status: 'ended' });
const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ');

test('topics count three fifths, people and places one fifth each', () => {
  assert.equal(score(gone, offers('A', 'Sprache Wohnen', 'Frauen', 'Hafen')), 1);
  assert.equal(score(gone, offers('A', 'Sprache', 'Kinder', 'Nordend')), 0.3);
  assert.equal(score(gone, offers('A', 'Sprache Wohnen Recht', 'alle', 'stadtweit Hafen')), 0.8);
  assert.equal(score(gone, offers('A', 'Recht', 'Frauen', 'Hafen')), 0, 'without a topic in common nothing fits');
  assert.equal(score(offers('X', 'Sprache'), offers('A', 'Sprache')), 1, 'who asked for no people and places is served by everybody');
  assert.equal(score(gone, offers('A', 'Sprache Wohnen')), 0.6, 'an empty cell of the candidate is not "everybody"');
  assert.equal(score(offers('X', 'Sprache', 'Frauen Kinder', 'Hafen'), offers('A', 'Sprache', 'Frauen', 'Hafen')), 0.9);
});

test('nearly the same must be named, enough of it may be, and whoever is full or pauses is never offered as free', () => {
  const organisations = [
    gone,
    offers('A', 'Sprache Wohnen', 'Frauen', 'Hafen'),
    offers('B', 'Sprache Wohnen', '', 'Nordend'),
    offers('C', 'Sprache Wohnen', 'alle', 'Hafen', { capacity: 'full' }),
    offers('D', 'Sprache Wohnen', 'alle', 'Hafen', { status: 'paused' }),
    offers('E', 'Sprache'),
    offers('F', ''),
    offers('G', 'Sprache Wohnen', 'Frauen', 'Hafen', { network: 'Südstadt' }),
  ];
  const { lost } = replacements(tiny('', { organisations, ties: [tie('X', 'B', { lastContact: '2015-01' }), tie('A', 'X')] }), {
    asOf: AS_OF,
  });
  assert.equal(lost.length, 1);
  const [{ id, why, askers, must, acceptable, notFree, basis }] = lost as [(typeof lost)[0]];
  assert.deepEqual(
    [id, why, askers, ids(must), ids(acceptable), ids(notFree), basis],
    ['X', ['ended'], ['A', 'B'], 'A', 'B', 'C D', { known: 5, of: 6 }],
  );
  assert.deepEqual(must[0], {
    id: 'A',
    score: 1,
    common: { topics: ['Sprache', 'Wohnen'], targetGroups: ['Frauen'], places: ['Hafen'] },
    unknown: [],
  });
  assert.deepEqual(acceptable[0]!.unknown, ['target-groups']);
});

test('whoever asks is not offered to itself, nor those with whom it is at odds', () => {
  const organisations = [gone, ...['A', 'B', 'C'].map((id) => offers(id, 'Sprache Wohnen', 'Frauen', 'Hafen'))];
  const network = tiny('', { organisations, ties: [tie('X', 'A'), tie('A', 'B', { strained: true })] });
  const { lost } = replacements(network, { asOf: AS_OF, asker: 'A' });
  assert.deepEqual(
    lost.map(({ must }) => ids(must)),
    ['C'],
  );
  assert.deepEqual(replacements(network, { asOf: AS_OF, asker: 'C' }).lost, []);
  assert.throws(() => replacements(network, { asOf: AS_OF, asker: 'Z' }), /id of an organisation/);
});

test('bridges and those whose money ends are asked about before they are lost, by their active partners', () => {
  const funding = { share: 90, securedUntil: '2026-12-31' };
  const { lost, withoutTopics } = replacements(
    tiny('A-B B-C C-D~', { organisations: [offers('B', 'Sport', '', '', { funding }), organisation('D', { funding })] }),
    { asOf: AS_OF },
  );
  assert.deepEqual(
    lost.map(({ id, why, askers }) => [id, why, askers]),
    [['B', ['bridge', 'funding-risk'], ['A', 'C']]],
  );
  assert.deepEqual(withoutTopics, ['D'], 'without topics nobody can know what to look for');
});

test('the order of the rows does not matter, and every candidate was tried', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const result = replacements(network, { asOf: AS_OF });
      assert.deepEqual(replacements(shuffled(network, order), { asOf: AS_OF }), result);
      for (const { id, must, acceptable, notFree } of result.lost) {
        const lost = network.organisation(id)!;
        const fits = network.organisations.filter(
          (o) => o.status !== 'ended' && o.id !== id && o.network === lost.network && score(lost, o) >= 0.5,
        );
        assert.deepEqual(words(ids([...must, ...acceptable, ...notFree])).sort(), fits.map((o) => o.id).sort());
        for (const one of [...must, ...acceptable]) {
          const { status, capacity } = network.organisation(one.id)!;
          assert.ok(status === 'active' && capacity !== 'full');
          assert.equal(must.includes(one), one.score >= 0.8);
        }
      }
    }),
  );
});
