import { attendees as german } from '../../de/meeting/attendees.ts';
import { de } from '../../de/phrases.ts';
import type { AttendeesTexts } from '../../meeting/texts.ts';

/** "allen 40 Partnern" or "38 der 40 Partner". */
export const share = (known: number, of: number): string =>
  known === of && of > 0
    ? `${of === 2 ? 'beiden' : of > 2 ? `allen ${de.figure(of)}` : 'allen'} Partnern`
    : `${de.figure(known)} der ${de.figure(of)} Partner`;

/** What all plans for those who come say alike, in plain German. */
export const attendees: AttendeesTexts = {
  ...german,
  counted: (people, what, n) => `So viele Partner kommen: ${de.figure(people)}. ${what}: ${de.figure(n)}.`,
  nobody: 'Es ist niemand genannt. Darum gibt es keinen Plan.',
  left: (names) => `Nicht mehr im Netz: ${de.list(names)}.`,
  keptApart: (n) =>
    n === 1
      ? 'Zwei Partner sollen sich nicht begegnen. Wir haben darauf geachtet.'
      : `${de.Number(n)} Mal sollen sich zwei nicht begegnen. Wir haben darauf geachtet.`,
  tiesKnown: (known, of) =>
    known === 0
      ? 'Wir kennen keine Kontakte. Vielleicht kennen sich viele schon.'
      : `Wir kennen Kontakte von ${share(known, of)}.${known < of ? ' Vielleicht gibt es noch mehr Kontakte.' : ''}`,
  offersKnown: (known, of) => `Wir kennen die Arbeit von ${share(known, of)}.`,
  kindsKnown: (known, of) => `Wir kennen die Art von ${share(known, of)}.`,
};
