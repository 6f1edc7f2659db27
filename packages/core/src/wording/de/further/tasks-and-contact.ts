import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { de } from '../phrases.ts';

type Tell = FindingParts<keyof RepresentationEvidence>['tell'];

/** What is said about tasks, and who is in contact with whom. */
export const tasksAndContact: Pick<Tell, 'open-role' | 'many-roles' | 'mixing' | 'inward-looking'> = {
  'open-role': ({ parties: [holder], evidence: { role, group, state, until, represents } }, name) => {
    const task = group === undefined ? role : `${role} (${group})`;
    const voice = represents === undefined ? [] : [`Wer sie übernimmt, spricht für: ${represents}.`];
    switch (state) {
      case 'no-holder':
        return {
          sentence: `Eine Aufgabe ist nicht vergeben: ${task}.`,
          detail: `${task}: nicht vergeben.`,
          why: ['In den Tabellen steht niemand, der sie übernommen hat.', ...voice],
          nextStep: 'Fragen Sie beim nächsten Treffen, wer sie übernimmt, allein oder zu zweit.',
        };
      case 'holder-left':
        return {
          sentence: `Eine Aufgabe steht noch bei einem ausgeschiedenen Partner: ${task}.`,
          detail: `${task}: noch eingetragen ist ${name(holder!)}.`,
          why: [`Eingetragen ist ${name(holder!)}.`, ...voice],
          nextStep: 'Klären Sie, wer die Aufgabe weiterführt.',
        };
      case 'term-over':
        return {
          sentence: `Eine Amtszeit ist abgelaufen: ${task}.`,
          detail: `${task}: ${name(holder!)}, bis ${de.date(until!)}.`,
          why: [`Eingetragen ist ${name(holder!)}, bis ${de.date(until!)}.`, ...voice],
          nextStep: 'Klären Sie, wer weitermacht, und tragen Sie das neue Ende ein.',
        };
      case 'no-deputy':
        return {
          sentence: `Für eine Aufgabe ist keine Stellvertretung eingetragen: ${task}.`,
          detail: `${task}: bei ${name(holder!)}, ohne Stellvertretung.`,
          why: [`Die Aufgabe liegt bei ${name(holder!)}.`, 'Für andere Aufgaben ist eine Stellvertretung eingetragen.'],
          nextStep: 'Fragen Sie, wer einspringen kann.',
        };
    }
  },
  'many-roles': ({ parties: [holder], evidence: { roles } }, name) => ({
    sentence: `Ein Partner trägt ${de.number(roles.length)} Aufgaben zugleich: ${name(holder!)}.`,
    detail: `${name(holder!)}: ${de.list(roles)}.`,
    why: [`Eingetragen sind: ${de.list(roles)}.`, 'Fehlt dieser Partner einmal, bleibt mehreres zugleich liegen.'],
    nextStep: 'Fragen Sie, ob eine Aufgabe abgegeben oder geteilt werden soll.',
  }),
  mixing: ({ evidence }) => {
    const { kinds, observed, possible, expected, notable, cities } = evidence;
    const [a, b] = kinds;
    const of = `${observed === 0 ? 'keine' : de.figure(observed)} von ${de.figure(possible)} möglichen Verbindungen`;
    const contact = notable === 'thin' ? 'wenig Kontakt' : 'viel Kontakt';
    return {
      sentence:
        a === b
          ? `Eine Art von Partnern hat untereinander ${contact}: ${a} (${of}).`
          : `Zwei Arten von Partnern haben ${contact}: ${a} und ${b} (${of}).`,
      detail: `${a === b ? `${a} untereinander` : `${a} und ${b}`}: ${of}, zu erwarten wären etwa ${de.number(Math.round(expected))}.`,
      why: [
        `Hätten alle Arten gleich oft Kontakt, wären es etwa ${de.number(Math.round(expected))} Verbindungen.`,
        ...(cities > 0 ? [`Gezählt ist nur, was innerhalb der Städte besteht; beide Seiten gibt es in ${citiesDative(cities)}.`] : []),
        notable === 'thin'
          ? 'Wo es keine gemeinsame Aufgabe gibt, fehlt auch nichts.'
          : a === b
            ? 'Hier kennt man sich gut.'
            : 'Hier gelingt die Zusammenarbeit über die eigene Art hinaus.',
      ],
      nextStep:
        notable === 'dense'
          ? undefined
          : a === b
            ? 'Laden Sie diese Partner zu einem Austausch untereinander ein.'
            : `Bringen Sie beide ${cities > 0 ? 'vor Ort' : 'beim nächsten Treffen'} an einen Tisch.`,
    };
  },
  'inward-looking': ({ parties: [id], evidence: { kind, inward, outward } }, name) => ({
    sentence: `Ein großer Partner könnte viele Türen öffnen: ${name(id!)}.`,
    detail: `${name(id!)}: ${de.number(inward)} von ${de.number(inward + outward)} Verbindungen innerhalb der Art ${kind}.`,
    why: [
      `${de.Number(inward)} von ${de.number(inward + outward)} Verbindungen führen zu Partnern der gleichen Art: ${kind}.`,
      'Über die Absicht sagt das nichts. Oft fehlt nur der Anlass.',
    ],
    nextStep: 'Machen Sie diesen Partner beim nächsten Treffen mit Partnern anderer Art bekannt.',
  }),
};

const citiesDative = (n: number): string => (n === 1 ? 'einer Stadt' : `${de.number(n)} Städten`);
