// All answers in one file: they share the networks they are asked of, and the checks of tone run over every one of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../../test/tiny-network.ts';
import { assertTone, textsOf } from '../../../test/tone.ts';
import type { Network } from '../../model/network.ts';
import { compareStates } from '../../questions/compare-states.ts';
import { findHelp } from '../../questions/find-help.ts';
import { replacements } from '../../suggestions/replacements.ts';
import { coverage } from '../../questions/coverage.ts';
import { expansion } from '../../questions/expansion.ts';
import { multipliers } from '../../questions/multipliers.ts';
import { organisationView } from '../../questions/organisation-view.ts';
import { peers } from '../../questions/peers.ts';
import { referrals } from '../../questions/referrals.ts';
import { sideBySide } from '../../questions/side-by-side.ts';
import { whatIf } from '../../questions/what-if.ts';
import { LANGUAGES } from '../languages.ts';
import type { TextDocument } from '../document.ts';
import type { Language } from '../wording.ts';
import { tellChange } from './tell-change.ts';
import { tellCoverage } from './tell-coverage.ts';
import { tellExpansion } from './tell-expansion.ts';
import { tellHelp } from './tell-help.ts';
import { tellMultipliers } from './tell-multipliers.ts';
import { tellPartner } from './tell-partner.ts';
import { tellSideBySide } from './tell-side-by-side.ts';
import { tellWhatIf } from './tell-what-if.ts';

const name = (id: string): string => id;
const of = (network: Network, language: Language) => ({ network, asOf: AS_OF, language, name });

const partnerOf = (network: Network, id: string, language: Language): TextDocument =>
  tellPartner(
    {
      view: organisationView(network, { asOf: AS_OF, id }),
      peers: peers(network, { asOf: AS_OF, id }),
      replacements: replacements(network, { asOf: AS_OF, asker: id }),
    },
    of(network, language),
  );

/** A directory with names that can stand in a sentence. */
const named = ({ organisations }: Network) => organisations.map((one) => ({ ...one, id: `D${one.id}`, name: `Verein ${one.id}` }));

/** Every answer that can be asked of any network. */
function everyAnswer(network: Network, language: Language): TextDocument[] {
  const options = of(network, language);
  const ids = network.organisations
    .filter(({ status }) => status !== 'ended')
    .map(({ id }) => id)
    .sort();
  const [first, second] = ids;
  const help = (parts: object): TextDocument => {
    const asked = { asOf: AS_OF, topic: 'Sprache', ...parts };
    return tellHelp(findHelp(network, asked), { ...options, ...parts });
  };
  return [
    help({}),
    help({ targetGroup: 'Frauen' }),
    help({ topic: 'Recht', audience: 'public' }),
    ...(first ? [help({ from: first, place: 'Hafen' })] : []),
    tellMultipliers(multipliers(network, { asOf: AS_OF }), options),
    tellCoverage(coverage(network, { asOf: AS_OF }), referrals(network, { asOf: AS_OF }), options),
    tellSideBySide(sideBySide([network], { asOf: AS_OF }), options),
    ...ids
      .slice(0, 3)
      .flatMap((id) => [
        tellWhatIf(whatIf(network, { asOf: AS_OF, without: id }), options),
        tellWhatIf(whatIf(network, { asOf: AS_OF, fundingEnds: id }), options),
        partnerOf(network, id, language),
      ]),
    ...(first && second ? [tellWhatIf(whatIf(network, { asOf: AS_OF, addTie: [first, second] }), options)] : []),
  ];
}

for (const language of LANGUAGES) {
  test(`${language}: whatever is asked of any network, the answer is told in whole sentences of everyday words`, () => {
    fc.assert(
      fc.property(randomNetwork, randomNetwork, (network, other) => {
        for (const document of everyAnswer(network, language)) assertTone(document);
        const change = compareStates({ network: other, asOf: '2025-11-01' }, { network, asOf: AS_OF });
        assertTone(tellExpansion(expansion(network, named(other), { asOf: AS_OF }), of(network, language)));
        assertTone(tellChange(change, { ...of(network, language), before: other }));
      }),
      { numRuns: 40 },
    );
  });
}

test('the order of rows changes no word of any answer', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      assert.deepEqual(everyAnswer(shuffled(network, order), 'de'), everyAnswer(network, 'de'));
    }),
    { numRuns: 30 },
  );
});

const all = (document: TextDocument): string => textsOf(document).join('\n');

