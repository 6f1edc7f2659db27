import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import { cityName, filesByCity } from './files-by-city.ts';

test('the tables of a folder belong together, and a JSON file is a network by itself', () => {
  assert.deepEqual(filesByCity(['a/x.csv', 'netze.csv', 'b/x.csv', 'a/y.csv', 'a/z.json', 'a/w.JSON']), [
    ['a/x.csv', 'a/y.csv'],
    ['netze.csv'],
    ['b/x.csv'],
    ['a/z.json'],
    ['a/w.JSON'],
  ]);
  assert.deepEqual(filesByCity([]), [[]], 'what comes through the pipe');
});

test('a city bears the name in its file, else that of its partners, else that of its folder as the table of cities writes it', () => {
  const partner = {
    id: 'A',
    name: 'A',
    topics: [],
    targetGroups: [],
    places: [],
    groups: [],
    status: 'active',
    visibility: 'network',
  } as const;
  const network = (name: string | undefined, city?: string) => createNetwork({ name, organisations: [{ ...partner, network: city }] });
  assert.equal(cityName(network('Mohnbrück', 'Anderswo'), ['x/a.csv'], []), 'Mohnbrück');
  assert.equal(cityName(network(undefined, 'Mohnbrück'), ['x/a.csv'], []), 'Mohnbrück');
  assert.equal(cityName(network(undefined), ['daten/mohnbrueck/a.csv'], [{ name: 'Mohnbrück' }]), 'Mohnbrück');
  assert.equal(cityName(network(undefined), ['daten/mohnbrueck.json'], []), 'mohnbrueck');
});
