import type { Plan, RowList, Step } from './meeting-state.ts';

const partners = (n: number): string => (n === 1 ? 'Ein Partner' : `${n} Partner`);

/** What the meeting says in German. */
export const meetingTextsDe = {
  heading: 'Ein Treffen vorbereiten',
  notStored:
    'Nichts davon wird gespeichert. Wenn Sie die Seite neu laden oder schließen, sind Ihre Eingaben weg. Laden Sie vorher herunter, was Sie behalten wollen.',
  internalOnly: 'Ein Treffen vorbereiten kann nur die Koordination. Auf einer öffentlichen Seite steht hier deshalb nichts.',
  nobodyInData: 'In diesen Daten steht noch kein Partner. Ergänzen Sie in der Tabelle der Akteure die Spalte „Name“.',
  stepsLabel: 'Vier Schritte',
  steps: { who: 'Wer kommt', plan: 'Was machen wir', print: 'Drucken', capture: 'Festhalten' } as Readonly<Record<Step, string>>,
  next: (step: string): string => `Weiter: ${step}`,
  chooseFirst: 'Noch ist niemand angekreuzt. Wählen Sie zuerst, wer kommt.',
  backToWho: 'Zu „Wer kommt“',

  theme: 'Worum geht es?',
  topic: 'Thema',
  people: 'Für wen',
  place: 'Wo',
  any: 'Nicht festgelegt',
  core: 'Immer dabei ist',
  coreUnknown: 'Keine Gruppe',
  noTopics:
    'Themen können Sie noch nicht wählen, denn die Spalte „Themen“ fehlt in der Tabelle der Akteure. Mehrere Themen eines Partners trennen Sie dort mit Kommas.',
  proposed: (n: number): string =>
    n === 0
      ? 'Dazu ist noch niemand vorgeschlagen.'
      : n === 1
        ? 'Dazu ist ein Partner vorgeschlagen.'
        : `Dazu sind ${n} Partner vorgeschlagen.`,
  tickProposed: 'Alle Vorgeschlagenen ankreuzen',
  saveList: 'Einladungsliste für Serienbriefe speichern (CSV)',
  csvColumns: ['Name', 'Grund', 'Internet'] as readonly string[],
  listFile: 'Einladungsliste',
  whyThese: 'Wen einladen, und warum',
  whomToCall: 'Es eilt? Wen Sie anrufen, damit alle davon hören',

  whoComes: 'Wer kommt?',
  coming: (n: number, of: number): string => `${partners(n)} von ${of} ${n === 1 ? 'ist' : 'sind'} angekreuzt.`,
  asAt: 'Übernehmen von einem Treffen',
  chooseMeeting: 'Treffen wählen',
  nobody: 'Alle Häkchen entfernen',
  search: 'Partner suchen',
  noneFound: 'Kein Partner heißt so.',
  moreFound: (n: number): string => `${n} weitere stehen nicht hier. Suchen Sie nach dem Namen.`,
  isProposed: 'vorgeschlagen',

  planQuestion: 'Was machen Sie zusammen?',
  plans: {
    pairs: ['Gespräche zu zweit', 'Je zwei, die sich noch nicht kennen, mit einem Anlass und einer Frage zum Anfangen.'],
    talks: ['Gesprächslisten', 'Für jeden Partner höchstens drei, mit denen ein Gespräch lohnt, und warum.'],
    groups: ['Gruppen', 'Gemischte Gruppen, in denen sich möglichst wenige schon kennen.'],
  } as Readonly<Record<Plan, readonly [string, string]>>,
  size: 'Höchstens so viele in einer Gruppe',
  mix: 'Anders mischen',
  mixed: 'Neu gemischt.',
  late: 'Jemand kommt später dazu',
  chooseLate: 'Partner wählen',
  lateAdded: (name: string): string => `Dazugekommen: ${name}. Die Paare von vorher bleiben.`,
  noTies:
    'Die Tabelle der Beziehungen fehlt. Deshalb kommen vielleicht Partner zusammen, die sich schon kennen. Ergänzen Sie eine Tabelle mit den Spalten „Von“ und „Zu“.',
  noKinds: 'Die Spalte „Art“ fehlt in der Tabelle der Akteure. Die Gruppen sind deshalb nicht nach Arten gemischt.',

  printQuestion: 'Was drucken Sie?',
  printHow: 'Auf A4, schwarz-weiß. An den gestrichelten Linien schneiden Sie.',
  pairCards: 'Karten für die Paare',
  pairCardsHow: 'Eine Karte für jeden: mit wem, worüber, und eine Frage zum Anfangen.',
  nameCards: 'Namensschilder',
  nameCardsHow: 'Mit einer Zeile für den eigenen Namen.',
  talkLists: 'Gesprächslisten',
  talkListsHow: 'Eine Liste für jeden Partner, zum Austeilen.',
  groupSheets: 'Gruppen zum Aushängen',
  groupSheetsHow: 'Wer in welcher Gruppe sitzt.',
  form: 'Formular für die zwei Minuten danach',
  formHow: 'Zum Ankreuzen auf Papier. Danach tragen Sie es unter „Festhalten“ ein.',
  invitationList: 'Einladungsliste',
  invitationListHow: 'Nur für die Koordination: mit Gründen und mit denen, die nicht zusammenkommen sollen.',
  print: (what: string): string => `${what} drucken`,
  cardNumber: (kind: 'pairs' | 'groups', n: number): string => (kind === 'pairs' ? `Paar ${n}` : `Gruppe ${n}`),
  youTalkWith: 'Sie sprechen mit:',
  yourName: 'Name',
  and: 'und',

  captureHow: 'Zwei Minuten genügen. Nehmen Sie die Häkchen weg, wo es anders kam, und ergänzen Sie, was Sie wissen.',
  openHow: 'Sie haben schon eine Mitschrift gespeichert? Dann öffnen Sie die Datei und machen hier weiter.',
  openNotes: 'Mitschrift öffnen',
  opened: (day: string): string => `Das ist die Mitschrift vom ${day}.`,
  unknownNames: (names: string, more: number): string =>
    `Nicht in den Daten und deshalb hier nicht dabei: ${names}${more > 0 ? ` und ${more} weitere` : ''}.`,
  notNotes: 'Das ist keine Mitschrift: Bitte wählen Sie die Datei, die „Mitschrift speichern“ angelegt hat.',
  undo: 'Rückgängig',
  undone: 'Es steht wieder da, was vorher da stand.',
  day: 'Tag des Treffens',
  dayMissing: 'Bitte tragen Sie den Tag des Treffens ein.',
  came: 'Wer war da?',
  talkedAsPlanned: 'Wer hat wie geplant miteinander gesprochen?',
  talkedInFile: 'Wer hat miteinander gesprochen?',
  lists: {
    talked: ['Wer hat außerdem miteinander gesprochen?', ['Wer', 'Mit wem']],
    agreed: ['Was ist verabredet?', ['Wer', 'Mit wem', 'Was']],
    needs: ['Was wird neu gesucht?', ['Wer', 'Thema', 'Für wen', 'Wo']],
    offers: ['Was gibt es neu?', ['Wer', 'Thema']],
  } as Readonly<Record<RowList, readonly [string, readonly string[]]>>,
  rowCell: (column: string, n: number): string => `${column}, Zeile ${n}`,
  choose: 'Bitte wählen',
  clearRow: (n: number): string => `Zeile ${n} leeren`,
  clear: 'Leeren',
  internalNote: 'Was verabredet ist, sieht nur die Koordination.',
  whatIsNew: 'Das kommt dazu',
  saveCapture: 'Mitschrift speichern',
  saveNetwork: 'Netz mit allem Neuen speichern',
  saveHow:
    'Die Mitschrift ist eine kleine Datei nur von diesem Treffen. Das Netz mit allem Neuen ersetzt Ihre bisherige Datei. Beide enthalten Vertrauliches: Legen Sie sie nicht auf die Website.',
  captureFile: 'Mitschrift',
  networkFile: 'Netz nach dem Treffen',
  saved: (file: string): string => `Gespeichert: ${file}`,
};

/** What the meeting says beside the answers of the core; German is the master. */
export type MeetingTexts = typeof meetingTextsDe;
