/** The ends that all lists for a meeting have in common. */
const COMMON = `  --avoid <zwei Partner>  sollen nicht zusammenkommen: A01,A07; für je zwei einmal
                        (was in den Daten steht, gilt ohnehin)
  --audience internal   nur für die Koordination; öffentlich gibt es das nicht
  --as-of <Datum>       Stand, zum Beispiel 2026-11-01
                        (sonst das Datum aus der Datei, sonst heute)
  --lang <Sprache>      de (Vorgabe), de-einfach, en
  -o, --output <Datei>  in eine Datei schreiben
`;
const WHO = `  --present <wer>       wer kommt: Kennungen oder Namen, A01,A02; oder eine Datei
                        mit einem Namen je Zeile, anwesend.txt
  --meeting <Datum>     wer bei diesem Treffen da war; last: beim letzten
`;
const FORMAT = `  --format <Format>     text (Vorgabe), markdown, html (eine Seite zum Drucken)
                        oder json
`;

/** Help for what is prepared for a meeting, in German. Lines of at most 80 characters. */
export const helpMeetingDe = {
  invite: `netz-map invite <Dateien…> --topic <Themen> [Optionen]

Wen Sie zu einem Thema einladen, und warum: der Stamm, wer passt, das zuständige
Amt. Dazu: welche Stimmen fehlen, wo Sie zu Gast sein könnten, wer länger nicht
dabei war und wer nicht zusammengebracht werden soll.

  --topic <Themen>      zum Beispiel Wohnen,Unterkunft
  --for <Zielgruppen>   zum Beispiel Frauen; passend ist, wer eines davon nennt
  --in <Ort>            wo das Treffen sein soll
  --core <Gruppe>       wer immer dabei ist (Vorgabe: die Gruppe Stamm)
  --hosted <wer>        wo die letzten Treffen waren: A07,A18
  --format <Format>     text (Vorgabe), markdown, html, json oder csv: Name, Grund
                        und Internetadresse für Serienbriefe
${COMMON}
JSON hat das Schema netz-map/invite/1.
`,
  pairs: `netz-map pairs <Dateien…> --present <wer> [Optionen]

Wer mit wem spricht: so viele Paare wie möglich, die sich noch nicht kennen, mit
Gesprächsstoff und einer Frage zum Einstieg. Mit --format html als Karten zum
Ausschneiden.

${WHO}  --late <wer>          wer später dazukommt; kein Paar wird getrennt
  --earlier <Datei>     Paare eines früheren Treffens, die sich nicht wiederholen
                        sollen: die Ausgabe von pairs --format json
  --seed <Zahl>         eine andere, ebenso gute Auswahl
${FORMAT}${COMMON}
Beispiel:
  netz-map pairs akteure.csv beziehungen.csv treffen.csv --meeting last \\
    --late A07 --format html -o karten.html

JSON hat das Schema netz-map/pairs/1.
`,
  talks: `netz-map talks <Dateien…> --present <wer> [Optionen]

Für alle, die kommen: mit wem sie sprechen könnten und warum. Höchstens drei
Gespräche je Partner, jedes steht auf beiden Listen.

${WHO}${FORMAT}${COMMON}
JSON hat das Schema netz-map/talks/1.
`,
  groups: `netz-map groups <Dateien…> --present <wer> [Optionen]

Gruppen, in denen verschiedene Arten von Partnern sitzen und möglichst wenige,
die sich schon kennen.

${WHO}  --size <Zahl>         wie viele höchstens in einer Gruppe sind (Vorgabe 4)
  --count <Zahl>        oder: wie viele Gruppen es gibt
  --seed <Zahl>         eine andere, ebenso gute Aufteilung
${FORMAT}${COMMON}
JSON hat das Schema netz-map/groups/1.
`,
  capture: `netz-map capture <Dateien…> --plan <Datei> [Optionen]
netz-map capture <Dateien…> --filled <Datei> [Optionen]

Zwei Minuten nach dem Treffen. Ohne --filled der Bogen: wer war da, wer hat
gesprochen, was ist verabredet, was wird neu gesucht oder angeboten. Mit
--filled, was er gebracht hat; als json das Netzwerk mit allem Neuen.

  --plan <Datei>        die Paare des Treffens: die Ausgabe von
                        pairs --format json
${WHO}  --topic <Thema>       das Thema des Treffens
  --filled <Datei>      der ausgefüllte Bogen: die Ausgabe von
                        capture --format json, ergänzt
  --as-of <Datum>       der Tag des Treffens
                        (sonst das Datum aus der Datei, sonst heute)
${FORMAT}  --audience internal   nur für die Koordination; öffentlich gibt es das nicht
  --lang <Sprache>      de (Vorgabe), de-einfach, en
  -o, --output <Datei>  in eine Datei schreiben

Der Bogen hat als JSON das Schema netz-map/capture/1.
`,
};

/** The lines of the overview. */
export const meetingDe = `Für das nächste Treffen:
  netz-map invite <Dateien…>    wen Sie zu einem Thema einladen, und warum
  netz-map pairs <Dateien…>     wer mit wem spricht: Karten zum Ausschneiden
  netz-map talks <Dateien…>     mit wem jeder Partner sprechen könnte
  netz-map groups <Dateien…>    gemischte Gruppen
  netz-map capture <Dateien…>   zwei Minuten danach: was ist dabei entstanden?
`;
