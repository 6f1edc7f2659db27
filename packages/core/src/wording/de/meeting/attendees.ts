import { all } from '../findings.ts';
import { de } from '../phrases.ts';

/** "steht ein Partner" or "stehen drei Partner". */
export const several = (n: number, one: string, verb: string, many: string): string => (n === 1 ? one : `${verb} ${de.number(n)} ${many}`);

/** "alle 40 Partner" or "38 von 40 Partnern". */
export const share = (known: number, of: number, whole: string, some = whole): string =>
  known === of && of > 0 ? `${all(of)} ${whole}` : `${de.figure(known)} von ${de.figure(of)} ${some}`;

/** What all plans for those who come say alike. */
export const attendees = {
  coordination: 'Nur für die Koordination',
  counted: (people: number, what: string, n: number): string => `Anwesende Partner: ${de.figure(people)}. ${what}: ${de.figure(n)}.`,
  nobody: 'Es ist niemand genannt, für den sich ein Plan machen lässt.',
  couple: (a: string, b: string): string => `${a} und ${b}`,
  left: (names: readonly string[]): string => `Nicht mehr im Netz und deshalb nicht eingeplant: ${de.list(names)}.`,
  keptApart: (n: number): string =>
    n === 1
      ? 'Zwei Partner sollen nicht zusammengebracht werden. Darauf ist geachtet.'
      : `${de.Number(n)} Mal sollen zwei Partner nicht zusammengebracht werden. Darauf ist geachtet.`,
  tiesKnown: (known: number, of: number): string =>
    known === 0
      ? 'Von niemandem sind Verbindungen bekannt. Wer sich schon kennt, lässt sich deshalb nicht sagen.'
      : `Für ${share(known, of, 'Anwesenden')} ist eine Verbindung bekannt.${known < of ? ' Wer sonst wen kennt, hat vielleicht nur niemand eingetragen.' : ''}`,
  offersKnown: (known: number, of: number): string => `Für ${share(known, of, 'Anwesenden')} sind Themen oder Zielgruppen bekannt.`,
  kindsKnown: (known: number, of: number): string => `Für ${share(known, of, 'Anwesenden')} ist die Art bekannt.`,
};
