import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { analyse } from '../findings/analyse.ts';
import { createNetwork } from '../model/create-network.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { TextDocument, TextSection } from '../wording/document.ts';
import { LANGUAGES } from '../wording/languages.ts';
import { documentMarkdown } from './document-markdown.ts';
import { importance } from './full-importance.ts';
import { report } from './make-report.ts';
import { potentialAnalysis } from './potential-analysis.ts';
import { themeOf } from './themes.ts';

const of = (network: Network, options: Partial<Parameters<typeof potentialAnalysis>[1]> = {}): TextDocument =>
  potentialAnalysis(network, { asOf: AS_OF, language: 'de', audience: 'internal', ...options });

const town = tiny('A-B B-C C-A C-D D-E E-F F-D G-H H-I~ J K-L~', {
  name: 'Sonnbrück',
  organisations: [
    organisation('A', { kind: 'Behörde', groups: ['Steuerungsgruppe'] }),
    organisation('B', { topics: ['Sprache'], targetGroups: ['Frauen'], places: ['Hafen'], kind: 'Verein', website: 'https://b.example' }),
    organisation('E', { topics: ['Sprache'], targetGroups: ['Frauen'], places: ['Hafen'], kind: 'Verein', name: 'Lesen e.V.' }),
    organisation('M', { topics: ['Sport'], capacity: 'full', funding: { funder: 'Stiftung', share: 90, securedUntil: '2027-01-31' } }),
  ],
  ties: [tie('A', 'F', { lastContact: '2025-10' }), tie('I', 'J', { lastContact: '2023-05', note: 'Runder Tisch' })],
  needs: [
    need('A', 'Sprache', { targetGroup: 'Frauen' }),
    need('C', 'Sprache', { targetGroup: 'Frauen' }),
    need('D', 'Recht', { since: '2025-03' }),
    need('F', 'Sprache', { place: 'Nordend' }),
    need('F', 'Sport'),
    need('G', 'Kultur', { done: true }),
  ],
});

function sectionsOf(sections: readonly TextSection[]): TextSection[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections ?? [])]);
}

/** Every text of a document. */
function textsOf({ title, subtitle, facts = [], sections }: TextDocument): string[] {
  return [
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    ...facts.flatMap(({ term, text }) => [term, text]),
    ...sectionsOf(sections).flatMap(({ heading, paragraphs = [], items = [], table, notes = [] }) => [
      ...(heading === undefined ? [] : [heading]),
      ...paragraphs,
      ...notes,
      ...items.flatMap(({ kind, text, details = [] }) => [
        ...(kind === undefined ? [] : [kind]),
        text,
        ...details.flatMap((detail) => (typeof detail === 'string' ? [detail] : [detail.term, detail.text])),
      ]),
      ...(table ? [table.caption, ...table.columns, ...table.rows.flat()] : []),
    ]),
  ];
}

const headings = ({ sections }: TextDocument): (string | undefined)[] => sections.map(({ heading }) => heading);

test('the most important comes first, what it all rests on last, and in between everything has its place', () => {
  assert.deepEqual(headings(of(town)), [
    'Das Wichtigste',
    'Was trägt',
    'Wer dabei ist',
    'Bedarfe und Angebote',
    'Wer das Netz zusammenhält',
    'Wer noch nicht angebunden ist',
    'Verbindungen pflegen',
    'Gemeinsam oder nebeneinander',
    'Wer vertreten ist',
    'Geld und Fristen',
    'Vorschläge',
    'Was mit weiteren Angaben möglich wäre',
    'Wie diese Analyse entsteht',
  ]);
});

test('each of the five has its reason, how sure it is, and one next step', () => {
  const [first] = of(town).sections;
  assert.equal(first!.items!.length, 5);
  for (const { kind, text, details } of first!.items!) {
    assert.ok(kind && text);
    const terms = details!.flatMap((detail) => (typeof detail === 'string' ? [] : [detail.term]));
    assert.deepEqual(terms.slice(-2), ['Wie sicher?', 'Nächster Schritt:']);
    assert.ok(details!.length >= 3, 'a reason stands before');
  }
});

