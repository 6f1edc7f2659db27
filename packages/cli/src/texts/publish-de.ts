import type { KeptField, WhyFieldStays, WhyNeedStays, WhyPartnerStays, WhyTieStays } from '@netz-map/core';

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** What `publish` says, in German: about the folder, in the preview, and on the page for everybody. */
export const publishDe = {
  // wrong calls and folders
  whereTo: 'Wohin? Zum Beispiel: netz-map publish akteure.csv beziehungen.csv -o public/ (nur ansehen: --dry-run)',
  inputInside: (file: string): string =>
    `„${file}“ liegt in dem Ordner, den alle sehen werden. Legen Sie Ihre Tabellen woanders hin, oder nennen Sie nach -o einen anderen Ordner.`,
  foreignInTheWay: (file: string): string =>
    `„${file}“ gibt es schon, und netz-map hat die Datei nicht geschrieben. Es wurde nichts verändert. Nennen Sie nach -o einen anderen Ordner.`,
  halfWritten: (file: string, reason: string): string =>
    `„${file}“ ließ sich nicht ersetzen (${reason}). Der Ordner ist jetzt gemischt: Bitte laden Sie ihn nicht hoch, sondern rufen Sie denselben Befehl noch einmal auf.`,
  noScripts: (folder: string): string => `In „${folder}“ liegt keine Datei netz-map.js.`,
  unchanged: 'Es wurde nichts veröffentlicht und nichts verändert.',

  // the preview
  title: 'Was veröffentlicht wird',
  folder: 'Ordner',
  asOf: 'Stand',
  leaves: 'Das geht hinaus',
  stays: 'Das bleibt, und warum',
  persons: 'Angaben zu Personen, die bleiben',
  personsNote: 'Was dort steht, zeigt diese Vorschau nicht. Ist eine Spalte zum Veröffentlichen gedacht, nennen Sie sie mit --personal.',
  files: 'Dateien',
  total: (partners: number, ties: number, needs: number): string =>
    `${count(partners, 'Partner', 'Partner')}, ${count(ties, 'Verbindung', 'Verbindungen')}, ${count(needs, 'Bedarf', 'Bedarfe')}`,
  unmarked: (number: number): string =>
    `${count(number, 'Partner geht', 'Partner gehen')} hinaus, ohne dass dort „öffentlich“ steht. Wer nicht hinaus soll, bekommt in der Spalte „Sichtbarkeit“ das Wort „intern“.`,
  summary: 'Kurz gesagt',
  summed: (leaving: string, staying: string): string => `Hinaus gehen: ${leaving}. Es bleiben: ${staying}.`,
  partners: 'Partner',
  ties: 'Verbindungen',
  needs: 'Bedarfe',
  fields: 'Angaben bei denen, die hinausgehen',
  columns: {
    partner: 'Partner',
    said: 'Angaben',
    from: 'Von',
    to: 'Zu',
    kind: 'Art',
    who: 'Wer',
    what: 'Was',
    why: 'Warum',
    field: 'Angabe',
    of: 'Tabelle',
    number: 'Wie oft',
  },
  of: { organisations: 'Akteure', ties: 'Verbindungen', needs: 'Bedarfe' } satisfies Record<KeptField['of'], string>,
  whyPartner: {
    internal: 'Sichtbarkeit „intern“ oder „Netz“, oder im Namen steht eine Person',
    shelter: 'Schutzeinrichtung; geht nur hinaus, wenn dort „öffentlich“ steht',
    ended: 'nicht mehr dabei',
  } satisfies Record<WhyPartnerStays, string>,
  whyTie: {
    partner: 'einer von beiden bleibt',
    internal: 'Sichtbarkeit „intern“ oder „Netz“',
    strained: 'belastet',
    'not-yet': 'noch nicht begonnen',
    declined: 'abgelehnt',
  } satisfies Record<WhyTieStays, string>,
  whyNeed: {
    partner: 'der Partner bleibt',
    'not-released': 'beim Partner steht nicht „öffentlich“',
    mention: 'nennt einen Partner, der bleibt',
  } satisfies Record<WhyNeedStays, string>,
  whyField: {
    never: 'wird nie veröffentlicht',
    'unknown-column': 'eigene Spalte, wird nie veröffentlicht',
    'protected-place': 'Ort, der Menschen schützt',
    mention: 'nennt einen Partner, der bleibt',
  } satisfies Record<WhyFieldStays, string>,
  tables: (meetings: number, roles: number, cities: number): string[] => [
    ...(meetings > 0 ? [`${meetings} Treffen: wer da war, wird nie veröffentlicht.`] : []),
    ...(roles > 0 ? [`${count(roles, 'Rolle', 'Rollen')}: wer was übernimmt, wird nie veröffentlicht.`] : []),
    ...(cities > 0 ? [`${count(cities, 'Ort', 'Orte')}: Angaben zur Koordination werden nie veröffentlicht.`] : []),
  ],
  nothingStays: 'Nichts. Alles aus diesen Dateien geht hinaus.',
  row: (file: string, row: number | undefined, path: string | undefined, column: string | undefined): string =>
    [
      file,
      ...(row === undefined ? [] : [`Zeile ${row}`]),
      ...(path === undefined ? [] : [path]),
      ...(column === undefined ? [] : [`Spalte „${column}“`]),
    ].join(', '),
  further: (number: number): string => `und ${number} weitere; alle zeigt: netz-map check`,
  fileIs: {
    'netz.json': 'die Daten für die Karte',
    'netz.svg': 'die Karte als Bild',
    'netz.html': 'alle als Liste, ohne JavaScript',
    'einbau.html': 'was Ihre Webmasterin braucht',
    'datenschutz.txt': 'Absatz für die Datenschutzerklärung',
    'barrierefreiheit.txt': 'Absatz für die Erklärung zur Barrierefreiheit',
    'SRI.txt': 'Prüfsummen der Skripte',
  } as Readonly<Record<string, string>>,
  script: 'die Software',
  removes: (names: readonly string[]): string => `Wird entfernt, weil es nicht mehr dazugehört: ${names.join(', ')}.`,
  foreign: (names: readonly string[]): string =>
    `Liegt auch in dem Ordner und ist damit öffentlich; netz-map rührt es nicht an: ${names.join(', ')}.`,
  dryRun: 'Das war nur die Vorschau. Es wurde nichts geschrieben.',
  done: (folder: string): string =>
    `Geschrieben nach ${folder}. Den Ordner können Sie so hochladen, wie er ist; was zu tun ist, steht in einbau.html.`,

  // the list for everybody
  page: {
    title: 'Unsere Partner',
    intro: 'Wer im Netzwerk mitmacht, nach Art geordnet.',
    nobody: 'Zurzeit ist hier niemand eingetragen.',
    withoutKind: 'Weitere',
    known: 'Partner im Netzwerk.',
    topics: 'Themen:',
    targetGroups: 'Für wen:',
    places: 'Wo:',
    together: 'Arbeitet zusammen mit:',
    before: 'Ruhende Verbindung mit:',
    website: 'Website:',
    needs: 'Was gesucht wird',
    need: (who: string, wanted: string): string => `${who} sucht: ${wanted}.`,
  },
};
