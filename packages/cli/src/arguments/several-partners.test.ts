import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { textsFor } from '../texts/texts-for.ts';
import { severalPartners } from './several-partners.ts';

const network = createNetwork({
  organisations: ['Teestube e.V.', 'Sozialamt, Fachstelle Asyl', 'Chor'].map((name, i) => ({
    id: `A${i}`,
    name,
    topics: [],
    targetGroups: [],
    places: [],
    groups: [],
    status: i === 2 ? ('ended' as const) : ('active' as const),
    visibility: 'network' as const,
  })),
});
const named = (value: string) => severalPartners('present', value, network);

test('partners are named by id or name, between commas, semicolons or on lines of their own, each once', () => {
  assert.deepEqual(named('A1, teestube'), ['A1', 'A0']);
  assert.deepEqual(named('Sozialamt, Fachstelle Asyl,Teestube,A2'), ['A1', 'A0', 'A2']);
  assert.deepEqual(named('\uFEFFTeestube e. V.\r\n\r\nSozialamt, Fachstelle Asyl\nA0,\n'), ['A0', 'A1']);
  assert.deepEqual(named(' ; '), []);
});

test('who is nobody is named, with the one that was probably meant', () => {
  assert.throws(
    () => named('A0,Teestubbe e.V.,Chor'),
    (error) => {
      assert.ok(error instanceof CliError);
      assert.match(error.tell(textsFor('de')), /„Teestubbe e\.V\.“ \(--present\).*Meinten Sie „Teestube e\.V\.“/);
      return true;
    },
  );
});
