import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { PROBLEM_CODES } from '../format/problem-code.ts';
import { analyse } from '../findings/analyse.ts';
import { suggest } from '../suggestions/suggest.ts';
import { LANGUAGES } from './languages.ts';
import { tellProblem } from './tell-problem.ts';
import { wordingFor } from './wording-for.ts';
import type { Language, Wording } from './wording.ts';

/** Words of the field that must not reach the screen, and words that blame. */
const BANNED =
  /Zentralität|\bKnoten\b|\bKanten?\b|isoliert|schwach|versagt|\bRang\b|centrality|betweenness|\bnodes?\b|\bedges?\b|cluster|isolated|\bscores?\b/i;
/** Traces of a value that was not there. */
const UNFILLED = /undefined|null|NaN|\[object|\.\.| {2}/;

const name = (id: string): string => id;
/** Everything a wording can say about one network. */
function everything(wording: Wording, network: Parameters<typeof analyse>[0]): string[] {
  const { findings, basis } = analyse(network, { asOf: AS_OF });
  const same = [...new Set(findings.map(({ code }) => code))].map((code) => findings.filter((finding) => finding.code === code));
  return [
    ...findings.flatMap((finding) => Object.values(wording.finding(finding, name)).flat()),
    ...same.map((group) => wording.findings(group, name)),
    ...suggest(network, { asOf: AS_OF }).flatMap((suggestion) => Object.values(wording.suggestion(suggestion, name)).flat()),
    ...wording.basis(basis),
    ...basis.missing.map((column) => wording.missingColumn(column)),
  ].filter((text) => text !== undefined);
}

const rich = tiny('A-B B-C C-A C-D D-E E-F F-D G-H H-I~ J K-L~', {
  organisations: [
    organisation('B', { topics: ['Sprache'], targetGroups: ['Frauen'], places: ['Hafen'] }),
    organisation('E', { topics: ['Sprache'], targetGroups: ['Frauen'], places: ['Hafen'] }),
    organisation('M', { topics: ['Sport'], capacity: 'full' }),
  ],
  ties: [tie('A', 'F', { lastContact: '2025-10' }), tie('I', 'J', { lastContact: '2023-05', note: 'Runder Tisch' })],
  needs: [
    need('A', 'Sprache', { targetGroup: 'Frauen' }),
    need('D', 'Recht', { since: '2025-03' }),
    need('D', 'Sprache', { targetGroup: 'Kinder' }),
    need('F', 'Sprache', { place: 'Nordend' }),
    need('F', 'Sport'),
    need('G', 'Kultur', { done: true }),
  ],
});

for (const language of LANGUAGES) {
  const wording = wordingFor(language);

  test(`${language}: every kind of finding, suggestion and problem has its sentence`, () => {
    const texts = everything(wording, rich);
    assert.ok(texts.length > 80, `${texts.length} texts`);
    for (const text of texts) assert.ok(text.trim() === text && text.length > 2, JSON.stringify(text));
    for (const code of PROBLEM_CODES) {
      const { what, todo } = tellProblem(
        { code, severity: 'warning', sheet: 'Akteure', row: 3, column: 'Zu', value: 'VHS', hint: 'Volkshochschule' },
        language,
      );
      assert.ok(what.length > 5 && todo.length > 5, code);
    }
  });

  test(`${language}: no word of network science, no blame, no ranking, nothing unfilled`, () => {
    for (const text of everything(wording, rich)) {
      assert.doesNotMatch(text, BANNED);
      assert.doesNotMatch(text, UNFILLED);
    }
  });

  test(`${language}: for any network there is a sentence for everything found`, () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        for (const text of everything(wording, network)) assert.doesNotMatch(text, UNFILLED);
      }),
      { numRuns: 50 },
    );
  });
}

test('plain German has at most twelve words a sentence, names and lists not counted', () => {
  const short = (text: string): boolean =>
    text.split(/[.:?!](?: |$)/).every(
      (sentence) =>
        sentence
          .split(/ und |, /)[0]!
          .split(' ')
          .filter(Boolean).length <= 12,
    );
  for (const text of everything(wordingFor('de-einfach'), rich)) assert.ok(short(text), text);
});

