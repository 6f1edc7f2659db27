import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { Finding, FurtherFindingCode } from '../findings/finding.ts';
import { contextOf } from '../findings/context.ts';
import { REPRESENTATION_KINDS } from '../findings/representation-kinds.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { LANGUAGES } from './languages.ts';
import { wordingFor } from './wording-for.ts';
import type { Language, Wording } from './wording.ts';

const BANNED =
  /Zentralität|\bKnoten\b|\bKanten?\b|isoliert|schwach|versagt|\bRang\b|centrality|betweenness|\bnodes?\b|\bedges?\b|cluster|isolated|\bscores?\b/i;
const UNFILLED = /undefined|null|NaN|\[object|\.\.| {2}/;
const name = (id: string): string => id;

const found = (network: Network): Finding[] => REPRESENTATION_KINDS.flatMap((kind) => [...kind(contextOf(network, AS_OF))]);

/** All sentences about some findings: each alone, each two, and all of a code and tone together. */
function everything(wording: Wording, findings: readonly Finding[]): string[] {
  const groups = [...new Set(findings.map(({ code }) => code))].map((code) => findings.filter((finding) => finding.code === code));
  return [
    ...findings.flatMap((finding) => Object.values(wording.finding(finding, name)).flat()),
    ...groups.map((group) => wording.findings(group, name)),
    ...groups.flatMap((group) => group.slice(1).map((one, i) => wording.findings([group[i]!, one], name))),
    ...groups.flatMap((group) => group.map((one) => wording.findings([one], name))),
  ].filter((text) => text !== undefined);
}

const of = (id: string, kind: string, more: Partial<Organisation> = {}): Organisation => organisation(id, { kind, ...more });
const many = (count: number, prefix: string, kind: string, more: Partial<Organisation> = {}): Organisation[] =>
  Array.from({ length: count }, (_, i) => of(`${prefix}${i}`, kind, more));
const meeting = (date: string, ...attendees: string[]) => ({ id: date, date, attendees });
const STEERING = { groups: ['Steuerungsgruppe'] };

/** One network with groups, tasks, meetings, money and kinds that hardly meet. */
const town = tiny('B0-B1 B0-B2 B1-B2 B0-V0 V0-V1 R-X X-Y C-D C-E C-F C-G', {
  organisations: [
    ...many(3, 'B', 'Behörde', { ...STEERING, topics: ['Wohnen'] }),
    ...many(9, 'V', 'Willkommensinitiative', { topics: ['Sprache'] }),
    of('S', 'Selbstorganisation', { topics: ['Wohnen', 'Sport'] }),
    ...many(3, 'M', 'Migrantenorganisation', { groups: ['AG Wohnen'], topics: ['Wohnen', 'Kultur'] }),
    of('R', 'Beratungsstelle', { funding: { share: 90, securedUntil: '2027-01-31' }, topics: ['Recht'] }),
    of('T', 'Beratungsstelle', { funding: { share: 100, securedUntil: '2026-03' }, groups: ['AG Recht'] }),
    { ...of('L', 'Beratungsstelle'), status: 'ended' },
    ...['C', 'D', 'E', 'F', 'G'].map((id) => of(id, 'Wohlfahrtsverband', { staff: 12 })),
  ],
  needs: [need('V0', 'Recht', { targetGroup: 'Frauen' })],
  meetings: [meeting('2026-03-01', 'B0'), meeting('2026-06-01', 'V1', 'V2'), meeting('2026-09-01', 'B1')],
  roles: [
    { id: '1', name: 'Protokoll', group: 'AG Wohnen', represents: 'Frauen' },
    { id: '2', name: 'Sprecherin', holder: 'L' },
    { id: '3', name: 'Vertretung im Beirat', holder: 'B0', until: '2026-06-30' },
    { id: '4', name: 'Moderation', holder: 'B1' },
    { id: '5', name: 'Kasse', holder: 'B1', deputy: 'V0' },
    { id: '6', name: 'Einladung', holder: 'B1', deputy: 'V1' },
    { id: '7', name: 'Technik', holder: 'V0' },
    { id: '8', name: 'Räume', group: 'AG Recht' },
    { id: '9', name: 'Fest', holder: 'V0', deputy: 'B0' },
    { id: '10', name: 'Presse', holder: 'V0', deputy: 'B0' },
  ],
});

/** Two networks of the same file without a steering group, and one in which nobody is missed but those concerned. */
const withoutSteering = tiny('', { organisations: many(4, 'A', 'Behörde', { groups: ['AG Wohnen', 'AG Arbeit'] }) });
const advised = tiny('', {
  organisations: [
    ...many(3, 'B', 'Behörde', { ...STEERING, topics: ['Wohnen'] }),
    of('S', 'Selbstorganisation', STEERING),
    of('X', 'Hochschule'),
  ],
  cities: [{ name: 'Quellingen', steering: 'advisory' }],
});

const inCity = (network: string, members: readonly Organisation[]): Organisation[] =>
  members.map((one) => ({ ...one, id: `${network}-${one.id}`, network }));
const coordination = (city: string): Organisation =>
  organisation(`K-${city}`, {
    name: `Koordination Migrantenorganisationen ${city}`,
    network: city,
    kind: 'Migrantenorganisation',
    funding: { funder: 'Bundesprogramm Ankommen', share: 70 },
  });
const CITIES = ['Nord', 'Süd', 'Ost', 'West', 'Mitte'];
const basics = [...many(4, 'B', 'Behörde', { topics: ['Recht'] }), ...many(4, 'V', 'Willkommensinitiative'), of('W', 'Wohlfahrtsverband')];

/** Five cities: tied to their welfare federations in different ways, with different money, two of them tied to each other. */
const federation = tiny('', {
  organisations: [
    ...CITIES.map(coordination),
    ...CITIES.slice(0, 4).flatMap((city) => inCity(city, city === 'Nord' ? [...basics, of('S', 'Selbstorganisation')] : basics)),
    ...inCity('Mitte', [of('X', 'Beratungsstelle'), ...many(3, 'G', 'Behörde', { groups: ['AG Wohnen'] })]),
    ...inCity('Nord', many(3, 'H', 'Fachorganisation', { groups: ['AG Recht', 'Steuerungsgruppe'], topics: ['Sport'] })),
    ...inCity('Süd', many(3, 'H', 'Fachorganisation', { groups: ['Steuerungsgruppe'] })),
    ...inCity('Süd', many(2, 'J', 'Fachorganisation', { groups: ['AG Arbeit'] })),
  ],
  ties: [
    tie('K-Nord', 'Nord-W', { strength: 4 }),
    tie('K-Süd', 'Süd-W', { strength: 1 }),
    tie('K-Ost', 'Ost-W', { strength: 2 }),
    tie('K-Nord', 'K-Süd', { strength: 3 }),
    ...CITIES.slice(0, 4).flatMap((city) =>
      [...['B0-B1', 'B0-B2', 'B1-B2', 'B0-B3'].map((pair) => pair.split('-')), ...['B1-B3', 'B2-B3'].map((pair) => pair.split('-'))].map(
        ([a, b]) => tie(`${city}-${a!}`, `${city}-${b!}`),
      ),
    ),
  ],
  needs: [need('Mitte-X', 'Recht'), need('Mitte-X', 'Sport', { place: 'Hafen' }), need('Süd-W', 'Sport')],
  cities: CITIES.map((city, i) => ({
    name: city,
    programmeEnds: i === 4 ? undefined : '2026-12-31',
    followUp: (['secured', 'partly', 'none', 'none', 'secured'] as const)[i],
    followUpUntil: i === 4 ? undefined : '2028-06-30',
  })),
});

/** Ten partners of one kind who all know each other, and six and six of two kinds. */
const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const close = tiny('', {
  organisations: [
    ...many(10, 'M', 'Migrantenorganisation'),
    ...many(6, 'B', 'Behörde'),
    ...many(6, 'C', 'Beratungsstelle'),
    ...many(10, 'V', 'Willkommensinitiative'),
  ],
  ties: [
    ...ids('M', 10).flatMap((a, i) =>
      ids('M', 10)
        .slice(i + 1)
        .map((b) => tie(a, b)),
    ),
    ...ids('B', 6).flatMap((a) => ids('C', 6).map((b) => tie(a, b))),
  ],
});

const NETWORKS = [town, withoutSteering, advised, close, federation];
const ALL: readonly FurtherFindingCode[] = [
  'partner-kind',
  'group-gap',
  'group-without-link',
  'open-role',
  'many-roles',
  'mixing',
  'inward-looking',
  'funding-risk',
  'follow-up-funding',
  'welfare-tie',
  'city-without-tie',
  'others-have',
];

test('every kind about representation, money and cities is told, and every state of it', () => {
  const findings = NETWORKS.flatMap(found);
  assert.deepEqual([...new Set(findings.map(({ code }) => code))].sort(), [...ALL].sort());
  const states = new Set(
    findings.map(({ code, evidence }) => [code, ...Object.values(evidence).filter((one) => STATES.has(one))].join(' ')),
  );
  for (const state of STATES)
    assert.ok(
      [...states].some((one) => one.includes(` ${state}`)),
      String(state),
    );
});

const STATES: ReadonlySet<unknown> = new Set<string>([
  'missing',
  'invited',
  'represented',
  'no-holder',
  'no-deputy',
  'term-over',
  'holder-left',
  'thin',
  'dense',
  'strong',
  'weak',
  'none',
  'partly',
  'secured',
]);

for (const language of LANGUAGES) {
  const wording = wordingFor(language);

  test(`${language}: every kind about representation, money and cities has its sentences`, () => {
    const texts = NETWORKS.flatMap((network) => everything(wording, found(network)));
    assert.ok(texts.length > 300, `${texts.length} texts`);
    for (const text of texts) assert.ok(text.trim() === text && text.length > 2 && /^[\p{Lu}\d„“]/u.test(text), JSON.stringify(text));
    for (const code of ALL) assert.ok(wording.findingKind(code).length > 3, code);
    for (const finding of NETWORKS.flatMap(found)) {
      assert.equal(wording.finding(finding, name).nextStep === undefined, finding.tone === 'strength', finding.id);
      assert.ok(wording.finding(finding, name).why.length > 0, finding.id);
    }
  });

  test(`${language}: about representation, money and cities no blame, no ranking, nothing unfilled`, () => {
    for (const text of NETWORKS.flatMap((network) => everything(wording, found(network)))) {
      assert.doesNotMatch(text, BANNED);
      assert.doesNotMatch(text, UNFILLED);
    }
  });

  test(`${language}: for any network there is a sentence for everything found about representation and money`, () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        for (const text of everything(wording, found(network))) assert.doesNotMatch(text, UNFILLED);
      }),
      { numRuns: 50 },
    );
  });
}