const helpful = tiny('A-B B-C C-D E', {
  organisations: [
    organisation('C', { topics: ['Sprache'], targetGroups: ['Frauen'], places: ['Hafen'] }),
    organisation('D', { topics: ['Sprache'], capacity: 'full' }),
    organisation('E', { topics: ['Sprache', 'Recht'], places: ['Nordend'], website: 'https://e.example' }),
  ],
});

test('who looks for help reads who can, over whom to get there, and who is full at present', () => {
  const asked = { asOf: AS_OF, topic: 'Sprache', from: 'A' };
  const text = all(tellHelp(findHelp(helpful, asked), { ...of(helpful, 'de'), from: 'A' }));
  assert.match(text, /^Hilfe finden: Sprache\nStand: 1\. November 2026\nGefragt für: A\.\nZwei Partner können helfen\./);
  assert.match(text, /\nC\nMit beiden in Kontakt: B\.\nFür Frauen, in Hafen\./);
  assert.match(
    text,
    /\nE\nEin Weg über bestehende Verbindungen ist nicht bekannt\. Die Koordination kann bekannt machen\.\nIn Nordend\.\nInternet:\nhttps:\/\/e\.example/,
  );
  assert.match(text, /\nPasst, ist aber zurzeit voll oder in einer Pause\nD\n/);
});

test('where nobody who can help is within reach, this is said once', () => {
  const asked = { asOf: AS_OF, topic: 'Sprache', from: 'Z' };
  const network = tiny('A-B Z', {
    organisations: [organisation('A', { topics: ['Sprache'] }), organisation('B', { topics: ['Sprache'] })],
  });
  const text = all(tellHelp(findHelp(network, asked), { ...of(network, 'de'), from: 'Z' }));
  assert.match(
    text,
    /Zwei Partner können helfen\.\nVon hier aus ist noch kein Weg zu ihnen bekannt\. Die Koordination kann bekannt machen\.\nOb zurzeit etwas frei ist, erfahren Sie dort\.\nWer helfen kann\nA\nB\n/,
  );
});

test('a dead end is said kindly, with what comes nearest and what to do', () => {
  const say = (parts: { topic: string; targetGroup?: string; place?: string }) =>
    all(tellHelp(findHelp(helpful, { asOf: AS_OF, ...parts }), of(helpful, 'de')));
  assert.match(say({ topic: 'Sport' }), /Zum Thema Sport nennt im Netz bisher niemand ein Angebot\.\nSuchen Sie außerhalb/);
  assert.match(
    say({ topic: 'Recht', place: 'Hafen' }),
    /aber keines in Hafen\.\nFragen Sie nach, ob eines davon auch in Hafen möglich ist\.\nWas dem am nächsten kommt\nE\n/,
  );
});

test('where several cities are searched, each name says where', () => {
  const network = tiny('', {
    organisations: [
      organisation('A', { topics: ['Sprache'], network: 'Aue' }),
      organisation('B', { name: 'Treff Zell', topics: ['Sprache'], network: 'Zell' }),
    ],
  });
  const { sections } = tellHelp(findHelp(network, { asOf: AS_OF, topic: 'Sprache' }), { network, asOf: AS_OF, language: 'de' });
  assert.deepEqual(
    sections[1]!.items!.map(({ text }) => text),
    ['Verein A (Aue)', 'Treff Zell'],
  );
});

test('whom to call is told with who passes it on, and with whom nobody reaches', () => {
  const network = tiny('A-B A-C A-D? E-F~ G');
  const text = all(tellMultipliers(multipliers(network, { asOf: AS_OF }), of(network, 'de')));
  assert.match(
    text,
    /Mit einem Anruf erfahren es alle vier Partner, die eine bestehende Verbindung haben\.\nMit weniger Anrufen geht es nicht\./,
  );
  assert.match(text, /\nA\nGibt es weiter an: B, C und D\.\n/);
  assert.match(text, /Drei Partner haben keine bestehende Verbindung und erfahren es nur von Ihnen:\nE\nF\nG\n/);
});

test('without ties nobody pretends to know whom to call', () => {
  const network = tiny('A B');
  assert.match(
    all(tellMultipliers(multipliers(network, { asOf: AS_OF }), of(network, 'de'))),
    /Verbindungen stehen nicht in den Daten.*\nRufen Sie alle selbst an\.$/,
  );
});

