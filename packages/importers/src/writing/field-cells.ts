import type { City, IsoDay, Meeting, Need, Network, Organisation, Role, Tie } from '@netz-map/core';
import type { ColumnField } from '../columns/column-field.ts';
import type { TableRole } from '../read-options.ts';
import { splitMeeting } from './split-meeting.ts';

/** What stands in a cell: a text, a number, a day or month, a list of words or of names. */
export type Cell = string | number | { readonly day: IsoDay } | { readonly list: readonly string[]; readonly names?: true };

/** What a cell may need besides its record. */
export interface Source {
  readonly network: Network;
  /** How an organisation is named in the cells of others. */
  readonly refer: (id: string) => string;
}

type Cells<Item> = Readonly<Partial<Record<ColumnField, (record: Item, source: Source) => Cell | undefined>>>;

/** A kind of table: its columns, and its records as rows of cells. */
interface Filler {
  readonly fields: readonly ColumnField[];
  /** Columns that are there even when nobody has them. */
  readonly always: readonly ColumnField[];
  rows(source: Source): { readonly cells: readonly (Cell | undefined)[]; readonly extra: Readonly<Record<string, string>> | undefined }[];
}

function filler<Item extends object>(
  records: (network: Network) => readonly Item[],
  always: readonly ColumnField[],
  cells: Cells<Item>,
): Filler {
  const fill = Object.values(cells);
  return {
    fields: Object.keys(cells) as ColumnField[],
    always,
    rows: (source) =>
      records(source.network).map((record) => ({
        cells: fill.map((cell) => cell(record, source)),
        extra: 'extra' in record ? (record.extra as Readonly<Record<string, string>> | undefined) : undefined,
      })),
  };
}

const day = (value: IsoDay | undefined): Cell | undefined => (value === undefined ? undefined : { day: value });
const list = (items: readonly string[] | undefined): Cell | undefined => (items?.length ? { list: items } : undefined);
const names = (ids: readonly string[] | undefined, { refer }: Source): Cell | undefined =>
  ids?.length ? { list: ids.map(refer), names: true } : undefined;
