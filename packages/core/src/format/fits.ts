import { isIsoDay } from '../shared/calendar.ts';
import type { FieldKind } from './network-file.ts';

/**
 * Whether a value may stand in a field of this kind, for fields without fields of their own. The JSON Schema says the same, except that
 * it takes days for right that are in no calendar.
 */
export function fits(kind: Exclude<FieldKind, object> | readonly string[], value: unknown): boolean {
  if (typeof kind !== 'string') return kind.includes(value as string);
  switch (kind) {
    case 'words':
    case 'ids':
      return Array.isArray(value) && value.every(isString);
    case 'record':
      return isRecord(value) && Object.values(value).every(isString);
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return Number.isFinite(value);
    case 'count':
      return Number.isFinite(value) && (value as number) >= 0;
    case 'share':
      return Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 100;
    case 'day':
      return isString(value) && isIsoDay(value);
    case 'website':
      return isString(value) && /^https?:\/\//i.test(value);
    default:
      return isString(value);
  }
}

const isString = (value: unknown): value is string => typeof value === 'string';

/** Whether it is an object with entries, as JSON has them. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
