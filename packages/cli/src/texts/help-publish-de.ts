/** Help for `publish`, in German. Lines of at most 80 characters. */
export const helpPublishDe = {
  publish: `netz-map publish <Dateien…> -o public/ [Optionen]

Schreibt, was alle sehen dürfen, in einen Ordner für Ihre Website: die Daten,
die Karte als Bild, eine Liste ohne JavaScript, den Schnipsel zum Einfügen und
die Absätze für Datenschutz und Barrierefreiheit. Vorher steht da, was
hinausgeht, was bleibt und warum.

Nie hinaus gehen Personen, Schutzeinrichtungen, Notizen, Geld, freie Plätze,
belastete und abgelehnte Verbindungen, Treffen und eigene Spalten; auch nicht,
was als „intern“ oder „Netz“ bezeichnet ist.

  -o, --output <Ordner> wohin; nur eigene Dateien werden ersetzt oder entfernt
  --dry-run             nur die Vorschau, nichts schreiben
  --scripts <Ordner>    die Skripte von netz-map von dort mitkopieren
  --format <Format>     der Vorschau: text (Vorgabe), markdown oder json
  --as-of <Datum>       Stand, zum Beispiel 2026-11-01
                        (sonst das Datum aus der Datei, sonst heute)
  --title <Name>        der Name des Netzwerks (sonst der aus der Datei)
  --column <was>        sagt, was eine Spalte ist: --column "Schwerpunkte=Themen"
  --personal <Spalte>   hier sind Adressen und Namen von Personen gewollt
  --lang <Sprache>      de (Vorgabe), de-einfach, en

Exit-Code 1: die Daten enthalten Fehler; was brauchbar ist, wurde geschrieben.
`,
};
