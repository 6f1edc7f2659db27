import * as v from 'valibot';
import { isIsoDay } from '../shared/calendar.ts';

/** Name and version of the file format. */
export const NETWORK_SCHEMA = 'netz-map/network/1';

export const text = v.string();
const words = v.array(v.string());
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/), v.check(isIsoDay));
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
