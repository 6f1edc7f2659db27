import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { de } from '../../de/phrases.ts';

type Tell = FindingParts<keyof RepresentationEvidence>['tell'];

/** What is said about tasks, and who is in contact with whom. */
export const tasksAndContact: Pick<Tell, 'open-role' | 'many-roles' | 'mixing' | 'inward-looking'> = {
  'open-role': ({ parties: [holder], evidence: { role, group, state, until, represents } }, name) => {
    const task = titled(role, group);
    const voice = represents === undefined ? [] : [`Die Aufgabe ist wichtig für: ${represents}.`];
    const whose = holder === undefined ? [] : [`Eingetragen ist: ${name(holder)}.`];
    switch (state) {
      case 'no-holder':
        return {
          sentence: `Diese Aufgabe hat noch niemand: ${task}.`,
          detail: `${task}: noch niemand.`,
          why: ['In der Liste steht kein Name.', ...voice],
          nextStep: 'Fragen Sie beim nächsten Treffen: Wer macht es?',
        };
      case 'holder-left':
        return {
          sentence: `Für diese Aufgabe ist niemand mehr da: ${task}.`,
          detail: `${task}: ${name(holder!)} ist nicht mehr im Netz.`,
          why: [...whose, 'Dieser Partner ist nicht mehr im Netz.', ...voice],
          nextStep: 'Fragen Sie: Wer macht weiter?',
        };
      case 'term-over':
        return {
          sentence: `Die Zeit für diese Aufgabe ist vorbei: ${task}.`,
          detail: `${task}: bis ${de.date(until!)}.`,
          why: [...whose, `Die Zeit ging bis: ${de.date(until!)}.`, ...voice],
          nextStep: 'Fragen Sie: Wer macht weiter? Wie lange?',
        };
      case 'no-deputy':
        return {
          sentence: `Bei dieser Aufgabe kann niemand einspringen: ${task}.`,
          detail: `${task}: nur bei ${name(holder!)}.`,
          why: [...whose, 'Eine Vertretung steht nicht in der Liste.'],
          nextStep: 'Fragen Sie: Wer kann einspringen?',
        };
    }
  },
  'many-roles': ({ parties: [holder], evidence: { roles } }, name) => ({
    sentence: `Dieser Partner hat viele Aufgaben: ${name(holder!)}.`,
    detail: `${name(holder!)}: ${de.list(roles)}.`,
    why: [`Das sind: ${de.list(roles)}.`, 'Fehlt der Partner, bleibt viel liegen.'],
    nextStep: 'Fragen Sie: Möchten Sie eine Aufgabe teilen?',
  }),
  mixing: ({ evidence: { kinds, observed, possible, expected, notable, cities } }) => {
    const [a, b] = kinds;
    const who = a === b ? `${a} untereinander` : `${a} und ${b}`;
    return {
      sentence: notable === 'thin' ? `Hier gibt es wenig Kontakt: ${who}.` : `Hier gibt es viel Kontakt: ${who}.`,
      detail: `${who}: ${de.figure(observed)} von ${de.figure(possible)} möglichen Kontakten.`,
      why: [
        `Möglich sind ${de.figure(possible)} Kontakte. Es gibt ${de.figure(observed)}.`,
        `Erwartet haben wir etwa ${de.figure(Math.round(expected))}.`,
        ...(cities > 0 ? ['Wir zählen nur Kontakte in derselben Stadt.'] : []),
      ],
      nextStep: notable === 'thin' ? 'Setzen Sie diese Partner beim Treffen an einen Tisch.' : undefined,
    };
  },
  'inward-looking': ({ parties: [id], evidence: { kind, inward, outward } }, name) => ({
    sentence: `Dieser große Partner kann viele Türen öffnen: ${name(id!)}.`,
    detail: `${name(id!)}: meist Kontakt mit ${kind}.`,
    why: [`Der Partner hat ${inward + outward} Kontakte.`, `Davon gehören ${inward} zur gleichen Art: ${kind}.`],
    nextStep: 'Stellen Sie dem Partner neue Menschen vor.',
  }),
};

const titled = (what: string, where: string | undefined): string => (where === undefined ? what : `${what} (${where})`);
