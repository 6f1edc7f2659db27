import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import { analyse } from '../findings/analyse.ts';
import { writeNetwork } from '../format/write-network.ts';
import { createNetwork } from '../model/create-network.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { LANGUAGES } from '../wording/languages.ts';
import { publicFindings, publicNetwork } from './audience.ts';
import { documentMarkdown } from './document-markdown.ts';
import { report } from './make-report.ts';
import { potentialAnalysis } from './potential-analysis.ts';
import { mayBeNamed } from './potential/public-potential.ts';
import { roundShare, roundToFive } from './round-to-five.ts';

/** Everything that leaves the house. */
function published(network: Network) {
  const open = publicNetwork(network);
  return {
    file: writeNetwork(open),
    findings: publicFindings(analyse(open, { asOf: AS_OF })),
    reports: LANGUAGES.map((language) => report(network, { asOf: AS_OF, audience: 'public', language })),
    documents: LANGUAGES.map((language) => potentialAnalysis(network, { asOf: AS_OF, audience: 'public', language })),
  };
}

/** The same network as if there were nothing to hide. */
function withoutHidden(network: Network): Network {
  const organisations = network.organisations
    .filter(({ visibility, status }) => visibility !== 'internal' && status !== 'ended')
    .map(
      ({
        id,
        name,
        shortName,
        kind,
        topics,
        targetGroups,
        places,
        groups,
        network: city,
        website,
        description,
        x,
        y,
        visibility,
      }): Organisation => ({
        ...{ id, name, shortName, kind, topics, targetGroups, places, groups, network: city, website, description, x, y, visibility },
        status: 'active',
      }),
    );
  const there = new Set(organisations.map(({ id }) => id));
  const open = new Set(organisations.filter(({ visibility }) => visibility === 'public').map(({ id }) => id));
  const kept = ['idea', 'agreed', 'declined'];
  const strained = new Set(
    network.ties.filter((tie) => tie.strained === true).flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  return createNetwork({
    name: network.name,
    asOf: network.asOf,
    organisations,
    ties: network.ties
      .filter((tie) => tie.visibility !== 'internal' && !strained.has(`${tie.from} ${tie.to}`) && there.has(tie.from) && there.has(tie.to))
      .filter(({ stage }) => stage === undefined || !kept.includes(stage))
      .map(({ id, from, to, kind, lastContact, since, must, stage, visibility }) => ({
        id,
        from,
        to,
        kind,
        lastContact,
        since,
        must,
        stage,
        visibility,
      })),
    needs: network.needs.filter(({ who }) => open.has(who)).map((one) => ({ ...one, source: undefined })),
  });
}

test('what is published is the same as if what is hidden did not exist: no number of it can be found out, however one subtracts', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      assert.deepEqual(published(network), published(withoutHidden(network)));
    }),
    { numRuns: 60 },
  );
});

test('who is hidden from one day to the next leaves no trace but the own absence', () => {
  fc.assert(
    fc.property(randomNetwork, fc.nat(), (network, pick) => {
      if (network.organisations.length === 0) return;
      const gone = network.organisations[pick % network.organisations.length]!.id;
      const hidden = {
        ...network,
        organisations: network.organisations.map((o) => (o.id === gone ? { ...o, visibility: 'internal' as const } : o)),
      };
      const removed = {
        organisations: network.organisations
          .filter(({ id }) => id !== gone)
          .map((o) => ({ ...o, avoid: undefined, umbrella: undefined, successor: undefined })),
        ties: network.ties.filter(({ from, to }) => from !== gone && to !== gone),
        needs: network.needs.filter(({ who }) => who !== gone),
      };
      const same = { name: network.name, asOf: network.asOf };
      assert.deepEqual(published(createNetwork({ ...hidden, roles: [] })), published(createNetwork({ ...same, ...removed })));
    }),
    { numRuns: 40 },
  );
});