const chain = tiny('A-B B-C C-D', {
  organisations: [
    organisation('B', { topics: ['Sprache'], funding: { funder: 'Stiftung', share: 80, securedUntil: '2026-12-31' } }),
    organisation('C', { topics: ['Sprache'] }),
  ],
  needs: [need('A', 'Sprache')],
});

test('what would be without a partner says what breaks, what to do, and that it is no forecast', () => {
  const text = all(tellWhatIf(whatIf(chain, { asOf: AS_OF, without: 'B' }), of(chain, 'de')));
  assert.match(text, /^Was wäre ohne diesen Partner: B\n/);
  assert.match(text, /Ein Partner hat dann keinen Weg mehr zu den übrigen:\nA\n/);
  assert.match(text, /Das ist keine Vorhersage und kein Urteil\./);
  assert.doesNotMatch(text, /Welche Bedarfe dann niemand deckt/);
});

test('an end of funding is told with its share and its end, at its worst', () => {
  const text = all(tellWhatIf(whatIf(chain, { asOf: AS_OF, fundingEnds: 'Stiftung' }), of(chain, 'de')));
  assert.match(text, /Wer davon lebt\nB\nAnteil der wichtigsten Förderung: 80 %\.\nGesichert bis 31\. Dezember 2026\./);
  assert.match(text, /der ungünstigste Fall/);
  assert.match(text, /Die wichtigste Förderung ist von 1 von 4 Partnern bekannt\./);
});

test('a new tie is told with what comes together, who is relieved and which help comes nearer', () => {
  const network = tiny('A-B C-D', { organisations: [organisation('D', { topics: ['Sprache'] })], needs: [need('A', 'Sprache')] });
  const text = all(tellWhatIf(whatIf(network, { asOf: AS_OF, addTie: ['B', 'C'] }), of(network, 'de')));
  assert.match(text, /Zwei Teile werden eins: zwei Partner und zwei Partner\./);
  assert.match(text, /Sprache, gesucht von A\nBisher führt kein Weg zu einem Angebot; dann sind es drei Schritte\./);
  const known = all(tellWhatIf(whatIf(network, { asOf: AS_OF, addTie: ['A', 'B'] }), of(network, 'de')));
  assert.match(known, /Beide sind schon verbunden\. Eine weitere Verbindung ändert nichts\./);
});

test('where no tie is known, nothing is said of what a new one would join', () => {
  const network = tiny('A B');
  const text = all(tellWhatIf(whatIf(network, { asOf: AS_OF, addTie: ['A', 'B'] }), of(network, 'de')));
  assert.match(text, /Verbindungen stehen nicht in den Daten/);
  assert.doesNotMatch(text, /Anschluss|Teil/);
});

test('two states: good news first, both days named, and names of those who left are those of before', () => {
  const before = tiny('A-B C L-A', {
    organisations: [organisation('L', { name: 'Lesen e.V.' })],
    needs: [need('A', 'Sprache'), need('B', 'Recht')],
  });
  const after = tiny('A-B~ A-C N', {
    organisations: [organisation('C', { topics: ['Sprache'] })],
    needs: [need('A', 'Sprache'), need('B', 'Recht')],
  });
  const change = compareStates({ network: before, asOf: '2025-11-01' }, { network: after, asOf: AS_OF });
  const document = tellChange(change, { network: after, asOf: AS_OF, language: 'de', before });
  const text = all(document);
  assert.match(text, /^Was sich verändert hat\n1\. November 2025 bis 1\. November 2026\n/);
  assert.deepEqual(
    document.sections.map(({ heading }) => heading),
    [undefined, 'Gute Nachrichten', 'Was Aufmerksamkeit braucht', 'Was offen bleibt', undefined],
  );
  assert.match(text, /Ein Bedarf ist jetzt gedeckt\.\nSprache, gesucht von Verein A\n/);
  assert.match(text, /Ein Partner ist nicht mehr dabei\.\nLesen e\.V\.\n/);
  assert.match(text, /Eine Verbindung ruht jetzt\.\nVerein A und Verein B\n/);
});

test('a long list is cut where nobody reads on, and says where the rest is', () => {
  const before = tiny('A-B');
  const after = tiny('A-B', {
    ties: Array.from({ length: 20 }, (_, i) => tie('A', 'B', { id: `t${i}` })),
    organisations: Array.from({ length: 20 }, (_, i) => organisation(`N${i}`)),
  });
  const change = compareStates({ network: before, asOf: '2025-11-01' }, { network: after, asOf: AS_OF });
  const details = tellChange(change, { ...of(after, 'de'), before }).sections[1]!.items![0]!.details!;
  assert.equal(details.length, 9);
  assert.equal(details.at(-1), 'Zwölf weitere Fälle stehen in der Ausgabe als JSON.');
});

