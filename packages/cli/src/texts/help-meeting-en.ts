import type { helpMeetingDe } from './help-meeting-de.ts';

/** The ends that all lists for a meeting have in common. */
const COMMON = `  --avoid <two partners>  are not to meet: A01,A07; once for each two
                        (what stands in the data holds anyway)
  --audience internal   for the coordination only; there is no public one
  --as-of <date>        as-of date, for example 2026-11-01
                        (else the date in the file, else today)
  --lang <language>     de (default), de-einfach, en
  -o, --output <file>   write to a file
`;
const WHO = `  --present <who>       who comes: ids or names, A01,A02; or a file with one
                        name on each line, present.txt
  --meeting <date>      who was at this meeting; last: at the last one
`;
const FORMAT = `  --format <format>     text (default), markdown, html (a page to print) or json
`;

/** Help for what is prepared for a meeting, in English. Lines of at most 80 characters. */
export const helpMeetingEn: typeof helpMeetingDe = {
  invite: `netz-map invite <files…> --topic <topics> [options]

Whom to invite to a theme, and why: the core circle, who fits, the responsible
office. Besides: which voices are missing, where you could be guests, who has
not been there for a while, and who is not to be brought together.

  --topic <topics>      for example Wohnen,Unterkunft
  --for <groups>        for example Frauen; whoever names one of them fits
  --in <place>          where the meeting should be
  --core <group>        who is always there (default: the group Stamm)
  --hosted <who>        where the last meetings were: A07,A18
  --format <format>     text (default), markdown, html, json or csv: name, reason
                        and website for a mail merge
${COMMON}
JSON follows the schema netz-map/invite/1.
`,
  pairs: `netz-map pairs <files…> --present <who> [options]

Who talks with whom: as many pairs as possible who do not know each other yet,
with something to talk about and a question to begin with. With --format html
as cards to cut out.

${WHO}  --late <who>          who comes later; no pair is torn apart
  --earlier <file>      pairs of an earlier meeting that are not to be repeated:
                        the output of pairs --format json
  --seed <number>       another choice, as good as this one
${FORMAT}${COMMON}
Example:
  netz-map pairs organisations.csv ties.csv meetings.csv --meeting last \\
    --late A07 --format html -o cards.html --lang en

JSON follows the schema netz-map/pairs/1.
`,
  talks: `netz-map talks <files…> --present <who> [options]

For all who come: with whom they could talk, and why. At most three talks for
each partner, each of them on both lists.

${WHO}${FORMAT}${COMMON}
JSON follows the schema netz-map/talks/1.
`,
  groups: `netz-map groups <files…> --present <who> [options]

Groups in which different kinds of partners sit together, and as few as
possible who know each other.

${WHO}  --size <number>       how many a group has at most (default 4)
  --count <number>      or: how many groups there are
  --seed <number>       another way to form them, as good as this one
${FORMAT}${COMMON}
JSON follows the schema netz-map/groups/1.
`,
  capture: `netz-map capture <files…> --plan <file> [options]
netz-map capture <files…> --filled <file> [options]

Two minutes after the meeting. Without --filled the form: who was there, who
talked, what was agreed, what is newly wanted or offered. With --filled what it
brought; as json the network with everything that is new.

  --plan <file>         the pairs of the meeting: the output of
                        pairs --format json
${WHO}  --topic <topic>       the theme of the meeting
  --filled <file>       the filled form: the output of capture --format json,
                        completed
  --as-of <date>        the day of the meeting
                        (else the date in the file, else today)
${FORMAT}  --audience internal   for the coordination only; there is no public one
  --lang <language>     de (default), de-einfach, en
  -o, --output <file>   write to a file

The form as JSON follows the schema netz-map/capture/1.
`,
};

/** The lines of the overview. */
export const meetingEn = `For the next meeting:
  netz-map invite <files…>    whom to invite to a theme, and why
  netz-map pairs <files…>     who talks with whom: cards to cut out
  netz-map talks <files…>     with whom each partner could talk
  netz-map groups <files…>    mixed groups
  netz-map capture <files…>   two minutes afterwards: what has come of it?
`;
