import type { RepresentationTexts } from './texts-de.ts';

/** What is said in plain German about who is represented. */
export const representationTextsDeEinfach: RepresentationTexts = {
  heading: 'Wer ist dabei?',
  internalOnly: 'Das sieht nur die Koordination. Darum steht hier nichts.',
  basis: (known, of) => `Wir kennen die Art von ${known === of ? `allen ${of} Partnern` : `${known} der ${of} Partner`}.`,
  noKinds: 'Wir wissen noch nicht, wer fehlt. In den Daten steht keine Art.',
  city: 'Stadt',
  allCities: 'Alle Städte',
  chooseCity: 'Gruppen und Treffen zeigen wir nur für eine Stadt. Wählen Sie oben eine Stadt.',
  nothingFound: 'Wir haben nichts Besonderes gefunden.',

  sought: 'Wen braucht ein Netz?',
  soughtExplained: 'Neun Arten von Partnern. Nicht jedes Netz braucht alle neun.',
  soughtCaption: (meetings) =>
    meetings === 1
      ? 'Wer ist im Netz? Wer war beim letzten Treffen?'
      : `Wer ist im Netz? Wer war bei den letzten ${meetings === 2 ? 'zwei' : 'drei'} Treffen?`,
  soughtCaptionWithoutMeetings: 'Diese Arten fehlen im Netz',
  kind: 'Art',
  inNetwork: 'Im Netz',
  lately: 'War da',
  state: 'Stand',
  states: { missing: '+\u00a0fehlt', invited: '○\u00a0war nicht da', represented: '✓\u00a0ist dabei' },

  groups: 'Wer sitzt in den Gruppen?',
  groupsExplained: 'Sie sehen Zahlen. Niemand muss gehen, damit jemand dazukommt.',
  matrix: 'Arten von Partnern in den Gruppen',
  nobody: 'niemand',
  group: (name, members) => `${name}, ${members === 1 ? 'ein Mitglied' : `${members} Mitglieder`}`,
  absentKinds: (kinds) => `Nicht in der Gruppe: ${kinds}.`,
  absentTopics: (topics) => `Diese Themen fehlen in der Gruppe: ${topics}.`,
  kindsKnown: (known, of) => `Wir kennen die Art von ${known} der ${of} Mitglieder.`,
  linkedBy: (steering, names) => `Auch in der Gruppe „${steering}“: ${names}.`,
  notLinked: (steering) => `Niemand daraus ist in der Gruppe „${steering}“.`,

  strengths: 'Was gut ist',
  more: 'So zeigen wir mehr',
  lacks: {
    kinds: 'Die Spalte „Art“ fehlt. Schreiben Sie zu jedem Partner ein Wort. Zum Beispiel: Behörde.',
    groups: 'Die Spalte „Gruppen“ fehlt. Schreiben Sie zu jedem Partner seine Gruppen. Zum Beispiel: AG Wohnen.',
    meetings: 'Die Tabelle der Treffen fehlt. Sie hat die Spalten „Datum“ und „Wer war da“. Dann sehen Sie: Wer war zuletzt da?',
    roles: 'Die Tabelle der Rollen fehlt. Sie hat die Spalten „Rolle“, „Wer“ und „Bis“. Dann sehen Sie: Welche Aufgabe hat niemand?',
  },
};
