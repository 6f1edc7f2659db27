import type { Grounds } from '../../../findings/finding.ts';
import { EVERYBODY, EVERYWHERE } from '../../../model/organisation.ts';
import type { TextPair } from '../../document.ts';
import { capital } from '../../phrases.ts';
import { basicGrounds } from '../findings.ts';
import { de } from '../phrases.ts';

/** What all answers to questions say alike. */
export const commonTexts = {
  asOf: (day: string): string => `Stand: ${de.date(day)}`,
  grounds: (grounds: Grounds): string => capital(basicGrounds(grounds)),
  noTies: 'Verbindungen stehen nicht in den Daten. Wer wen kennt, lässt sich deshalb nicht sagen.',
  nextSteps: 'Was Sie tun können',
  notSaid: 'Was das nicht heißt',
  moreInJson: (more: number): string =>
    more === 1 ? 'Ein weiterer Fall steht in der Ausgabe als JSON.' : `${de.Number(more)} weitere Fälle stehen in der Ausgabe als JSON.`,
  pair: (a: string, b: string): string => `${a} und ${b}`,
  wantedBy: (wanted: string, who: string): string => `${wanted}, gesucht von ${who}`,
  /** "Für Frauen und Kinder, in Nordend." or nothing. */
  offer(targetGroups: readonly string[], places: readonly string[]): string | undefined {
    const people = targetGroups.includes(EVERYBODY) ? 'für alle' : targetGroups.length > 0 ? `für ${de.list(targetGroups, 4)}` : undefined;
    const where = places.includes(EVERYWHERE) ? 'stadtweit' : places.length > 0 ? `in ${de.list(places, 4)}` : undefined;
    const parts = [people, where].filter((part) => part !== undefined);
    return parts.length > 0 ? `${capital(parts.join(', '))}.` : undefined;
  },
  website: (address: string): TextPair => ({ term: 'Internet:', text: address, link: address }),
};

/** What the other languages must offer, too. */
export type CommonTexts = typeof commonTexts;
