import { capture as german } from '../../de/meeting/capture.ts';
import { de } from '../../de/phrases.ts';
import type { CaptureTexts } from '../../meeting/texts.ts';

/** The two minutes after a meeting, in plain German. */
export const capture: CaptureTexts = {
  ...german,
  howTo: 'Kreuzen Sie an. Schreiben Sie auf, was neu ist.',
  agreed: 'Was haben Sie verabredet?',
  needs: 'Was braucht jemand?',
  offers: 'Was kann jemand neu anbieten?',
  stays: 'Das sieht nur die Koordination.',
  taken: 'Das ist neu',
  nothingNew: 'Es gibt nichts Neues.',
  meeting: (day, people) => `Treffen am ${de.date(day)}. So viele waren da: ${de.figure(people)}.`,
  contact: (a, b) => `Neuer Kontakt: ${a} und ${b}.`,
  need: (who, wanted) => `${who} sucht: ${wanted}.`,
  offer: (who, topic) => `Das gibt es neu bei ${who}: ${topic}.`,
  notTaken: 'Das ist noch nicht klar',
  unknown: (line, value) => `${line}: „${value}“ kennen wir nicht.`,
  several: (line, value) => `${line}: „${value}“ gibt es mehrmals.`,
  oneself: (line) => `${line}: Hier steht zweimal der gleiche Partner.`,
  blank: (line) => `${line}: Hier fehlt etwas.`,
  perhaps: (names) => `Vielleicht: ${de.list(names)}.`,
  left: (names) => `Waren da, aber sind nicht mehr im Netz: ${de.list(names)}. Bitte fragen Sie nach.`,
};
