import { organisationTextsDe, type OrganisationTexts } from './texts-de.ts';

export const organisationTextsDeEinfach: OrganisationTexts = {
  ...organisationTextsDe,
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
