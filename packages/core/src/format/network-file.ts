import type { City } from '../model/city.ts';
import type { Meeting, Need } from '../model/need.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Role } from '../model/role.ts';
import type { Tie } from '../model/tie.ts';

/** Name and version of the file format. */
export const NETWORK_SCHEMA = 'netz-map/network/1';

/**
 * What may stand in a field: a text, a list of texts, the id of an organisation or several, a calendar day or month, a share from 0 to
 * 100, an amount from 0, any number, yes or no, a web address, texts by their headings, one of a few words, or fields of its own.
 */
export type FieldKind =
  | 'text'
  | 'words'
  | 'id'
  | 'ids'
  | 'day'
  | 'share'
  | 'count'
  | 'number'
  | 'flag'
  | 'website'
  | 'record'
  | readonly string[]
  | Fields;

/** Fields by their names; each may be missing. */
export interface Fields {
  readonly [field: string]: FieldKind;
}

const visibility = ['public', 'network', 'internal'] as const;

/** Fields of a node's attributes besides `label`. The names are those of `Organisation`. */
export const ORGANISATION_FIELDS = {
  shortName: 'text',
  kind: 'text',
  topics: 'words',
  targetGroups: 'words',
  places: 'words',
  groups: 'words',
  network: 'text',
  capacity: ['free', 'full'],
  offerKind: ['regular', 'project'],
  pace: ['slow', 'fast'],
  avoid: 'ids',
  umbrella: 'id',
  successor: 'id',
  status: ['active', 'paused', 'ended'],
  funding: { funder: 'text', share: 'share', since: 'day', securedUntil: 'day' },
  staff: 'count',
  volunteers: 'count',
  memberSince: 'day',
  lastAttended: 'day',
  description: 'text',
  website: 'website',
  visibility,
  x: 'number',
  y: 'number',
  extra: 'record',
} as const satisfies Fields & Record<keyof Omit<Organisation, 'id' | 'name'>, FieldKind>;

/** Fields of an edge's attributes. The names are those of `Tie`. */
export const TIE_FIELDS = {
  kind: 'text',
  strength: 'number',
  lastContact: 'day',
  since: 'day',
  mutual: 'flag',
  must: 'flag',
  strained: 'flag',
  stage: ['idea', 'agreed', 'active', 'paused', 'ended', 'declined'],
  note: 'text',
  visibility,
  extra: 'record',
} as const satisfies Fields & Record<keyof Omit<Tie, 'id' | 'from' | 'to'>, FieldKind>;

/** Fields of a need besides `who` and `topic`. */
export const NEED_FIELDS = {
  id: 'text',
  targetGroup: 'text',
  place: 'text',
  since: 'day',
  done: 'flag',
  source: 'text',
} as const satisfies Fields & Record<keyof Omit<Need, 'who' | 'topic'>, FieldKind>;

/** Fields of a meeting besides `date`. */
export const MEETING_FIELDS = { id: 'text', topic: 'text', attendees: 'ids' } as const satisfies Fields &
  Record<keyof Omit<Meeting, 'date'>, FieldKind>;

/** Fields of a role besides `name`. */
export const ROLE_FIELDS = {
  id: 'text',
  group: 'text',
  holder: 'id',
  deputy: 'id',
  represents: 'text',
  from: 'day',
  until: 'day',
} as const satisfies Fields & Record<keyof Omit<Role, 'name'>, FieldKind>;

/** Fields of a city besides `name`. */
export const CITY_FIELDS = {
  region: 'text',
  inhabitants: 'count',
  x: 'number',
  y: 'number',
  office: 'flag',
  programmeEnds: 'day',
  followUp: ['secured', 'partly', 'none'],
  followUpUntil: 'day',
  steering: ['deciding', 'advisory'],
} as const satisfies Fields & Record<keyof Omit<City, 'name'>, FieldKind>;

/** What a field of this kind holds, as a type. */
type ValueOf<K extends FieldKind> = K extends 'words' | 'ids'
  ? string[]
  : K extends 'share' | 'count' | 'number'
    ? number
    : K extends 'flag'
      ? boolean
      : K extends 'record'
        ? Record<string, string>
        : K extends string
          ? string
          : K extends readonly string[]
            ? K[number]
            : K extends Fields
              ? ValuesOf<K>
              : never;

type ValuesOf<F extends Fields> = { -readonly [K in keyof F]?: ValueOf<F[K]> | undefined };

/**
 * The file as data: graphology's serialisation (`graph.export()`) with `schema`, `needs`, `meetings`, `roles` and `cities` beside it. The
 * JSON Schema for editors is made of the same fields; reading is more patient and goes record by record.
 */
export interface NetworkFile {
  schema: typeof NETWORK_SCHEMA;
  attributes?: { name?: string | undefined; asOf?: string | undefined } | undefined;
  options?: { type?: 'directed' | 'mixed' | undefined; multi?: boolean | undefined; allowSelfLoops?: boolean | undefined } | undefined;
  nodes: { key: string; attributes: { label: string } & ValuesOf<typeof ORGANISATION_FIELDS> }[];
  edges?: { key?: string | undefined; source: string; target: string; attributes?: ValuesOf<typeof TIE_FIELDS> | undefined }[] | undefined;
  needs?: ({ who: string; topic: string } & ValuesOf<typeof NEED_FIELDS>)[] | undefined;
  meetings?: ({ date: string } & ValuesOf<typeof MEETING_FIELDS>)[] | undefined;
  roles?: ({ name: string } & ValuesOf<typeof ROLE_FIELDS>)[] | undefined;
  cities?: ({ name: string } & ValuesOf<typeof CITY_FIELDS>)[] | undefined;
}
