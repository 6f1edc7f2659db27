import type { Network, Organisation, Tie } from '@netz-map/core';

/** Values that a spreadsheet would take for a formula; an apostrophe makes them text. Full-width forms count too. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A table as German Excel opens it: semicolons, every cell quoted, with byte order mark. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** The partners with the headings that the importer knows. Funding, notes and unknown columns are left out. */
export function partnersCsv(network: Network): string {
  const row = (each: Organisation): string[] => [
    each.id,
    each.name,
    each.shortName ?? '',
    each.kind ?? '',
    each.topics.join(', '),
    each.targetGroups.join(', '),
    each.places.join(', '),
    each.groups.join(', '),
    each.website ?? '',
    each.status === 'paused' ? 'ruht' : 'aktiv',
  ];
  const heading = ['ID', 'Name', 'Kurzname', 'Art', 'Themen', 'Zielgruppen', 'Stadtteile', 'Gruppen', 'Website', 'Status'];
  return csv([heading, ...network.organisations.filter(({ status }) => status !== 'ended').map(row)]);
}

/** The ties with the headings that the importer knows. Notes and strain are left out. */
export function tiesCsv(ties: readonly Tie[]): string {
  const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'ja' : 'nein');
  const row = (tie: Tie): string[] => [
    tie.from,
    tie.to,
    tie.kind ?? '',
    tie.strength === undefined ? '' : String(tie.strength).replace('.', ','),
    tie.lastContact ?? '',
    yesNo(tie.mutual),
    tie.since ?? '',
  ];
  return csv([['Von', 'Zu', 'Art', 'Stärke', 'Zuletzt', 'Gegenseitig', 'Seit'], ...ties.map(row)]);
}
