import { helpConvertDe } from './help-convert-de.ts';
import { helpMeetingDe, meetingDe } from './help-meeting-de.ts';
import { helpPublishDe } from './help-publish-de.ts';
import { helpQuestionsDe, questionsDe } from './help-questions-de.ts';

/** Help in German, one text per command. Lines of at most 80 characters. */
export const helpDe = {
  overview: `netz-map – aus Tabellen eines Netzwerks werden Aussagen, Vorschläge und eine Karte

  netz-map analyse <Dateien…>   was auffällt und was Sie tun können
  netz-map check <Dateien…>     was in den Dateien nicht stimmt
  netz-map convert <Dateien…>   in ein anderes Format, zum Beispiel für Excel
  netz-map draw <Dateien…>      die Karte als SVG-Bild
  netz-map publish <Dateien…>   was alle sehen dürfen, für Ihre Website
  netz-map report <Dateien…>    die Potenzialanalyse zum Drucken
  netz-map help <Befehl>        Hilfe zu einem Befehl
  netz-map --version            die Version

${questionsDe}
${meetingDe}
Dateien: Akteure, Beziehungen, Bedarfe und Treffen als CSV oder Excel-
Arbeitsmappe (.xlsx), auch eine Liste von Namen allein; JSON, GEXF, GraphML und
was Kumu, Gephi, UCINET und Pajek schreiben. Der Inhalt entscheidet, nicht der
Name. „-“ oder eine Pipe ist eine Datei.

Beispiel:
  netz-map analyse akteure.csv beziehungen.csv --as-of 2026-11-01

Ergebnis für Skripte (Exit-Code):
  0  alles in Ordnung
  1  die Daten enthalten Fehler; was brauchbar ist, wurde trotzdem verwendet
  2  falscher Aufruf, es ist nichts geschehen
  3  eine Datei lässt sich nicht lesen oder schreiben
  4  ein Fehler im Programm
`,
  analyse: `netz-map analyse <Dateien…> [Optionen]

Die wichtigsten Aussagen zu einem Netzwerk, mit Begründung, Sicherheit und
nächstem Schritt, dann Vorschläge und worauf das alles beruht.

  --as-of <Datum>       Stand, zum Beispiel 2026-11-01
                        (sonst das Datum aus der Datei, sonst heute)
  --format <Format>     text (Vorgabe), markdown oder json
  --audience <für wen>  internal (Vorgabe): alles, für die Koordination
                        public: nur was öffentlich sein darf
  --lang <Sprache>      de (Vorgabe), de-einfach, en
  -o, --output <Datei>  in eine Datei schreiben

JSON hat das Schema netz-map/analysis/1.
Exit-Code 1: die Daten enthalten Fehler; das Ergebnis steht trotzdem da.
`,
  ...helpConvertDe,
  ...helpMeetingDe,
  ...helpPublishDe,
  ...helpQuestionsDe,
  check: `netz-map check <Dateien…> [Optionen]

Alles, was in den Dateien nicht stimmt oder erraten wurde: Datei, Zeile,
Spalte, Wert und was zu tun ist. Von vielem Gleichen stehen die ersten da, und
wie viele es sind.

  --columns             dazu, als was jede Spalte gelesen wurde
  --column <was>        sagt es selbst: --column "Schwerpunkte=Themen";
                        mit "Schwerpunkte=-" wird sie nicht ausgewertet
  --personal <Spalte>   hier sind Adressen und Namen von Personen gewollt
  --lang <Sprache>      de (Vorgabe), de-einfach, en
  -o, --output <Datei>  in eine Datei schreiben

Exit-Code 1: es gibt Fehler. Warnungen und Hinweise allein sind kein Fehler.
`,
  draw: `netz-map draw <Dateien…> -o karte.svg [Optionen]

Die Karte des Netzwerks als SVG-Bild. Dieselben Daten ergeben dasselbe Bild.

  -o, --output <Datei>  wohin (sonst auf die Standardausgabe)
  --width <Zahl>        Breite in Pixeln, Vorgabe 1200
  --height <Zahl>       Höhe in Pixeln, Vorgabe 800
  --paper <Blatt>       als Plakat mit Titel: a4, a3, a2, a1 oder a0 quer,
                        hochkant als a4-portrait und so weiter
  --highlight <Kennung> eine Aussage oder einen Vorschlag hervorheben
                        (die Kennung „id“ aus analyse --format json)
  --as-of <Datum>       Stand, zum Beispiel 2026-11-01
                        (sonst das Datum aus der Datei, sonst heute)
  --audience <für wen>  internal (Vorgabe) oder public: nur was öffentlich
                        sein darf
  --lang <Sprache>      de (Vorgabe), de-einfach, en

Exit-Code 1: die Daten enthalten Fehler; das Bild entsteht trotzdem.
`,
  report: `netz-map report <Dateien…> -o analyse.html [Optionen]

Die Potenzialanalyse: das Wichtigste zuerst, dann wer dabei ist, Bedarfe, wer
das Netz zusammenhält, wer fehlt, Vorschläge und worauf das alles beruht.
Als eine Seite, die nichts nachlädt und sich auf A4 drucken lässt.

  -o, --output <Datei>  wohin (sonst auf die Standardausgabe)
  --format <Format>     html (Vorgabe), markdown, text oder json
  --title <Name>        der Name des Netzwerks (sonst der aus der Datei)
  --as-of <Datum>       Stand, zum Beispiel 2026-11-01
                        (sonst das Datum aus der Datei, sonst heute)
  --audience <für wen>  internal (Vorgabe): alles, für die Koordination
                        public: ohne Namen, kleine Zahlen zusammengefasst
  --lang <Sprache>      de (Vorgabe), de-einfach, en

Exit-Code 1: die Daten enthalten Fehler; die Analyse entsteht trotzdem.
`,
};
