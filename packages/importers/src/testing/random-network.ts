import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type City,
  createNetwork,
  foldWord,
  isBefore,
  type Meeting,
  type Need,
  type Network,
  type Organisation,
  type Role,
  soundReferences,
  type Tie,
  writeNetwork,
} from '@netz-map/core';
import { headingKey } from '../columns/heading-words.ts';
import { amount, day, line, lines, position, vocabulary } from './random-words.ts';

/** What a random network is to be made of; by default of everything. */
export interface RandomNetworkOptions {
  /** Parts that the format has no place for. */
  readonly without?: readonly ('name' | 'asOf' | 'ties' | 'needs' | 'meetings' | 'roles' | 'cities')[];
  /** The fields of organisations besides id and name, and of ties besides id and ends; by default all. `extra` counts as a field. */
  readonly organisation?: readonly (keyof Organisation)[];
  readonly tie?: readonly (keyof Tie)[];
  /**
   * Whether several organisations may have the same name.
   * @default true
   */
  readonly namesakes?: boolean;
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });
const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
/** Stands for one of a list that is known later. */
const pick = (): fc.Arbitrary<number> => fc.nat(1000);
const picks = (most = 3): fc.Arbitrary<number[]> => fc.uniqueArray(pick(), { maxLength: most });
const visibility = (): fc.Arbitrary<'public' | 'network' | 'internal'> => oneOf('network', 'public', 'internal');

const HEADINGS = [
  'Name',
  'Website',
  'Sucht',
  'Farbe',
  'Kennung',
  'Nr',
  'Seit',
  'Gewicht',
  'Von',
  'Zu',
  'x',
  'label',
  'id',
  'Stand',
  'Träger',
  '=1',
];
/** No safe key of an object, and left out when tables are read. */
const isKey = (heading: string): boolean => !['__proto__', 'constructor', 'prototype'].includes(heading) && heading.length <= 200;
const extra = (): fc.Arbitrary<Record<string, string> | undefined> =>
  maybe(
    fc
      .uniqueArray(fc.tuple(fc.oneof(oneOf(...HEADINGS), line()).filter(isKey), lines()), { maxLength: 3, selector: ([key]) => key })
      .map((entries) => (entries.length === 0 ? undefined : Object.fromEntries(entries))),
  );

const website = (): fc.Arbitrary<string> =>
  oneOf(
    'https://example.org',
    'http://xn--brger-kva.example/a?b=c&d=e#f',
    'https://bürger.example:8443/über+uns',
    "https://example.org/o'x;y,z",
  );

const rawOrganisation = fc.record({
  id: fc.oneof(fc.constant(undefined), line()),
  name: fc.oneof({ weight: 6, arbitrary: line() }, pick()),
  shortName: maybe(line()),
  kind: maybe(pick()),
  topics: picks(),
  targetGroups: picks(),
  places: picks(),
  groups: picks(),
  network: maybe(pick()),
  capacity: maybe(oneOf('free' as const, 'full' as const)),
  offerKind: maybe(oneOf('regular' as const, 'project' as const)),
  pace: maybe(oneOf('slow' as const, 'fast' as const)),
  avoid: picks(2),
  umbrella: maybe(pick()),
  successor: maybe(pick()),
  status: oneOf('active' as const, 'active' as const, 'paused' as const, 'ended' as const),
  funding: fc.record({ funder: maybe(pick()), share: maybe(amount(100)), since: maybe(day()), securedUntil: maybe(day()) }),
  staff: maybe(amount()),
  volunteers: maybe(amount()),
  memberSince: maybe(day()),
  lastAttended: maybe(day()),
  description: maybe(lines()),
  website: maybe(website()),
  visibility: visibility(),
  place: maybe(fc.record({ x: position(), y: position() })),
  extra: extra(),
});

const rawTie = fc.record({
  id: maybe(line()),
  from: pick(),
  to: pick(),
  kind: maybe(pick()),
  strength: maybe(fc.oneof(fc.integer({ min: 1, max: 4 }), amount())),
  lastContact: maybe(day()),
  since: maybe(day()),
  mutual: maybe(fc.boolean()),
  must: maybe(fc.boolean()),
  strained: maybe(fc.boolean()),
  stage: maybe(oneOf('idea' as const, 'agreed' as const, 'active' as const, 'paused' as const, 'ended' as const, 'declined' as const)),
  note: maybe(lines()),
  visibility: visibility(),
  extra: extra(),
  /** Some ties are told twice. */
  twice: fc.nat(9).map((n) => n === 0),
});

const rawNeed = fc.record({
  id: maybe(line()),
  who: pick(),
  topic: pick(),
  targetGroup: maybe(pick()),
  place: maybe(pick()),
  since: maybe(day()),
  done: fc.boolean(),
  source: maybe(line()),
});

const rawMeeting = fc.record({ id: maybe(line()), date: day(), topic: maybe(line()), attendees: picks(6) });