test('how needs are covered is told as counts, as a table and with the ways that are missing', () => {
  const network = tiny('A-B C-D E', {
    organisations: [organisation('D', { topics: ['Sprache'] }), organisation('E', { topics: ['Sprache'], capacity: 'full' })],
    needs: [need('A', 'Sprache'), need('B', 'Recht', { place: 'Hafen' })],
  });
  const document = tellCoverage(coverage(network, { asOf: AS_OF }), referrals(network, { asOf: AS_OF }), of(network, 'de'));
  const text = all(document);
  assert.match(
    text,
    /Zwei Bedarfe sind offen, genannt von zwei Partnern\.\nEin Bedarf: kein passendes Angebot\.\nEin Bedarf: ein einziges Angebot\./,
  );
  assert.deepEqual(document.sections[1]!.table!.rows, [
    ['Recht in Hafen', 'niemand bietet das an', 'B', '–'],
    ['Sprache', 'ein einziges Angebot', 'A', 'D'],
  ]);
  assert.match(text, /Wohin noch kein Weg führt\n.*\nSprache, gesucht von A\nHilfe gibt es bei: D\.\nBeide Seiten stehen in Teilen/);
});

test('cities stand by the alphabet, with what is worth a talk, and none beside a value', () => {
  const city = (name: string, n: number) =>
    Array.from({ length: n }, (_, i) =>
      organisation(`${name}${i}`, { network: name, kind: 'Verein', topics: ['Sprache'], targetGroups: ['alle'], places: ['stadtweit'] }),
    );
  const network = tiny('', {
    organisations: [
      ...city('Zell', 5),
      ...city('Aue', 6),
      ...city('Berg', 2),
      organisation('K', { network: 'Aue', name: 'Koordination Migrantenorganisationen Aue', kind: 'Verein' }),
      organisation('X'),
    ],
    ties: [tie('Zell0', 'Zell1'), tie('Aue0', 'Aue1'), tie('Aue0', 'Aue2'), tie('Aue0', 'Zell0')],
    needs: [need('Aue1', 'Recht')],
    cities: [{ name: 'Aue', followUp: 'none', programmeEnds: '2026-12-31' }],
  });
  const document = tellSideBySide(sideBySide([network], { asOf: AS_OF }), of(network, 'de'));
  const text = all(document);
  assert.match(text, /^Drei Städte nebeneinander\n/);
  assert.match(text, /Zwei von drei Städten lassen sich vergleichen; bei den übrigen steht, warum nicht\.\nDas ist keine Rangliste\./);
  assert.match(text, /Verbindungen je Partner: zwischen 0,4 und 0,6, in der Mitte 0,5\.\n/);
  assert.match(
    text,
    /\nAue\nMindestens 70 von 100 Wegen führen hier über denselben Partner: Aue0\. Weitere Wege entlasten\.\nVon der Koordination zu einem/,
  );
  assert.match(text, /\nDas Bundesprogramm endet am 31\. Dezember 2026\. Für die Zeit danach ist noch kein Geld in Sicht\.\n/);
  assert.match(
    text,
    /\nBerg\nVerbindungen stehen nicht in den Daten\..*\nNicht vergleichbar: Es sind weniger als fünf Partner bekannt\.\nIn eine andere Stadt führt noch keine bekannte Verbindung\.\n/,
  );
  assert.match(text, /Ein Partner nennt keine Stadt und ist nirgends mitgezählt\./);
  assert.deepEqual(
    document.sections.find(({ table }) => table)!.table!.rows.map(([name]) => name),
    ['Aue', 'Berg', 'Zell'],
  );
});

