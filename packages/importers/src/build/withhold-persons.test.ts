import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, report, writeNetwork, type Organisation } from '@netz-map/core';
import { readFiles } from '../index.ts';

const partner = (id: string, more: Partial<Organisation>): Organisation => ({
  id,
  name: `Verein ${id}`,
  topics: [],
  targetGroups: [],
  places: [],
  groups: [],
  status: 'active',
  visibility: 'public',
  ...more,
});
const network = createNetwork({
  organisations: [
    partner('A', { description: 'Fragen an anna@verein.example', topics: ['Sprache', 'Tel. 0341 123456'], kind: 'Frau Müller' }),
    partner('B', { name: 'Herr Schmidt', visibility: 'network' }),
    partner('C', { name: 'post@c.example' }),
    partner('D', {}),
  ],
  ties: [{ id: 't', from: 'A', to: 'D', kind: 'über max@d.example', visibility: 'public' }],
  needs: [{ id: 'n', who: 'A', topic: 'Räume, bitte 0341 123456 anrufen', done: false }],
});
const bytes = new TextEncoder().encode(JSON.stringify(writeNetwork(network)));

test('A network in our own format publishes nothing about persons either, and says where it stands', async () => {
  const { network: read, problems } = await readFiles([{ name: 'netz.json', bytes }]);
  const published = JSON.stringify(report(read!, { asOf: '2026-11-01', audience: 'public', language: 'de' }));
  assert.doesNotMatch(published + JSON.stringify(problems), /anna@|post@|max@|123456|Müller|Schmidt/);
  assert.deepEqual(
    read!.organisations.map(({ visibility }) => visibility),
    ['public', 'internal', 'internal', 'public'],
  );
  assert.equal(problems.filter(({ code }) => code === 'personal-cell').length, 7);
  assert.equal(read!.organisation('A')!.extra?.['Beschreibung'], 'Fragen an anna@verein.example', 'kept for the coordination');
  assert.deepEqual(read!.organisation('A')!.topics, ['Sprache']);
});

test('What the caller says is meant to be published stays', async () => {
  const { network: read } = await readFiles([{ name: 'netz.json', bytes }], { personal: ['Beschreibung'] });
  assert.equal(read!.organisation('A')!.description, 'Fragen an anna@verein.example');
});
