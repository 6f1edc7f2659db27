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
  nobody: 'In diesen Daten steht noch kein Partner. Ergänzen Sie in der Tabelle der Akteure die Spalte „Name“.',
  noTopics: 'Was angeboten wird, steht noch nicht in den Daten. Ergänzen Sie in der Tabelle der Akteure die Spalte „Themen“.',
  noTies: 'Verbindungen stehen noch nicht in den Daten. Ergänzen Sie eine Tabelle der Beziehungen mit den Spalten „Von“ und „Zu“.',
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
  nobody: 'Hier steht noch kein Partner. Schreiben Sie die Namen in die Tabelle der Akteure, in die Spalte „Name“.',
  noTopics: 'Wir wissen nicht, was angeboten wird. Schreiben Sie in die Tabelle der Akteure eine Spalte „Themen“.',
  noTies: 'Wir wissen nicht, wer sich kennt. Machen Sie eine Tabelle der Beziehungen mit den Spalten „Von“ und „Zu“.',
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
  nobody: 'There is no partner in these data yet. Add a column “Name” to the table of organisations.',
  noTopics: 'The data do not say yet what is offered. Add a column “Themen” (topics) to the table of organisations.',
  noTies: 'There are no ties in the data yet. Add a table of ties with the columns “Von” (from) and “Zu” (to).',
  seeks: 'Looking for',
  worksWith: 'Works with',
  asOf: (day) => `As of ${day}`,
  more: (n) => `Show ${numberWord(n, ENGLISH)} more`,
};

export const organisationTexts: Readonly<Record<Language, OrganisationTexts>> = { de, 'de-einfach': deEinfach, en };
