import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { analyse } from '../findings/analyse.ts';
import { graphOf } from '../model/graph-of.ts';
import { writeNetwork } from '../format/write-network.ts';
import { publicFindings, publicNetwork } from './audience.ts';
import { report } from './make-report.ts';
import { potentialAnalysis } from './potential-analysis.ts';

const internal = { asOf: AS_OF, audience: 'internal', language: 'de' } as const;

test('at most five headlines, each of another kind, partners left out before what may be double', () => {
  const twins = ['X', 'Y'].map((id) => organisation(id, { topics: ['Sport'], targetGroups: ['Kinder'], places: ['Hafen'] }));
  const network = tiny('A-B B-C C-D E F-G~ G-H~ X-A Y-A', { organisations: twins, needs: [need('A', 'Recht')] });
  const { headlines, further } = report(network, internal);
  assert.deepEqual(
    headlines.map(({ code }) => code),
    ['unmet-need', 'bridge', 'not-connected', 'dormant-cluster', 'overlap'],
  );
  assert.ok(further.length > 0 && further.every(({ code }) => !headlines.some((headline) => headline.code === code)));
});

test('a headline of several findings starts with the weightiest', () => {
  const [bridges] = report(tiny('A-B B-C C-D D-E E-F F-G'), internal).headlines;
  assert.equal(bridges!.findings.length, 5);
  assert.equal(bridges!.id, 'bridge:D');
});

test('a headline of several findings is as sure as the least sure of them', () => {
  const about = (id: string, more: object) => organisation(id, { topics: ['Sprache'], ...more });
  const network = tiny('A-B', {
    organisations: [about('A', { targetGroups: ['Frauen'], places: ['Hafen'] }), about('B', {})],
    needs: [need('A', 'Recht'), need('B', 'Sprache', { place: 'Nordend' })],
  });
  const [unmet] = report(network, internal).headlines;
  assert.deepEqual(unmet!.findings.map(({ certainty }) => certainty).sort(), ['certain', 'likely']);
  assert.match(unmet!.certainty, /^Wahrscheinlich/);
});

test('what holds is told apart from what asks for attention', () => {
  const { headlines, strengths } = report(tiny('A-B B-C C-A'), internal);
  assert.deepEqual(headlines, []);
  assert.deepEqual(
    strengths.map(({ sentence }) => sentence),
    ['Alle drei Partner sind miteinander verbunden.'],
  );
});

/** Every field that must stay private carries a secret; none may be found in anything that is published. */
const secret = (what: string): string => `GEHEIM-${what}`;
const guarded = tiny('A-B B-C', {
  organisations: [
    organisation('A', {
      visibility: 'public',
      topics: ['Sprache'],
      capacity: 'full',
      funding: { funder: secret('geldgeber'), share: 87, securedUntil: '2027-01-31' },
      staff: 4321,
      volunteers: 8765,
      memberSince: '1987-03',
      lastAttended: '2019-07',
      extra: { Telefon: secret('telefon') },
    }),
    organisation('D', { name: secret('schutzraum'), visibility: 'internal', topics: ['Schutz'] }),
    organisation('E', { name: secret('ausgeschieden'), status: 'ended' }),
    organisation('F', { name: 'Verein F', topics: ['Recht'] }),
  ],
  ties: [
    tie('A', 'F', { note: secret('notiz'), extra: { Bemerkung: secret('bemerkung') }, mutual: false, strength: 4.25 }),
    tie('B', 'F', { id: secret('spannung'), strained: true }),
    tie('A', 'C', { id: secret('intern'), visibility: 'internal' }),
    tie('A', 'D', { id: secret('zum-schutzraum') }),
  ],
  needs: [need('A', 'Dolmetschen', { source: secret('quelle') }), need('F', secret('bedarf')), need('D', secret('schutzbedarf'))],
});

test('nothing that must stay private reaches a public file, report or finding', () => {
  const open = publicNetwork(guarded);
  const analysis = analyse(open, { asOf: AS_OF });
  const published = [
    writeNetwork(open),
    graphOf(open).export(),
    publicFindings(analysis),
    ...(['de', 'en', 'de-einfach'] as const).map((language) => report(guarded, { asOf: AS_OF, audience: 'public', language })),
  ];
  for (const part of published) assert.doesNotMatch(JSON.stringify(part), /GEHEIM|4321|8765|1987-03|2019-07|4\.25|"full"/);
  assert.match(JSON.stringify(writeNetwork(guarded)), /GEHEIM-notiz/, 'the secrets are there to be found');
});

