import type { helpQuestionsDe } from './help-questions-de.ts';

const COMMON = `  --as-of <date>        as-of date, for example 2026-11-01
                        (else the date in the file, else today)
  --format <format>     text (default), markdown, html (a page to print) or json
  --lang <language>     de (default), de-einfach, en
  -o, --output <file>   write to a file
`;
const INTERNAL = `  --audience internal   for the coordination only; there is no public answer
`;

/** Help for the questions, in English. Lines of at most 80 characters. */
export const helpQuestionsEn: typeof helpQuestionsDe = {
  find: `netz-map find <files…> --topic <topic> [options]

Who can help with a topic, and over whom do I get there? The nearest first. If
nobody can, the answer says what comes nearest.

  --topic <topic>       for example Sprache
  --for <people>        for example Frauen
  --in <place>          for example Nordend
  --from <partner>      who asks: id or name; the way is sought from here
  --city <name>         in a file of several cities (column Ort/Netz): only this
  --audience <whom>     internal (default) or public: only what may be public,
                        without who is full
${COMMON}
JSON follows the schema netz-map/find/1.
`,
  coverage: `netz-map coverage <files…> [options]

What is looked for, and how well is it covered? One row for each topic, people
and place, the most urgent first, and where no way leads yet.

${INTERNAL}${COMMON}
JSON follows the schema netz-map/coverage/1.
`,
  compare: `netz-map compare <files of today…> --before <file> … [options]

What has changed since an older state? Good news first. Partners are compared
by their id.

  --before <file>       a file of the older state; once for each file
  --before-as-of <date> the day of the older state (else the date in its file)
${INTERNAL}${COMMON}
Example:
  netz-map compare partners.csv ties.csv --as-of 2026-11-01 \\
    --before old/partners.csv --before old/ties.csv --before-as-of 2025-11-01

JSON follows the schema netz-map/compare/1.
`,
  'what-if': `netz-map what-if <files…> --without <partner> [options]

What would be if? Exactly one of three suppositions. No forecast.

  --without <partner>   a partner is gone: id or name
  --funding-ends <who>  the funding of a partner ends, or all of one funder
  --tie <two partners>  two partners get in contact: A01,A07
${INTERNAL}${COMMON}
JSON follows the schema netz-map/what-if/1.
`,
  cities: `netz-map cities <files…> [options]

Several networks side by side, by the alphabet and never as a ranking: between
which values they lie, and city by city what stands out.

One file with the column Ort/Netz, or for each city a folder with its tables or
a JSON file. Besides, where there is one, the table of cities.

${INTERNAL}${COMMON}
Examples:
  netz-map cities partners.csv ties.csv cities.csv
  netz-map cities cities.csv ravenport/*.csv oakgarden/*.csv

JSON follows the schema netz-map/cities/1.
`,
  partner: `netz-map partner <files…> --who <partner> [options]

Everything about one partner, for the talk with it: what it offers and seeks,
who can help, its ties, what hangs on it, who could step in, also for partners
that it loses, and whom it should meet.

  --who <partner>       id or name
${INTERNAL}${COMMON}
JSON follows the schema netz-map/partner/1.
`,
  expand: `netz-map expand <files…> --outside <file> … [options]

Who in a directory could close gaps of the network? And who inside could ask?

  --outside <file>      a directory, with the same columns as the organisations;
                        once for each file
${INTERNAL}${COMMON}
JSON follows the schema netz-map/expand/1.
`,
  call: `netz-map call <files…> [options]

The fewest calls so that everybody hears it: whom to call, who passes it on to
whom, and whom nobody reaches.

${INTERNAL}${COMMON}
JSON follows the schema netz-map/call/1.
`,
};

/** For the overview. */
export const questionsEn = `Questions:
  netz-map find <files…>        who can help, and over whom do I get there?
  netz-map coverage <files…>    what is looked for, and how well is it covered?
  netz-map compare <files…>     what has changed since the last state?
  netz-map what-if <files…>     what would be without …, or with one tie more?
  netz-map cities <files…>      several networks side by side
  netz-map partner <files…>     all about one partner, for the talk with it
  netz-map expand <files…>      whom could we win?
  netz-map call <files…>        whom to call so that everybody hears it?
`;