const name = (id: string | undefined, { refer }: Source): Cell | undefined => (id === undefined ? undefined : alone(refer(id)));
/** A name with signs in it that only lists have could be taken for several. */
const alone = (text: string): Cell => (/^"|[;|]/.test(text) ? { list: [text], names: true } : text);
const yesNo = (value: boolean | undefined): Cell | undefined => (value === undefined ? undefined : value ? 'ja' : 'nein');
/** The word for an answer; the usual one, which reading assumes, is left out. */
const word =
  <Answer extends string>(words: Readonly<Record<Answer, string | undefined>>) =>
  (answer: Answer | undefined): Cell | undefined =>
    answer === undefined ? undefined : words[answer];

const CAPACITY = word({ free: 'frei', full: 'voll' });
const OFFER_KIND = word({ regular: 'Regelangebot', project: 'Projekt' });
const PACE = word({ slow: 'langsam', fast: 'schnell' });
const STATUS = word({ active: undefined, paused: 'ruht', ended: 'beendet' });
const VISIBILITY = word({ public: 'öffentlich', network: undefined, internal: 'intern' });
const STAGE = word({
  idea: 'Idee',
  agreed: 'verabredet',
  active: 'aktiv',
  paused: 'ruht',
  ended: 'beendet',
  declined: 'abgelehnt',
});
const FOLLOW_UP = word({ secured: 'gesichert', partly: 'teilweise', none: 'keine' });
const STEERING = word({ deciding: 'steuernd', advisory: 'beratend' });

const organisations = filler<Organisation>((network) => network.organisations, ['id', 'name', 'kind', 'topics', 'targetGroups', 'places'], {
  id: (o) => o.id,
  name: (o) => o.name,
  shortName: (o) => o.shortName,
  kind: (o) => o.kind,
  topics: (o) => list(o.topics),
  targetGroups: (o) => list(o.targetGroups),
  places: (o) => list(o.places),
  capacity: (o) => CAPACITY(o.capacity),
  offerKind: (o) => OFFER_KIND(o.offerKind),
  pace: (o) => PACE(o.pace),
  avoid: (o, source) => names(o.avoid, source),
  umbrella: (o, source) => name(o.umbrella, source),
  successor: (o, source) => name(o.successor, source),
  groups: (o) => list(o.groups),
  funder: (o) => o.funding?.funder,
  fundingShare: (o) => o.funding?.share,
  fundedSince: (o) => day(o.funding?.since),
  securedUntil: (o) => day(o.funding?.securedUntil),
  staff: (o) => o.staff,
  volunteers: (o) => o.volunteers,
  lastAttended: (o) => day(o.lastAttended),
  memberSince: (o) => day(o.memberSince),
  status: (o) => STATUS(o.status),
  network: (o) => o.network,
  visibility: (o) => VISIBILITY(o.visibility),
  description: (o) => o.description,
  website: (o) => o.website,
  x: (o) => o.x,
  y: (o) => o.y,
});

const ties = filler<Tie>((network) => network.ties, ['from', 'to', 'kind', 'strength', 'lastContact'], {
  id: (t) => t.id,
  from: (t, source) => name(t.from, source),
  to: (t, source) => name(t.to, source),
  kind: (t) => t.kind,
  strength: (t) => t.strength,
  lastContact: (t) => day(t.lastContact),
  mutual: (t) => yesNo(t.mutual),
  since: (t) => day(t.since),
  must: (t) => (t.must === undefined ? undefined : t.must ? 'Muss' : 'Soll'),
  strained: (t) => yesNo(t.strained),
  stage: (t) => STAGE(t.stage),
  note: (t) => t.note,
  visibility: (t) => VISIBILITY(t.visibility),
});

const needs = filler<Need>((network) => network.needs, ['who', 'topic', 'targetGroup', 'place'], {
  id: (n) => n.id,
  who: (n, source) => name(n.who, source),
  topic: (n) => list([n.topic]),
  targetGroup: (n) => (n.targetGroup === undefined ? undefined : list([n.targetGroup])),
  place: (n) => (n.place === undefined ? undefined : list([n.place])),
  since: (n) => day(n.since),
  done: (n) => (n.done ? 'ja' : undefined),
  source: (n) => n.source,
});

const everyPart = (network: Network): Meeting[] => network.meetings.flatMap((meeting) => splitMeeting(meeting, network));
const meetings = filler<Meeting>(everyPart, ['date', 'topic', 'attendees'], {
  id: (m) => m.id,
  date: (m) => day(m.date),
  topic: (m) => m.topic,
  attendees: (m, source) => names(m.attendees, source),
});

const roles = filler<Role>((network) => network.roles, ['name', 'group', 'holder'], {
  id: (r) => r.id,
  name: (r) => r.name,
  group: (r) => r.group,
  holder: (r, source) => name(r.holder, source),
  deputy: (r, source) => name(r.deputy, source),
  represents: (r) => r.represents,
  from: (r) => day(r.from),
  until: (r) => day(r.until),
});

const cities = filler<City>((network) => network.cities, ['name', 'inhabitants'], {
  name: (c) => c.name,
  region: (c) => c.region,
  inhabitants: (c) => c.inhabitants,
  x: (c) => c.x,
  y: (c) => c.y,
  office: (c) => yesNo(c.office),
  programmeEnds: (c) => day(c.programmeEnds),
  followUp: (c) => FOLLOW_UP(c.followUp),
  followUpUntil: (c) => day(c.followUpUntil),
  steering: (c) => STEERING(c.steering),
});

/** For each table its records, and what stands in each column. The reverse of `columns/` and `build/`. */
export const FILLERS: Readonly<Record<TableRole, Filler>> = { organisations, ties, needs, meetings, roles, cities };
