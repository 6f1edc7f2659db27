import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../../test/tiny-network.ts';
import { assertTone, textsOf } from '../../../test/tone.ts';
import { addLatecomers } from '../../meeting/add-latecomers.ts';
import { applyCapture } from '../../meeting/apply-capture.ts';
import { balancedGroups } from '../../meeting/balanced-groups.ts';
import type { Couple } from '../../meeting/couples.ts';
import { invitationList } from '../../meeting/invitation-list.ts';
import { meetingCapture } from '../../meeting/meeting-capture.ts';
import { pairMeeting } from '../../meeting/pair-meeting.ts';
import { talkLists } from '../../meeting/talk-lists.ts';
import { createNetwork } from '../../model/create-network.ts';
import type { Network } from '../../model/network.ts';
import type { TextDocument } from '../document.ts';
import { LANGUAGES } from '../languages.ts';
import type { Language } from '../wording.ts';
import { invitationRows } from './invitation-rows.ts';
import { tellCaptured, tellCaptureForm } from './tell-capture.ts';
import { tellGroups } from './tell-groups.ts';
import { tellInvitations } from './tell-invitations.ts';
import { tellPairs } from './tell-pairs.ts';
import { tellTalks } from './tell-talks.ts';

const name = (id: string): string => id;
const of = (network: Network, language: Language) => ({ network, asOf: AS_OF, language, name });

/** Every document about meetings that can be made of a network. */
function everything(network: Network, language: Language): TextDocument[] {
  const options = of(network, language);
  const attendees = network.organisations.map(({ id }) => id);
  const earlierPairs: Couple[] = attendees.length > 1 ? [[attendees[0]!, attendees[1]!]] : [];
  const early = pairMeeting(network, { asOf: AS_OF, attendees: attendees.slice(1), earlierPairs });
  const pairing = addLatecomers(early, network, { latecomers: attendees, earlierPairs });
  const form = meetingCapture(network, { date: AS_OF, topic: 'Wohnen', pairing });
  const filled = {
    ...form,
    attendees: [...form.attendees, 'Nirgendwo'],
    agreed: attendees.slice(1).map((id) => ({ between: [attendees[0]!, id] as const, what: 'Tandem' })),
    needs: attendees.map((who) => ({ who, topic: 'Musik', targetGroup: 'Kinder' })),
    offers: [...attendees, ''].map((who) => ({ who, topic: 'Tanz' })),
  };
  const hostedBefore = attendees.slice(0, 2);
  return [
    tellInvitations(invitationList(network, { asOf: AS_OF, topics: ['Wohnen', 'Sprache'], targetGroups: ['Frauen'] }), options),
    tellInvitations(invitationList(network, { asOf: AS_OF, targetGroups: ['Frauen'], places: ['Hafen'], hostedBefore }), options),
    tellInvitations(invitationList(network, { asOf: AS_OF, coreGroup: 'AG Wohnen' }), options),
    tellPairs(pairing, options),
    tellPairs(pairMeeting(network, { asOf: AS_OF, attendees: attendees.slice(0, 1) }), options),
    tellTalks(talkLists(network, { asOf: AS_OF, attendees }), options),
    tellGroups(balancedGroups(network, { asOf: AS_OF, attendees, size: 4 }), options),
    tellGroups(balancedGroups(network, { asOf: AS_OF, attendees, count: 1 }), options),
    tellCaptureForm(form, options),
    tellCaptured(applyCapture(network, filled), options),
  ];
}

/** With rooms, quarrels, stages and meetings, of which random networks have none. */
const rich = (network: Network): Network => {
  const ids = network.organisations.map(({ id }) => id);
  return createNetwork({
    ...network,
    organisations: network.organisations.map((one, i) => ({
      ...one,
      topics: one.topics.map((topic) => (topic === 'Begegnung' ? 'Räume' : topic)),
      avoid: i % 5 === 0 ? ids.slice(i + 1, i + 2) : [],
      kind: i % 4 === 0 ? 'Selbstorganisation' : one.kind,
    })),
    ties: network.ties.map((one, i) => ({
      ...one,
      kind: i % 3 === 0 ? 'Raum' : one.kind,
      stage: i % 7 === 0 ? 'agreed' : i % 11 === 0 ? 'declined' : undefined,
    })),
    meetings: ['2025-01-10', '2026-01-10', '2026-03-10', '2026-10-10'].map((date, i) => ({
      id: date,
      date,
      attendees: ids.filter((_, at) => at % (i + 2) === 0),
    })),
  });
};

