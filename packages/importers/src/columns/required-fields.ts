import type { TableRole } from '../read-options.ts';
import type { ColumnField } from './column-field.ts';
import { FIELDS } from './fields.ts';

/** The fields without which a table of this role says nothing. */
export function requiredFields(role: TableRole): ColumnField[] {
  return FIELDS[role].filter(({ required }) => required === true).map(({ field }) => field);
}
