import type { CareEvidence } from '../../../findings/care-evidence.ts';
import type { EvidenceByCode, FindingOf } from '../../../findings/finding.ts';
import type { FindingParts, FindingTold } from '../../parts.ts';
import { de } from '../phrases.ts';
import { careSeveral } from './care-several.ts';

type Tell = FindingParts<keyof CareEvidence>['tell'];

const tell: Tell = {
  broker: ({ parties: [id], evidence }, name) => ({
    sentence: `${brokers(evidence)}: ${name(id!)}.`,
    detail: `${name(id!)}: einziger gemeinsamer Kontakt für ${de.number(evidence.onlyThrough)} Paare${between(evidence)}.`,
    why: [
      `Unter den Partnern von ${name(id!)} haben ${de.number(evidence.mediated)} Paare keine Verbindung zueinander.`,
      `Für ${evidence.onlyThrough === evidence.mediated ? 'alle diese Paare' : `${de.number(evidence.onlyThrough)} davon`} ist das der einzige gemeinsame Kontakt; ohne ihn werden ihre Wege länger.`,
    ],
    nextStep: 'Machen Sie Partner miteinander bekannt, die bisher nur diesen gemeinsamen Kontakt haben.',
  }),
  'unkept-promise': ({ parties: [a, b], evidence }, name) => promised(`${name(a!)} und ${name(b!)}`, evidence),
  'only-project': ({ parties: [seeker], evidence }, name) => {
    const { providers, unknown, until } = evidence;
    const wanted = de.wanted(evidence);
    return {
      sentence: `Das gibt es ${unknown.length > 0 ? 'vielleicht ' : ''}nur ${providers.length === 1 ? 'in einem Projekt' : 'in Projekten'}: ${wanted}.`,
      detail: `${wanted}: gesucht von ${name(seeker!)}, angeboten von ${de.list(providers.map(name), 3)}.`,
      why: [
        `Gesucht von ${name(seeker!)}, angeboten von ${de.list(providers.map(name))}.`,
        unknown.length > 0
          ? `Ob das Angebot bleibt, wissen wir nicht von ${de.list(unknown.map(name))}.`
          : 'Ein Angebot, das bleibt, ist nicht eingetragen.',
        ...(until ? [`Das Geld dafür ist bis ${until.length > 7 ? 'zum ' : ''}${de.date(until)} gesichert.`] : []),
      ],
      nextStep: 'Suchen Sie ein Angebot, das bleibt, oder sprechen Sie früh über die Zeit nach dem Projekt.',
    };
  },
  'possible-duplicate': ({ parties: [a, b], evidence }, name) => ({
    sentence: `Zwei Einträge meinen vielleicht dieselbe Organisation: ${name(a!)} und ${name(b!)}.`,
    detail: `${name(a!)} und ${name(b!)}: ${evidence.because === 'name' ? 'fast der gleiche Name' : 'die gleiche Internetadresse'}.`,
    why: [
      evidence.because === 'name'
        ? 'Die Namen unterscheiden sich nur in Schreibweise, Rechtsform, Kürzel oder Reihenfolge der Wörter.'
        : 'Bei beiden steht die gleiche Internetadresse.',
      'Steht eine Organisation doppelt in der Liste, verteilen sich ihre Verbindungen auf zwei Einträge.',
    ],
    nextStep: 'Prüfen Sie beide Einträge, und legen Sie sie zusammen, wenn sie dieselbe Organisation meinen.',
  }),
  'long-absent': ({ parties: [id], evidence: { lastAttended, missed } }, name) => ({
    sentence: `Ein Partner war ${lastAttended ? 'lange' : 'bisher'} bei keinem Treffen: ${name(id!)}.`,
    detail: `${name(id!)}: ${lastAttended ? `zuletzt im ${month(lastAttended)}` : 'bisher bei keinem Treffen'}.`,
    why: [
      lastAttended
        ? `Zuletzt dabei im ${month(lastAttended)}; seither gab es mindestens ${de.number(missed)} Treffen.`
        : `In keiner Liste der Anwesenden steht dieser Name; seit dem Beitritt gab es mindestens ${de.number(missed)} Treffen.`,
      'Vielleicht passt der Termin nicht, oder die Listen haben Lücken.',
    ],
    nextStep: 'Rufen Sie an, und fragen Sie, was das Kommen leichter macht.',
  }),
  'topic-without-meeting': ({ parties, evidence: { topic, lastMeeting } }, name) => ({
    sentence: `${de.Number(parties.length)} Partner suchen etwas zum Thema ${topic}, und im letzten Jahr ging es bei keinem Treffen darum.`,
    detail: `${topic}: gesucht von ${de.list(parties.map(name), 3)}.`,
    why: [
      `Gesucht von ${de.list(parties.map(name))}.`,
      lastMeeting ? `Das letzte Treffen dazu war im ${month(lastMeeting)}.` : 'Ein Treffen zu diesem Thema ist nicht eingetragen.',
    ],
    nextStep: 'Setzen Sie das Thema auf die Tagesordnung eines der nächsten Treffen.',
  }),
  'dead-end': ({ parties: [seeker], evidence }, name) => ({
    sentence: `Ein Angebot ist da, aber über bestehende Verbindungen führt kein Weg dorthin: ${de.wanted(evidence)}.`,
    detail: `${de.wanted(evidence)}: gesucht von ${name(seeker!)}, angeboten von ${de.list(evidence.providers.map(name), 3)}.`,
    why: [`Gesucht von ${name(seeker!)}, angeboten von ${de.list(evidence.providers.map(name), 3)}.`, WAY_ENDS[evidence.because]],
    nextStep: 'Machen Sie beide Seiten selbst miteinander bekannt.',
  }),
};