test('in public nobody says that nobody offers what another city offers', () => {
  const of = (id: string, network: string, topics: string[]) => organisation(id, { visibility: 'public', network, topics });
  const cities = [of('A', 'Nordstadt', []), of('B', 'Südstadt', ['Recht'])];
  const { headlines } = report(tiny('A-B', { organisations: cities, needs: [need('A', 'Recht'), need('A', 'Sport')] }), {
    ...internal,
    audience: 'public',
  });
  assert.deepEqual(
    headlines.map(({ sentence }) => sentence),
    ['Sport bietet im Netz niemand an.'],
  );
});

test('a public need is told without who has it, and nobody is proposed to anybody', () => {
  const { headlines, suggestions } = report(guarded, { ...internal, audience: 'public' });
  assert.deepEqual(
    headlines.map(({ sentence, why }) => [sentence, why]),
    [['Dolmetschen bietet im Netz niemand an.', []]],
  );
  assert.deepEqual(suggestions, []);
  for (const finding of publicFindings(analyse(publicNetwork(guarded), { asOf: AS_OF }))) assert.deepEqual(finding.parties, []);
});

test('how sure a headline of several groups is, rests on the group of which least is known, and names it', () => {
  const member = (id: string, kind: string | undefined, ...groups: string[]) => organisation(id, { kind, groups });
  const network = tiny('', {
    organisations: [
      ...['A', 'B', 'C', 'D'].map((id) => member(id, 'Behörde', 'AG Wohnen', 'Steuerungsgruppe')),
      member('E', undefined, 'Steuerungsgruppe'),
      ...['F', 'G', 'H', 'I', 'J'].map((id) => member(id, 'Chor')),
    ],
  });
  const certainty = (language: 'de' | 'de-einfach' | 'en') => {
    const { headlines, further } = report(network, { asOf: AS_OF, audience: 'internal', language });
    const gap = [...headlines, ...further].find(({ code }) => code === 'group-gap')!;
    assert.equal(gap.findings.length, 2, 'two groups');
    return gap.certainty;
  };
  assert.equal(certainty('de'), 'Wahrscheinlich: Für 4 von 5 Mitgliedern der Gruppe „Steuerungsgruppe“ ist die Art bekannt.');
  assert.equal(certainty('en'), 'Likely: the kind of 4 of 5 members of “Steuerungsgruppe” is known.');
  assert.equal(certainty('de-einfach'), 'Das stimmt wahrscheinlich. Gruppe: Steuerungsgruppe. Von 5 Mitgliedern kennen wir bei 4 die Art.');
});

test('of equally sure findings, the headline names that of which least is known', () => {
  const offers = (topic: string, ids: readonly string[], unknown: readonly string[]) => [
    ...ids.map((id) => organisation(id, { topics: [topic], offerKind: 'project' })),
    ...unknown.map((id) => organisation(id, { topics: [topic] })),
  ];
  const network = tiny('S', {
    organisations: [...offers('Recht', ['A', 'B', 'C'], ['D']), ...offers('Sport', ['E', 'F'], ['G'])],
    needs: [need('S', 'Recht'), need('S', 'Sport')],
  });
  const { headlines, further } = report(network, { asOf: AS_OF, audience: 'internal', language: 'de' });
  const only = [...headlines, ...further].find(({ code }) => code === 'only-project')!;
  assert.equal(only.certainty, 'Wahrscheinlich: Bei zwei von drei Angeboten zum Thema Sport ist bekannt, ob es bleibt.');
});

test('the analysis explains why something stays at likely though it is known of all', () => {
  const method = (language: 'de' | 'de-einfach' | 'en') =>
    potentialAnalysis(tiny('A-B'), { asOf: AS_OF, language, audience: 'internal' }).sections.flatMap(({ paragraphs }) => paragraphs ?? []);
  assert.ok(method('de').some((text) => text.endsWith('Wo eine Angabe leicht fehlt, bleibt es bei „wahrscheinlich“.')));
  assert.ok(method('en').some((text) => text.includes('it stays at "likely"')));
  assert.ok(method('de-einfach').some((text) => text.includes('nur „wahrscheinlich“')));
});
