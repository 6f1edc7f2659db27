import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import { namesOf } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import { report } from '../report/make-report.ts';
import { suggest } from '../suggestions/suggest.ts';
import { LANGUAGES } from '../wording/languages.ts';
import { wordingFor } from '../wording/wording-for.ts';
import { analyse } from './analyse.ts';

/** Counselling on law is there in Süd; Nord looks for it and has none. */
const organisations = [
  organisation('A', { network: 'Nord', visibility: 'public' }),
  organisation('B', { network: 'Nord', topics: ['Sprache'], targetGroups: ['Kinder'], capacity: 'free' }),
  organisation('C', { network: 'Süd', topics: ['Recht', 'Sprache'] }),
];
const federation = (...needs: Parameters<typeof need>[]): Network => tiny('', { organisations, needs: needs.map((one) => need(...one)) });

function told(network: Network, code: string, language: 'de' | 'de-einfach' | 'en' = 'de'): string[] {
  const findings = analyse(network, { asOf: AS_OF }).findings.filter((one) => one.code === code);
  return findings.flatMap((one) => {
    const { sentence, detail, nextStep } = wordingFor(language).finding(one, namesOf(network));
    return [sentence, detail ?? '', nextStep ?? ''];
  });
}

test('where the file holds several cities, a need that nobody meets is told of its city, and help is looked for outside of it', () => {
  assert.deepEqual(told(federation(['A', 'Recht']), 'unmet-need'), [
    'Recht bietet in Nord niemand an.',
    'Recht bietet in Nord niemand an. Gemeldet von Verein A.',
    'Suchen Sie außerhalb von Nord nach einem Angebot.',
  ]);
  assert.equal(told(federation(['A', 'Recht']), 'unmet-need', 'en')[0], 'Nobody in Nord offers Recht.');
  assert.equal(told(federation(['A', 'Recht']), 'unmet-need', 'de-einfach')[0], 'Das bietet in Nord niemand an: Recht.');
});

test('the city is told as well where only people or place do not fit', () => {
  const [sentence] = told(federation(['A', 'Sprache', { targetGroup: 'Frauen' }]), 'unmet-need');
  assert.equal(sentence, 'Zum Thema Sprache gibt es in Nord Angebote, aber keines für Frauen.');
});

test('several needs of several cities are told of the own city in every language', () => {
  const network = federation(['A', 'Recht'], ['A', 'Sport']);
  const say = (language: (typeof LANGUAGES)[number]): string =>
    wordingFor(language).findings(
      analyse(network, { asOf: AS_OF }).findings.filter(({ code }) => code === 'unmet-need'),
      namesOf(network),
    );
  assert.equal(say('de'), 'Zwei Bedarfe deckt in der eigenen Stadt zurzeit niemand: Recht und Sport.');
  assert.equal(say('en'), 'Two needs are met by nobody in the own city at present: Recht and Sport.');
  for (const language of LANGUAGES) assert.doesNotMatch(say(language), /im Netz|the network/);
});

test('a need that one partner meets is said to rest on it in its city alone', () => {
  const network = federation(['A', 'Sprache']);
  assert.equal(told(network, 'single-provider')[1], 'Sprache: gesucht von Verein A, angeboten in Nord nur von Verein B.');
  const [suggestion] = suggest(network, { asOf: AS_OF }).filter(({ code }) => code === 'need-meets-offer');
  assert.match(wordingFor('de').suggestion(suggestion!, namesOf(network)).forBoth[1], /Sonst bietet es in Nord niemand an\.$/);
});

test('in a file of one city it is the network, whether it is named or not', () => {
  const network = tiny('', { organisations: [organisations[0]!, organisations[1]!], needs: [need('A', 'Recht')] });
  assert.equal(told(network, 'unmet-need')[0], 'Recht bietet im Netz niemand an.');
});

test('in public no city is told, and nothing is said to be missing that another city has', () => {
  const network = federation(['A', 'Recht'], ['A', 'Sport']);
  const { headlines } = report(network, { asOf: AS_OF, audience: 'public', language: 'de' });
  assert.deepEqual(
    headlines.map(({ sentence }) => sentence),
    ['Sport bietet im Netz niemand an.'],
  );
});
