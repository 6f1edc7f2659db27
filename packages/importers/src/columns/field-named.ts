import type { ColumnField } from './column-field.ts';
import { FIELDS, ROLES, SHEETS } from './fields.ts';
import { headingOf } from './guess-columns.ts';
import { meaningOf } from './heading-words.ts';

/**
 * The field that somebody names, for {@link ReadOptions.columns}: by its code (`topics`) or by one of its headings ("Themen", "Stadtteil").
 * A heading that means something in several tables is that of the partners first.
 */
export function fieldNamed(word: string): ColumnField | undefined {
  const code = ROLES.flatMap((role) => FIELDS[role]).find(({ field }) => field === word)?.field;
  if (code !== undefined) return code;
  const partnersFirst = ['organisations', ...ROLES] as const;
  return partnersFirst.map((role) => meaningOf(word, role)?.field.field).find((field) => field !== undefined);
}

/** The usual heading of a field, in German: "Themen" of `topics`. @param sheet the kind of table, as in a {@link ColumnGuess}; any when it is the file's own name */
export function usualHeading(field: ColumnField, sheet?: string): string {
  const role = ROLES.find((one) => SHEETS[one] === sheet);
  if (role) return headingOf(field, role);
  return ROLES.flatMap((one) => FIELDS[one]).find((words) => words.field === field)?.heading ?? field;
}
