import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import { partnersCsv, tiesCsv } from './csv.ts';

test('Saved tables carry nothing private, and nobody who has left', () => {
  const none = { topics: [], targetGroups: [], places: [], groups: [], visibility: 'public' } as const;
  const network = createNetwork({
    organisations: [
      { id: 'A', name: 'Sprachcafé', ...none, status: 'active', funding: { funder: 'Stiftung' }, extra: { Telefon: '0341' } },
      { id: 'B', name: 'Teestube', ...none, status: 'ended' },
    ],
    ties: [{ id: '1', from: 'A', to: 'A', strength: 2.5, strained: true, note: 'Streit', visibility: 'public' }],
  });
  const saved = partnersCsv(network) + tiesCsv(network.ties);
  assert.ok(saved.includes('Sprachcafé') && saved.includes('"2,5"'));
  assert.doesNotMatch(saved, /Stiftung|0341|Streit|Teestube/);
});

test('A word with a comma in it is told from two words', () => {
  const none = { targetGroups: [], places: [], groups: [], visibility: 'public', status: 'active' } as const;
  const network = createNetwork({ organisations: [{ id: 'A', name: 'Chor', ...none, topics: ['Kirchen, Religion', 'Musik'] }] });
  assert.ok(partnersCsv(network).includes('"""Kirchen, Religion"", Musik"'));
});
