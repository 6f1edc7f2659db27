import type { BasicFindingCode, EvidenceByCode, Finding, Grounds } from '../../findings/finding.ts';
import { type FindingParts, type FindingTold, ofKind } from '../parts.ts';
import type { FindingText, NameOf } from '../wording.ts';
import { about, de } from './phrases.ts';

/**
 * Tone: short sentences in the indicative, no blame, no ranking, no word of network science. Names stand where they need
 * neither article nor a verb that agrees with them ("Jobmentoren Weststadt" is plural, "Jobcenter" is not).
 */
const TELL: FindingParts<BasicFindingCode>['tell'] = {
  'not-connected': ({ parties: [id] }, name) => ({
    sentence: `Ein Partner ist noch nicht angebunden: ${name(id!)}.`,
    detail: undefined,
    why: [
      'In den Daten steht keine Verbindung zu einem anderen Partner, auch keine frühere.',
      'Vielleicht wurde sie nur nicht eingetragen.',
    ],
    nextStep: 'Fragen Sie nach, mit wem schon Kontakt besteht, und stellen Sie den ersten Kontakt her.',
  }),
  'only-dormant': ({ parties: [id], evidence }, name) => ({
    sentence: `Ein Partner hat nur noch ruhende Verbindungen: ${name(id!)}.`,
    detail: `${name(id!)}: früher Kontakt zu ${de.list(evidence.former.map(name), 3)}.`,
    why: [
      `Früher bestand Kontakt zu ${de.list(evidence.former.map(name))}.`,
      ...(evidence.lastContact ? [`Der letzte bekannte Kontakt war im ${month(evidence.lastContact)}.`] : []),
    ],
    nextStep: `Knüpfen Sie an den früheren Kontakt zu ${name(evidence.former[0]!)} an.`,
  }),
  'single-tie': ({ parties: [id], evidence }, name) => ({
    sentence: `Ein Partner hängt an einer einzigen Verbindung: ${name(id!)}.`,
    detail: `${name(id!)}: einzige Verbindung zu ${name(evidence.partner)}.`,
    why: [`Die einzige Verbindung führt zu ${name(evidence.partner)}.`, 'Schläft sie ein, ist der Partner nicht mehr angebunden.'],
    nextStep: 'Stellen Sie einen zweiten Kontakt her.',
  }),
  component: ({ parties, evidence, grounds }, name) =>
    evidence.main
      ? {
          sentence:
            evidence.size === evidence.networkSize
              ? `Alle ${grounds.rounded ? '' : `${de.number(evidence.size)} `}Partner sind miteinander verbunden.`
              : `${grounds.rounded ? `Rund ${de.number(evidence.size)} von rund` : `${de.Number(evidence.size)} von`} ${de.number(evidence.networkSize)} Partnern sind miteinander verbunden.`,
          detail: `${de.list(parties.map(name))}.`,
          why: ['Von jedem dieser Partner führt ein Weg über bestehende Verbindungen zu jedem anderen.'],
          nextStep: undefined,
        }
      : {
          sentence: `${de.Number(parties.length)} Partner sind nur untereinander verbunden: ${de.list(parties.map(name))}.`,
          detail: `${de.list(parties.map(name))}.`,
          why: ['Zu den übrigen Partnern führt keine Verbindung, die noch besteht.'],
          nextStep: 'Stellen Sie einen Kontakt zu den übrigen Partnern her.',
        },
  bridge: ({ parties: [id], evidence }, name) => {
    const lost = evidence.cutOff.flat();
    const who = lost.length === 1 ? name(lost[0]!) : `${de.number(lost.length)} Partner`;
    return {
      sentence: `Nur über ${name(id!)} ${lost.length === 1 ? 'besteht für' : 'sind'} ${who} ${lost.length === 1 ? 'ein Weg ins übrige Netz' : 'mit dem übrigen Netz verbunden'}.`,
      detail: `${name(id!)}: ${lost.length === 1 ? 'ein Partner hängt' : `${de.number(lost.length)} Partner hängen`} daran (${de.list(lost.map(name), 3)}).`,
      why: [
        `Fällt ${name(id!)} aus, ${lost.length === 1 ? 'gibt es' : 'haben'} ${lost.length === 1 ? `für ${name(lost[0]!)} keinen Weg` : `${de.list(lost.map(name))} keinen Weg`} mehr zu den anderen.`,
        ...(evidence.dormantWayAround ? ['Früher führten Verbindungen daran vorbei; sie ruhen.'] : []),
      ],
      nextStep: 'Schlagen Sie eine zweite Verbindung zwischen beiden Teilen vor.',
    };
  },
  'critical-tie': ({ parties: [a, b], evidence: { cutOff } }, name) => {
    const small = cutOff.length;
    return {
      sentence: `Zwei Teile des Netzes hängen an einer einzigen Verbindung: der zwischen ${name(a!)} und ${name(b!)}.`,
      detail: `${name(a!)} und ${name(b!)}: ${small === 1 ? 'ein Partner hängt' : `${de.number(small)} Partner hängen`} daran.`,
      why: [
        small === 1
          ? 'Ohne sie ist ein Partner nicht mehr angebunden.'
          : `Ohne sie sind ${de.number(small)} Partner vom übrigen Netz getrennt.`,
      ],
      nextStep: 'Pflegen Sie diese Verbindung und stellen Sie eine zweite her.',
    };
  },
  'unmet-need': ({ parties, evidence }, name) => ({
    sentence: unmet(evidence),
    detail: `${unmet(evidence)}${parties.length > 0 ? ` Gemeldet von ${de.list(parties.map(name))}.` : ''}`,
    why: [
      ...(parties.length > 0
        ? [`Gemeldet von ${de.list(parties.map(name))}${evidence.since ? `, offen seit ${since(evidence.since)}` : ''}.`]
        : []),
      ...(evidence.almost.length > 0 ? [`Am nächsten kommt das Angebot von ${de.list(evidence.almost.map(name))}.`] : []),
    ],
    nextStep: unmetStep(evidence, name),
  }),
  'single-provider': ({ parties: [seeker, provider], evidence }, name) => ({
    sentence: `Ein Bedarf hängt an einem einzigen Angebot: ${de.wanted(evidence)}.`,
    detail: `${de.wanted(evidence)}: gesucht von ${name(seeker!)}, angeboten ${here(evidence)}nur von ${name(provider!)}.`,
    why: [
      `Gesucht von ${name(seeker!)}, angeboten ${here(evidence)}nur von ${name(provider!)}.`,
      'Fällt das Angebot weg, ist der Bedarf nicht mehr gedeckt.',
    ],
    nextStep: 'Suchen Sie ein zweites Angebot, bevor es gebraucht wird.',
  }),
  'covered-need': ({ parties: [seeker], evidence }, name) => ({
    sentence: `Für einen Bedarf gibt es ein Angebot: ${de.wanted(evidence)}.`,
    detail: `${de.wanted(evidence)}: gesucht von ${name(seeker!)}, angeboten von ${de.list([...evidence.connected, ...evidence.unconnected].map(name), 3)}.`,
    why: [`Gesucht von ${name(seeker!)}, angeboten von ${de.list([...evidence.connected, ...evidence.unconnected].map(name))}.`],
    nextStep: undefined,
  }),
  'done-need': ({ parties: [seeker], evidence }, name) => ({
    sentence: `Ein Bedarf ist erledigt: ${de.wanted(evidence)}.`,
    detail: `${de.wanted(evidence)}: gesucht von ${name(seeker!)}.`,
    why: [`Gesucht wurde das von ${name(seeker!)}.`],
    nextStep: undefined,
  }),
  'dormant-cluster': ({ parties, evidence }, name) => ({
    sentence: evidence.name
      ? `Ein früherer Kreis von ${de.number(parties.length)} Partnern ruht: ${evidence.name}.`
      : `Ein früherer Kreis von ${de.number(parties.length)} Partnern ruht.`,
    detail: `${evidence.name ? `${evidence.name}: ` : ''}${de.list(parties.map(name))}.`,
    why: [`Dazu gehören ${de.list(parties.map(name))}.`, last(evidence.lastContact, '.')],
    nextStep: 'Laden Sie diese Partner zu einem Wiedersehen ein.',
  }),
  'dormant-tie': ({ parties: [a, b], evidence }, name) => ({
    sentence: `Die Verbindung zwischen ${name(a!)} und ${name(b!)} ruht.`,
    detail: `${name(a!)} und ${name(b!)}${evidence.lastContact ? `, zuletzt im ${month(evidence.lastContact)}` : ''}.`,
    why: [last(evidence.lastContact, `, vor ${de.number(evidence.months!)} Monaten.`)],
    nextStep: 'Fragen Sie nach, ob der Kontakt wieder aufgenommen werden soll.',
  }),
  'fading-tie': ({ parties: [a, b], evidence }, name) => ({
    sentence: `Die Verbindung zwischen ${name(a!)} und ${name(b!)} droht einzuschlafen.`,
    detail: `${name(a!)} und ${name(b!)}, zuletzt im ${month(evidence.lastContact)}.`,
    why: [`Der letzte bekannte Kontakt war im ${month(evidence.lastContact)}, vor ${de.number(evidence.months)} Monaten.`],
    nextStep: 'Erinnern Sie an den Kontakt.',
  }),
  overlap: ({ parties: [a, b], evidence }, name) => ({
    sentence: `${name(a!)} und ${name(b!)} bieten Ähnliches an und haben keine Verbindung zueinander.`,
    detail: `${name(a!)} und ${name(b!)}: zu ${de.list(evidence.topics)}, für ${de.list(evidence.targetGroups)}, ${`in ${de.list(evidence.places)}`.replace('in stadtweit', 'stadtweit')}.`,
    why: [
      `Gemeinsame Themen: ${de.list(evidence.topics)}. Gemeinsame Zielgruppen: ${de.list(evidence.targetGroups)}. ${evidence.places.length > 1 ? 'Gemeinsame Orte' : 'Gemeinsamer Ort'}: ${de.list(evidence.places)}.`,
      evidence.dormantTie ? 'Früher gab es Kontakt.' : 'Das kann doppelte Arbeit sein oder eine Chance, sich zusammenzutun.',
    ],
    nextStep: 'Laden Sie zu einem gemeinsamen Gespräch ein.',
  }),
};

