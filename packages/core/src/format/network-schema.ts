import * as v from 'valibot';
import { day, type Fields, MEETING_FIELDS, NEED_FIELDS, NETWORK_SCHEMA, ORGANISATION_FIELDS, text, TIE_FIELDS } from './network-file.ts';

function optionalFields<F extends Fields>(fields: F): { [K in keyof F]: v.OptionalSchema<F[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).map(([key, schema]) => [key, v.optional(schema)])) as never;
}

/**
 * The whole file: graphology's serialisation (`graph.export()`) with `schema`, `needs` and `meetings` beside it. The JSON Schema
 * for editors is made of this; reading is more patient and goes record by record.
 */
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
  nodes: v.array(v.object({ key: text, attributes: v.object({ label: text, ...optionalFields(ORGANISATION_FIELDS) }) })),
  edges: v.optional(
    v.array(v.object({ key: v.optional(text), source: text, target: text, attributes: v.optional(v.object(optionalFields(TIE_FIELDS))) })),
  ),
  needs: v.optional(v.array(v.object({ who: text, topic: text, ...optionalFields(NEED_FIELDS) }))),
  meetings: v.optional(v.array(v.object({ date: day, ...optionalFields(MEETING_FIELDS) }))),
});

/** The file as data. */
export type NetworkFile = v.InferOutput<typeof NETWORK_FILE>;
