import type { Audience, Wanted } from '../../../findings/finding.ts';
import { de } from '../phrases.ts';

const people = ({ targetGroup }: Wanted): string => (targetGroup ? ` für ${targetGroup}` : '');

/** `city`: where alone the offers were looked for, in a file of several cities. */
type WantedHere = Wanted & { readonly city?: string | undefined };

/** Who can help, and over whom to get there. */
export const help = {
  title: (wanted: Wanted): string => `Hilfe finden: ${de.wanted(wanted)}`,
  askedBy: (name: string): string => `Gefragt für: ${name}.`,
  some: (n: number): string => (n === 1 ? 'Ein Partner kann helfen.' : `${de.Number(n)} Partner können helfen.`),
  askThere: 'Ob zurzeit etwas frei ist, erfahren Sie dort.',
  helpers: 'Wer helfen kann',
  helpersAndWays: 'Wer helfen kann und wie Sie hinkommen',
  inContact: 'Beide sind schon in Kontakt.',
  over: (between: readonly string[]): string =>
    between.length === 1 ? `Mit beiden in Kontakt: ${between[0]!}.` : `Der Weg führt Schritt für Schritt über: ${between.join(', dann ')}.`,
  noWayAtAll: 'Von hier aus ist noch kein Weg zu ihnen bekannt. Die Koordination kann bekannt machen.',
  noWay: 'Ein Weg über bestehende Verbindungen ist nicht bekannt. Die Koordination kann bekannt machen.',
  peopleUnknown: 'Für wen das Angebot da ist, steht nicht in den Daten.',
  capacityUnknown: 'Ob zurzeit etwas frei ist, ist nicht bekannt.',
  nobody: {
    topic: ({ topic, city }: WantedHere): string =>
      `Zum Thema ${topic} nennt ${city ? `in ${city}` : 'im Netz'} bisher niemand ein Angebot.`,
    'target-group': (wanted: WantedHere): string =>
      `Zum Thema ${wanted.topic} gibt es ${wanted.city ? `in ${wanted.city} ` : ''}Angebote, aber keines ausdrücklich${people(wanted)}.`,
    place: (wanted: WantedHere): string =>
      `Zum Thema ${wanted.topic} gibt es ${wanted.city ? `in ${wanted.city} ` : ''}Angebote${people(wanted)}, aber keines in ${wanted.place ?? ''}.`,
    capacity: (wanted: WantedHere): string =>
      `Angebote gibt es ${wanted.city ? `in ${wanted.city} ` : ''}(${de.wanted(wanted)}), aber zurzeit ist nichts frei.`,
  },
  todo: {
    topic: (_: Wanted, audience: Audience): string =>
      audience === 'public'
        ? 'Fragen Sie bei der Koordination nach. Vielleicht ist dort ein Angebot außerhalb des Netzes bekannt.'
        : 'Suchen Sie außerhalb des Netzes, und fragen Sie in der Runde: Vielleicht weiß jemand, wer hilft.',
    'target-group': ({ targetGroup }: Wanted): string => `Fragen Sie nach, ob eines davon auch für ${targetGroup ?? ''} möglich ist.`,
    place: ({ place }: Wanted): string => `Fragen Sie nach, ob eines davon auch in ${place ?? ''} möglich ist.`,
    capacity: (): string => 'Fragen Sie nach, wann wieder etwas frei wird.',
  },
  elsewhere: (cities: string): string => `In anderen Städten gibt es das: ${cities}. Dort lässt sich fragen, wie es gelungen ist.`,
  almost: 'Was dem am nächsten kommt',
  unavailable: 'Passt, ist aber zurzeit voll oder in einer Pause',
  placeUnknown: (names: readonly string[]): string => `Passt sonst, nennt aber keinen Ort: ${de.list(names)}.`,
  topicsUnknown: (n: number): string =>
    `${n === 1 ? 'Ein Partner nennt' : `${de.Number(n)} Partner nennen`} keine Themen. Ob dort Hilfe möglich ist, wissen wir nicht.`,
  otherWays: 'Genannt ist je ein kürzester Weg. Andere können ebenso kurz sein.',
};

/** What the other languages must offer, too. */
export type HelpTexts = typeof help;
