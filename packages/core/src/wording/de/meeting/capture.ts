import type { NotTaken } from '../../../meeting/apply-capture.ts';
import { de } from '../phrases.ts';

const LINES: Readonly<Record<NotTaken['from'], string>> = {
  attendees: 'Wer war da',
  talked: 'Wer hat miteinander gesprochen',
  agreed: 'Was ist verabredet',
  needs: 'Was wird neu gesucht',
  offers: 'Was gibt es neu',
};

/** The two minutes after a meeting, and what they brought. */
export const capture = {
  title: 'Zwei Minuten nach dem Treffen',
  when: (day: string, topic: string | undefined): string => `Treffen am ${de.date(day)}${topic ? `, Thema ${topic}` : ''}`,
  howTo: 'Kreuzen Sie an und ergänzen Sie. Was Sie nicht wissen, lassen Sie leer.',
  came: `${LINES.attendees}?`,
  talked: `${LINES.talked}?`,
  agreed: `${LINES.agreed}?`,
  needs: `${LINES.needs}?`,
  offers: `${LINES.offers}?`,
  columns: {
    agreed: ['Wer', 'Mit wem', 'Was'],
    needs: ['Wer', 'Thema', 'Für wen', 'Wo'],
    offers: ['Wer', 'Thema'],
  } as Readonly<Record<'agreed' | 'needs' | 'offers', readonly string[]>>,
  stays: 'Was verabredet ist, sieht nur die Koordination.',

  taken: 'Was dazugekommen ist',
  nothingNew: 'Es ist nichts Neues dazugekommen.',
  meeting: (day: string, people: number): string => `Treffen am ${de.date(day)}, anwesende Partner: ${de.figure(people)}.`,
  contact: (a: string, b: string): string => `Im Gespräch: ${a} und ${b}.`,
  agreement: (a: string, b: string, what: string | undefined): string =>
    `Verabredet: ${a} und ${b}${what === undefined ? '' : ` (${what})`}.`,
  need: (who: string, wanted: string): string => `Neu gesucht: ${wanted}, von ${who}.`,
  offer: (who: string, topic: string): string => `Neu im Angebot: ${topic}, bei ${who}.`,
  notTaken: 'Was noch zu klären ist',
  line: (from: NotTaken['from'], index: number): string => `„${LINES[from]}?“, Zeile ${de.figure(index + 1)}`,
  unknown: (line: string, value: string): string => `${line}: „${value}“ ist nicht bekannt.`,
  several: (line: string, value: string): string => `${line}: „${value}“ kann mehrere meinen.`,
  oneself: (line: string): string => `${line}: Zweimal steht derselbe Partner da.`,
  blank: (line: string): string => `${line}: Eine Angabe fehlt.`,
  perhaps: (names: readonly string[]): string => `Vielleicht gemeint: ${de.list(names)}.`,
  left: (names: readonly string[]): string =>
    `Waren da und gelten als ausgeschieden: ${de.list(names)}. Fragen Sie nach, ob das noch stimmt.`,
};