test('a page about one partner says what it seeks and who could help, what hangs on it, and whom it could ask', () => {
  const network = tiny('A-B B-C D', {
    organisations: [
      organisation('A', { topics: ['Sprache'], capacity: 'full', offerKind: 'project' }),
      organisation('B', { topics: ['Sprache', 'Recht'], funding: { share: 90, securedUntil: '2026-12-31' } }),
      organisation('C', { topics: ['Wohnen'] }),
      organisation('L', { topics: ['Wohnen'], status: 'ended' }),
    ],
    ties: [tie('A', 'L'), tie('A', 'D', { stage: 'agreed', since: '2026-03', lastContact: undefined })],
    needs: [need('A', 'Wohnen', { since: '2026-01' }), need('A', 'Recht'), need('B', 'Wohnen'), need('C', 'Sprache')],
  });
  const text = all(partnerOf(network, 'A', 'de'));
  assert.match(text, /^Ein Partner im Gespräch: A\n/);
  assert.match(text, /Themen: Sprache\.\nZurzeit ist nichts frei\.\nDas Angebot ist an ein Projekt gebunden\./);
  assert.match(text, /\nRecht\nHilfe gibt es, schon in Kontakt: B\.\n/);
  assert.match(text, /\nWohnen, seit 2026\nHilfe gibt es, noch nicht in Kontakt: C\.\nDasselbe sucht: B\.\n/);
  assert.match(text, /\nEine Verbindung\n.*\nB\nbesteht\nJuni 2026\n/s);
  assert.match(text, /Verabredet seit März 2026: D\./);
  assert.match(text, /Nicht mehr dabei: L\.\nBietet fast dasselbe: C\./);
  const hub = all(partnerOf(network, 'B', 'de'));
  assert.match(
    hub,
    /Ohne diesen Partner\nEin Partner hat dann keinen Weg mehr zu den übrigen:\nC\nEin Partner hat keine andere bestehende Verbindung:\nA\n/,
  );
  assert.match(hub, /Wem das eigene Angebot hilft\n.*Sprache, gesucht von C\nSchon in Kontakt\./s);
});

test('on the page of a partner of a federation, what nobody offers is told of its city', () => {
  const network = tiny('A-B', {
    organisations: [
      organisation('A', { network: 'Nord' }),
      organisation('B', { network: 'Nord' }),
      organisation('C', { network: 'Süd', topics: ['Recht'] }),
    ],
    needs: [need('A', 'Recht')],
  });
  assert.match(all(partnerOf(network, 'A', 'de')), /Zum Thema Recht nennt in Nord bisher niemand ein Angebot\./);
  assert.match(all(partnerOf(network, 'A', 'en')), /So far nobody in Nord names an offer on Recht\./);
  assert.match(all(partnerOf(network, 'A', 'de-einfach')), /In Nord bietet das noch niemand an: Recht\./);
});

test('where no tie is recorded at all, nobody is said not to be in contact, and a blank capacity is no free place', () => {
  const same = { topics: ['Sprache'] };
  const network = tiny('', { organisations: [organisation('A', same), organisation('B', same)], needs: [need('B', 'Sprache')] });
  const text = all(partnerOf(network, 'A', 'de'));
  assert.match(text, /Bietet fast dasselbe: B\./);
  assert.match(text, /Sprache, gesucht von B\n/);
  assert.doesNotMatch(text, /[Nn]och nicht in Kontakt|hat Platz/);
  const seeker = all(partnerOf(network, 'B', 'de'));
  assert.match(seeker, /Hilfe gibt es: A\./);
  assert.match(seeker, /Die Koordination kann beide bekannt machen\./);
  assert.doesNotMatch(seeker, /[Nn]och nicht in Kontakt|niemand mit beiden/);
  for (const language of LANGUAGES) assert.doesNotMatch(all(partnerOf(network, 'B', language)), /noch neu|still to be met|Nobody is/);
});

test('who could be won is told with what each could do, who could ask, and what remains open', () => {
  const network = tiny('A-B', {
    organisations: [organisation('B', { topics: ['Wohnen'], kind: 'Behörde' })],
    needs: [need('A', 'Recht'), need('A', 'Sport')],
  });
  const outside = [
    organisation('X', { name: 'Mieterverein', topics: ['Recht', 'Wohnen'], website: 'https://m.example' }),
    organisation('Y', { name: 'Teestube', kind: 'Selbstorganisation' }),
    organisation('Z', { name: 'Verein B' }),
  ];
  const text = all(tellExpansion(expansion(network, outside, { asOf: AS_OF }), of(network, 'de')));
  assert.match(text, /Zwei Einträge im Verzeichnis könnten Lücken schließen\./);
  assert.match(
    text,
    /\nMieterverein\nKönnte decken: Recht, gesucht von A\.\nAm meisten gemeinsam, und damit gut zum Fragen: B\.\nInternet:\nhttps:\/\/m\.example\n/,
  );
  assert.match(text, /\nTeestube\nBisher nicht im Netz vertreten: Selbstorganisationen\.\nIm Netz arbeitet niemand/);
  assert.match(text, /Was auch das Verzeichnis nicht schließt\nSport, gesucht von A\n/);
  assert.match(text, /Ein Eintrag ist schon Partner des Netzes\./);
});

