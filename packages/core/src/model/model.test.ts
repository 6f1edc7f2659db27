import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { createNetwork } from './create-network.ts';
import { graphOf } from './graph-of.ts';
import { namesOf } from './names.ts';
import { pairsOf } from './pairs.ts';
import { project } from './project.ts';

test('a tie is active up to 18 months after the last contact and dormant from the nineteenth', () => {
  const state = (lastContact: string | undefined) => pairsOf(tiny('A B', { ties: [tie('A', 'B', { lastContact })] }), AS_OF)[0]!.state;
  assert.equal(state('2025-05-31'), 'active');
  assert.equal(state('2025-04-30'), 'dormant');
  assert.equal(state(undefined), 'unknown');
});

test('several reports of a pair, in either direction, are one tie', () => {
  const network = tiny('A B', {
    ties: [
      tie('A', 'B', { lastContact: '2020-01', strength: 1 }),
      tie('B', 'A', { lastContact: '2026-10', strength: 3 }),
      tie('A', 'B', { lastContact: '2023-01' }),
    ],
  });
  const [pair, ...rest] = pairsOf(network, AS_OF);
  assert.equal(rest.length, 0);
  assert.deepEqual([pair!.state, pair!.lastContact, pair!.strength, pair!.ties.length], ['active', '2026-10', 3, 3]);
});

test('an undated report beats a dormant one', () => {
  const network = tiny('A B', { ties: [tie('A', 'B', { lastContact: '2020-01' }), tie('B', 'A', { lastContact: undefined })] });
  assert.equal(pairsOf(network, AS_OF)[0]!.state, 'unknown');
});

test('a tie is one-sided only when the other side did not name it', () => {
  const oneSided = (...ties: ReturnType<typeof tie>[]) => pairsOf(tiny('A B', { ties }), AS_OF)[0]!.oneSided;
  assert.equal(oneSided(tie('A', 'B', { mutual: false })), true);
  assert.equal(oneSided(tie('A', 'B')), false);
  assert.equal(oneSided(tie('A', 'B', { mutual: false }), tie('B', 'A', { mutual: false })), false);
});

test('ties to oneself and ties of organisations that have left do not count', () => {
  const network = tiny('A-B C-C', { organisations: [organisation('B', { status: 'ended' })] });
  assert.deepEqual(pairsOf(network, AS_OF), []);
  assert.deepEqual(project(network, { asOf: AS_OF }).nodes(), ['A', 'C']);
});

test('the projection holds active and undated ties, on request dormant ones too', () => {
  const network = tiny('A-B B-C~ C-D?');
  assert.deepEqual(project(network, { asOf: AS_OF }).edges().length, 2);
  assert.deepEqual(project(network, { asOf: AS_OF, states: ['dormant'] }).edges().length, 1);
});

test('graphology users find label and the whole record on the node', () => {
  const graph = graphOf(tiny('A-B'));
  assert.equal(graph.getNodeAttribute('A', 'label'), 'Verein A');
  assert.equal(graph.getEdgeAttribute(graph.edges()[0]!, 'from'), 'A');
});

test('a program that builds an impossible network is told what was expected', () => {
  assert.throws(
    () => createNetwork({ organisations: [organisation('A'), organisation('A')] }),
    /@netz-map\/core\/model\/create-network: expected every organisation id once, got "A"/,
  );
  assert.throws(
    () => createNetwork({ organisations: [organisation('A')], ties: [tie('A', 'B')] }),
    /"to" of tie "A-B" to be the id of an organisation, got "B"/,
  );
});

test('organisations of the same name are told apart by city, place, kind or id', () => {
  const same = (parts: [object, object]) => {
    const name = namesOf(
      createNetwork({
        organisations: [organisation('1', { name: 'Caritas', ...parts[0] }), organisation('2', { name: 'Caritas', ...parts[1] })],
      }),
    );
    return [name('1'), name('2')];
  };
  assert.deepEqual(same([{ places: ['Hafen'] }, { places: ['Nordend'] }]), ['Caritas (Hafen)', 'Caritas (Nordend)']);
  assert.deepEqual(same([{ kind: 'Beratungsstelle' }, { kind: 'Verein' }]), ['Caritas (Beratungsstelle)', 'Caritas (Verein)']);
  assert.deepEqual(same([{}, {}]), ['Caritas (1)', 'Caritas (2)']);
});

test('an id that would reach into all objects of the page never gets to graphology', () => {
  for (const id of ['__proto__', 'constructor']) {
    const network = createNetwork({ organisations: [organisation('A'), organisation(id)], ties: [tie('A', id)] });
    assert.throws(() => graphOf(network), { name: 'TypeError', message: /ids of organisations that graphology can hold/ });
    assert.throws(() => project(network, { asOf: AS_OF }), { name: 'TypeError', message: /ids of organisations that graphology can hold/ });
  }
  assert.deepEqual(Object.keys(Object.prototype), []);
});
