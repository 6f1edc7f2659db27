import type { Language } from '@netz-map/core';
import { capital, ENGLISH, GERMAN, numberWord } from '../../ui-texts/number-words.ts';

const de = {
  heading: 'Über einen Partner',
  which: 'Welcher Partner?',
  none: 'Bitte wählen',
  start: 'Wählen Sie einen Partner. Dann sehen Sie, was er bietet und sucht, mit wem er zusammenarbeitet und wer einspringen könnte.',
  startPublic: 'Wählen Sie einen Partner. Dann sehen Sie, was er anbietet und mit wem er zusammenarbeitet.',
  shown: (name: string): string => `Gezeigt wird: ${name}.`,
  unknown: (written: string): string => `Einen Partner „${written}“ gibt es in diesen Daten nicht.`,
  several: (written: string): string => `Mehrere Partner heißen „${written}“.`,
  nobody: 'In diesen Daten steht noch kein Partner. Tragen Sie in der Tabelle der Akteure die Namen ein, in einer Spalte „Name“.',
  noTopics: 'Was er anbietet, ist nicht angegeben. Tragen Sie es in der Tabelle der Akteure ein, in einer Spalte „Themen“.',
  noTies: 'Verbindungen sind nicht angegeben. Tragen Sie sie in einer Tabelle der Beziehungen ein, mit den Spalten „Von“ und „Zu“.',
  seeks: 'Sucht zurzeit',
  worksWith: 'Arbeitet zusammen mit',
  asOf: (day: string): string => `Stand: ${day}`,
  more: (n: number): string => `${capital(numberWord(n, GERMAN))} weitere zeigen`,
};

/** The texts of `<netz-organisation>`; what is known about the partner is told by the core. */
export type OrganisationTexts = typeof de;

const deEinfach: OrganisationTexts = {
  ...de,
  start: 'Wählen Sie einen Partner. Dann sehen Sie: Was macht er? Wen kennt er? Wer kann ihm helfen?',
  startPublic: 'Wählen Sie einen Partner. Dann sehen Sie: Was macht er? Mit wem?',
  unknown: (written) => `Diesen Partner kennen wir nicht: ${written}.`,
  several: (written) => `So heißen mehrere Partner: ${written}.`,
  nobody: 'Hier steht noch kein Partner. In der Tabelle der Akteure fehlen die Namen.',
  noTopics: 'Wir wissen nicht, was er anbietet. In der Tabelle der Akteure fehlt die Spalte „Themen“.',
  noTies: 'Wir wissen nicht, wen er kennt. Es fehlt die Tabelle der Beziehungen mit den Spalten „Von“ und „Zu“.',
  seeks: 'Das wird gesucht',
  worksWith: 'Macht zusammen mit',
};

const en: OrganisationTexts = {
  heading: 'About a partner',
  which: 'Which partner?',
  none: 'Please choose',
  start: 'Choose a partner. Then you see what it offers and seeks, with whom it works, and who could step in.',
  startPublic: 'Choose a partner. Then you see what it offers and with whom it works.',
  shown: (name) => `Shown: ${name}.`,
  unknown: (written) => `There is no partner “${written}” in these data.`,
  several: (written) => `Several partners are called “${written}”.`,
  nobody: 'There is no partner in these data yet. Add their names to the table of organisations, in a column “Name”.',
  noTopics: 'What it offers is not known. Add it to the table of organisations, in a column “Themen” (topics).',
  noTies: 'Ties are not known. Add them in a table of ties, with the columns “Von” (from) and “Zu” (to).',
  seeks: 'Looking for',
  worksWith: 'Works with',
  asOf: (day) => `As of ${day}`,
  more: (n) => `Show ${numberWord(n, ENGLISH)} more`,
};

export const organisationTexts: Readonly<Record<Language, OrganisationTexts>> = { de, 'de-einfach': deEinfach, en };
