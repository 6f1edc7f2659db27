import { joinList } from './quoted-list.ts';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that mean something to JavaScript objects; as keys of data they are left out. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
export const isReserved = (key: string): boolean => RESERVED.has(key);

/** What an object may hold that stands for one word: `{"id": 3, "name": "Sprache"}`. */
const NAMES = ['name', 'label', 'title', 'prefLabel', '@value'] as const;
const BESIDE_NAMES: ReadonlySet<string> = new Set([...NAMES, 'id', '_id', '@id', 'key', 'slug', 'code', 'uri', 'url', '@language']);

/**
 * A value of JSON as the text of a cell: lists as {@link joinList} writes them, an object that only names something as this name, any other
 * object as JSON.
 *
 * @param reserved is told each key that was left out because it is no key for data
 * @remarks Complexity: linear; depth must have been checked.
 */
export function valueText(value: unknown, reserved?: (key: string) => void): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return joinList(
      value.map((item) => valueText(item, reserved)).filter((item) => item !== ''),
      '\n',
    );
  if (!isRecord(value)) return String(value);
  return (
    namedBy(value) ??
    JSON.stringify(value, (key, inner: unknown) => {
      if (!isReserved(key)) return inner;
      reserved?.(key);
      return undefined;
    })
  );
}

/** The name in an object that says nothing but what something is called, in German where there are several languages. */
function namedBy(value: Record<string, unknown>): string | undefined {
  const keys = Object.keys(value);
  if (keys.length === 0) return '';
  if (keys.length < 20 && keys.every((key) => /^[a-z]{2}(-[A-Z]{2})?$/.test(key) && typeof value[key] === 'string'))
    return String(value['de'] ?? value['en'] ?? value[keys[0]!]);
  if (!keys.every((key) => BESIDE_NAMES.has(key))) return undefined;
  for (const name of NAMES) if (Object.hasOwn(value, name) && typeof value[name] === 'string') return value[name];
  return undefined;
}
