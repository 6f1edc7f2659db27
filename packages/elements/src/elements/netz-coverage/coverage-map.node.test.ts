import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage, createNetwork, type NetworkData } from '@netz-map/core';
import { nameOrder } from '../../base/name-order.ts';
import { coverageMap, type CoverageMap, type RowsBy } from './coverage-map.ts';

const none = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' } as const;
const organisations: NetworkData['organisations'] = [
  { ...none, id: 'a', name: 'A', topics: ['Sprache'] },
  { ...none, id: 'b', name: 'B', topics: ['Sprache', 'Räume'], places: ['Nordend'] },
  { ...none, id: 'c', name: 'C' },
];
const need = (topic: string, place?: string, targetGroup?: string) => ({
  id: [topic, place, targetGroup].join(),
  who: 'c',
  topic,
  place,
  targetGroup,
  done: false,
});

function mapOf(needs: readonly ReturnType<typeof need>[], by: RowsBy = 'topic', more: Partial<NetworkData> = {}): CoverageMap {
  const network = createNetwork({ organisations, needs, ...more });
  return coverageMap(coverage(network, { asOf: '2026-11-01' }).cells, by, nameOrder('de'));
}

test('what is missing stands at the top left, the rest by how many ask, then by name', () => {
  const map = mapOf([need('Sprache'), need('Räume', 'Nordend'), need('Ämter', 'West'), need('Zelte', 'West')]);
  assert.deepEqual(
    map.rows.map(({ name }) => name),
    ['Ämter', 'Zelte', 'Räume', 'Sprache'],
  );
  assert.deepEqual(map.columns, ['West', undefined, 'Nordend']);
});

test('a field with several needs tells the most urgent of them, and how many are as urgent', () => {
  const { rows } = mapOf([need('Räume'), need('Räume', undefined, 'Frauen'), need('Zelte')]);
  const [field] = rows.find(({ name }) => name === 'Räume')!.fields;
  assert.deepEqual([field!.state, field!.urgent, field!.wishes.length], ['single', 2, 2]);
});

test('rows are those of people when that is asked, and needs for nobody in particular keep a row', () => {
  const map = mapOf([need('Räume', undefined, 'Frauen'), need('Zelte')], 'target-group');
  assert.deepEqual(new Set(map.rows.map(({ name }) => name)), new Set(['Frauen', undefined]));
});

test('where nobody asks, the field is empty', () => {
  const { rows } = mapOf([need('Räume', 'Nord'), need('Zelte', 'Süd')]);
  assert.deepEqual(
    rows.map(({ fields }) => fields.filter(Boolean).length),
    [1, 1],
  );
});

test('in a file of several cities the columns are the cities', () => {
  const inCities = organisations.map((one, i) => ({ ...one, network: `Stadt ${i % 2}` }));
  const map = mapOf([need('Räume', 'Nord'), { ...need('Zelte', 'Süd'), who: 'b' }], 'topic', { organisations: inCities });
  assert.deepEqual([map.byCity, [...map.columns].sort()], [true, ['Stadt 0', 'Stadt 1']]);
});

test('names from a file that look like parts of the program are names', () => {
  const map = mapOf([need('__proto__', 'constructor'), need('toString')]);
  assert.equal(map.rows.length, 2);
  assert.ok(map.columns.includes('constructor'));
});