const rawRole = fc.record({
  id: maybe(line()),
  name: line(),
  group: maybe(pick()),
  holder: maybe(pick()),
  deputy: maybe(pick()),
  represents: maybe(line()),
  from: maybe(day()),
  until: maybe(day()),
});

const rawCity = fc.record({
  region: maybe(line()),
  inhabitants: maybe(amount()),
  place: maybe(fc.record({ x: position(), y: position() })),
  office: maybe(fc.boolean()),
  programmeEnds: maybe(day()),
  followUp: maybe(oneOf('secured' as const, 'partly' as const, 'none' as const)),
  followUpUntil: maybe(day()),
  steering: maybe(oneOf('deciding' as const, 'advisory' as const)),
});

const EVERYBODY = ['alle', 'fuer alle', 'alle menschen', 'all', 'everybody', 'everyone'];
const EVERYWHERE = ['stadtweit', 'ganze stadt', 'gesamte stadt', 'gesamtes stadtgebiet', 'citywide', 'city wide'];
/** A city of this name without anything else looks like the last row of a table. */
const isTotal = (word: string): boolean => /^(summ|zwischen|gesamt|insgesamt|total|sum)/.test(headingKey(word));

const raw = fc.record({
  name: maybe(line()),
  asOf: maybe(day()),
  words: fc.record({
    topics: vocabulary(),
    targetGroups: vocabulary(EVERYBODY),
    places: vocabulary(EVERYWHERE),
    groups: vocabulary(),
    kinds: vocabulary(),
    networks: vocabulary(),
    funders: vocabulary(),
    tieKinds: vocabulary(),
  }),
  organisations: fc.array(rawOrganisation, { minLength: 1, maxLength: 7 }),
  ties: fc.array(rawTie, { maxLength: 8 }),
  needs: fc.array(rawNeed, { maxLength: 4 }),
  meetings: fc.array(rawMeeting, { maxLength: 3 }),
  roles: fc.array(rawRole, { maxLength: 3 }),
  cities: fc.array(rawCity, { maxLength: 3 }),
});
type Raw = typeof raw extends fc.Arbitrary<infer T> ? T : never;

/**
 * Networks as reading leaves them: clean texts, each word in one spelling, references that exist, periods that end after they begin. Their
 * names and words hold whatever breaks files: separators, quotation marks, signs of formulas, several scripts, names of object keys; some
 * names belong to several organisations, and some ids are names of others.
 *
 * @param options what to leave out, because a format cannot carry it
 */
export function networks(options: RandomNetworkOptions = {}): fc.Arbitrary<Network> {
  return raw.map((parts) => settled(parts, options));
}

/** Hands out ids: the wished one, or one of its own when there is none or it is taken. */
function idsOf(wanted: readonly (string | undefined)[], letter: string): string[] {
  const taken = new Set<string>();
  return wanted.map((wish, i) => {
    const id = wish === undefined || taken.has(wish) ? `${letter}${i}` : wish;
    const free = taken.has(id) ? `${letter}-${i}-${taken.size}` : id;
    taken.add(free);
    return free;
  });
}

