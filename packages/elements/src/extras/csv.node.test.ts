import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import { csv, partnersCsv, tiesCsv } from './csv.ts';

test('A saved table opens in German Excel: byte order mark, semicolons, every cell quoted', () => {
  assert.equal(
    csv([
      ['Name', 'Ort'],
      ['Café "Süd"', 'Nord; Süd'],
    ]),
    '\uFEFF"Name";"Ort"\r\n"Café ""Süd""";"Nord; Süd"\r\n',
  );
});

test('What a spreadsheet would take for a formula is saved as text', () => {
  for (const text of ['=1+1', '+49 341', '-5', '@sum', '\tx', '＝1']) assert.ok(csv([[text]]).includes(`"'${text}"`), text);
});

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
