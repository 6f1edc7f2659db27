import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { organisation } from '../../test/tiny-network.ts';
import type { Organisation } from '../model/organisation.ts';
import { soundReferences } from './sound-references.ts';

const told = (...organisations: Organisation[]) =>
  soundReferences(organisations).defects.map(({ code, id, named }) => `${code} ${id}: ${named.join(' ')}`);
const under = (id: string, umbrella?: string): Organisation => organisation(id, umbrella === undefined ? {} : { umbrella });

test('of a circle of umbrellas the statement that closes it is left out, and all others stay', () => {
  const network = [under('C', 'A'), under('A', 'B'), under('B', 'C'), under('D', 'A'), under('E', 'D'), under('F')];
  assert.deepEqual(told(...network), ['reference-cycle C: A B C']);
  assert.deepEqual(
    soundReferences(network).organisations.map(({ id, umbrella }) => `${id}${umbrella ?? ''}`),
    ['C', 'AB', 'BC', 'DA', 'ED', 'F'],
  );
});

test('of two organisations that replace each other the one that has gone keeps its successor', () => {
  const gone = organisation('B', { successor: 'A', status: 'ended' });
  assert.deepEqual(told(organisation('A', { successor: 'B' }), gone), ['reference-cycle A: A B']);
  assert.deepEqual(told(organisation('A', { successor: 'B' }), organisation('B', { successor: 'A' })), ['reference-cycle B: A B']);
});

test('whom nobody knows is left out, and the others stay', () => {
  const one = organisation('A', { avoid: ['X', 'B', 'Y'], umbrella: 'Z', successor: 'B' });
  assert.deepEqual(told(one, organisation('B')), ['reference-unknown A: X', 'reference-unknown A: Y', 'reference-unknown A: Z']);
  assert.deepEqual(soundReferences([one, organisation('B')]).organisations[0], organisation('A', { avoid: ['B'], successor: 'B' }));
});

test('nobody avoids itself, belongs to itself or replaces itself', () => {
  const one = organisation('A', { avoid: ['A', 'B'], umbrella: 'A', successor: 'A' });
  const { organisations, defects } = soundReferences([one, organisation('B', { avoid: ['B'] })]);
  assert.deepEqual(
    defects.map(({ code, id, field }) => `${code} ${id} ${field}`),
    ['avoid', 'successor', 'umbrella'].map((field) => `reference-to-itself A ${field}`).concat('reference-to-itself B avoid'),
  );
  assert.deepEqual(organisations, [organisation('A', { avoid: ['B'] }), organisation('B')]);
});

test('whatever is said, afterwards there is no circle, each circle was told once, and the order of the rows does not matter', () => {
  const references = fc.array(fc.option(fc.nat({ max: 12 }), { nil: undefined }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(references, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (named, order) => {
      const all = named.map((one, i) => under(`O${i}`, one === undefined ? undefined : `O${one}`));
      const { organisations, defects } = soundReferences(all);
      const next = new Map(organisations.map(({ id, umbrella }) => [id, umbrella]));
      for (const { id } of organisations) {
        let at: string | undefined = id;
        for (let step = 0; at !== undefined; step++) {
          assert.ok(step <= 12, 'there is still a circle');
          at = next.get(at);
        }
      }
      const lost = all.filter(({ umbrella }) => umbrella !== undefined).length - [...next.values()].filter(Boolean).length;
      assert.equal(defects.length, lost);
      const mixed = all.map((one, i) => ({ one, key: order[i]! })).sort((p, q) => p.key - q.key);
      assert.deepEqual(soundReferences(mixed.map(({ one }) => one)).defects, defects);
    }),
  );
});