test('numbers up to twelve are words, larger ones figures; dates and lists follow the language', () => {
  const say = (language: Language) => [
    wordingFor(language).date('2026-11-01'),
    wordingFor(language).date('2024-03'),
    wordingFor(language).list(['A', 'B', 'C']),
    wordingFor(language).list(['A, b', 'C']),
  ];
  assert.deepEqual(say('de'), ['1. November 2026', 'März 2024', 'A, B und C', 'A, b und C']);
  assert.deepEqual(say('en'), ['1 November 2026', 'March 2024', 'A, B and C', 'A, b and C']);
  assert.equal(wordingFor('de').list(['A', 'B', 'C', 'D'], 2), 'A, B und zwei weitere');
  assert.equal(wordingFor('de').list(['A', 'B', 'C'], 2), 'A, B und C');
});

test('a name that ends with a full stop brings no second one', () => {
  const { findings } = analyse(tiny('A-B J'), { asOf: AS_OF });
  const lonely = findings.find(({ code }) => code === 'not-connected')!;
  assert.equal(wordingFor('de').finding(lonely, () => 'Lesen e.V.').sentence, 'Ein Partner ist noch nicht angebunden: Lesen e.V.');
});

test('a bare year, kept as its January, is never told as a January', () => {
  const told = (since: string, language: Language) =>
    analyse(tiny('A-B', { needs: [need('A', 'Recht', { since })] }), { asOf: AS_OF })
      .findings.filter(({ code }) => code === 'unmet-need')
      .map((finding) => wordingFor(language).finding(finding, name).why[0]);
  assert.deepEqual(told('2019-01', 'de'), ['Gemeldet von A, offen seit 2019.']);
  assert.deepEqual(told('2019-03', 'de'), ['Gemeldet von A, offen seit März 2019.']);
  assert.deepEqual(told('2019-01', 'en'), ['Reported by A, open since 2019.']);
});

test('what two have in common is told by what it is: topics, people and places', () => {
  const offers = { topics: ['Sprache', 'Recht'], targetGroups: ['Frauen'], places: ['Hafen'] };
  const told = (places: string[], language: Language): string => {
    const network = tiny('', { organisations: ['A', 'B'].map((id) => organisation(id, { ...offers, places })) });
    const overlap = analyse(network, { asOf: AS_OF }).findings.find(({ code }) => code === 'overlap')!;
    return wordingFor(language).finding(overlap, name).detail!;
  };
  assert.equal(told(['Hafen'], 'de'), 'A und B: zu Recht und Sprache, für Frauen, in Hafen.');
  assert.equal(told(['Hafen', 'stadtweit'], 'de'), 'A und B: zu Recht und Sprache, für Frauen, in Hafen und stadtweit.');
  assert.equal(told(['stadtweit'], 'de'), 'A und B: zu Recht und Sprache, für Frauen, stadtweit.');
  assert.equal(told(['Hafen'], 'en'), 'A and B: on Recht and Sprache, for Frauen, in Hafen.');
});

test('on how many it rests is told without a number where it is all of one or of both, or none at all', () => {
  const told = (network: ReturnType<typeof tiny>, language: Language): string => everything(wordingFor(language), network).join(' ');
  const both = tiny('A-B', { needs: [need('A', 'Recht')], organisations: ['A', 'B'].map((id) => organisation(id, { topics: ['Tanz'] })) });
  assert.match(told(both, 'de'), /Für beide Partner sind die Themen bekannt\./);
  assert.match(told(both, 'en'), /the topics of both partners are known\./);
  assert.doesNotMatch(told(both, 'de'), /1 von 1|2 von 2|alle 2/);
  const six = tiny('A-B C-D E-F');
  assert.match(told(six, 'de'), /Bei allen 6 Partnern fehlt die Angabe: Themen\./);
  assert.match(told(six, 'en'), /None of the 6 partners says: topics\./);
  assert.match(told(tiny('A-B'), 'de'), /Bei beiden Partnern fehlt die Angabe: Themen\./);
});

test('one partner is told as one', () => {
  const say = (language: Language) => wordingFor(language).basis(analyse(tiny('A'), { asOf: AS_OF }).basis)[0];
  assert.deepEqual(LANGUAGES.map(say), ['1 Partner.', 'In der Liste steht ein Partner.', '1 partner.']);
});

test('a language there is not is a mistake of the program', () => {
  assert.throws(() => wordingFor('fr' as Language), /expected one of de, de-einfach, en, got "fr"/);
});
