import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, pairsOf, type Tie } from '@netz-map/core';
import { mapDe } from '../../ui-texts/map-de.ts';
import { mapEn } from '../../ui-texts/map-en.ts';
import { tieSentence, tieSummary } from './tie-sentence.ts';

const none = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' } as const;
const names: Record<string, string> = { S: 'Sprachcafé Süd', W: 'Amt für Wohnen' };
const months: Record<string, string> = { '2024-05': 'Mai 2024', '2024-05-03': '3. Mai 2024' };

function said(locale: 'de' | 'en', ...ties: Partial<Tie>[]): string {
  const network = createNetwork({
    organisations: [
      { id: 'S', name: 'Sprachcafé Süd', ...none },
      { id: 'W', name: 'Amt für Wohnen', ...none },
    ],
    ties: ties.map((tie, index) => ({ id: `${index}`, from: 'S', to: 'W', visibility: 'public' as const, ...tie })),
  });
  const { tie } = locale === 'de' ? mapDe : mapEn;
  return tieSentence(pairsOf(network, '2026-11-01')[0]!, (id) => names[id]!, { locale, tie, date: (day) => months[day] ?? day });
}

test('A tie is said in the direction in which it was reported, with strength and rest', () => {
  assert.equal(
    said('de', { kind: 'Verweis', strength: 2, lastContact: '2024-05' }),
    'Sprachcafé Süd verweist an Amt für Wohnen, Stärke zwei, ruht seit Mai 2024',
  );
  assert.equal(
    said('de', { kind: 'Verweis', lastContact: '2024-05-03' }),
    'Sprachcafé Süd verweist an Amt für Wohnen, ruht seit dem 3. Mai 2024',
  );
});

test('A tie without date says that its state is not known; one that only one side names says so', () => {
  assert.equal(
    said('de', { kind: 'Information', mutual: false }),
    'Sprachcafé Süd tauscht Informationen mit Amt für Wohnen aus, Stand unbekannt, einseitig genannt',
  );
});

test('A kind that nobody foresaw is named as it stands in the data', () => {
  assert.equal(said('de', { kind: 'Chor', lastContact: '2026-10' }), 'Sprachcafé Süd ist mit Amt für Wohnen verbunden (Chor)');
  assert.equal(said('de', { lastContact: '2026-10' }), 'Sprachcafé Süd ist mit Amt für Wohnen verbunden');
});

test('A kind that is a word of the programming language is one like any other', () => {
  assert.equal(
    said('de', { kind: 'constructor', lastContact: '2026-10' }),
    'Sprachcafé Süd ist mit Amt für Wohnen verbunden (constructor)',
  );
});

test('Each kind of tie has its verb, which goes from the one who reported it to the other', () => {
  const kinds: readonly (readonly [kind: string, de: string, en: string])[] = [
    ['Verweis', 'S verweist an W', 'S refers people to W'],
    ['Information', 'S tauscht Informationen mit W aus', 'S exchanges information with W'],
    ['Projekt', 'S macht ein Projekt mit W', 'S runs a project with W'],
    ['Kooperation', 'S macht ein Projekt mit W', 'S runs a project with W'],
    ['Gremium', 'S sitzt in einem Gremium mit W', 'S sits on a committee with W'],
    ['Räume', 'S teilt Räume mit W', 'S shares rooms with W'],
    ['Geld', 'S gibt Geld an W', 'S gives money to W'],
    ['Förderung', 'S gibt Geld an W', 'S gives money to W'],
    ['Personal', 'S stellt Personal für W', 'S lends staff to W'],
    ['Träger', 'S ist Träger von W', 'S runs W'],
    ['Trägerschaft', 'S ist Träger von W', 'S runs W'],
  ];
  const short = (text: string): string => text.replaceAll(names['S']!, 'S').replaceAll(names['W']!, 'W');
  const turned = (text: string): string => text.replace(/[SW](?= |$)/g, (end) => (end === 'S' ? 'W' : 'S'));
  for (const [kind, de, en] of kinds) {
    for (const [locale, wanted] of [
      ['de', de],
      ['en', en],
    ] as const) {
      assert.equal(short(said(locale, { kind, lastContact: '2026-10' })), wanted);
      assert.equal(short(said(locale, { kind, from: 'W', to: 'S', lastContact: '2026-10' })), turned(wanted), 'reported by the other end');
    }
  }
});

test('Several reports of one tie are told one after the other, equal ones once', () => {
  assert.equal(
    said('de', { kind: 'Projekt', lastContact: '2026-10' }, { kind: 'Projekt' }, { kind: 'Verweis', from: 'W', to: 'S', must: true }),
    'Sprachcafé Süd macht ein Projekt mit Amt für Wohnen, und Amt für Wohnen verweist an Sprachcafé Süd, vorgeschrieben',
  );
});

test('What is private is never said', () => {
  assert.equal(
    said('en', { kind: 'Verweis', strained: true, note: 'Streit', extra: { Telefon: '123' }, lastContact: '2026-10' }),
    'Sprachcafé Süd refers people to Amt für Wohnen',
  );
});

test('Under the name of a partner a tie is told in short', () => {
  const network = createNetwork({
    organisations: [
      { id: 'S', name: 'Sprachcafé Süd', ...none },
      { id: 'W', name: 'Amt für Wohnen', ...none },
    ],
    ties: [
      { id: '1', from: 'S', to: 'W', kind: 'Verweis', strength: 2, lastContact: '2024-05', visibility: 'public' },
      { id: '2', from: 'W', to: 'S', visibility: 'public', lastContact: '2024-05' },
    ],
  });
  const words = { locale: 'de', tie: mapDe.tie, date: (day: string) => months[day] ?? day } as const;
  assert.equal(tieSummary(pairsOf(network, '2026-11-01')[0]!, words), 'Verweis, Stärke zwei, ruht seit Mai 2024');
});
