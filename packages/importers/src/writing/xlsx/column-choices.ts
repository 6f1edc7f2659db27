import type { ColumnField } from '../../columns/column-field.ts';
import type { TableRole } from '../../read-options.ts';
import type { Choices } from './sheet-plan.ts';

const YES_NO = ['ja', 'nein'];

/** Columns in which only a few words make sense. */
const CLOSED: Readonly<Partial<Record<ColumnField, readonly string[]>>> = {
  capacity: ['frei', 'voll'],
  offerKind: ['Regelangebot', 'Projekt'],
  pace: ['langsam', 'schnell'],
  status: ['aktiv', 'ruht', 'beendet'],
  visibility: ['öffentlich', 'Netz', 'intern'],
  strength: ['1', '2', '3', '4'],
  mutual: YES_NO,
  must: ['Muss', 'Soll'],
  strained: YES_NO,
  stage: ['Idee', 'verabredet', 'aktiv', 'ruht', 'beendet', 'abgelehnt'],
  done: YES_NO,
  office: YES_NO,
  followUp: ['gesichert', 'teilweise', 'keine'],
  steering: ['steuernd', 'beratend'],
};

/** Lists of words that several columns share, by the heading they have in the sheet of lists. */
export type ListName = 'Art' | 'Themen' | 'Zielgruppen' | 'Stadtteile' | 'Gruppen' | 'Art der Verbindung';

const LISTS: Readonly<Partial<Record<TableRole, Readonly<Partial<Record<ColumnField, ListName>>>>>> = {
  organisations: { kind: 'Art', topics: 'Themen', targetGroups: 'Zielgruppen', places: 'Stadtteile', groups: 'Gruppen' },
  ties: { kind: 'Art der Verbindung' },
  needs: { topic: 'Themen', targetGroup: 'Zielgruppen', place: 'Stadtteile' },
  roles: { group: 'Gruppen' },
};

/** Columns with the name of one organisation. */
const NAMES: ReadonlySet<ColumnField> = new Set(['from', 'to', 'who', 'holder', 'deputy', 'umbrella', 'successor']);

/** The names of the ranges in the workbook. */
export const NAMES_RANGE = 'Liste_Namen';
export const rangeOf = (list: ListName): string => `Liste_${list.replaceAll(' ', '_')}`;

/**
 * What can be chosen in the cells of a column.
 *
 * @param role the table it is in
 * @param filled the lists that have words in them
 */
export function choicesOf(field: ColumnField, role: TableRole, filled: ReadonlySet<ListName>): Choices | undefined {
  const words = CLOSED[field];
  if (words) return { words };
  // the begin of a role is called "from" too
  if (NAMES.has(field) && !(role === 'roles' && field === 'from')) return { range: NAMES_RANGE };
  const list = LISTS[role]?.[field];
  return list !== undefined && filled.has(list) ? { range: rangeOf(list) } : undefined;
}

/** Whether anything but the words offered is asked about; amounts of strength on other scales are right. */
export const isClosed = (field: ColumnField): boolean => field in CLOSED && field !== 'strength';

const NUMBERS_AND_DAYS: ReadonlySet<ColumnField> = new Set([
  'fundingShare',
  'fundedSince',
  'securedUntil',
  'staff',
  'volunteers',
  'lastAttended',
  'memberSince',
  'x',
  'y',
  'strength',
  'lastContact',
  'since',
  'date',
  'until',
  'inhabitants',
  'programmeEnds',
  'followUpUntil',
]);

/** Whether a column holds texts, which a spreadsheet must not turn into days or numbers. */
export const isTextColumn = (field: ColumnField | undefined, role: TableRole): boolean =>
  field === undefined || !(NUMBERS_AND_DAYS.has(field) || (role === 'roles' && field === 'from'));