test('running numbers of ties and needs have no gaps where something was kept back', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const { ties, needs } = publicNetwork(network);
      assert.deepEqual(
        [ties.map(({ id }) => id), needs.map(({ id }) => id)],
        [ties.map((_, i) => `tie-${i + 1}`), needs.map((_, i) => `need-${i + 1}`)],
      );
    }),
    { numRuns: 20 },
  );
});

/** Numbers that stand in data, and those that stand in sentences as figures. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return [...value.replace(/\d{4}-\d\d(-\d\d)?/g, '').matchAll(/\d+/g)].map(([figure]) => Number(figure));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn);
  return [];
}

/** How many partners, ties or needs: all that the public reads about a network in figures, besides its records. */
function figures(network: Network): number[] {
  const { findings, reports, documents } = published(network);
  return [
    ...findings.flatMap(({ evidence, grounds }) => numbersIn([evidence, grounds])),
    ...reports.flatMap(({ basis, basisText, headlines, strengths }) =>
      numbersIn([
        basis,
        basisText,
        [...headlines, ...strengths].map(({ certainty }) => certainty),
        strengths.map(({ sentence }) => sentence),
      ]),
    ),
    ...documents.flatMap(({ sections, facts }) => numbersIn([sections, facts!.slice(1)])),
  ];
}

/** Words for numbers from one to twelve that are no multiples of five. */
const ODD_WORDS =
  /\b(ein|zwei|drei|vier|sechs|sieben|acht|neun|elf|zwölf|one|two|three|four|six|seven|eight|nine|eleven|twelve) (von|Partner|partners|of)\b/i;

const named = (network: Network): Network =>
  createNetwork({ ...network, name: undefined, organisations: network.organisations.map((o) => ({ ...o, name: 'Verein' })) });

test('all public figures are multiples of five, so no difference of any two, of today or of tomorrow, tells of one to four', () => {
  let seen = 0;
  fc.assert(
    fc.property(randomNetwork, (network) => {
      for (const figure of figures(named(network))) {
        seen++;
        assert.equal(figure % 5, 0, String(figure));
      }
      for (const { strengths } of published(network).reports)
        for (const { sentence } of strengths) assert.doesNotMatch(sentence, ODD_WORDS);
    }),
    { numRuns: 60 },
  );
  assert.ok(seen > 1000, 'there are figures to be looked at');
});

test('internally the same figures tell exactly how many are left out: there is something to hide', () => {
  const network = tiny('A-B B-C C-D D-E E-F F-G H', { organisations: [] });
  const [strength] = report(network, { asOf: AS_OF, audience: 'internal', language: 'de' }).strengths;
  assert.match(strength!.sentence, /^Sieben von acht Partnern/);
  const [open] = report(network, { asOf: AS_OF, audience: 'public', language: 'de' }).strengths;
  assert.match(open!.sentence, /^Rund fünf von rund zehn Partnern/);
});

test('rounding never says all of most, and never more than there are by more than two', () => {
  for (let whole = 0; whole <= 60; whole++)
    for (let part = 0; part <= whole; part++) {
      const rounded = roundShare(part, whole);
      assert.equal(rounded.part === rounded.whole, part === whole, `${part} of ${whole}`);
      assert.ok(rounded.part <= roundToFive(part) || part === whole);
    }
});

test('kinds of a merged row are named only where nobody could tell how many partners each has', () => {
  for (let kinds = 1; kinds <= 6; kinds++)
    for (let partners = kinds; partners <= 4 * kinds; partners++) {
      if (!mayBeNamed(kinds, partners)) continue;
      // all ways to give each kind one to four partners
      const first = new Set<number>();
      const fill = (left: number, kind: number, of: number): void => {
        if (kind === kinds) return void (left === 0 && first.add(of));
        for (let n = 1; n <= 4; n++) if (n <= left) fill(left - n, kind + 1, kind === 0 ? n : of);
      };
      fill(partners, 0, 0);
      assert.deepEqual([...first].sort(), [1, 2, 3, 4], `${kinds} kinds, ${partners} partners`);
    }
});

