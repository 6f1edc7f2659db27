import type fc from 'fast-check';
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
} from '@netz-map/core';
import { headingKey } from '../columns/heading-words.ts';
import { rawNetwork, type RawNetwork } from './raw-network.ts';

export { expectSame } from './expect-same.ts';

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
  /**
   * How many times more than a few records there are: what reading concludes from many cells shows in large networks alone.
   * @default 1
   */
  readonly size?: number;
}

/** What stands first in a row and begins so looks like the last row of a table. */
const isTotal = (word: string): boolean => /^(summ|zwischen|gesamt|insgesamt|total|sum)/.test(headingKey(word));

/**
 * Networks as reading leaves them: clean texts, each word in one spelling, references that exist, periods that end after they begin. Their
 * names and words hold whatever breaks files: separators, quotation marks, signs of formulas, several scripts, names of object keys; some
 * names belong to several organisations, and some ids are names of others.
 *
 * @param options what to leave out, because a format cannot carry it
 */
export function networks(options: RandomNetworkOptions = {}): fc.Arbitrary<Network> {
  return rawNetwork(options.size ?? 1).map((parts) => settled(parts, options));
}

/** Hands out ids: the wished one, or one of its own when there is none or it is taken. */
function idsOf(wanted: readonly (string | undefined)[], letter: string): string[] {
  const taken = new Set<string>();
  return wanted.map((wish, i) => {
    const id = wish === undefined || taken.has(wish) || isTotal(wish) ? `${letter}${i}` : wish;
    const free = taken.has(id) ? `${letter}-${i}-${taken.size}` : id;
    taken.add(free);
    return free;
  });
}

function settled(parts: RawNetwork, options: RandomNetworkOptions): Network {
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
