import { capital, GERMAN, numberWord } from '../../ui-texts/number-words.ts';

export const organisationTextsDe = {
  heading: 'Über einen Partner',
  which: 'Welcher Partner?',
  none: 'Bitte wählen',
  start: 'Wählen Sie einen Partner. Dann sehen Sie, was er bietet und sucht, mit wem er zusammenarbeitet und wer einspringen könnte.',
  startPublic: 'Wählen Sie einen Partner. Dann sehen Sie, was er anbietet und mit wem er zusammenarbeitet.',
  shown: (name: string): string => `Gezeigt wird: ${name}.`,
  unknown: (written: string): string => `Einen Partner „${written}“ gibt es in diesen Daten nicht.`,
  several: (written: string): string => `Mehrere Partner heißen „${written}“.`,
  nobody: 'In diesen Daten steht noch kein Partner. Ergänzen Sie in der Tabelle der Akteure die Spalte „Name“.',
  noTopics: 'Was angeboten wird, steht noch nicht in den Daten. Ergänzen Sie in der Tabelle der Akteure die Spalte „Themen“.',
  noTies: 'Verbindungen stehen noch nicht in den Daten. Ergänzen Sie eine Tabelle der Beziehungen mit den Spalten „Von“ und „Zu“.',
  seeks: 'Sucht zurzeit',
  worksWith: 'Arbeitet zusammen mit',
  asOf: (day: string): string => `Stand: ${day}`,
  more: (n: number): string => `${capital(numberWord(n, GERMAN))} weitere zeigen`,
};

/** The texts of `<netz-organisation>`; what is known about the partner is told by the core. */
export type OrganisationTexts = typeof organisationTextsDe;
