import type { SoughtKind } from './representation-answers.ts';

/** What is said in German about who is represented, beside the sentences of the core. */
export const representationTextsDe = {
  heading: 'Wer vertreten ist',
  internalOnly: 'Wer vertreten ist, sieht nur die Koordination. Auf einer öffentlichen Seite steht hier deshalb nichts.',
  basis: (known: number, of: number): string =>
    `Die Art ist von ${known === of ? `allen ${of} Partnern` : `${known} der ${of} Partner`} bekannt. Darauf beruht, was hier steht.`,
  noKinds: 'Wer vertreten ist, lässt sich noch nicht sagen: Die Art der Partner steht nicht in den Daten.',
  city: 'Stadt',
  allCities: 'Alle Städte',
  chooseCity: 'Gruppen und Treffen sieht man nur für eine Stadt allein. Wählen Sie oben eine Stadt.',
  nothingFound: 'Nichts Auffälliges gefunden. Angesehen sind die Arten der Partner, die Gruppen und die Aufgaben.',

  sought: 'Wen ein Netz braucht',
  soughtExplained: 'Neun Arten von Partnern, die der Verband der Freiwilligenagenturen nennt. Nicht jedes Netz braucht alle neun.',
  soughtCaption: (meetings: number): string =>
    meetings === 1
      ? 'Arten von Partnern im Netz und beim letzten Treffen'
      : `Arten von Partnern im Netz und bei den letzten ${meetings === 2 ? 'zwei' : 'drei'} Treffen`,
  soughtCaptionWithoutMeetings: 'Arten von Partnern, die im Netz fehlen',
  kind: 'Art',
  inNetwork: 'Im Netz',
  lately: 'Zuletzt dabei',
  state: 'Stand',
  states: { missing: '+\u00a0fehlt', invited: '○\u00a0zuletzt nicht dabei', represented: '✓\u00a0vertreten' } as Readonly<
    Record<SoughtKind['state'], string>
  >,

  groups: 'Wer in den Gruppen sitzt',
  groupsExplained: 'Zahlen statt Prozente: In kleinen Gruppen verschiebt ein Mitglied viel. Niemand muss gehen, damit jemand dazukommt.',
  matrix: 'Arten von Partnern in den Gruppen',
  nobody: 'niemand',
  group: (name: string, members: number): string => `${name}, ${members === 1 ? 'ein Mitglied' : `${members} Mitglieder`}`,
  absentKinds: (kinds: string): string => `Im Netz, aber nicht in der Gruppe: ${kinds}.`,
  absentTopics: (topics: string): string => `Diese Themen des Netzes bringt niemand mit: ${topics}.`,
  kindsKnown: (known: number, of: number): string => `Die Art ist von ${known} der ${of} Mitglieder bekannt.`,
  linkedBy: (steering: string, names: string): string => `Sitzt auch in der Gruppe „${steering}“: ${names}.`,
  notLinked: (steering: string): string => `Niemand aus dieser Gruppe sitzt auch in der Gruppe „${steering}“.`,

  strengths: 'Was trägt',
  more: 'Was noch mehr zeigt',
  lacks: {
    kinds:
      'Die Spalte „Art“ fehlt. Schreiben Sie zu jedem Partner ein Wort, zum Beispiel Behörde, Beratungsstelle oder Selbstorganisation. Dann steht hier, wer fehlt.',
    groups:
      'Die Spalte „Gruppen“ fehlt. Schreiben Sie zu jedem Partner, in welchen Gruppen er sitzt, getrennt durch Kommas, zum Beispiel: Steuerungsgruppe, AG Wohnen.',
    meetings: 'Die Tabelle der Treffen fehlt. Mit den Spalten „Datum“ und „Wer war da“ steht hier auch, wer zuletzt dabei war.',
    roles: 'Die Tabelle der Rollen fehlt. Mit den Spalten „Rolle“, „Wer“ und „Bis“ steht hier auch, welche Aufgabe offen ist.',
  },
};

/** What is said beside the sentences of the core; German is the master. */
export type RepresentationTexts = typeof representationTextsDe;
