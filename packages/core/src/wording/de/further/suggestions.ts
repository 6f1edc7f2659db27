import type { FurtherSuggestionCode, ReasonByCode } from '../../../suggestions/suggestion.ts';
import type { NameOf } from '../../wording.ts';
import type { SuggestionParts } from '../../parts.ts';
import { de } from '../phrases.ts';
import { about, because } from '../suggestions.ts';

/** What is said about the further kinds of suggestions. Names stand where they need neither article nor an agreeing verb. */
export const suggestions: SuggestionParts<FurtherSuggestionCode> = {
  kinds: {
    'hand-over': 'Übergabe sichern',
    replacement: 'Ersatz finden',
    'common-work': 'Zusammen arbeiten',
    welcome: 'Neue willkommen heißen',
    'same-need': 'Gemeinsam suchen',
    docking: 'Anschluss sichern',
    'companion-city': 'Nachbarstadt mitnehmen',
  },
  tell: {
    'hand-over': ({ parties: [a, b], evidence, certainty }, name) => ({
      sentence: `${name(a)} und ${name(b)} brauchen eine Übergabe, die klappt; ${HAND_OVER[evidence.state](evidence.since)}.`,
      forBoth: [
        `Für ${name(a)}: Wer weiterverwiesen wird, kommt an.`,
        `Für ${name(b)}: Wer kommt, ist angekündigt, und Rückfragen haben eine Adresse.`,
      ],
      certainty:
        certainty === 'certain'
          ? 'Sicher: Die Verbindung ist als notwendig eingetragen.'
          : 'Wahrscheinlich: Die Verbindung ist als notwendig eingetragen; wann der letzte Kontakt war, ist nicht bekannt.',
    }),
    replacement: ({ parties: [asker, substitute], evidence, certainty }, name) => ({
      sentence: `${lost(evidence, name)} könnte für ${name(asker)} ein anderer Partner einspringen: ${name(substitute)}.`,
      forBoth: [
        `Für ${name(asker)}: ein Partner, der ${evidence.successor ? 'die Arbeit fortführt' : evidence.fit === 'full' ? 'fast dasselbe anbietet' : 'einen Teil davon anbietet'}${subject(evidence.common.topics)}.`,
        `Für ${name(substitute)}: ein neuer Partner, der dieses Angebot brauchen kann.`,
      ],
      certainty:
        certainty === 'certain'
          ? 'Sicher: Die Nachfolge ist eingetragen.'
          : certainty === 'likely'
            ? 'Wahrscheinlich: Themen, Zielgruppen und Orte stimmen fast ganz überein.'
            : evidence.fit === 'full'
              ? 'Unsicher: Die Themen stimmen überein; Zielgruppen oder Orte sind nicht angegeben.'
              : 'Unsicher: Die Angebote stimmen nur zum Teil überein.',
    }),
    'common-work': ({ parties: [a, b], evidence, certainty }, name) => ({
      sentence: `${name(a)} und ${name(b)} könnten ${evidence.formerTie ? 'wieder ' : ''}zusammenarbeiten${because(evidence.common)}.`,
      forBoth: gain(evidence, name(a), name(b)),
      certainty:
        certainty === 'likely'
          ? 'Wahrscheinlich: Beide tun Ähnliches, und ihre Kontakte passen zusammen.'
          : 'Unsicher: Beide tun Ähnliches; über ihre Kontakte ist zu wenig bekannt.',
    }),
    welcome: ({ parties: [newcomer, host], evidence }, name) => ({
      sentence: `Neu dabei seit ${since(evidence.since)}: ${name(newcomer)}. Ein zweiter Kontakt könnte zu ${name(host)} entstehen${because(evidence.common)}.`,
      forBoth: [
        `Für ${name(newcomer)}: ein zweiter Kontakt ins Netz.`,
        `Für ${name(host)}: ein neuer Partner${evidence.common.topics.length > 0 ? ` ${about(evidence.common.topics)}` : ''}.`,
      ],
    }),
    'same-need': ({ parties: [a, b], evidence, certainty }, name) => ({
      sentence: `${de.wanted(evidence)} suchen beide: ${name(a)} und ${name(b)}.`,
      forBoth: [
        `Für ${name(a)}: Zu zweit findet sich eher eine Lösung.`,
        `Für ${name(b)}: Erfahrungen, Aufwand und Kosten lassen sich teilen.`,
      ],
      certainty:
        certainty === 'certain'
          ? 'Sicher: Beide haben genau diesen Bedarf genannt, und im Netz ist er zurzeit nicht zu decken.'
          : 'Wahrscheinlich: Beide haben einen Bedarf zum selben Thema genannt; eine Seite grenzt ihn weniger ein.',
    }),
    docking: ({ parties: [project, regular], evidence, certainty }, name) => ({
      sentence: `${name(project)} und ${name(regular)} könnten besprechen, wie die Arbeit nach ${evidence.why === 'project' ? 'dem Projekt' : 'der Förderung'} weitergeht${because(evidence.common)}.`,
      forBoth: [
        `Für ${name(project)}: Anschluss an ein Angebot, das bleibt.${evidence.until ? ` Die eigene Förderung ist bis ${de.date(evidence.until)} eingetragen.` : ''}`,
        `Für ${name(regular)}: Erfahrungen und Zugänge, die sonst verloren gehen.`,
      ],
      certainty:
        certainty === 'likely'
          ? 'Wahrscheinlich: Das Thema stimmt überein, und das Angebot ist als dauerhaft eingetragen.'
          : 'Unsicher: Das Thema stimmt überein; dass das Angebot bleibt, ist nur aus der Art des Partners geschlossen.',
    }),
    'companion-city': ({ parties: [own, other], evidence }, name) => ({
      sentence: `Zu wichtigen Terminen in ${evidence.city} könnte Unterstützung aus ${evidence.companion} mitkommen: ${name(other)}.`,
      forBoth: [
        `Für ${name(own)}: Begleitung durch Menschen, die mit einem Wohlfahrtsverband regelmäßig zusammenarbeiten, ${distance(evidence.kilometres)}.`,
        `Für ${name(other)}: Verstärkung, wenn ${evidence.companion} sie einmal braucht.`,
      ],
      ...(evidence.inContact ? { introduction: 'Beide stehen schon in Kontakt.' } : {}),
      certainty: 'Wahrscheinlich: Gezählt sind die Luftlinie und die eingetragenen Verbindungen.',
    }),
  },
};

