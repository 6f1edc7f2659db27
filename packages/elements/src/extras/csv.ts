import type { Network, Organisation, Tie } from '@netz-map/core';
import { csvText, joinList } from '@netz-map/importers';

/** The partners with the headings that the importer knows. Funding, notes and unknown columns are left out. */
export function partnersCsv({ organisations }: Pick<Network, 'organisations'>): string {
  const row = (each: Organisation): string[] => [
    each.id,
    each.name,
    each.shortName ?? '',
    each.kind ?? '',
    joinList(each.topics),
    joinList(each.targetGroups),
    joinList(each.places),
    joinList(each.groups),
    each.website ?? '',
    each.status === 'paused' ? 'ruht' : 'aktiv',
  ];
  const heading = ['ID', 'Name', 'Kurzname', 'Art', 'Themen', 'Zielgruppen', 'Stadtteile', 'Gruppen', 'Website', 'Status'];
  return csvText([heading, ...organisations.filter(({ status }) => status !== 'ended').map(row)]);
}

/** The ties with the headings that the importer knows. Notes and strain are left out. */
export function tiesCsv(ties: readonly Tie[]): string {
  const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'ja' : 'nein');
  const row = (tie: Tie): (string | number)[] => [
    tie.from,
    tie.to,
    tie.kind ?? '',
    tie.strength ?? '',
    tie.lastContact ?? '',
    yesNo(tie.mutual),
    tie.since ?? '',
  ];
  return csvText([['Von', 'Zu', 'Art', 'Stärke', 'Zuletzt', 'Gegenseitig', 'Seit'], ...ties.map(row)]);
}
