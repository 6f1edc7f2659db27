import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import type { Organisation } from '../model/organisation.ts';
import { contextOf } from './context.ts';
import { overlap } from './overlap.ts';
import { possibleDuplicate } from './possible-duplicate.ts';

const records = (...parts: readonly Partial<Organisation>[]) =>
  tiny('', { organisations: parts.map((one, i) => organisation(one.id ?? 'ABCDEFGH'[i]!, one)) });
const find = (...parts: readonly Partial<Organisation>[]) =>
  possibleDuplicate(contextOf(records(...parts), AS_OF)).map(({ parties, evidence }) => [
    ...parties,
    'because' in evidence && evidence.because,
  ]);

test('names that differ in spelling, legal form, short form or order of words are one', () => {
  const same = [['A', 'B', 'name']];
  assert.deepEqual(find({ name: 'Förderverein Lesen e. V.' }, { name: 'Lesen-Foerderverein' }), same);
  assert.deepEqual(find({ name: 'Café Welt e.V. Sonnbrück' }, { name: 'Sonnbrück: Welt & Café gGmbH' }), same);
  assert.deepEqual(find({ name: 'Haus und Garten' }, { name: 'Haus & Garten e.V.' }), same);
  assert.deepEqual(find({ name: 'Volkshochschule', shortName: 'VHS' }, { name: 'VHS' }), same);
  assert.deepEqual(find({ name: 'AWO Nord', shortName: 'AWO' }, { name: 'AWO Süd', shortName: 'AWO' }), []);
  assert.deepEqual(find({ name: 'Teestube Nord' }, { name: 'Teestube Süd' }), []);
});

test('the same website is one organisation, however it is written', () => {
  const site = (a: Partial<Organisation>, b: Partial<Organisation>) => find({ name: 'Teestube', ...a }, { name: 'Wortwechsel', ...b });
  assert.deepEqual(site({ website: 'https://www.tee.example/' }, { website: 'http://tee.example/index.html#heute' }), [
    ['A', 'B', 'website'],
  ]);
  assert.deepEqual(site({ website: 'https://tee.example/nord' }, { website: 'https://tee.example/sued' }), []);
  assert.deepEqual(site({ website: 'https://tee.example' }, { website: 'https://tee.example/?page_id=45' }), []);
  assert.deepEqual(site({ website: 'https://tee.example', kind: 'Chor' }, { website: 'https://tee.example', kind: 'Amt' }), []);
});

test('a website of three, or of offices of one town, is that of a house', () => {
  const website = 'https://stadt.example';
  assert.deepEqual(find({ name: 'Chor', website }, { name: 'Laden', website }, { name: 'Kurs', website }), []);
  assert.deepEqual(find({ name: 'Jugendamt', kind: 'Behörde', website }, { name: 'Sozialamt', kind: 'Behörde', website }), []);
});

test('two websites, another city or a name that many have speak against it', () => {
  const name = 'Kleiderkammer';
  assert.deepEqual(find({ name, website: 'https://nord.example' }, { name, website: 'https://sued.example/laden' }), []);
  assert.deepEqual(find({ name, network: 'Nordstadt' }, { name, network: 'Südstadt' }), []);
  assert.equal(find({ name }, { name }, { name }).length, 3);
  assert.deepEqual(find(...Array.from({ length: 6 }, () => ({ name }))), []);
});

test('a member, its umbrella and its sisters are not the same, nor is who follows', () => {
  const website = 'https://haus.example';
  assert.deepEqual(find({ name: 'Haus', website }, { name: 'Kurs', website, umbrella: 'A' }), []);
  assert.deepEqual(
    find({ name: 'Kreisverband', id: 'T' }, { name: 'Laden', website, umbrella: 'T' }, { name: 'Kurs', website, umbrella: 'T' }),
    [],
  );
  assert.deepEqual(find({ name: 'Haus' }, { name: 'Haus e.V.', successor: 'A' }), []);
});

test('a circle of umbrellas ends', () => {
  assert.deepEqual(find({ name: 'Haus', umbrella: 'B' }, { name: 'Haus', umbrella: 'A' }, { name: 'Haus', umbrella: 'B' }), []);
});

test('two records of one organisation are told apart from parallel structures; so are a member and its umbrella', () => {
  const offer = { topics: ['Sprache'], targetGroups: ['Frauen'], places: ['Hafen'] };
  const codes = (...parts: readonly Partial<Organisation>[]) =>
    [...overlap(contextOf(records(...parts), AS_OF)), ...possibleDuplicate(contextOf(records(...parts), AS_OF))].map(({ code }) => code);
  assert.deepEqual(codes({ name: 'Teestube', ...offer }, { name: 'Sprachcafé', ...offer }), ['overlap']);
  assert.deepEqual(codes({ name: 'Teestube e.V.', ...offer }, { name: 'Teestube', ...offer }), ['possible-duplicate']);
  assert.deepEqual(codes({ name: 'Kreisverband', ...offer }, { name: 'Teestube', umbrella: 'A', ...offer }), []);
  assert.deepEqual(
    codes({ name: 'Kreisverband', ...offer }, { name: 'Haus', umbrella: 'A' }, { name: 'Teestube', umbrella: 'B', ...offer }),
    [],
  );
});

test('in any network no pair is told both as one organisation and as a parallel structure, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const same = possibleDuplicate(contextOf(network, AS_OF));
      const pairs = new Set(same.map(({ parties }) => parties.join('+')));
      // the full analysis promises it; a page finds records that are alike without telling them apart
      const found = overlap(contextOf(network, AS_OF));
      assert.ok(found.every(({ parties }) => !pairs.has(parties.join('+'))));
      assert.deepEqual(possibleDuplicate(contextOf(shuffled(network, order), AS_OF)), same);
    }),
    { numRuns: 300 },
  );
});