test('a list of names is enough: each section says why it has nothing to tell', () => {
  const document = of(createNetwork({ organisations: ['Chor', 'Café'].map((name) => organisation(name, { name })) }));
  const about = (heading: string): TextSection => document.sections.find((section) => section.heading === heading)!;
  assert.deepEqual(about('Wer das Netz zusammenhält').paragraphs, [
    'In den Daten steht keine Verbindung. Wer das Netz zusammenhält, lässt sich deshalb nicht sagen.',
  ]);
  assert.deepEqual(about('Geld und Fristen').paragraphs, ['Zur Förderung der Partner steht nichts in den Daten.']);
  assert.deepEqual(about('Bedarfe und Angebote').paragraphs, ['In den Daten steht kein Bedarf.']);
  assert.deepEqual(about('Das Wichtigste').paragraphs, [
    'Dafür wissen wir noch zu wenig. Am meisten hilft eine Angabe: Mit einer Tabelle der Verbindungen (Von, Zu) wüssten wir, wer noch nicht angebunden ist und wer das Netz zusammenhält.',
  ]);
  assert.doesNotMatch(documentMarkdown(document), /[Nn]ichts Auffälliges/);
  assert.ok(about('Was mit weiteren Angaben möglich wäre').items!.length > 3);
  assert.equal(documentMarkdown(of(createNetwork({ organisations: [] }))).startsWith('# Potenzialanalyse des Netzwerks'), true);
});

test('the same wish of several partners is one row, those without an offer first', () => {
  const needs = sectionsOf(of(town).sections).find(({ table }) => table?.caption === 'Offene Bedarfe, ungedeckte zuerst')!;
  assert.deepEqual(needs.table!.rows, [
    ['Recht', 'Verein D', 'Noch bietet es niemand an.'],
    ['Sprache in Nordend', 'Verein F', 'Es gibt das Angebot, aber nicht an diesem Ort (Verein B und Lesen e.V.).'],
    ['Sport', 'Verein F', 'Es gibt das Angebot, zurzeit ist nichts frei (Verein M).'],
    ['Sprache für Frauen', 'Verein A und Verein C', 'Angebote: Verein B und Lesen e.V.'],
  ]);
});

test('similar offers are said to be looked at only where two partners name topics, target groups and places', () => {
  const together = (parts: Partial<Organisation>): string =>
    of(createNetwork({ organisations: ['A', 'B'].map((id) => organisation(id, parts)) })).sections.find(
      ({ heading }) => heading === 'Gemeinsam oder nebeneinander',
    )!.paragraphs![0]!;
  const unknown = 'Dazu fehlen Angaben: Themen, Zielgruppen und Orte der Partner, oder ihre Arten und Verbindungen.';
  assert.equal(together({ topics: ['Sprache'], kind: 'Verein' }), unknown);
  assert.equal(together({ topics: ['Sprache'], places: ['Hafen'] }), unknown);
  const full = { topics: ['Sprache'], places: ['Hafen'], targetGroups: ['Frauen'] };
  const apart = tiny('A-B', { organisations: [organisation('A', full), organisation('B', full)] });
  assert.equal(
    of(apart).sections.find(({ heading }) => heading === 'Gemeinsam oder nebeneinander')!.paragraphs![0],
    'Angesehen, nichts Auffälliges gefunden.',
  );
});

test('in a file of several cities a row says where nobody offers it, and where there is only one', () => {
  const network = tiny('', {
    organisations: [
      organisation('A', { network: 'Nord' }),
      organisation('B', { network: 'Nord', topics: ['Sprache'] }),
      organisation('C', { network: 'Süd', topics: ['Recht', 'Sprache'] }),
    ],
    needs: [need('A', 'Recht'), need('A', 'Sprache')],
  });
  const rows = sectionsOf(of(network).sections).find(({ table }) => table?.caption === 'Offene Bedarfe, ungedeckte zuerst')!.table!.rows;
  assert.deepEqual(rows, [
    ['Recht', 'Verein A', 'Noch bietet es in Nord niemand an.'],
    ['Sprache', 'Verein A', 'Nur ein Angebot in Nord: Verein B.'],
  ]);
});

test('no finding is lost: each kind stands in its section', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const text = documentMarkdown(of(network));
      const { headlines, further } = report(network, { asOf: AS_OF, audience: 'internal', language: 'de' });
      const inTable = ['unmet-need', 'single-provider', 'only-project', 'covered-need', 'done-need'];
      const heading = (kind: string): string => `- **${kind}:**`;
      for (const { code, kind } of [...headlines, ...further])
        if (!inTable.includes(code)) assert.ok(text.includes(heading(kind)), `${code} in\n${text}`);
    }),
    { numRuns: 30 },
  );
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat(), { minLength: 1 }), (network, order) => {
      const plain = createNetwork({ organisations: network.organisations, ties: network.ties, needs: network.needs });
      assert.deepEqual(of(shuffled(plain, order)), of(plain));
    }),
    { numRuns: 20 },
  );
});

