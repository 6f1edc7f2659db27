import type { helpConvertDe } from './help-convert-de.ts';

/** Help for `convert`, in English. Lines of at most 80 characters. */
export const helpConvertEn: typeof helpConvertDe = {
  convert: `netz-map convert <files…> -o <file> [options]

Makes another file of the files of a network: a workbook of tables, a file for
Gephi of a workbook. What the new format has no room for is said afterwards.

  -o, --output <file>   where to; the ending says the format:
                        .xlsx        Excel workbook
                        .csv         one file for each table
                        .json        our own format, with everything
                        .gexf        Gephi
                        .graphml     yEd, networkx, igraph and others
                        .kumu.json   Kumu
                        .hsds.json   Open Referral HSDS
                        A folder (network/) takes several files.
  --format <format>     xlsx, csv, json, gexf, graphml, kumu, hsds or gephi
                        (two tables for Gephi); goes before the ending
  --audience <whom>     internal (default): everything
                        public: only what may be public
  --column <what>       says what a column is: --column "Focus=topics"
                        (what it is read as is shown by check --columns)
  --personal <column>   here addresses and names of persons are intended
  --template            an empty workbook to fill in, without files:
                        netz-map convert --template -o template.xlsx
  --vocabulary <file>   your own words in the template's lists: topics, or
                        Zielgruppen=list.csv (Art, Stadtteile, Gruppen)
  --lang <language>     de (default), de-einfach, en

Exit code 1: the data contain errors; whatever could be used was written.
`,
};
