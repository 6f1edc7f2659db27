import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import { contextOf } from '../findings/context.ts';
import type { Organisation } from '../model/organisation.ts';
import { coverage, COVERAGE_STATES } from './coverage.ts';

const offers = (id: string, topic: string, parts: Partial<Organisation> = {}) => organisation(id, { topics: [topic], ...parts });
const cellsOf = (...of: Parameters<typeof tiny>) => coverage(tiny(...of), { asOf: AS_OF }).cells;

test('each wish is uncovered, full, met by one, by projects, by two or by several; the most urgent comes first', () => {
  const found = coverage(
    tiny('A-B', {
      organisations: [
        ...['S1', 'S2', 'S3'].map((id) => offers(id, 'Sprache')),
        ...['W1', 'W2'].map((id) => offers(id, 'Wohnen')),
        ...['P1', 'P2'].map((id) => offers(id, 'Patenschaften', { offerKind: 'project' })),
        offers('K1', 'Kultur'),
        offers('R1', 'Räume', { capacity: 'full' }),
      ],
      needs: [
        ...['Sprache', 'Wohnen', 'Patenschaften', 'Kultur', 'Räume', 'Recht'].map((topic) => need('A', topic)),
        need('B', 'Sport', { done: true }),
      ],
    }),
    { asOf: AS_OF },
  );
  assert.deepEqual(
    found.cells.map(({ topic, state, missing, providers, unavailable }) => [topic, state, missing, providers, unavailable]),
    [
      ['Recht', 'uncovered', 'topic', [], []],
      ['Räume', 'no-capacity', 'capacity', [], ['R1']],
      ['Kultur', 'single', undefined, ['K1'], []],
      ['Patenschaften', 'project', undefined, ['P1', 'P2'], []],
      ['Wohnen', 'covered', undefined, ['W1', 'W2'], []],
      ['Sprache', 'several', undefined, ['S1', 'S2', 'S3'], []],
    ],
  );
  assert.deepEqual(found.totals, {
    cells: { uncovered: 1, 'no-capacity': 1, single: 1, project: 1, covered: 1, several: 1 },
    open: 6,
    seekers: 1,
    done: 1,
  });
});

test('an offer that nobody looks for makes no cell: only a stated need can be a gap', () => {
  assert.deepEqual(cellsOf('A-B', { organisations: [offers('B', 'Sprache', { places: ['Hafen'] })] }), []);
});

test('the same wish of two partners is one cell, told as it is for the one whom it is harder for', () => {
  const [cell] = cellsOf('A-B', {
    organisations: [offers('B', 'Sprache'), offers('C', 'Sprache')],
    needs: [need('A', 'Sprache'), need('B', 'Sprache')],
  });
  assert.equal(cell!.state, 'single');
  assert.deepEqual(
    cell!.seekers.map(({ id, distance, nearest }) => [id, distance, nearest]),
    [
      ['A', 1, ['B']],
      ['B', null, []],
    ],
  );
  assert.deepEqual(cell!.providers, ['B', 'C']);
});

test('a wish is told by topic, people, place and city', () => {
  const cells = cellsOf('A B', {
    organisations: [organisation('A', { network: 'Nord' }), organisation('B', { network: 'Süd' })],
    needs: [
      need('A', 'Sprache'),
      need('B', 'Sprache'),
      need('A', 'Sport', { targetGroup: 'Frauen' }),
      need('A', 'Wohnen', { place: 'Hafen' }),
    ],
  });
  assert.deepEqual(
    cells.map(({ network, topic, targetGroup, place }) => [network, topic, targetGroup, place]),
    [
      ['Nord', 'Sport', 'Frauen', undefined],
      ['Nord', 'Sprache', undefined, undefined],
      ['Nord', 'Wohnen', undefined, 'Hafen'],
      ['Süd', 'Sprache', undefined, undefined],
    ],
  );
});

test('one project beside an offer of which nobody knows is "projects only", beside one that stays it is not', () => {
  const onlyProjects = (second: Partial<Organisation>) =>
    cellsOf('A', {
      organisations: [offers('B', 'Sprache', { offerKind: 'project' }), offers('C', 'Sprache', second)],
      needs: [need('A', 'Sprache')],
    }).map(({ state, onlyProjects: only, unknownOfferKind }) => [state, only, unknownOfferKind]);
  assert.deepEqual(onlyProjects({}), [['project', true, ['C']]]);
  assert.deepEqual(onlyProjects({ offerKind: 'regular' }), [['covered', false, []]]);
  assert.deepEqual(onlyProjects({ capacity: 'full', offerKind: 'regular' }), [['single', true, []]]);
});

test('it says on how many partners it rests', () => {
  const { basis } = coverage(tiny('A B', { organisations: [offers('B', 'Sprache', { capacity: 'full' })] }), { asOf: AS_OF });
  assert.deepEqual(basis.topics, { known: 1, of: 2 });
  assert.deepEqual(basis.capacity, { known: 1, of: 2 });
  assert.deepEqual(basis.offerKind, { known: 0, of: 2 });
});

test('in any network every open need is in one cell, no cell is empty, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const { cells, totals } = coverage(network, { asOf: AS_OF });
      const open = contextOf(network, AS_OF).needs.filter(({ need: { done } }) => !done);
      assert.equal(
        cells.reduce((sum, { seekers }) => sum + seekers.length, 0),
        open.length,
      );
      assert.equal(totals.open, open.length);
      assert.equal(
        COVERAGE_STATES.reduce((sum, state) => sum + totals.cells[state], 0),
        cells.length,
      );
      for (const { state, seekers, providers, missing, almost, unavailable } of cells) {
        assert.ok(seekers.length > 0);
        assert.equal(missing !== undefined, state === 'uncovered' || state === 'no-capacity');
        if (state === 'no-capacity') assert.ok(almost.length > 0 && almost.every((id) => unavailable.includes(id)));
        if (seekers.length === 1) assert.equal(providers.length === 0, missing !== undefined);
      }
      const told = (of: typeof network) => JSON.stringify(coverage(of, { asOf: AS_OF })).replaceAll(/"N\d+"/g, '');
      assert.equal(told(shuffled(network, order)), told(network));
    }),
    { numRuns: 80 },
  );
});

test('a day that is none is a mistake of the program', () => {
  assert.throws(() => coverage(tiny('A'), { asOf: 'heute' }), /questions\/coverage: expected options\.asOf/);
});
