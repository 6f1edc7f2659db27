import { attendees as german } from '../../de/meeting/attendees.ts';
import { de } from '../../de/phrases.ts';
import type { AttendeesTexts } from '../../meeting/meeting-texts.ts';

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
    `Wir kennen Kontakte von ${de.figure(known)} der ${de.figure(of)} Partner.${known < of ? ' Vielleicht gibt es noch mehr Kontakte.' : ''}`,
  offersKnown: (known, of) => `Wir kennen die Arbeit von ${de.figure(known)} der ${de.figure(of)} Partner.`,
  kindsKnown: (known, of) => `Wir kennen die Art von ${de.figure(known)} der ${de.figure(of)} Partner.`,
};