test('plain German about representation, money and cities has at most twelve words a sentence, names and lists not counted', () => {
  const short = (text: string): boolean =>
    text.split(/[.:?!](?: |$)/).every(
      (sentence) =>
        sentence
          .split(/ und |, /)[0]!
          .split(' ')
          .filter(Boolean).length <= 12,
    );
  for (const text of NETWORKS.flatMap((network) => everything(wordingFor('de-einfach'), found(network)))) assert.ok(short(text), text);
});

test('one and several are told in the right number', () => {
  const say = (language: Language, network: Network, code: FurtherFindingCode): string =>
    wordingFor(language).findings(
      found(network).filter((one) => one.code === code && one.tone === 'attention'),
      name,
    );
  assert.equal(
    say('de', town, 'funding-risk'),
    'Ein Partner lebt fast ganz von einer Förderung, die bald endet: R. Bei einem Partner ist das Ende der Förderung nicht fortgeschrieben: T.',
  );
  assert.equal(
    say('de', federation, 'welfare-tie'),
    'In zwei Städten hat die Koordination keine lebendige Verbindung zu einem Wohlfahrtsverband: Mitte und West. In zwei Städten hat die Koordination eine lose Verbindung zu einem Wohlfahrtsverband: Ost und Süd.',
  );
  assert.equal(say('en', town, 'many-roles'), 'Two partners carry several tasks at once: B1 and V0.');
});