test('of thousands only so many are told as can be read, and where the others are is said', () => {
  const ids = Array.from({ length: 150 }, (_, i) => `P${100 + i}`);
  const network = tiny('A-B', {
    organisations: ids.map((id) => organisation(id, { topics: ['Sprache'] })),
    needs: ids.map((id) => need(id, `Thema ${id}`)),
  });
  const sections = (document: TextDocument) => document.sections;
  const help = sections(tellHelp(findHelp(network, { asOf: AS_OF, topic: 'Sprache' }), of(network, 'de')));
  assert.deepEqual([help[0]!.paragraphs![0], help[1]!.items!.length], ['150 Partner können helfen.', 30]);
  assert.deepEqual(help[1]!.notes, ['120 weitere Fälle stehen in der Ausgabe als JSON.']);
  const whole = sections(tellHelp(findHelp(network, { asOf: AS_OF, topic: 'Sprache' }), { ...of(network, 'de'), whole: true }));
  assert.deepEqual([whole[1]!.items!.length, whole[1]!.notes], [150, undefined], 'a page folds them itself');
  assert.deepEqual(
    whole[1]!.items!.map(({ about }) => about),
    ids,
    'and can lead to each',
  );
  const covered = sections(
    tellCoverage(coverage(network, { asOf: AS_OF }), referrals(network, { asOf: AS_OF }), of(network, 'de-einfach')),
  );
  const { table, notes } = covered.find((section) => section.table)!;
  assert.deepEqual([table!.rows.length, notes], [100, ['Es gibt noch 50 Fälle.']]);
  const calls = sections(tellMultipliers(multipliers(network, { asOf: AS_OF }), of(network, 'en')));
  const besides = calls.find(({ items = [] }) => items.length > 10)!;
  assert.deepEqual([besides.items!.length, besides.notes], [100, ['50 more cases are in the output as JSON.']]);
});

test('one who is told a piece of news passes it on to so many that the rest is a number', () => {
  const ids = Array.from({ length: 60 }, (_, i) => `P${100 + i}`);
  const network = tiny(ids.map((id) => `A-${id}`).join(' '));
  const [, calls] = tellMultipliers(multipliers(network, { asOf: AS_OF }), of(network, 'de')).sections;
  assert.match(String(calls!.items![0]!.details![0]), /P129 und 30 weitere\.$/);
});

test('nothing is counted of nothing: no needs in either state, no dates where no tie rests, no topics in the directory', () => {
  const [before, network] = [tiny('A-B'), tiny('A-B B-C')];
  for (const language of LANGUAGES) {
    const change = tellChange(compareStates({ network: before, asOf: '2025-11-01' }, { network, asOf: AS_OF }), {
      ...of(network, language),
      before,
    });
    assert.doesNotMatch(textsOf(change).join(' '), /Bedarf|[Uu]nmet need/);
  }
  const wanted = tiny('A-B', { needs: [need('A', 'Sprache')] });
  const now = tiny('A-B B-C', { needs: [need('A', 'Sprache')] });
  const lead = tellChange(compareStates({ network: wanted, asOf: '2025-11-01' }, { network: now, asOf: AS_OF }), {
    ...of(now, 'de'),
    before: wanted,
  });
  assert.match(lead.sections[0]!.paragraphs![0]!, /Ungedeckte Bedarfe: 0 weniger, 0 neu\./);
  const directory = [organisation('D1', { name: 'Verein D1' }), organisation('D2', { name: 'Verein D2' })];
  const told = (topics: string[], language: Language): string =>
    textsOf(
      tellExpansion(
        expansion(
          wanted,
          directory.map((one, i) => ({ ...one, topics: topics.slice(i, i + 1) })),
          { asOf: AS_OF },
        ),
        of(wanted, language),
      ),
    ).join(' ');
  assert.match(told([], 'de'), /Kein Eintrag nennt Themen; mit den Bedarfen ließ sich deshalb keiner vergleichen\./);
  assert.match(told(['Tanz'], 'de'), /1 von 2 Einträgen nennt Themen/);
  assert.match(told(['Tanz', 'Chor'], 'de'), /Beide Einträge nennen Themen\./);
  assert.match(told([], 'de-einfach'), /In der Liste steht nicht, was sie anbieten\./);
  assert.match(told([], 'en'), /No entry names topics/);
});
