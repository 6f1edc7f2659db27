import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import type { Organisation } from '../model/organisation.ts';
import { contextOf } from './context.ts';
import { onlyProject } from './only-project.ts';

const find = (...offers: readonly Partial<Organisation>[]) =>
  onlyProject(
    contextOf(
      tiny('A', {
        organisations: offers.map((one, i) => organisation(`P${i}`, { topics: ['Sprache'], ...one })),
        needs: [need('A', 'Sprache')],
      }),
      AS_OF,
    ),
  );
const project = (until?: string): Partial<Organisation> => ({ offerKind: 'project', ...(until && { funding: { securedUntil: until } }) });

test('a need that projects alone meet is told, with the day on which the last money ends', () => {
  const [found, ...others] = find(project('2027-06-30'), project('2026-12-31'));
  assert.deepEqual(others, []);
  assert.deepEqual([found!.id, found!.certainty], ['only-project:A:A%3ASprache', 'certain']);
  assert.deepEqual(found!.evidence, {
    needId: 'A:Sprache',
    topic: 'Sprache',
    targetGroup: undefined,
    place: undefined,
    providers: ['P0', 'P1'],
    unknown: [],
    until: '2027-06-30',
  });
});

test('one end of money that nobody knows leaves the last one unknown', () => {
  const [found] = find(project('2027-06-30'), project());
  assert.deepEqual('until' in found!.evidence && found!.evidence.until, undefined);
});

test('an offer that stays is enough, if it is free', () => {
  assert.deepEqual(find(project(), { offerKind: 'regular' }), []);
  assert.equal(find(project(), { offerKind: 'regular', capacity: 'full' }).length, 1);
});

test('an offer of which nobody knows is no project: it makes the finding less sure, and alone it says nothing', () => {
  const [found] = find(project(), {}, {});
  assert.deepEqual([found!.grounds, found!.certainty], [{ on: 'offer-kinds', known: 1, of: 3 }, 'uncertain']);
  assert.equal(find(...Array.from({ length: 10 }, () => project()), {})[0]!.certainty, 'likely');
  assert.deepEqual([find({}, {}), find()], [[], []]);
});
