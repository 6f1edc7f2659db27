import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Network } from '@netz-map/core';
import { readTables } from '../index.ts';

const read = (text: string, toPublish: boolean): Network =>
  readTables([{ name: 'akteure', rows: text.split('\n').map((line) => line.split('|')) }], { toPublish }).network!;

test('read to be published, what is meant for the network stays inside as what is internal does, and a blank cell says nothing', () => {
  const text = 'Name|Sichtbarkeit\nTeestube|öffentlich\nChor|Netz\nHof|intern\nHaus|\nWerk|vielleicht';
  const visibilities = (toPublish: boolean): string[] => read(text, toPublish).organisations.map(({ visibility }) => visibility);
  assert.deepEqual(visibilities(true), ['public', 'internal', 'internal', 'network', 'internal']);
  assert.deepEqual(visibilities(false), ['public', 'network', 'internal', 'network', 'internal']);
});

test('how somebody who stays spells a word does not show in what is published', () => {
  const text =
    'Name|Art|Themen|Sichtbarkeit|Sucht\nTeestube|Verein|Sprache|öffentlich|\nHof|VEREIN|SPRACHE|intern|\nHaus|VEREIN|SPRACHE|Netz|sprache';
  const [first] = read(text, true).organisations;
  assert.deepEqual([first!.kind, first!.topics], ['Verein', ['Sprache']]);
  assert.equal(read(text, false).organisations[0]!.kind, 'VEREIN');
});

test('a network named after a person has no name', () => {
  const about = {
    name: 'netz',
    rows: [
      ['Angabe', 'Wert'],
      ['Name', 'Netz von Frau Schulze'],
      ['Stand', '2026-11-01'],
    ],
  };
  const partners = { name: 'akteure', rows: [['Name'], ['Teestube']] };
  const { network, problems } = readTables([about, partners]);
  assert.deepEqual([network!.name, network!.asOf], [undefined, '2026-11-01']);
  assert.ok(problems.some(({ code }) => code === 'personal-cell'));
  assert.ok(!JSON.stringify(problems).includes('Schulze'));
  assert.equal(readTables([about, partners], { name: 'Unser Netz' }).network!.name, 'Unser Netz');
});