/** "im Mai 2024", "im März 2026": without the day. */
const month = (day: string): string => de.date(day.slice(0, 7));

/** A tie marked as paused or ended may have no date. */
const last = (day: string | undefined, end: string): string =>
  day ? `Der letzte bekannte Kontakt war im ${month(day)}${end}` : 'In der Tabelle ist sie als ruhend oder beendet eingetragen.';

/** A bare year is kept as its January, so January is told as the year. */
const since = (day: string): string => (day.slice(5, 7) === '01' ? day.slice(0, 4) : month(day));

/** "in Quittenfurt ": in a file of several cities other ones may have it. */
const here = ({ city }: { readonly city?: string | undefined }): string => (city ? `in ${city} ` : '');

function unmet(evidence: EvidenceByCode['unmet-need']): string {
  const { topic, targetGroup, place, missing } = evidence;
  const people = targetGroup ? ` für ${targetGroup}` : '';
  const where = here(evidence);
  if (missing === 'topic') return `${de.wanted(evidence)} bietet ${where || 'im Netz '}niemand an.`;
  if (missing === 'target-group') return `Zum Thema ${topic} gibt es ${where}Angebote, aber keines${people}.`;
  if (missing === 'place') return `Zum Thema ${topic} gibt es ${where}Angebote${people}, aber keines in ${place!}.`;
  return `Angebote zum Thema ${de.wanted(evidence)} gibt es${where && ` ${where.trim()}`}, aber zurzeit ist nichts frei.`;
}

