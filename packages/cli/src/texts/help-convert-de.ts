/** Help for `convert`, in German. Lines of at most 80 characters. */
export const helpConvertDe = {
  convert: `netz-map convert <Dateien…> -o <Datei> [Optionen]

Macht aus Dateien eines Netzwerks eine andere: aus Tabellen eine Arbeitsmappe,
aus einer Arbeitsmappe eine Datei für Gephi. Was das neue Format nicht aufnehmen
kann, steht danach da.

  -o, --output <Datei>  wohin; die Endung sagt das Format:
                        .xlsx        Excel-Arbeitsmappe
                        .csv         eine Datei je Tabelle
                        .json        unser eigenes Format, mit allem
                        .gexf        Gephi
                        .graphml     yEd, networkx, igraph und andere
                        .kumu.json   Kumu
                        .hsds.json   Open Referral HSDS
                        Ein Ordner (netz/) nimmt mehrere Dateien auf.
  --format <Format>     xlsx, csv, json, gexf, graphml, kumu, hsds oder gephi
                        (zwei Tabellen für Gephi); geht vor der Endung
  --audience <für wen>  internal (Vorgabe): alles
                        public: nur was öffentlich sein darf
  --column <was>        sagt, was eine Spalte ist: --column "Schwerpunkte=Themen"
                        (als was sie gelesen wird, zeigt check --columns)
  --personal <Spalte>   hier sind Adressen und Namen von Personen gewollt
  --template            eine leere Arbeitsmappe zum Ausfüllen, ohne Dateien:
                        netz-map convert --template -o vorlage.xlsx
  --vocabulary <Datei>  eigene Wörter in den Auswahllisten der Vorlage: Themen,
                        oder Zielgruppen=liste.csv (Art, Stadtteile, Gruppen)
  --lang <Sprache>      de (Vorgabe), de-einfach, en

Exit-Code 1: die Daten enthalten Fehler; was brauchbar ist, wurde geschrieben.
`,
};