/** What is said about care for ties and needs. */
export const care: FindingParts<keyof CareEvidence> = {
  kinds: {
    broker: 'Steht zwischen vielen',
    'unkept-promise': 'Offene Verabredung',
    'only-project': 'Nur im Projekt',
    'possible-duplicate': 'Vielleicht doppelt eingetragen',
    'long-absent': 'Lange bei keinem Treffen',
    'topic-without-meeting': 'Thema ohne Treffen',
    'dead-end': 'Kein Weg zum Angebot',
  },
  tell,
  tellSeveral: careSeveral,
};

const WAY_ENDS = {
  'seeker-without-tie': 'Wer sucht, hat zurzeit keine bestehende Verbindung im Netz.',
  'providers-without-tie': 'Wer es anbietet, hat zurzeit keine bestehende Verbindung im Netz.',
  'separate-parts': 'Beide Seiten gehören zu Teilen des Netzes, zwischen denen keine Verbindung besteht.',
} as const;

/** "im Mai 2024": without the day. */
const month = (day: string): string => de.date(day.slice(0, 7));

/** A bare year is kept as its January, so January is told as the year. */
const inMonth = (day: string): string => (day.slice(5, 7) === '01' ? `im Jahr ${day.slice(0, 4)}` : `im ${month(day)}`);

function brokers({ role, between: kinds }: EvidenceByCode['broker']): string {
  const [own, other] = kinds ?? ['', ''];
  if (role === 'gatekeeper') return `Ein Partner öffnet anderen den Weg zu Partnern der Art „${own}“`;
  if (role === 'consultant') return `Ein Partner verbindet viele der Art „${own}“, die keine Verbindung zueinander haben`;
  if (role === 'coordinator') return `Ein Partner verbindet viele der eigenen Art „${own}“, die keine Verbindung zueinander haben`;
  if (role === 'liaison') return `Ein Partner steht zwischen vielen ohne Verbindung zueinander, etwa zwischen „${own}“ und „${other}“`;
  return 'Ein Partner steht zwischen vielen, die keine Verbindung zueinander haben';
}

/** The two kinds as an example: with many kinds, even the commonest pair of them is only a part. */
function between({ between: kinds }: EvidenceByCode['broker']): string {
  if (!kinds) return '';
  return kinds[0] === kinds[1] ? `, meist unter Partnern der Art „${kinds[0]}“` : `, etwa zwischen „${kinds[0]}“ und „${kinds[1]}“`;
}

function promised(both: string, { promise, state, since, months }: FindingOf<'unkept-promise'>['evidence']): FindingTold {
  const lately =
    since === undefined || months === undefined
      ? []
      : state === 'dormant'
        ? [`Der letzte bekannte Kontakt war im ${month(since)}, vor ${de.number(months)} Monaten.`]
        : [`Zuletzt war davon ${inMonth(since)} die Rede.`];
  if (promise === 'agreed')
    return {
      sentence: `Eine Zusammenarbeit ist verabredet und hat noch nicht begonnen: ${both}.`,
      detail: `${both}${since ? `, verabredet spätestens ${inMonth(since)}` : ''}.`,
      why: [...lately, 'Vielleicht hat sie längst begonnen, und niemand hat es eingetragen.'],
      nextStep: 'Fragen Sie beide, was für den Anfang noch fehlt.',
    };
  return {
    sentence: `Eine notwendige Verbindung ${state === 'dormant' ? 'ruht' : 'hat noch nicht begonnen'}: ${both}.`,
    detail: `${both}: ${state === 'dormant' ? 'ruht' : 'noch nicht begonnen'}.`,
    why: ['In den Daten steht sie als notwendig, etwa weil hier Menschen weiterverwiesen werden.', ...lately],
    nextStep: 'Fragen Sie beide, wer den nächsten Schritt macht.',
  };
}
