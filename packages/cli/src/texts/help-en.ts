import type { helpDe } from './help-de.ts';
import { helpConvertEn } from './help-convert-en.ts';
import { helpMeetingEn, meetingEn } from './help-meeting-en.ts';
import { helpPublishEn } from './help-publish-en.ts';
import { helpQuestionsEn, questionsEn } from './help-questions-en.ts';

/** Help in English, one text per command. Lines of at most 80 characters. */
export const helpEn: typeof helpDe = {
  overview: `netz-map – spreadsheets of a network become findings, suggestions and a map

  netz-map analyse <files…>   what stands out and what you can do
  netz-map check <files…>     what is wrong in the files
  netz-map convert <files…>   into another format, for example for Excel
  netz-map draw <files…>      the map as an SVG picture
  netz-map publish <files…>   what everybody may see, for your website
  netz-map report <files…>    the potential analysis to print
  netz-map help <command>     help for one command
  netz-map --version          the version

${questionsEn}
${meetingEn}
Files: organisations, ties, needs and meetings as CSV or Excel workbook (.xlsx),
also a list of names alone; JSON, GEXF, GraphML and what Kumu, Gephi, UCINET
and Pajek write. The content decides, not the name. "-" or a pipe is one file.

Example:
  netz-map analyse organisations.csv ties.csv --as-of 2026-11-01 --lang en

Result for scripts (exit code):
  0  all is well
  1  the data contain errors; whatever could be used was used all the same
  2  wrong call, nothing was done
  3  a file cannot be read or written
  4  a mistake in the program
`,
  analyse: `netz-map analyse <files…> [options]

The most important findings about a network, each with its reason, its
certainty and a next step, then suggestions and what all of it rests on.

  --as-of <date>        as-of date, for example 2026-11-01
                        (else the date in the file, else today)
  --format <format>     text (default), markdown or json
  --audience <whom>     internal (default): everything, for the coordination
                        public: only what may be public
  --lang <language>     de (default), de-einfach, en
  -o, --output <file>   write to a file

JSON follows the schema netz-map/analysis/1.
Exit code 1: the data contain errors; the result is there all the same.
`,
  ...helpConvertEn,
  ...helpMeetingEn,
  ...helpPublishEn,
  ...helpQuestionsEn,
  check: `netz-map check <files…> [options]

Everything in the files that is wrong or was guessed: file, row, column, value
and what to do. Of many alike the first are shown, and how many there are.

  --columns             also what each column was read as
  --column <what>       say so yourself: --column "Focus=topics";
                        with "Focus=-" it is not evaluated
  --personal <column>   here addresses and names of persons are intended
  --lang <language>     de (default), de-einfach, en
  -o, --output <file>   write to a file

Exit code 1: there are errors. Warnings and notes alone are no error.
`,
  draw: `netz-map draw <files…> -o map.svg [options]

The map of the network as an SVG picture. The same data give the same picture.

  -o, --output <file>   where to (else standard output)
  --width <number>      width in pixels, default 1200
  --height <number>     height in pixels, default 800
  --paper <sheet>       as a poster with its title: a4, a3, a2, a1 or a0 across,
                        upright as a4-portrait and so on
  --highlight <id>      emphasise a finding or a suggestion
                        (its "id" in analyse --format json)
  --as-of <date>        as-of date, for example 2026-11-01
                        (else the date in the file, else today)
  --audience <whom>     internal (default) or public: only what may be public
  --lang <language>     de (default), de-einfach, en

Exit code 1: the data contain errors; the picture is made all the same.
`,
  report: `netz-map report <files…> -o analysis.html [options]

The potential analysis: the most important first, then who is here, needs, who
holds the network together, who is missing, suggestions and what it rests on.
As one page that loads nothing else and prints on A4.

  -o, --output <file>   where to (else standard output)
  --format <format>     html (default), markdown, text or json
  --title <name>        the name of the network (else the one in the file)
  --as-of <date>        as-of date, for example 2026-11-01
                        (else the date in the file, else today)
  --audience <whom>     internal (default): everything, for the coordination
                        public: without names, small numbers merged
  --lang <language>     de (default), de-einfach, en

Exit code 1: the data contain errors; the analysis is made all the same.
`,
};