function settled(parts: Raw, options: RandomNetworkOptions): Network {
  const { words } = parts;
  const one = (list: readonly string[], at: number | undefined): string | undefined =>
    at === undefined || list.length === 0 ? undefined : list[at % list.length];
  const some = (list: readonly string[], at: readonly number[]): string[] =>
    list.length === 0 ? [] : [...new Set(at.map((i) => list[i % list.length]!))];
  const has = (part: NonNullable<RandomNetworkOptions['without']>[number]): boolean => !(options.without ?? []).includes(part);

  const names = namesOf(parts.organisations, options.namesakes ?? true);
  const ids = idsOf(
    parts.organisations.map(({ id }) => id),
    'o',
  );
  const organisations = parts.organisations.map((o, i): Organisation => {
    const { since, ...funding } = { ...o.funding, funder: one(words.funders, o.funding.funder) };
    const begun = since !== undefined && funding.securedUntil !== undefined && isBefore(funding.securedUntil, since) ? undefined : since;
    const funded = known({ ...funding, since: begun });
    const { place, ...rest } = o;
    const whole = known<Organisation>({
      ...rest,
      ...place,
      id: ids[i]!,
      name: names[i]!,
      kind: one(words.kinds, o.kind),
      topics: some(words.topics, o.topics),
      targetGroups: some(words.targetGroups, o.targetGroups),
      places: some(words.places, o.places),
      groups: some(words.groups, o.groups),
      network: one(words.networks, o.network),
      avoid: o.avoid.length > 0 ? some(ids, o.avoid) : undefined,
      umbrella: one(ids, o.umbrella),
      successor: one(ids, o.successor),
      funding: Object.keys(funded).length > 0 ? funded : undefined,
    });
    const bare = {
      id: whole.id,
      name: whole.name,
      topics: [],
      targetGroups: [],
      places: [],
      groups: [],
      status: 'active',
      visibility: 'network',
    };
    return options.organisation ? ({ ...bare, ...only(whole, options.organisation) } as Organisation) : whole;
  });

  const told = parts.ties.flatMap((tie) => (tie.twice ? [tie, { ...tie, id: undefined }] : [tie]));
  const tieIds = idsOf(
    told.map(({ id }) => id),
    't',
  );
  const ties = told.flatMap(({ twice: _, ...tie }, i): Tie[] => {
    const [from, to] = [one(ids, tie.from)!, one(ids, tie.to)!];
    if (from === to) return [];
    const reversed = tie.since !== undefined && tie.lastContact !== undefined && isBefore(tie.lastContact, tie.since);
    const whole = known<Tie>({
      ...tie,
      id: tieIds[i]!,
      from,
      to,
      kind: one(words.tieKinds, tie.kind),
      since: reversed ? undefined : tie.since,
    });
    const bare = { id: whole.id, from, to, visibility: 'network' as const };
    return [options.tie ? { ...bare, ...only(whole, options.tie) } : whole];
  });

  const needIds = idsOf(
    parts.needs.map(({ id }) => id),
    'n',
  );
  const needs = parts.needs.flatMap((need, i): Need[] => {
    const topic = one(words.topics, need.topic);
    const [targetGroup, place] = [one(words.targetGroups, need.targetGroup), one(words.places, need.place)];
    return topic === undefined ? [] : [known({ ...need, id: needIds[i]!, who: one(ids, need.who)!, topic, targetGroup, place })];
  });
  const meetingIds = idsOf(
    parts.meetings.map(({ id }) => id),
    'm',
  );
  const meetings = parts.meetings.map((meeting, i): Meeting =>
    known({ ...meeting, id: meetingIds[i]!, attendees: some(ids, meeting.attendees) }),
  );
  const roleIds = idsOf(
    parts.roles.map(({ id }) => id),
    'r',
  );
  const roles = parts.roles.map((role, i): Role => {
    const [holder, deputy] = [one(ids, role.holder), one(ids, role.deputy)];
    const reversed = role.from !== undefined && role.until !== undefined && isBefore(role.until, role.from);
    return known<Role>({
      ...role,
      id: roleIds[i]!,
      group: one(words.groups, role.group),
      holder,
      deputy: deputy === holder ? undefined : deputy,
      from: reversed ? undefined : role.from,
    });
  });
  const cities = parts.cities.flatMap(({ place, ...city }, i): City[] => {
    const name = words.networks[i];
    return name === undefined || isTotal(name) ? [] : [known<City>({ ...city, ...place, name })];
  });
  return createNetwork({
    name: has('name') ? parts.name : undefined,
    asOf: has('asOf') ? parts.asOf : undefined,
    organisations: soundReferences(organisations).organisations,
    ties: has('ties') ? ties : [],
    needs: has('needs') ? needs : [],
    meetings: has('meetings') ? meetings : [],
    roles: has('roles') ? roles : [],
    cities: has('cities') ? cities : [],
  });
}

/** Some have the name of another, or of nobody when there are to be no namesakes. */
function namesOf(organisations: readonly { readonly name: string | number }[], namesakes: boolean): string[] {
  const own = organisations.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  const all = organisations.map(({ name }, i) => (typeof name === 'string' ? name : (own[name % own.length] ?? `Verein ${i}`)));
  if (namesakes) return all;
  const seen = new Set<string>();
  return all.map((name, i) => {
    const free = seen.has(foldWord(name)) ? `Verein ${i}` : name;
    seen.add(foldWord(free));
    return free;
  });
}

const known = <T extends object>(record: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const only = <T extends object>(record: T, fields: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field as keyof T))) as Partial<T>;

/** Says in which places two networks differ; silent when they are the same. */
export function expectSame(actual: Network | undefined, expected: Network): void {
  assert.ok(actual, 'there is no network');
  const differences = differencesOf(plain(actual), plain(expected), '');
  if (differences.length > 0) assert.fail(`${differences.length} differences:\n${differences.slice(0, 20).join('\n')}`);
}

const plain = (network: Network): unknown => JSON.parse(JSON.stringify(writeNetwork(network)));

function differencesOf(actual: unknown, expected: unknown, path: string): string[] {
  if (Object.is(actual, expected)) return [];
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null)
    return [`${path}: is ${JSON.stringify(actual)}, was ${JSON.stringify(expected)}`];
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...keys].flatMap((key) =>
    differencesOf(
      Object.hasOwn(actual, key) ? (actual as Record<string, unknown>)[key] : undefined,
      Object.hasOwn(expected, key) ? (expected as Record<string, unknown>)[key] : undefined,
      `${path}/${key}`,
    ),
  );
}
