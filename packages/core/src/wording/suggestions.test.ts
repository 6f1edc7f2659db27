import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { Network } from '../model/network.ts';
import { suggest } from '../suggestions/suggest.ts';
import type { Caveat, Suggestion, SuggestionCode } from '../suggestions/suggestion.ts';
import { LANGUAGES } from './languages.ts';
import { wordingFor } from './wording-for.ts';
import type { Language } from './wording.ts';

/** Words of the field that must not reach the screen, and words that blame. */
const BANNED =
  /Zentralität|\bKnoten\b|\bKanten?\b|isoliert|schwach|versagt|\bRang\b|centrality|betweenness|\bnodes?\b|\bedges?\b|cluster|isolated|\bscores?\b/i;
/** Traces of a value that was not there. */
const UNFILLED = /undefined|null|NaN|\[object|\.\.| {2}|: \.|, \./;

const CODES: readonly SuggestionCode[] = [
  'need-meets-offer',
  'introduce',
  'second-bridge',
  'hand-over',
  'replacement',
  'common-work',
  'welcome',
  'same-need',
  'docking',
  'companion-city',
];

const work = { topics: ['Sprache'], targetGroups: ['Frauen'], places: ['Hafen'] };
const of = (city: string) => [
  organisation(`K${city}`, { network: city, name: `Koordination Migrantenorganisationen ${city}` }),
  organisation(`W${city}`, { network: city, kind: 'Wohlfahrtsverband' }),
];

/** Networks that together yield every kind in all its forms. */
const networks: readonly Network[] = [
  tiny('A-B B-C C-D D-E E-F F-G G-A G-H H-I~ J K-L B-N', {
    organisations: [
      organisation('A', work),
      organisation('D', { ...work, pace: 'slow', capacity: 'free' }),
      organisation('F', { ...work, offerKind: 'project' }),
      organisation('E', { ...work, offerKind: 'regular' }),
      organisation('I', { ...work, kind: 'Behörde' }),
      organisation('N', { ...work, memberSince: '2026-01' }),
      organisation('C', { ...work, funding: { share: 90, securedUntil: '2026-12-31' } }),
      organisation('X', { ...work, status: 'ended', successor: 'D' }),
      organisation('Y', { topics: ['Sprache', 'Tanz'], status: 'ended' }),
      organisation('P', { topics: ['Tanz'], status: 'paused' }),
    ],
    ties: [
      tie('B', 'X'),
      tie('A', 'Y'),
      tie('H', 'Y'),
      tie('A', 'K', { must: true, lastContact: '2023-01' }),
      tie('B', 'K', { must: true, stage: 'agreed', since: '2026-01' }),
      tie('C', 'K', { must: true, stage: 'agreed', lastContact: undefined }),
      tie('D', 'K', { must: true, stage: 'idea' }),
      tie('E', 'K', { must: true, stage: 'ended', lastContact: undefined }),
    ],
    needs: [
      need('B', 'Räume'),
      need('H', 'Räume'),
      need('G', 'Räume', { place: 'Hafen' }),
      need('L', 'Sprache', { targetGroup: 'Frauen' }),
    ],
  }),
  tiny('A-X B-F', {
    organisations: [organisation('X', { ...work, status: 'ended', successor: 'S' }), organisation('F', work), organisation('S')],
  }),
  tiny('A-C C-B B-A', {
    organisations: [organisation('C', { ...work, funding: { share: 90, securedUntil: '2026-12-31' } }), organisation('F', work)],
  }),
  tiny('P-X X-R R-Y Y-P', {
    organisations: [organisation('P', { ...work, offerKind: 'project' }), organisation('R', { ...work, offerKind: 'regular' })],
  }),
  tiny('A-X X-B B-C C-X', { organisations: [organisation('X', work), organisation('F', work)] }),
  tiny('A-B B-C C-A D-E', { organisations: ['A', 'D', 'E'].map((id) => organisation(id, work)) }),
  tiny('A-B B-C C-A C-D D-E E-C', { organisations: ['A', 'D', 'E'].map((id) => organisation(id, work)) }),
  tiny('A-B B-C C-D D-E E-F F-G G-A A-X', { organisations: ['X', 'D', 'B', 'E'].map((id) => organisation(id, work)) }),
  tiny('', {
    organisations: [...of('A'), ...of('B'), ...of('C')],
    ties: [tie('KA', 'WA', { strength: 4 }), tie('KA', 'KB')],
    cities: [
      { name: 'A', x: 0, y: 0 },
      { name: 'B', x: 0.5, y: 0 },
      { name: 'C', x: 30, y: 40 },
    ],
  }),
];

const suggestions: readonly Suggestion[] = networks.flatMap((network) => suggest(network, { asOf: AS_OF }));
/** Each as it is, and with every caveat and certainty that there is. */
const CAVEATS: readonly Caveat[] = [
  'dormant-tie',
  'capacity-unknown',
  'capacity-full',
  'paused',
  'little-in-common',
  'slow-pace',
  'one-sided',
  'project-only',
  'few-ties',
];
const forms: readonly Suggestion[] = suggestions.flatMap((one) => [
  one,
  ...(['certain', 'likely', 'uncertain'] as const).map((certainty) => ({ ...one, certainty, introducers: ['A', 'B'], caveats: CAVEATS })),
  ...[['A'], ['A', 'B']].map((who) => ({ ...one, caveats: CAVEATS, concerns: { 'capacity-full': who, paused: who, 'slow-pace': who } })),
]);

const name = (id: string): string => id;

test('the networks of this test yield every kind, and every form of it', () => {
  assert.deepEqual([...new Set(suggestions.map(({ code }) => code))].sort(), [...CODES].sort());
  const forms = new Set(
    suggestions.flatMap((one) =>
      one.code === 'hand-over'
        ? [one.evidence.state]
        : one.code === 'replacement'
          ? [`${one.evidence.why} ${one.evidence.fit}`]
          : one.code === 'common-work'
            ? [one.evidence.gain]
            : one.code === 'docking'
              ? [`docking ${one.evidence.why}`]
              : [],
    ),
  );
  assert.deepEqual([...forms].sort(), [
    'agreed',
    'bridge full',
    'docking funding-risk',
    'docking project',
    'dormant',
    'doubles-bridge',
    'ended full',
    'ended partly',
    'funding-risk full',
    'idea',
    'joins-parts',
    'none',
    'opens-newcomer',
    'shortens',
  ]);
});

for (const language of LANGUAGES) {
  const wording = wordingFor(language);
  const texts = forms.flatMap((one) => Object.values(wording.suggestion(one, name)).flat() as string[]);

  test(`${language}: each kind of suggestion has its name and its sentences, for both sides`, () => {
    for (const code of CODES) assert.ok(wording.suggestionKind(code).length > 5, code);
    for (const one of suggestions) {
      const { sentence, forBoth, introduction, certainty } = wording.suggestion(one, name);
      for (const text of [sentence, ...forBoth, introduction, certainty]) assert.match(text, /^[\p{Lu}].*\.$/su, text);
      assert.notEqual(forBoth[0], forBoth[1]);
      for (const id of one.parties)
        assert.ok(
          [sentence, ...forBoth].some((text) => text.includes(id)),
          `${one.id}: ${sentence}`,
        );
    }
  });

  test(`${language}: no word of network science, no blame, nothing unfilled`, () => {
    for (const text of texts) {
      assert.doesNotMatch(text, BANNED);
      assert.doesNotMatch(text, UNFILLED, text);
      assert.equal(text, text.trim());
    }
  });
}

test('plain German has at most twelve words a sentence, names and lists not counted', () => {
  for (const one of forms)
    for (const text of Object.values(wordingFor('de-einfach').suggestion(one, name)).flat() as string[])
      for (const sentence of text.split(/[.:?!](?: |$)/)) {
        const words = sentence
          .split(/ und |, /)[0]!
          .split(' ')
          .filter(Boolean);
        assert.ok(words.length <= 12, text);
      }
});

test('a few of them, read aloud', () => {
  const say = (language: Language, code: SuggestionCode, which = 0) =>
    wordingFor(language).suggestion(suggestions.filter((one) => one.code === code)[which]!, (id) => `Verein ${id}`);
  const told = say('de', 'same-need');
  assert.match(told.sentence, /^Räume( in Hafen)? suchen beide: Verein . und Verein .\.$/);
  assert.match(say('de', 'companion-city').sentence, /^Zu wichtigen Terminen in [BC] könnte Unterstützung aus A mitkommen: Verein KA\.$/);
  assert.match(say('de', 'welcome').sentence, /^Neu dabei seit 2026: Verein N\. Ein zweiter Kontakt könnte zu Verein . entstehen/);
  assert.match(say('en', 'same-need').sentence, /^Both are looking for Räume/);
  assert.match(say('de-einfach', 'welcome').sentence, /^Dieser Partner ist neu: Verein N\./);
});

test('a caveat names the one of the two whom it is about, where the data tell', () => {
  const network = tiny('B-D', {
    organisations: [
      organisation('A', { topics: ['Tanz'], status: 'paused', pace: 'slow' }),
      organisation('B', { topics: ['Tanz'], pace: 'slow' }),
    ],
  });
  const about = suggest(network, { asOf: AS_OF }).find(({ parties }) => parties.includes('A') && parties.includes('B'))!;
  const caveats = (language: Language): string =>
    wordingFor(language)
      .suggestion(about, (id) => `Verein ${id}`)
      .caveats.join(' ');
  assert.match(caveats('de'), /Zurzeit in einer Pause: Verein A\. Neues braucht hier Zeit: Verein [AB] und Verein [AB]\./);
  assert.match(caveats('de-einfach'), /Gerade ist hier Pause: Verein A\./);
  assert.match(caveats('en'), /Pausing at present: Verein A\./);
  assert.doesNotMatch(caveats('de'), /Eine der beiden Seiten/);
});
