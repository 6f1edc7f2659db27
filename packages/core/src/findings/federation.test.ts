import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Tie } from '../model/tie.ts';
import { dependingOnFunder } from './depending-on-funder.ts';
import { othersHave } from './others-have.ts';
import { welfareTies } from './welfare-ties.ts';

const inCity = (network: string, id: string, more: Partial<Organisation> = {}) => organisation(id, { network, ...more });
const coordinator = inCity('Nord', 'K', { name: 'Koordination Migrantenorganisationen Nord' });
const welfare = inCity('Nord', 'W', { kind: 'Wohlfahrtsverband' });
const step = (...ties: Partial<Tie>[]): string | undefined => {
  const rows = ties.map((parts, i) => tie('K', 'W', { id: `T${i}`, ...parts }));
  return welfareTies(tiny('', { organisations: [coordinator, welfare], ties: rows }), { asOf: AS_OF })[0]!.tie;
};

test('a tie of strength three is strong, two is weak, an old one is none, and without a strength it is unknown', () => {
  assert.deepEqual(
    [step({ strength: 3 }), step({ strength: 2 }), step({ strength: 4, lastContact: '2020-01' }), step({}), step()],
    ['strong', 'weak', 'none', 'unknown', 'none'],
  );
  assert.equal(
    step({ strength: 4, lastContact: '2020-01' }, { strength: 1 }),
    'weak',
    'an old strong report does not lift a young weak one',
  );
  assert.equal(step({ strength: 3, lastContact: undefined }), 'strong', 'a report without a date counts as alive');
});

test('only a welfare federation of the same city counts, and without a coordination nothing is said', () => {
  const organisations = [
    coordinator,
    { ...welfare, network: 'Süd' },
    inCity('Nord', 'X'),
    { ...welfare, id: 'V', status: 'ended' as const },
  ];
  const ties = ['W', 'X', 'V'].map((other) => tie('K', other, { strength: 4 }));
  assert.deepEqual(welfareTies(tiny('', { organisations, ties }), { asOf: AS_OF }), [
    { city: 'Nord', coordinators: ['K'], tie: 'none', partners: [] },
    { city: 'Süd', coordinators: [], tie: undefined, partners: [] },
  ]);
});

test('what one city lacks by topic, active partners in other cities have', () => {
  const organisations = [
    inCity('Nord', 'A'),
    inCity('Süd', 'B', { topics: ['Sport'] }),
    inCity('Ost', 'C', { topics: ['Sport'], status: 'paused' }),
    inCity('Nord', 'D', { topics: ['Wohnen'], capacity: 'full' }),
    organisation('E', { topics: ['Sport'] }),
  ];
  const needs = [need('A', 'Sport'), need('A', 'Wohnen'), need('A', 'Recht'), need('E', 'Recht')];
  assert.deepEqual(othersHave(tiny('', { organisations, needs }), { asOf: AS_OF }), [
    { needId: 'A:Recht', who: 'A', city: 'Nord', topic: 'Recht', cities: [] },
    { needId: 'A:Sport', who: 'A', city: 'Nord', topic: 'Sport', cities: [{ city: 'Süd', partners: ['B'] }] },
  ]);
});

test('the end of a funder hits those whose largest funder it is, and unknown ones are counted as unknown', () => {
  const organisations = [
    organisation('B', { funding: { funder: 'Bundesprogramm Ankommen', share: 60 } }),
    organisation('A', { funding: { funder: 'Land' } }),
    organisation('C', { funding: { share: 90 } }),
    organisation('D', { funding: { funder: 'Bundesprogramm Ankommen' }, status: 'ended' }),
  ];
  const { partners, basis } = dependingOnFunder(tiny('', { organisations }), 'Bundesprogramm');
  assert.deepEqual(partners, [{ id: 'B', funder: 'Bundesprogramm Ankommen', share: 60, securedUntil: undefined }]);
  assert.deepEqual(basis, { known: 2, of: 3 });
  assert.throws(() => dependingOnFunder(tiny('A'), ''), TypeError);
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const other = shuffled(network, order);
      const options = { asOf: AS_OF, coordinator: '', kind: 'Verein' };
      assert.deepEqual(welfareTies(other, options), welfareTies(network, options));
      assert.deepEqual(dependingOnFunder(other, 'a'), dependingOnFunder(network, 'a'));
      const places = (from: typeof network) => othersHave(from, options).map(({ who, topic, cities }) => [who, topic, cities]);
      assert.deepEqual(places(other), places(network));
    }),
  );
});
