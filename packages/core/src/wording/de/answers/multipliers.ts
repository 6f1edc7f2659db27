import { de } from '../phrases.ts';

/** Whom to call so that everybody hears it. */
export const multipliers = {
  title: 'Wen Sie anrufen, damit es alle erfahren',
  lead: (calls: number, reached: number): string =>
    `Mit ${calls === 1 ? 'einem Anruf' : `${de.number(calls)} Anrufen`} erfahren es alle ${de.number(reached)} Partner, die eine bestehende Verbindung haben.`,
  fewest: 'Mit weniger Anrufen geht es nicht.',
  perhapsFewer: (atLeast: number): string => `Vielleicht geht es mit weniger; weniger als ${de.number(atLeast)} reichen nie.`,
  nobodyTied: 'Zurzeit hat kein Partner eine bestehende Verbindung.',
  callAll: 'Rufen Sie alle selbst an.',
  calls: 'Diese Partner rufen Sie an',
  tells: (names: string): string => `Gibt es weiter an: ${names}.`,
  besides: 'Diese Partner rufen Sie zusätzlich an',
  notReached: (n: number): string =>
    n === 1
      ? 'Ein Partner hat keine bestehende Verbindung und erfährt es nur von Ihnen:'
      : `${de.Number(n)} Partner haben keine bestehende Verbindung und erfahren es nur von Ihnen:`,
  oneOfSeveral:
    'Das ist eine von vielleicht mehreren guten Listen. Sie sagt nichts darüber, wer wichtig ist. Ob sie es weitergeben, entscheiden alle selbst.',
};

/** What the other languages must offer, too. */
export type MultipliersTexts = typeof multipliers;