for (const language of LANGUAGES) {
  test(`${language}: for any network the documents for a meeting keep the tone and leave nothing unfilled`, () => {
    fc.assert(
      fc.property(randomNetwork, fc.boolean(), (network, more) => {
        for (const document of everything(more ? rich(network) : network, language)) assertTone(document);
      }),
      { numRuns: 60 },
    );
  });
}

const sample = tiny('A-B C', {
  organisations: [
    organisation('A', { groups: ['Stamm'], topics: ['Wohnen'], targetGroups: ['Frauen'], website: 'https://a.example' }),
    organisation('B', { kind: 'Behörde', topics: ['Wohnen'] }),
    organisation('C', { topics: ['Wohnen', 'Räume'], capacity: 'free', targetGroups: ['alle'], avoid: ['B'] }),
    organisation('D', { kind: 'Selbstorganisation', topics: ['Musik'] }),
  ],
  needs: [need('A', 'Räume')],
  ties: [tie('B', 'D', { stage: 'agreed' })],
});

test('the invitation list names everybody with a reason, what is missing, where to meet and who must not', () => {
  const list = invitationList(sample, { asOf: AS_OF, topics: ['Wohnen'] });
  const { title, sections } = tellInvitations(list, of(sample, 'de'));
  assert.equal(title, 'Einladungsliste zum Thema Wohnen');
  assert.deepEqual(
    sections.map(({ heading, items }) => [heading, ...(items ?? []).map(({ text }) => text)]),
    [
      [undefined],
      ['Aus dem Stamm: immer dabei', 'A: Thema Wohnen'],
      ['Passend zum Thema', 'C: Thema Wohnen'],
      ['Zuständige Behörden', 'B: Thema Wohnen'],
      ['Fehlende Stimmen', 'Selbstorganisation:'],
      ['Wo Sie zu Gast sein könnten', 'C: Räume im Angebot, passend zum Thema, bisher wenige Verbindungen, ein Treffen dort macht bekannt'],
      ['Nur für die Koordination', 'B und C: vermerkt unter „nicht zusammenbringen“.'],
      [undefined],
    ],
  );
  assert.deepEqual(
    invitationRows(list, of(sample, 'de')).map(({ name: who, reason, website }) => [who, reason, website]),
    [
      ['A', 'aus dem Stamm, Thema Wohnen', 'https://a.example'],
      ['B', 'zuständige Behörde, Thema Wohnen', ''],
      ['C', 'Thema Wohnen', ''],
      ['D', 'fehlende Stimme: Selbstorganisation', ''],
    ],
  );
});

test('where no kind is known, nothing is said about missing voices', () => {
  const network = tiny('A B');
  const texts = textsOf(tellInvitations(invitationList(network, { asOf: AS_OF }), of(network, 'de')));
  assert.ok(texts.includes('Die Art ist bei keinem Partner bekannt. Welche Stimmen fehlen, lässt sich deshalb nicht sagen.'));
  assert.ok(!texts.some((text) => text.includes('niemand im Netz')));
});

test('a pair card tells what the two have to talk about and a question to begin with', () => {
  const { sections } = tellPairs(pairMeeting(sample, { asOf: AS_OF, attendees: ['A', 'B', 'C', 'D'] }), of(sample, 'de'));
  assert.deepEqual(
    sections[1]!.sections!.map(({ heading, paragraphs, card }) => [heading, card, ...paragraphs!]),
    [
      [
        'Paar 1: A und C',
        true,
        'Räume: gesucht von A, angeboten von C.',
        'Sie arbeiten beide zum Thema Wohnen, für Frauen.',
        'Frage zum Einstieg: Was wäre ein erster kleiner Schritt?',
      ],
      ['Paar 2: B und D', true, 'Sie haben schon etwas verabredet.', 'Frage zum Einstieg: Was braucht es noch, damit es losgeht?'],
    ],
  );
});

test('on the list of each the reason is told from its side', () => {
  const { sections } = tellTalks(talkLists(sample, { asOf: AS_OF, attendees: ['A', 'C'] }), of(sample, 'de'));
  assert.deepEqual(
    sections[1]!.sections!.map(({ heading, items }) => [heading, items![0]!.text, items![0]!.details![0]]),
    [
      ['A', 'C', 'Hier gibt es, was Sie suchen: Räume.'],
      ['C', 'A', 'Hier wird gesucht, was Sie anbieten: Räume.'],
    ],
  );
});

