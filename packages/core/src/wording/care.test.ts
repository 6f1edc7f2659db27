import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import { randomNetwork } from '../../test/random-network.ts';
import { assertTone } from '../../test/tone.ts';
import { CARE_KINDS } from '../findings/care-kinds.ts';
import { contextOf } from '../findings/context.ts';
import type { Finding, FindingCode } from '../findings/finding.ts';
import type { Meeting } from '../model/need.ts';
import type { Network } from '../model/network.ts';
import { LANGUAGES } from './languages.ts';
import type { Language } from './wording.ts';
import { wordingFor } from './wording-for.ts';

const CODES: readonly FindingCode[] = [
  'broker',
  'unkept-promise',
  'dead-end',
  'only-project',
  'topic-without-meeting',
  'long-absent',
  'possible-duplicate',
];
const name = (id: string): string => `Verein ${id}`;
const find = (network: Network): Finding[] => CARE_KINDS.flatMap((kind) => kind(contextOf(network, AS_OF)));

const ring = (hub: string): string =>
  Array.from({ length: 10 }, (_, i) => `${hub}${i}-${hub}${(i + 1) % 10}${i % 2 === 0 ? ` ${hub}-${hub}${i}` : ''}`).join(' ');
const kinds = (hub: string, own: string, others: readonly string[]) => [
  organisation(hub, { kind: own }),
  ...others.map((kind, i) => organisation(`${hub}${2 * i}`, { kind })),
];
const meetings: Meeting[] = ['2025-10-12', '2026-02-03', '2026-06-01', '2026-10-20'].map((date, i) => ({
  id: date,
  date,
  topic: i === 0 ? 'Wohnen' : 'Sprache',
  attendees: ['A', 'B', 'C', 'D', 'N', ...(i === 0 ? ['L1', 'L2'] : [])],
}));

/** Every kind at least twice, with every turn that its sentences can take. */
const rich = tiny([...['R', 'S', 'T', 'U', 'V'].map(ring), 'A-B C-D E~', 'W1-W2~'].join(' '), {
  organisations: [
    ...kinds('S', 'Amt', ['Chor', 'Chor', 'Chor', 'Chor', 'Amt']),
    ...kinds('T', 'Amt', ['Amt', 'Amt', 'Amt', 'Chor', 'Chor']),
    ...kinds('U', 'Amt', ['Chor', 'Chor', 'Verein', 'Verein', 'Verein']),
    ...kinds('V', 'Amt', ['Amt', 'Amt', 'Amt', 'Amt', 'Amt']),
    organisation('P1', { topics: ['Recht', 'Kultur'], offerKind: 'project', funding: { securedUntil: '2026-12-31' } }),
    organisation('P2', { topics: ['Recht', 'Musik'], offerKind: 'project', funding: { securedUntil: '2027-03' } }),
    organisation('P3', { topics: ['Musik'] }),
    organisation('C', { topics: ['Sport'] }),
    organisation('L1'),
    organisation('L2'),
    organisation('N', { name: 'Nähkreis' }),
    organisation('N2', { name: 'Nähkreis e.V.', memberSince: '2019-05' }),
    organisation('M1', { name: 'Musik', website: 'https://musik.example' }),
    organisation('M2', { name: 'Töne', website: 'https://musik.example' }),
  ],
  ties: [
    tie('A', 'C', { stage: 'agreed', since: '2026-03', lastContact: undefined }),
    tie('A', 'D', { stage: 'agreed', since: '2026-01', lastContact: undefined }),
    tie('B', 'C', { stage: 'agreed', must: true, lastContact: undefined }),
    tie('B', 'D', { must: true, lastContact: '2023-05' }),
  ],
  needs: [
    need('A', 'Recht'),
    need('B', 'Musik'),
    need('A', 'Sport'),
    need('E', 'Sport', { place: 'Hafen' }),
    need('E', 'Kultur'),
    ...['A', 'B', 'C'].flatMap((who) => [need(who, 'Wohnen'), need(who, 'Räume')]),
  ],
  meetings,
});

