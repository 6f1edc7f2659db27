import type { TableRole } from '../read-options.ts';
import type { FieldWords } from './field-words.ts';
import { CITY_WORDS } from './city-words.ts';
import { MEETING_WORDS } from './meeting-words.ts';
import { NEED_WORDS } from './need-words.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';
import { ROLE_WORDS } from './role-words.ts';
import { TIE_WORDS } from './tie-words.ts';

/** The fields of each table, with the words by which they are known. */
export const FIELDS: Readonly<Record<TableRole, readonly FieldWords[]>> = {
  organisations: ORGANISATION_WORDS,
  ties: TIE_WORDS,
  needs: NEED_WORDS,
  meetings: MEETING_WORDS,
  roles: ROLE_WORDS,
  cities: CITY_WORDS,
};

/** The names of the tables, as they stand in problems. */
export const SHEETS: Readonly<Record<TableRole, string>> = {
  organisations: 'Akteure',
  ties: 'Verbindungen',
  needs: 'Bedarfe',
  meetings: 'Treffen',
  roles: 'Rollen',
  cities: 'Orte',
};

/** The roles in the order in which they are tried. */
export const ROLES: readonly TableRole[] = ['ties', 'meetings', 'needs', 'organisations', 'roles', 'cities'];
