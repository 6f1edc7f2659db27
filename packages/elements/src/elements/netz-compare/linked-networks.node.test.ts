import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import { compareAnswer, type CompareQuestion } from './compare-answer.ts';
import { nameOfNetwork, withoutTwins } from './linked-networks.ts';

const none = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' } as const;
const partners = (count: number, network?: string) =>
  Array.from({ length: count }, (_, i) => ({ ...none, id: `P${i}`, name: `Verein ${i}`, topics: ['Sprache'], network }));

test('a network is called as the page calls it, else as its file or its partners do, else as the file is called', () => {
  const [named, inCity, plain] = [
    createNetwork({ name: 'Netz Nord', organisations: partners(1) }),
    createNetwork({ organisations: partners(2, 'Südstadt') }),
    createNetwork({ organisations: partners(1) }),
  ];
  const src = '/daten/weststadt.json?v=2';
  assert.equal(nameOfNetwork(named, { name: 'Nordstadt', src }), 'Nordstadt');
  assert.deepEqual(
    [named, inCity, plain].map((network) => nameOfNetwork(network, { name: '', src })),
    ['Netz Nord', 'Südstadt', 'weststadt'],
  );
});

test('two cities of one name are told apart', () => {
  assert.deepEqual(withoutTwins(['Neustadt', 'Neustadt', 'Altstadt', 'Neustadt (2)', 'Neustadt']), [
    'Neustadt',
    'Neustadt (2)',
    'Altstadt',
    'Neustadt (2) (2)',
    'Neustadt (3)',
  ]);
});

const question = (names: readonly string[]): string =>
  JSON.stringify({ asOf: '2026-11-01', ownDays: false, language: 'de', names } satisfies CompareQuestion);

test('cities are told by the alphabet, whatever the order of the files', () => {
  const [a, b] = [createNetwork({ organisations: partners(6) }), createNetwork({ organisations: partners(9) })];
  const one = compareAnswer(question(['Zell', 'Aue']), a, b);
  const other = compareAnswer(question(['Aue', 'Zell']), b, a);
  assert.deepEqual(one, other);
  assert.deepEqual(
    one!.sections.find(({ table }) => table)!.table!.rows.map(([city]) => city),
    ['Aue', 'Zell'],
  );
});

test('one file without cities has no answer', () => {
  assert.equal(compareAnswer(question(['Netz']), createNetwork({ organisations: partners(3) })), undefined);
  assert.equal(compareAnswer(question(['Netz']), createNetwork({ organisations: partners(3, 'Aue') }))!.title, 'Eine Stadt für sich');
});
