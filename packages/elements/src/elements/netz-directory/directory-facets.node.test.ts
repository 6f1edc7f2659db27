import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Organisation } from '@netz-map/core';
import { nameOrder } from '../../base/name-order.ts';
import { entriesOf, narrowedTo, wordsIn } from './directory-facets.ts';
import { directoryTexts } from './texts.ts';

const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: id,
  topics: [],
  targetGroups: [],
  places: [],
  groups: [],
  status: 'active',
  visibility: 'public',
  ...more,
});
const order = nameOrder('de');
const entries = entriesOf(
  [
    organisation('Zeltlager', { topics: ['Wohnen', 'wohnen'], targetGroups: ['alle'], kind: 'Verein' }),
    organisation('Ämterlotsen', { topics: ['Behörden'], targetGroups: ['Frauen'], kind: 'Initiative', description: 'Wir gehen mit.' }),
    organisation('Teestube', { topics: ['Wohnen'], targetGroups: ['Frauen', 'Ältere'] }),
    organisation('Gewesen', { status: 'ended' }),
  ],
  (id) => id,
  order,
);
const names = (some: readonly { readonly name: string }[]): string[] => some.map(({ name }) => name);

test('A directory stands by the alphabet, without those who have left', () => {
  assert.deepEqual(names(entries), ['Ämterlotsen', 'Teestube', 'Zeltlager']);
});

test('Who works for all is found with every target group, whatever the spelling', () => {
  assert.deepEqual(names(narrowedTo(entries, { 'target-group': 'frauen' }, '')), ['Ämterlotsen', 'Teestube', 'Zeltlager']);
  assert.deepEqual(names(narrowedTo(entries, { 'target-group': 'aeltere', topic: 'wohnen' }, '')), ['Teestube', 'Zeltlager']);
});

test('The number beside a word is the number of partners that choosing it shows', () => {
  for (const facet of ['topic', 'target-group', 'kind'] as const)
    for (const { key, count } of wordsIn(entries, facet, undefined, order))
      assert.equal(narrowedTo(entries, { [facet]: key }, '').length, count, `${facet} ${key}`);
});

test('Words that lead to nobody are not offered, but for the one that is chosen', () => {
  const some = narrowedTo(entries, { 'target-group': 'aeltere' }, '');
  assert.deepEqual(
    wordsIn(some, 'topic', undefined, order).map(({ text }) => text.toLowerCase()),
    ['wohnen'],
  );
  assert.deepEqual(wordsIn(some, 'topic', 'behoerden', order)[0], { key: 'behoerden', text: 'behoerden', count: 0 });
});

test('A search finds parts of words in everything that is read, and needs all of its words', () => {
  assert.deepEqual(names(narrowedTo(entries, {}, 'AEMTER')), ['Ämterlotsen']);
  assert.deepEqual(names(narrowedTo(entries, {}, 'gehen behörd')), ['Ämterlotsen']);
  assert.deepEqual(names(narrowedTo(entries, {}, 'gehen wohnen')), []);
  assert.equal(narrowedTo(entries, {}, '  ').length, 3);
});

test('The counts are told in sentences of each language', () => {
  assert.equal(directoryTexts.de.found(0, 1041, 'Wohnen', '1. November 2026'), 'Kein Partner von 1.041 (Wohnen), Stand 1. November 2026.');
  assert.equal(directoryTexts['de-einfach'].all(1, '2026'), 'Ein Partner, Stand 2026.');
  assert.equal(directoryTexts.en.showAll(105), 'Show all 105');
});