/** Words of the field that must not reach the screen, and words that blame. */
const BANNED =
  /Zentralität|\bKnoten\b|\bKanten?\b|isoliert|schwach|versagt|\bRang\b|centrality|betweenness|\bnodes?\b|\bedges?\b|cluster|isolated|\bscores?\b|z\. ?B\./i;
const UNFILLED = /undefined|null|NaN|\[object|\.\.| {2}/;

for (const language of LANGUAGES)
  for (const audience of ['internal', 'public'] as const)
    test(`${language}, ${audience}: no word of network science, no blame, nothing unfilled, quotation marks of the language`, () => {
      const texts = textsOf(of(town, { language, audience }));
      assert.ok(texts.length > 20);
      for (const text of texts) {
        assert.doesNotMatch(text, BANNED);
        assert.doesNotMatch(text, UNFILLED);
        assert.ok(text.trim() === text && text !== '', JSON.stringify(text));
        if (language !== 'en') assert.doesNotMatch(text, /"/, text);
      }
    });

test('for any network all of it is filled', () => {
  const calm = (network: Network): Network =>
    createNetwork({
      ...network,
      organisations: network.organisations.map((o) => ({ ...o, name: `Verein ${o.id}`, description: undefined })),
    });
  fc.assert(
    fc.property(
      randomNetwork,
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom('internal' as const, 'public' as const),
      (network, language, audience) => {
        for (const text of textsOf(of(calm(network), { language, audience }))) assert.doesNotMatch(text, UNFILLED);
      },
    ),
    { numRuns: 40 },
  );
});

test('plain German has at most twelve words a sentence, names and lists not counted', () => {
  const short = (text: string): boolean =>
    text.split(/[.:?!](?: |$)/).every(
      (sentence) =>
        sentence
          .split(/ und |, /)[0]!
          .split(' ')
          .filter(Boolean).length <= 12,
    );
  for (const audience of ['internal', 'public'] as const)
    for (const text of textsOf(of(town, { language: 'de-einfach', audience }))) assert.ok(short(text), text);
});

test('headlines are of different themes as long as there are enough, and come in the order of their value', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const { headlines, further } = report(network, { asOf: AS_OF, audience: 'internal', language: 'de' });
      const themes = (these: typeof headlines): Set<string> => new Set(these.map(({ code }) => themeOf(code)));
      assert.ok(headlines.length <= 5);
      assert.equal(themes(headlines).size, Math.min(5, themes([...headlines, ...further]).size));
      const places = headlines.map(({ code }) => importance.order.indexOf(code));
      assert.deepEqual(
        places,
        [...places].sort((p, q) => p - q),
      );
    }),
    { numRuns: 60 },
  );
});

test('every kind of finding has a place in the order and a theme of its own', () => {
  const codes = new Set<Parameters<typeof themeOf>[0]>();
  fc.assert(
    fc.property(randomNetwork, (network) => void analyse(network, { asOf: AS_OF }).findings.forEach(({ code }) => codes.add(code))),
    {
      numRuns: 100,
    },
  );
  assert.ok(codes.size > 15);
  for (const code of codes) {
    assert.notEqual(themeOf(code), 'other', code);
    assert.ok(importance.order.includes(code), code);
  }
});

test('a topic that is looked for and that nobody offers stands before all others, and numbers below the table are explained', () => {
  const many = Array.from({ length: 30 }, (_, i) => `Thema ${10 + i}`);
  const network = tiny('A-B', {
    organisations: [organisation('A', { topics: many }), organisation('B', { topics: many })],
    needs: [
      ...many.map((topic) => need('B', topic)),
      need('A', 'Schwimmkurse'),
      need('A', 'Kinderbetreuung'),
      need('B', 'Kinderbetreuung'),
    ],
  });
  const all = sectionsOf(of(network).sections);
  const { table, notes } = all.find((section) => section.table?.columns[0] === 'Thema')!;
  assert.deepEqual(table!.rows.slice(0, 2), [
    ['Kinderbetreuung', '–', '2', '2'],
    ['Schwimmkurse', '–', '1', '1'],
  ]);
  assert.match(notes!.join(' '), /^Außerdem, mit der Zahl der Partner: .*\(2\)/);
  assert.doesNotMatch(notes!.join(' '), /\(0\)/);
});

test('whoever asks for attention is told what to do next, in every language', () => {
  fc.assert(
    fc.property(randomNetwork, fc.constantFrom(...LANGUAGES), (network, language) => {
      const { headlines, further } = report(network, { asOf: AS_OF, audience: 'internal', language });
      for (const { code, nextStep } of [...headlines, ...further]) assert.ok(nextStep, code);
    }),
    { numRuns: 60 },
  );
});