test('cards and lists that are handed out never tell who must not meet whom', () => {
  const attendees = ['A', 'B', 'C', 'D'];
  const documents = [
    tellPairs(pairMeeting(sample, { asOf: AS_OF, attendees }), of(sample, 'de')),
    tellTalks(talkLists(sample, { asOf: AS_OF, attendees }), of(sample, 'de')),
    tellGroups(balancedGroups(sample, { asOf: AS_OF, attendees, size: 2 }), of(sample, 'de')),
  ];
  for (const document of documents)
    for (const text of textsOf(document)) assert.ok(!/B und C|C und B/.test(text) && !/belastet/.test(text), text);
});

test('the form has boxes and empty lines, and what it brought is told with what is still unclear', () => {
  const form = meetingCapture(sample, { date: '2026-11-20', attendees: ['A', 'C'] });
  const onPaper = tellCaptureForm(form, of(sample, 'de'));
  assert.deepEqual(
    onPaper.sections.flatMap(({ boxes, items }) => (boxes ? items!.map(({ text }) => text) : [])),
    ['A', 'C'],
  );
  assert.ok(textsOf(onPaper).includes('Was ist verabredet?'));
  const applied = applyCapture(sample, { ...form, talked: [['A', 'C']], agreed: [{ between: ['A', 'Zett'] }] });
  assert.deepEqual(textsOf(tellCaptured(applied, of(sample, 'de'))).slice(2), [
    'Treffen am 20. November 2026, anwesende Partner: 2.',
    'Im Gespräch: A und C.',
    'Was noch zu klären ist',
    '„Was ist verabredet?“, Zeile 1: „Zett“ ist nicht bekannt.',
  ]);
});

test('where no tie is known, nobody claims that those of a group or a pair do not know each other', () => {
  const ids = ['A', 'B', 'C', 'D'];
  const network = (kind: string | undefined, ties: string) => tiny(ties, { organisations: ids.map((id) => organisation(id, { kind })) });
  const lead = (tell: 'groups' | 'pairs', language: Language, kind?: string, ties = ''): string => {
    const town = network(kind, ties);
    const options = { asOf: AS_OF, attendees: ids };
    const document =
      tell === 'groups'
        ? tellGroups(balancedGroups(town, { ...options, count: 2 }), of(town, language))
        : tellPairs(pairMeeting(town, options), of(town, language));
    return document.sections[0]!.paragraphs!.join(' ');
  };
  for (const kind of [undefined, 'Verein']) {
    assert.doesNotMatch(lead('groups', 'de', kind), /möglichst wenige/);
    assert.doesNotMatch(lead('groups', 'de-einfach', kind), /[Nn]ur wenige/);
    assert.doesNotMatch(lead('groups', 'en', kind), /as few as possible/i);
    assert.match(lead('groups', 'de', kind, 'A-B'), /kennen sich möglichst wenige/);
  }
  assert.match(lead('groups', 'de', 'Verein'), /Arten der Partner sind gleichmäßig verteilt\. Wer sich schon kennt, ist nicht bekannt\./);
  assert.match(lead('pairs', 'de'), /Ob sich die beiden eines Paares schon kennen, ist nicht bekannt\./);
  assert.match(lead('pairs', 'de', undefined, 'A-B'), /nach den Daten noch keine bestehende Verbindung/);
  assert.match(lead('pairs', 'de-einfach'), /Wir wissen nicht, ob sich die zwei schon kennen\./);
});

test('a responsible office of the core circle is named once, among the offices, as one who is always there', () => {
  const network = tiny('', {
    organisations: [
      organisation('Amt', { kind: 'Behörde', topics: ['Wohnen'], groups: ['Stamm'] }),
      organisation('Chor', { kind: 'Verein', groups: ['Stamm'] }),
    ],
  });
  const { sections } = tellInvitations(invitationList(network, { asOf: AS_OF, topics: ['Wohnen'] }), of(network, 'de'));
  const items = (heading: string) => sections.find((one) => one.heading === heading)!.items!.map(({ text }) => text);
  assert.deepEqual(items('Aus dem Stamm: immer dabei'), ['Chor']);
  assert.deepEqual(items('Zuständige Behörden'), ['Amt: aus dem Stamm, Thema Wohnen']);
});

test('how many are known is told without a number where it is all of one or both', () => {
  const network = tiny('A-B', { organisations: ['A', 'B'].map((id) => organisation(id, { topics: ['Tanz'], kind: 'Verein' })) });
  const told = (language: Language): string =>
    textsOf(tellGroups(balancedGroups(network, { asOf: AS_OF, attendees: ['A', 'B'], count: 1 }), of(network, language))).join(' ');
  assert.match(told('de'), /Für beide Anwesenden ist die Art bekannt\./);
  assert.match(told('de-einfach'), /Wir kennen die Art von beiden Partnern\./);
  assert.match(told('en'), /For both partners who come the kind is known\./);
});
