// The whole file as a valibot schema, made from the plain descriptions of its fields that reading uses. The JSON Schema for editors is
// made of it; it is no part of the package.
import * as v from 'valibot';
import {
  CITY_FIELDS,
  type FieldKind,
  type Fields,
  MEETING_FIELDS,
  NEED_FIELDS,
  NETWORK_SCHEMA,
  ORGANISATION_FIELDS,
  ROLE_FIELDS,
  TIE_FIELDS,
} from '../src/format/network-file.ts';
import { isIsoDay } from '../src/shared/calendar.ts';

const text = v.string();
const words = v.array(text);
const number = v.pipe(v.number(), v.finite());
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/), v.check(isIsoDay));

const KINDS = {
  text,
  words,
  id: text,
  ids: words,
  day,
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  count: v.pipe(v.number(), v.finite(), v.minValue(0)),
  number,
  flag: v.boolean(),
  website: v.pipe(v.string(), v.regex(/^https?:\/\//i)),
  record: v.record(v.string(), v.string()),
} satisfies Record<Extract<FieldKind, string>, v.GenericSchema>;

/** The schema of one field. */
export function schemaOf(kind: FieldKind): v.GenericSchema {
  if (typeof kind === 'string') return KINDS[kind];
  return isChoice(kind) ? v.picklist(kind) : v.object(optional(kind));
}

const isChoice = (kind: readonly string[] | Fields): kind is readonly string[] => Array.isArray(kind);

const optional = (fields: Fields): Record<string, v.OptionalSchema<v.GenericSchema, undefined>> =>
  Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, v.optional(schemaOf(kind))]));

export const NETWORK_FILE = v.object({
  schema: v.literal(NETWORK_SCHEMA),
  attributes: v.optional(v.object({ name: v.optional(text), asOf: v.optional(day) })),
  options: v.optional(
    v.object({
      type: v.optional(v.picklist(['directed', 'mixed'])),
      multi: v.optional(v.boolean()),
      allowSelfLoops: v.optional(v.boolean()),
    }),
  ),
  nodes: v.array(v.object({ key: text, attributes: v.object({ label: text, ...optional(ORGANISATION_FIELDS) }) })),
  edges: v.optional(
    v.array(v.object({ key: v.optional(text), source: text, target: text, attributes: v.optional(v.object(optional(TIE_FIELDS))) })),
  ),
  needs: v.optional(v.array(v.object({ who: text, topic: text, ...optional(NEED_FIELDS) }))),
  meetings: v.optional(v.array(v.object({ date: day, ...optional(MEETING_FIELDS) }))),
  roles: v.optional(v.array(v.object({ name: text, ...optional(ROLE_FIELDS) }))),
  cities: v.optional(v.array(v.object({ name: text, ...optional(CITY_FIELDS) }))),
});
