import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import type { Organisation } from '../model/organisation.ts';
import { expansion } from './expansion.ts';

const about = (id: string, topics: string[], more: Partial<Organisation> = {}) => organisation(id, { topics, ...more });
const entry = (id: string, name: string, topics: string[], more: Partial<Organisation> = {}) => about(id, topics, { name, ...more });

test('whoever closes most gaps comes first, then whoever would be a second provider', () => {
  const network = tiny('A-B', {
    organisations: [about('A', ['Sprache']), about('B', ['Wohnen'], { kind: 'Verein' })],
    needs: [need('A', 'Recht'), need('B', 'Recht', { targetGroup: 'Frauen' }), need('B', 'Sport'), need('B', 'Sprache')],
  });
  const directory = [
    entry('X1', 'Sportclub', ['Sport']),
    entry('X2', 'Rechtshilfe', ['Recht'], { targetGroups: ['Frauen'] }),
    entry('X3', 'Sprachschule', ['Sprache']),
    entry('X4', 'Amt', [], { kind: 'Behörde' }),
    entry('X5', 'Chor', ['Musik']),
  ];
  const { candidates, stillOpen, basis } = expansion(network, directory, { asOf: AS_OF });
  assert.deepEqual(
    candidates.map(({ id, needs, relieves, missingKind }) => [id, needs.length, relieves.length, missingKind]),
    [
      ['X2', 2, 0, undefined],
      ['X1', 1, 0, undefined],
      ['X4', 0, 0, 'public-offices'],
      ['X3', 0, 1, undefined],
    ],
  );
  assert.deepEqual(stillOpen, []);
  assert.deepEqual(basis, { known: 4, of: 5 });
});

test('who is inside already is no candidate, however its name is written, and a name that stands there twice counts once', () => {
  const network = tiny('', {
    organisations: [organisation('A', { name: 'Förderverein Lesen e.V.' }), organisation('B', { name: 'Chor', status: 'ended' })],
    needs: [need('A', 'Sport')],
  });
  const directory = [
    entry('X1', 'Foerderverein Lesen', ['Sport']),
    entry('X2', 'Chor', ['Sport']),
    entry('X3', 'Sportclub', ['Sport']),
    entry('X4', 'SPORTCLUB e. V.', ['Sport']),
  ];
  const { candidates, inside, twice } = expansion(network, directory, { asOf: AS_OF });
  assert.deepEqual(inside, [{ id: 'X1', partner: 'A' }]);
  assert.deepEqual(twice, [{ id: 'X4', first: 'X3' }]);
  assert.deepEqual(
    candidates.map(({ id, former }) => [id, former]),
    [
      ['X2', 'B'],
      ['X3', undefined],
    ],
  );
});

test('those who could ask are the partners that share most with the one outside, and do not pause', () => {
  const network = tiny('', {
    organisations: [
      about('A', ['Sport'], { places: ['Hafen'] }),
      about('B', ['Sport', 'Musik']),
      about('C', ['Sport'], { status: 'paused' }),
      about('D', ['Recht']),
    ],
    needs: [need('D', 'Tanz')],
  });
  const [only] = expansion(network, [entry('X', 'Club', ['Sport', 'Musik', 'Tanz'], { places: ['Hafen'] })], { asOf: AS_OF }).candidates;
  assert.deepEqual(
    only!.couldAsk.map(({ id }) => id),
    ['B', 'A'],
  );
});

test('a full entry meets nothing, nor one of another city', () => {
  const network = tiny('', { organisations: [organisation('A', { network: 'Nordstadt' })], needs: [need('A', 'Sport')] });
  const directory = [
    entry('X1', 'Club 1', ['Sport'], { capacity: 'full' }),
    entry('X2', 'Club 2', ['Sport'], { network: 'Südstadt' }),
    entry('X3', 'Club 3', ['Sport'], { status: 'ended' }),
  ];
  const { candidates, stillOpen } = expansion(network, directory, { asOf: AS_OF });
  assert.deepEqual(candidates, []);
  assert.equal(stillOpen.length, 1);
});

test('where nobody names a kind, no kind is missing', () => {
  const { candidates, stillMissing } = expansion(tiny('A-B'), [entry('X', 'Amt', [], { kind: 'Behörde' })], { asOf: AS_OF });
  assert.deepEqual([candidates, stillMissing], [[], []]);
});

test('a directory that is none is a mistake of the program', () => {
  assert.throws(() => expansion(tiny('A'), 'X' as never, { asOf: AS_OF }), /expected outside to be a network or a list/);
});

test('for any two networks: only unmet needs are closed, each entry stands in one list, and the order of rows changes nothing', () => {
  fc.assert(
    fc.property(randomNetwork, randomNetwork, fc.array(fc.nat(99), { minLength: 1 }), (network, outside, order) => {
      const answer = expansion(network, outside, { asOf: AS_OF });
      const ids = [...answer.candidates, ...answer.inside, ...answer.twice].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const closed = new Set(answer.candidates.flatMap(({ needs }) => needs.map(({ needId }) => needId)));
      for (const { needId } of answer.stillOpen) assert.ok(!closed.has(needId));
      assert.deepEqual(expansion(shuffled(network, order), shuffled(outside, order), { asOf: AS_OF }), answer);
    }),
    { numRuns: 50 },
  );
});
