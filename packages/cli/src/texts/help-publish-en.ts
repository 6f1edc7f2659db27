import type { helpPublishDe } from './help-publish-de.ts';

/** Help for `publish`, in English. Lines of at most 80 characters. */
export const helpPublishEn: typeof helpPublishDe = {
  publish: `netz-map publish <files…> -o public/ [options]

Writes what everybody may see into a folder for your website: the data, the map
as a picture, a list without JavaScript, the snippet to paste, and paragraphs
for privacy and accessibility (in German). Before that it says what leaves, what
stays and why.

Never published are persons, shelters, notes, money, capacity, strained and
declined ties, meetings and columns of your own; nor what is marked "internal"
or "network".

  -o, --output <folder> where to; only files of its own are replaced or removed
  --dry-run             only the preview, write nothing
  --scripts <folder>    also copy the scripts of netz-map from there
  --format <format>     of the preview: text (default), markdown or json
  --as-of <date>        as of which day, for example 2026-11-01
                        (else the date of the file, else today)
  --title <name>        the name of the network (else that of the file)
  --column <what>       says what a column is: --column "Focus=topics"
  --personal <column>   here addresses and names of persons are intended
  --lang <language>     de (default), de-einfach, en

Exit code 1: the data contain errors; what could be used was written.
`,
};
