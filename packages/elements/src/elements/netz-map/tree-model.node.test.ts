import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, type Network, type Tie } from '@netz-map/core';
import fc from 'fast-check';
import { mapDe } from '../../ui-texts/map-de.ts';
import { partnerList } from './partner-list.ts';
import { TreeModel, type TreeCommand, type TreeState } from './tree-model.ts';
import { MOST_PARTNERS_IN_FULL, partnerKey, tieKey, windowOf } from './tree-rows.ts';

const none = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' } as const;
const words = { locale: 'de', tie: mapDe.tie, date: (day: string) => day } as const;

function network(names: readonly string[], ties: readonly (readonly [number, number, string?])[]): Network {
  const id = (index: number): string => `P${index}`;
  return createNetwork({
    organisations: names.map((name, index) => ({ id: id(index), name, ...none })),
    ties: ties.map(([a, b, kind], index): Tie => ({ id: `T${index}`, from: id(a), to: id(b), kind, visibility: 'public' })),
  });
}
function model(of: Network): TreeModel {
  return new TreeModel(partnerList(of, '2026-11-01', (id) => of.organisation(id)!.name, words));
}
const small = network(
  ['Amt für Wohnen', 'Ämterlotsen', 'Bücherei', 'Sprachcafé Süd', 'Solo'],
  [
    [3, 0, 'Verweis'],
    [3, 1],
    [2, 1, 'Projekt'],
  ],
);
const play = (tree: TreeModel, ...commands: TreeCommand[]): TreeState =>
  commands.reduce<TreeState>((state, command) => tree.next(state, command), tree.start());
const shown = (tree: TreeModel, state: TreeState): string[] =>
  tree.rows(state).map((row) => `${row.level} ${row.posinset}/${row.setsize} ${row.tie?.sentence ?? row.kind?.kind ?? row.partner.name}`);

test('The list names every partner in the order of the alphabet, ties closed', () => {
  const tree = model(small);
  assert.deepEqual(shown(tree, tree.start()), [
    '1 1/5 Amt für Wohnen',
    '1 2/5 Ämterlotsen',
    '1 3/5 Bücherei',
    '1 4/5 Solo',
    '1 5/5 Sprachcafé Süd',
  ]);
});

test('A name in quotation marks stands where its first letter belongs', () => {
  const tree = model(network(['Zirkus', '„Frauen für Frauen“', 'Bücherei'], []));
  assert.deepEqual(
    tree.list.partners.map(({ name }) => name),
    ['Bücherei', '„Frauen für Frauen“', 'Zirkus'],
  );
});

test('A partner opens to its ties as sentences, in the direction in which they were reported', () => {
  const tree = model(small);
  assert.deepEqual(shown(tree, play(tree, 'open')).slice(0, 2), [
    '1 1/5 Amt für Wohnen',
    '2 1/1 Sprachcafé Süd verweist an Amt für Wohnen, Stand unbekannt',
  ]);
});

test('Right opens and goes in, left goes up and closes', () => {
  const tree = model(small);
  const inside = play(tree, 'open', 'open');
  assert.equal(inside.active, tieKey('P0', 'P3'));
  const up = tree.next(inside, 'close');
  assert.deepEqual([up.active, up.expanded.size], [partnerKey('P0'), 1]);
  assert.equal(tree.next(up, 'close').expanded.size, 0);
});

test('A partner without ties has nothing to open', () => {
  const tree = model(small);
  const solo = play(tree, { go: partnerKey('P4') });
  assert.equal(tree.activeRow(solo)?.expanded, undefined);
  assert.equal(tree.next(solo, 'open'), solo);
});

test('Enter on a tie goes to the partner at the other end, and back again to the very line', () => {
  const tree = model(small);
  const before = play(tree, 'open', 'open');
  const there = tree.next(before, 'walk');
  assert.equal(there.active, partnerKey('P3'));
  assert.deepEqual(tree.next(there, 'back'), before);
});

test('Typed letters find the next name that begins so, without minding accents', () => {
  const tree = model(small);
  const found = (letters: string, ...before: TreeCommand[]): string | undefined =>
    tree.activeRow(play(tree, ...before, { letters }))?.partner.name;
  assert.equal(found('s'), 'Solo');
  assert.equal(found('ss'), 'Solo');
  assert.equal(found('ss', { letters: 's' }), 'Sprachcafé Süd');
  assert.equal(found('spra'), 'Sprachcafé Süd');
  assert.equal(found('büch'), 'Bücherei');
  assert.equal(found('x'), 'Amt für Wohnen');
});

