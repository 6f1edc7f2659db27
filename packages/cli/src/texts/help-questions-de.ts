/** The ends that all answers have in common. */
const COMMON = `  --as-of <Datum>       Stand, zum Beispiel 2026-11-01
                        (sonst das Datum aus der Datei, sonst heute)
  --format <Format>     text (Vorgabe), markdown, html (eine Seite zum Drucken)
                        oder json
  --lang <Sprache>      de (Vorgabe), de-einfach, en
  -o, --output <Datei>  in eine Datei schreiben
`;
const INTERNAL = `  --audience internal   nur für die Koordination; öffentlich gibt es das nicht
`;

/** Help for the questions, in German. Lines of at most 80 characters. */
export const helpQuestionsDe = {
  find: `netz-map find <Dateien…> --topic <Thema> [Optionen]

Wer kann bei einem Thema helfen, und über wen komme ich hin? Die nächsten
zuerst. Hilft niemand, steht da, was dem am nächsten kommt.

  --topic <Thema>       zum Beispiel Sprache
  --for <Zielgruppe>    zum Beispiel Frauen
  --in <Ort>            zum Beispiel Nordend
  --from <Partner>      wer fragt: Kennung oder Name; von hier aus wird der Weg
                        gesucht
  --city <Ort>          in einer Datei mit mehreren Städten nur diese
                        (Spalte Ort/Netz)
  --audience <für wen>  internal (Vorgabe) oder public: nur was öffentlich sein
                        darf, ohne wer voll ist
${COMMON}
JSON hat das Schema netz-map/find/1.
`,
  coverage: `netz-map coverage <Dateien…> [Optionen]

Was wird gesucht, und wie gut ist es gedeckt? Eine Zeile je Thema, Zielgruppe
und Ort, die dringendsten zuerst, und wohin noch kein Weg führt.

${INTERNAL}${COMMON}
JSON hat das Schema netz-map/coverage/1.
`,
  compare: `netz-map compare <Dateien von heute…> --before <Datei> … [Optionen]

Was hat sich seit einem älteren Stand verändert? Gute Nachrichten zuerst.
Partner werden nach ihrer Kennung verglichen.

  --before <Datei>      eine Datei des älteren Standes; für jede Datei einmal
  --before-as-of <Datum>  von wann der ältere Stand ist
                        (sonst das Datum aus seiner Datei)
${INTERNAL}${COMMON}
Beispiel:
  netz-map compare akteure.csv beziehungen.csv --as-of 2026-11-01 \\
    --before alt/akteure.csv --before alt/beziehungen.csv \\
    --before-as-of 2025-11-01

JSON hat das Schema netz-map/compare/1.
`,
  'what-if': `netz-map what-if <Dateien…> --without <Partner> [Optionen]

Was wäre, wenn? Genau eine von drei Annahmen. Keine Vorhersage.

  --without <Partner>   ein Partner ist nicht mehr dabei: Kennung oder Name
  --funding-ends <wer>  die Förderung eines Partners endet, oder alles von einem
                        Geldgeber: "Bundesprogramm Ankommen"
  --tie <zwei Partner>  zwei Partner verbinden sich: A01,A07
${INTERNAL}${COMMON}
JSON hat das Schema netz-map/what-if/1.
`,
  cities: `netz-map cities <Dateien…> [Optionen]

Mehrere Netzwerke nebeneinander, nach dem Alphabet und nie als Rangliste:
zwischen welchen Werten sie liegen, und Stadt für Stadt, was auffällt.

Eine Datei mit der Spalte Ort/Netz, oder je Stadt ein Ordner mit ihren Tabellen
oder eine JSON-Datei. Dazu, wenn es sie gibt, die Tabelle der Städte.

${INTERNAL}${COMMON}
Beispiele:
  netz-map cities akteure.csv beziehungen.csv netze.csv
  netz-map cities netze.csv rabenhafen/*.csv eichgarten/*.csv

JSON hat das Schema netz-map/cities/1.
`,
  partner: `netz-map partner <Dateien…> --who <Partner> [Optionen]

Alles über einen Partner, für das Gespräch mit ihm: was er bietet und sucht,
wer helfen kann, seine Verbindungen, was daran hängt, wer einspringen könnte,
auch für Partner, die ihm wegfallen, und wen er treffen sollte.

  --who <Partner>       Kennung oder Name
${INTERNAL}${COMMON}
JSON hat das Schema netz-map/partner/1.
`,
  expand: `netz-map expand <Dateien…> --outside <Datei> … [Optionen]

Wer steht in einem Verzeichnis und könnte Lücken des Netzes schließen? Und wer
im Netz könnte fragen?

  --outside <Datei>     ein Verzeichnis, mit denselben Spalten wie die Akteure;
                        für jede Datei einmal
${INTERNAL}${COMMON}
JSON hat das Schema netz-map/expand/1.
`,
  call: `netz-map call <Dateien…> [Optionen]

Die wenigsten Anrufe, damit es alle erfahren: wen Sie anrufen, wer es an wen
weitergibt, und wen niemand erreicht.

${INTERNAL}${COMMON}
JSON hat das Schema netz-map/call/1.
`,
};

/** For the overview. */
export const questionsDe = `Fragen:
  netz-map find <Dateien…>      wer kann helfen, und über wen komme ich hin?
  netz-map coverage <Dateien…>  was wird gesucht, und wie gut ist es gedeckt?
  netz-map compare <Dateien…>   was hat sich seit dem letzten Stand verändert?
  netz-map what-if <Dateien…>   was wäre ohne …, was mit einer Verbindung mehr?
  netz-map cities <Dateien…>    mehrere Netzwerke nebeneinander
  netz-map partner <Dateien…>   alles über einen Partner, für das Gespräch
  netz-map expand <Dateien…>    wen könnten wir noch gewinnen?
  netz-map call <Dateien…>      wen anrufen, damit es alle erfahren?
`;
