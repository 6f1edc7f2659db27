import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, type Organisation } from '@netz-map/core';
import { facetsOf } from './facets.ts';
import { readFilter, writeFilter } from './filter-text.ts';
import { monthAt, monthRange } from './month-range.ts';
import { fileName } from './save-file.ts';
import { around, fitting } from './shown-ids.ts';

const partner = (id: string, more: Partial<Organisation>): Organisation => ({
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
const partners = [
  partner('A', { topics: ['Sprache', 'Wohnen'], places: ['Nord'] }),
  partner('B', { topics: ['sprache'], places: ['Süd'] }),
  partner('C', { topics: ['Wohnen'], places: ['stadtweit'] }),
  partner('D', { places: ['Nord'] }),
];
const shown = (filter: string): string => [...fitting(partners, readFilter(filter))].join('');

test('several words of one facet mean one of them, words of two facets mean both', () => {
  assert.equal(shown('topic: Sprache'), 'AB');
  assert.equal(shown('topic: Sprache, Wohnen'), 'ABC');
  assert.equal(shown('topic: Sprache; place: Nord'), 'A');
});

test('who works everywhere is found with every place', () => {
  assert.equal(shown('place: Nord'), 'ACD');
  assert.equal(shown('place: stadtweit'), 'C');
});

test('how a word is spelled does not matter, and what is no facet is passed over', () => {
  assert.equal(shown('TOPIC:SPRACHE'), 'AB');
  assert.equal(shown('colour: red; : ; topic'), 'ABCD');
  assert.equal(shown('topic: Tanz'), '');
});

test('words with commas stand in quotes, and come back as they were', () => {
  const text = writeFilter(
    new Map([
      ['place', ['Nord']],
      ['topic', ['Kirchen, Religion', 'Musik']],
    ]),
  );
  assert.equal(text, 'topic: "Kirchen, Religion", Musik; place: Nord');
  assert.deepEqual([...readFilter(text).get('topic')!], ['kirchen religion', 'musik']);
  assert.equal(writeFilter(new Map()), undefined);
});

test('each word says how many partners it would show; a facet with one word is no choice', () => {
  const facets = facetsOf(partners);
  assert.deepEqual(
    facets.map(({ name }) => name),
    ['topic', 'place'],
  );
  const place = facets.find(({ name }) => name === 'place')!.values.map(({ text, count }) => `${text} ${count}`);
  assert.deepEqual(place, ['Nord 3', 'Süd 2', 'stadtweit 1']);
  for (const { name, values } of facets)
    for (const { text, count } of values) assert.equal(shown(`${name}: ${text}`).length, count, `${name} ${text}`);
});

test('words that are names of things in every object are words like others', () => {
  const odd = [partner('A', { topics: ['__proto__'] }), partner('B', { topics: ['constructor'] })];
  assert.equal([...fitting(odd, readFilter('topic: __proto__'))].join(), 'A');
  assert.equal(facetsOf(odd)[0]!.values.length, 2);
});

test('neighbours are one step away, or two', () => {
  const pairs = [
    ['A', 'B'],
    ['B', 'C'],
    ['C', 'D'],
  ].map(([a, b]) => ({ a: a!, b: b! })) as unknown as Parameters<typeof around>[1];
  assert.deepEqual([...around('A', pairs, 1)], ['A', 'B']);
  assert.deepEqual([...around('A', pairs, 2)], ['A', 'B', 'C']);
  assert.deepEqual([...around('D', pairs, 0)], ['D']);
});

test('the months go from the first date of a tie to the day of the map', () => {
  const ties = [
    { id: '1', from: 'A', to: 'B', since: '2024-11', lastContact: '2026-03-04', visibility: 'public' as const },
    { id: '2', from: 'B', to: 'C', lastContact: '2027-01', visibility: 'public' as const },
  ];
  const network = createNetwork({ organisations: partners, ties });
  const range = monthRange(network, '2026-11-01')!;
  assert.deepEqual(range, { first: '2024-11', count: 25 });
  assert.deepEqual(
    [0, 1, 2, 24].map((index) => monthAt(range, index)),
    ['2024-11', '2024-12', '2025-01', '2026-11'],
  );
  assert.equal(monthRange(createNetwork({ organisations: partners }), '2026-11-01'), undefined);
});

test('files are named so that every device takes them', () => {
  assert.equal(fileName(['Netzwerk „Ankommen“ <Sonnbrück>', undefined, 'Plakat A3'], 'svg'), 'Netzwerk Ankommen Sonnbrück Plakat A3.svg');
  assert.equal(fileName(['../../etc'], 'csv'), 'etc.csv');
  assert.equal(fileName([undefined], 'png'), 'Netzwerk.png');
});