/** All that is said about these findings, alone and together. */
function texts(language: Language, findings: readonly Finding[]): string[] {
  const wording = wordingFor(language);
  const groups = CODES.map((code) => findings.filter((finding) => finding.code === code));
  return [
    ...findings.flatMap((finding) => Object.values(wording.finding(finding, name)).flat()),
    ...groups.map((group) => wording.findings(group, name)),
    ...CODES.map(wording.findingKind),
  ].filter((text) => text !== undefined && text !== '');
}

test('the example holds every kind at least twice', () => {
  const found = find(rich);
  for (const code of CODES) assert.ok(found.filter((finding) => finding.code === code).length >= 2, code);
});

for (const language of LANGUAGES) {
  test(`${language}: every kind has a sentence, a reason and a next step, in the tone of all`, () => {
    const said = texts(language, find(rich));
    assert.ok(said.length > 100);
    assertTone({ language, title: 'Pflege', subtitle: undefined, sections: [{ paragraphs: said }] });
    const wording = wordingFor(language);
    for (const finding of find(rich)) {
      const { sentence, detail, why, nextStep } = wording.finding(finding, name);
      assert.ok(why.length > 0 && nextStep && detail, finding.id);
      for (const text of [sentence, detail, nextStep, ...why]) assert.match(text, /[.?]$/, finding.id);
    }
  });

  test(`${language}: for any network there is a sentence for everything found`, () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        assertTone({ language, title: 'Pflege', subtitle: undefined, sections: [{ paragraphs: texts(language, find(network)) }] });
      }),
      { numRuns: 40 },
    );
  });
}

test('the German sentences can be read aloud', () => {
  const wording = wordingFor('de');
  const said = (code: FindingCode, parties: string) => {
    const { sentence, detail, why } = wording.finding(
      find(rich).find((one) => one.code === code && one.parties.join('+') === parties)!,
      name,
    );
    return [sentence, detail, ...why];
  };
  assert.deepEqual(said('broker', 'U'), [
    'Ein Partner steht zwischen vielen ohne Verbindung zueinander, etwa zwischen „Chor“ und „Verein“: Verein U.',
    'Verein U: einziger gemeinsamer Kontakt für fünf Paare, etwa zwischen „Chor“ und „Verein“.',
    'Unter den Partnern von Verein U haben zehn Paare keine Verbindung zueinander.',
    'Für fünf davon ist das der einzige gemeinsame Kontakt; ohne ihn werden ihre Wege länger.',
  ]);
  assert.deepEqual(said('unkept-promise', 'A+C'), [
    'Eine Zusammenarbeit ist verabredet und hat noch nicht begonnen: Verein A und Verein C.',
    'Verein A und Verein C, verabredet spätestens im März 2026.',
    'Zuletzt war davon im März 2026 die Rede.',
    'Vielleicht hat sie längst begonnen, und niemand hat es eingetragen.',
  ]);
  assert.deepEqual(said('only-project', 'A'), [
    'Das gibt es nur in Projekten: Recht.',
    'Recht: gesucht von Verein A, angeboten von Verein P1 und Verein P2.',
    'Gesucht von Verein A, angeboten von Verein P1 und Verein P2.',
    'Ein Angebot, das bleibt, ist nicht eingetragen.',
    'Das Geld dafür ist bis März 2027 gesichert.',
  ]);
  assert.deepEqual(said('long-absent', 'L1'), [
    'Ein Partner war lange bei keinem Treffen: Verein L1.',
    'Verein L1: zuletzt im Oktober 2025.',
    'Zuletzt dabei im Oktober 2025; seither gab es mindestens drei Treffen.',
    'Vielleicht passt der Termin nicht, oder die Listen haben Lücken.',
  ]);
});