type Evidence<Code extends FurtherSuggestionCode> = ReasonByCode[Code];

const HAND_OVER: Readonly<Record<Evidence<'hand-over'>['state'], (day: string | undefined) => string>> = {
  dormant: (day) => (day ? `der letzte bekannte Kontakt war im ${month(day)}` : 'der Kontakt ruht'),
  agreed: (day) => `sie ist ${day ? `seit ${since(day)} ` : ''}verabredet und noch nicht begonnen`,
  idea: () => 'bisher ist sie nur angedacht',
};

const month = (day: string): string => de.date(day.slice(0, 7));

/** A bare year is kept as its January, so January is told as the year. */
const since = (day: string): string => (day.slice(5, 7) === '01' ? day.slice(0, 4) : month(day));

function lost({ lost: id, why }: Evidence<'replacement'>, name: NameOf): string {
  if (why === 'ended') return `Nach dem Ausscheiden von ${name(id)}`;
  if (why === 'funding-risk') return `Falls die Förderung von ${name(id)} endet,`;
  return `Falls es einmal ohne ${name(id)} gehen muss,`;
}

const subject = (topics: readonly string[]): string => (topics.length > 0 ? `, ${about(topics)}` : '');

function gain({ gain: gained, common }: Evidence<'common-work'>, a: string, b: string): readonly [string, string] {
  const partner = `ein neuer Partner${common.topics.length > 0 ? ` ${about(common.topics)}` : ''}`;
  switch (gained) {
    case 'joins-parts':
      return [`Für ${a}: ein Weg in einen anderen Teil des Netzes.`, `Für ${b}: ebenso, in der anderen Richtung.`];
    case 'doubles-bridge':
      return [
        `Für ${a}: ein eigener Weg in einen Teil des Netzes, zu dem bisher alles über einen einzigen Partner läuft.`,
        `Für ${b}: ebenso, in der anderen Richtung.`,
      ];
    case 'opens-newcomer':
      return [`Für ${a}: ein zweiter Kontakt neben dem einen, der bisher besteht.`, `Für ${b}: ${partner}.`];
    case 'shortens':
      return [`Für ${a}: ${partner}.`, `Für ${b}: ein direkter Weg, wo bisher nur Umwege über mehrere andere führen.`];
    default:
      return [`Für ${a}: ${partner}.`, `Für ${b}: jemand, der an derselben Sache arbeitet.`];
  }
}

/** "kaum einen Kilometer entfernt", "rund 14 Kilometer entfernt" */
function distance(kilometres: number): string {
  const rounded = Math.round(kilometres);
  return rounded < 2 ? 'kaum zwei Kilometer entfernt' : `rund ${de.number(rounded)} Kilometer entfernt`;
}