test('A filter keeps the place where it can, else goes to the first that fits; walking to a hidden partner ends it', () => {
  const tree = model(small);
  const filtered = play(tree, { filter: 'sprachcafe' });
  assert.equal(filtered.active, partnerKey('P3'));
  const walked = tree.next(tree.next(tree.next(filtered, 'open'), 'open'), 'walk');
  assert.deepEqual([walked.active, walked.filter], [partnerKey('P0'), '']);
  assert.equal(tree.next(walked, 'back').filter, 'sprachcafe');
  assert.equal(play(tree, { filter: 'gibt es nicht' }).active, undefined);
  assert.equal(play(tree, { filter: 'gibt es nicht' }, { filter: '' }).active, partnerKey('P0'));
});

test('More than twenty ties come by their kind first', () => {
  const hub = network(
    ['Hub', ...Array.from({ length: 23 }, (_, i) => `Partner ${i + 1}`)],
    Array.from({ length: 23 }, (_, i) => [0, i + 1, i < 20 ? 'Verweis' : 'Projekt'] as const),
  );
  const tree = model(hub);
  const lines = shown(tree, play(tree, 'open'));
  assert.deepEqual(lines.slice(0, 4), ['1 1/24 Hub', '2 1/2 Verweis', '2 2/2 Projekt', '1 2/24 Partner 1']);
  const far = tree.next(tree.start(), { go: tieKey('P0', 'P22') });
  assert.deepEqual(tree.activeRow(far)?.level, 3);
  assert.equal(tree.activeRow(tree.next(far, 'close'))?.kind?.kind, 'Projekt');
});

test('In a long list only the lines around the active one are on the page, and they know their true place', () => {
  const many = model(
    network(
      Array.from({ length: MOST_PARTNERS_IN_FULL + 500 }, (_, i) => `Verein ${i + 1}`),
      [],
    ),
  );
  const rows = many.rows(many.start());
  assert.deepEqual(windowOf(rows, 0, 1500), [0, 51]);
  assert.deepEqual(windowOf(rows, 1499, 1500), [1449, 1500]);
  assert.deepEqual([rows[1499]?.posinset, rows[1499]?.setsize], [1500, 1500]);
  assert.deepEqual(windowOf(many.rows(many.start()).slice(0, 1000), 0, 1000), [0, 1000]);
});

const anyNetwork = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom('Verweis', 'Projekt', undefined)), { maxLength: 40 }).map((ties) =>
    network(
      Array.from({ length: size }, (_, i) => `Partner ${i}`),
      ties as [number, number, string?][],
    ),
  ),
);
const anyCommand: fc.Arbitrary<TreeCommand> = fc.oneof(
  fc.constantFrom<TreeCommand>('next', 'previous', 'first', 'last', 'open', 'open', 'close', 'walk', 'back'),
  fc.string({ minLength: 1, maxLength: 2 }).map((letters) => ({ letters })),
  fc.constantFrom('', 'partner 1', 'x').map((filter) => ({ filter })),
);

test('Whatever is pressed, exactly one visible line is active, unless nothing fits the filter', () => {
  fc.assert(
    fc.property(anyNetwork, fc.array(anyCommand, { maxLength: 60 }), (of, commands) => {
      const tree = model(of);
      let state = tree.start();
      for (const command of commands) {
        state = tree.next(state, command);
        const rows = tree.rows(state);
        assert.equal(rows.filter(({ key }) => key === state.active).length, rows.length === 0 ? 0 : 1);
        assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length, 'every line once');
      }
    }),
    { numRuns: 1000, seed: 7 },
  );
});

test('n times Enter along ties, then n times Backspace, ends at the very line where it began', () => {
  fc.assert(
    fc.property(
      anyNetwork,
      fc.array(
        anyCommand.filter((command) => command !== 'back'),
        { maxLength: 60 },
      ),
      (of, commands) => {
        const tree = model(of);
        let state = tree.start();
        const begun: TreeState[] = [];
        for (const command of commands) {
          const next = tree.next(state, command);
          if (next.trail.length > state.trail.length) begun.push(state);
          state = next;
        }
        for (const expected of begun.reverse()) assert.deepEqual((state = tree.next(state, 'back')), expected);
        assert.equal(state.trail.length, 0);
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
});

test('Arrow keys alone reach every partner, and every tie from both of its ends', () => {
  fc.assert(
    fc.property(anyNetwork, (of) => {
      const tree = model(of);
      let state = tree.start();
      const reached = new Set<string>();
      for (;;) {
        reached.add(state.active!);
        if (tree.activeRow(state)?.expanded === false) state = tree.next(state, 'open');
        const next = tree.next(state, 'next');
        if (next === state) break;
        state = next;
      }
      for (const { id } of tree.list.partners) assert.ok(reached.has(partnerKey(id)));
      for (const { a, b } of tree.list.pairs) assert.ok(reached.has(tieKey(a, b)) && reached.has(tieKey(b, a)));
    }),
    { numRuns: 1000, seed: 7 },
  );
});