function unmetStep({ missing, city, targetGroup, place, almost }: EvidenceByCode['unmet-need'], name: NameOf): string {
  const whom = almost.length > 0 ? ` bei ${de.list(almost.map(name), 2)}` : '';
  if (missing === 'topic') return `Suchen Sie außerhalb ${city ? `von ${city}` : 'des Netzes'} nach einem Angebot.`;
  if (missing === 'target-group') return `Fragen Sie${whom} nach, ob das Angebot auch für ${targetGroup!} möglich ist.`;
  if (missing === 'place') return `Fragen Sie${whom} nach, ob das Angebot auch in ${place!} möglich ist.`;
  return `Fragen Sie${whom} nach, wann wieder etwas frei wird.`;
}

/** One finding in German. */
export function tellFinding(finding: Finding, name: NameOf): FindingText {
  return completeFinding((ofKind(TELL, finding.code) as (finding: Finding, name: NameOf) => FindingTold)(finding, name), finding);
}

/** Adds how sure a finding is. */
export function completeFinding(told: FindingTold, finding: Finding, tellGrounds = basicGrounds): FindingText {
  return { ...told, certainty: `${CERTAINTY[finding.certainty]}: ${tellGrounds(finding.grounds)}` };
}

export const CERTAINTY = { certain: 'Sicher', likely: 'Wahrscheinlich', uncertain: 'Unsicher' } as const;

/** "alle 40", "beide", and of one, which needs no number, "alle". */
export const all = (of: number): string => (of === 2 ? 'beide' : of > 2 ? `alle ${de.figure(of)}` : 'alle');

/** On what a finding of a basic kind rests. */
export function basicGrounds({ on, known, of, rounded }: Grounds): string {
  const share = (dative: string, accusative: string): string =>
    rounded && (known === of || !known)
      ? `${known ? '' : 'nicht '}alle ${accusative}`
      : known === of && of > 0
        ? `${all(of)} ${accusative}`
        : `${rounded ? about(known) : de.figure(known)} von ${rounded ? about(of) : de.figure(of)} ${dative}`;
  if (on === 'tie-dates') return `Für ${share('Verbindungen', 'Verbindungen')} ist der letzte Kontakt bekannt.`;
  if (on === 'ties') return `Für ${share('Partnern', 'Partner')} ist mindestens eine Verbindung bekannt.`;
  const what = { topics: 'die Themen', 'target-groups': 'die Zielgruppen', places: 'die Orte' }[on as 'topics'];
  return `Für ${share('Partnern', 'Partner')} sind ${what} bekannt.`;
}
