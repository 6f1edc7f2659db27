import * as v from 'valibot';
import { isIsoDay } from '../shared/calendar.ts';

/** Name and version of the file format. */
export const NETWORK_SCHEMA = 'netz-map/network/1';

const text = v.string();
const words = v.array(v.string());
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/), v.check(isIsoDay));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const visibility = v.picklist(['public', 'network', 'internal']);
const website = v.pipe(v.string(), v.regex(/^https?:\/\//i));
const extra = v.record(v.string(), v.string());

/** Fields of a node's attributes besides `label`; all optional. The names are those of `Organisation`. */
export const ORGANISATION_FIELDS = {
  shortName: text,
  kind: text,
  topics: words,
  targetGroups: words,
  places: words,
  groups: words,
  network: text,
  capacity: v.picklist(['free', 'full']),
  status: v.picklist(['active', 'paused', 'ended']),
  funding: v.object({ funder: v.optional(text), share: v.optional(share), securedUntil: v.optional(day) }),
  staff: count,
  volunteers: count,
  memberSince: day,
  lastAttended: day,
  description: text,
  website,
  visibility,
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  extra,
} as const;

/** Fields of an edge's attributes; all optional. The names are those of `Tie`. */
export const TIE_FIELDS = {
  kind: text,
  strength: v.pipe(v.number(), v.finite()),
  lastContact: day,
  since: day,
  mutual: v.boolean(),
  must: v.boolean(),
  strained: v.boolean(),
  note: text,
  visibility,
  extra,
} as const;

/** Fields of a need besides `who` and `topic`; all optional. */
export const NEED_FIELDS = { id: text, targetGroup: text, place: text, since: day, done: v.boolean(), source: text } as const;

/** Fields of a meeting besides `date`; all optional. */
export const MEETING_FIELDS = { id: text, topic: text, attendees: words } as const;

export type Fields = Readonly<Record<string, v.GenericSchema>>;

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