/** Twelve partners of which a kind has seven, another three, another two. */
const town = tiny('', {
  name: 'Sonnbrück',
  organisations: ['Verein', 'Verein', 'Verein', 'Verein', 'Verein', 'Verein', 'Verein', 'Amt', 'Amt', 'Amt', 'Chor', 'Chor'].map(
    (kind, i) =>
      organisation(`P${i}`, {
        kind,
        name: `GEHEIM ${i}`,
        visibility: 'public',
        topics: i < 2 ? ['Sprache'] : [],
        targetGroups: ['Frauen'],
        places: ['Hafen'],
      }),
  ),
  needs: [need('P3', 'Recht'), need('P4', 'Sprache', { place: 'Nordend' })],
});

test('the public analysis says which kinds there are, what is offered for whom and where, and what is missing, and names nobody', () => {
  const text = documentMarkdown(potentialAnalysis(town, { asOf: AS_OF, audience: 'public', language: 'de' }));
  assert.match(text, /\| Verein \| rund 5 \|\n\| Weitere \| rund 5 \|/);
  assert.match(text, /\| Sprache \| Frauen \| Hafen \|/);
  assert.match(text, /Recht bietet im Netz niemand an\./);
  assert.match(text, /Zum Thema Sprache gibt es Angebote, aber keines in Nordend\./);
  assert.doesNotMatch(text, /GEHEIM|Amt|Chor|P3/);
});

test('a merged row that would stand for a few takes the smallest kind with it', () => {
  const kinds = [...Array<string>(9).fill('Verein'), ...Array<string>(6).fill('Amt'), 'Chor', 'Chor'];
  const network = tiny('', { organisations: kinds.map((kind, i) => organisation(`P${i}`, { kind })) });
  const text = documentMarkdown(potentialAnalysis(network, { asOf: AS_OF, audience: 'public', language: 'de' }));
  assert.match(text, /\| Verein \| rund 10 \|\n\| Weitere \| rund 10 \|/);
  assert.doesNotMatch(text, /\| Amt/);
});

test('public figures are told as what they are: rounded, or fewer than five, and of all without a number', () => {
  const two = tiny('', {
    organisations: [
      organisation('A', { topics: ['Sprache'], visibility: 'public' }),
      organisation('B', { topics: ['Sprache'], visibility: 'public' }),
    ],
    needs: [need('A', 'Recht')],
  });
  const say = (network: Network, language: (typeof LANGUAGES)[number]) => report(network, { asOf: AS_OF, audience: 'public', language });
  const { basisText, headlines } = say(two, 'de');
  assert.ok(basisText.includes('Weniger als fünf Partner.'), basisText.join(' '));
  assert.ok(basisText.includes('Offene Bedarfe: weniger als fünf.'), basisText.join(' '));
  assert.equal(headlines[0]!.certainty, 'Sicher: Für alle Partner sind die Themen bekannt.');
  assert.equal(say(two, 'en').headlines[0]!.certainty, 'Certain: the topics of all partners are known.');
  for (const language of LANGUAGES) {
    const { basisText, headlines } = say(two, language);
    const told = [...basisText, ...headlines.map(({ certainty }) => certainty)];
    for (const text of told) assert.doesNotMatch(text, /\d|\b(zwei|two)\b/, language);
  }
  const large = say(town, 'de');
  assert.ok(large.basisText.includes('Rund 10 Partner.'), large.basisText.join(' '));
  assert.ok(large.basisText.includes('Nicht für alle Partner ist bekannt: Themen.'), large.basisText.join(' '));
  const most = tiny('A-B B-C C-D D-E E-F F-G H', { organisations: [] });
  assert.match(say(most, 'en').strengths[0]!.sentence, /^About five of about ten partners/);
});

test('fewer than five partners are told by no number at all', () => {
  const network = tiny('A-B B-C');
  const { facts } = potentialAnalysis(network, { asOf: AS_OF, audience: 'public', language: 'de' });
  assert.equal(facts![1]!.text, 'weniger als fünf Partner');
});
