import { fits, isRecord } from './fits.ts';
import type { FieldKind, Fields } from './network-file.ts';

/** Ids may be numbers in files of other programs; here they are text. */
export const idOf = (value: unknown): string | undefined => (isText(value) ? value : typeof value === 'number' ? String(value) : undefined);

/** A text that says something. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * The fields of a record that are right. Each other one is reported with its path and stays unknown, and so does a blank one. Fields
 * nobody knows are left alone.
 */
export function readFields(
  fields: Fields,
  record: Record<string, unknown>,
  path: string,
  report: (path: string, value: unknown) => void,
): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const [field, kind] of Object.entries(fields)) {
    const value = Object.hasOwn(record, field) ? record[field] : undefined;
    if (value === undefined || value === null || (typeof value === 'string' && !isText(value))) continue;
    const place = `${path}/${field}`;
    const read = isNested(kind) ? nested(kind, value, place, report) : valueOf(kind, value);
    if (read === undefined) report(place, value);
    else known[field] = read;
  }
  return known;
}

const nested = (fields: Fields, value: unknown, ...rest: [string, (path: string, value: unknown) => void]): unknown =>
  isRecord(value) ? readFields(fields, value, ...rest) : undefined;

const isNested = (kind: FieldKind): kind is Fields => typeof kind === 'object' && !Array.isArray(kind);

function valueOf(kind: Exclude<FieldKind, Fields>, value: unknown): unknown {
  const read = kind === 'id' ? idOf(value) : kind === 'ids' && Array.isArray(value) ? value.map((one: unknown) => idOf(one) ?? one) : value;
  if (!fits(kind, read)) return undefined;
  if (kind === 'record') return Object.fromEntries(Object.entries(read as object).filter(([key]) => key !== '__proto__'));
  return Array.isArray(read) ? (kind === 'ids' ? [...new Set(read)] : read).filter(isText) : read;
}
