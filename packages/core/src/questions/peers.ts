// "Räume suchen auch der Chor hier und drei Partner in anderen Städten; in Mohnbrück bietet sie jemand an."
import { requireAsOf } from '../findings/analyse-with.ts';
import { type Context, contextOf } from '../findings/context.ts';
import { servesPeople } from '../findings/cover-needs.ts';
import type { KnownOf } from '../findings/known-of.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import type { Need } from '../model/need.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { TieState } from '../model/pairs.ts';
import { commonGround } from '../suggestions/common-ground.ts';
import type { Common } from '../suggestions/suggestion.ts';
import { type AskedNeed, askedNeed } from './asked-need.ts';

const WHERE = '@netz-map/core/questions/peers';

export interface PeersOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** Id of the organisation that asks. */
  readonly id: string;
}

/** Who has the same challenge as one of its open needs. */
export interface SharedNeed {
  readonly need: AskedNeed;
  /** Ids of those in the own city or network who look for the same. */
  readonly here: readonly string[];
  /** The same in other cities, by name. */
  readonly elsewhere: readonly { readonly city: string; readonly seekers: readonly string[] }[];
  /** Cities that can tell how it is done, by name: `providers` offer it there now, `formerSeekers` had the need and marked it as done. */
  readonly solved: readonly { readonly city: string; readonly providers: readonly string[]; readonly formerSeekers: readonly string[] }[];
}

/** Somebody who does much the same. */
export interface Peer {
  readonly id: string;
  readonly city: string | undefined;
  readonly common: Common;
  /** What there is between the two. */
  readonly tie: TieState | 'none';
}

export interface Peers {
  /** For each of its open needs, by topic, target group, place. */
  readonly needs: readonly SharedNeed[];
  /** Those in the own city or network with most in common, at most five: topics first, then people; equal ones by id. */
  readonly here: readonly Peer[];
  /** The same in other cities. */
  readonly elsewhere: readonly Peer[];
  /** Others that name topics, of all others: the rest could not be compared. */
  readonly basis: KnownOf;
}

/** More than five cannot be called in one afternoon. */
const MOST = 5;

/**
 * Who has the same challenge: the same open need, here and in other cities of the file; which city has an answer; and who works on the same.
 * "How do you deal with it? Do you have advice?" Those who pause are left out.
 *
 * Two needs are the same when the topic is, and the people where both name some; the place only counts in the own city. Not to be read
 * as competition: who does the same knows most about it.
 *
 * @throws TypeError when `asOf` is not a day or `id` not in the network.
 * @remarks Complexity: own needs × (needs + organisations).
 */
export function peers(network: Network, options: PeersOptions): Peers {
  const context = contextOf(network, requireAsOf(options?.asOf, WHERE));
  const own = network.organisation(options.id);
  if (!own || own.status === 'ended') throw expectation(WHERE, 'options.id to be the id of an organisation in the network', options.id);
  const others = context.present.filter((one) => one !== own && one.status === 'active');
  const isHere = (one: Organisation): boolean => one.network === own.network;
  return {
    needs: context.needs.filter(({ need }) => need.who === own.id && !need.done).map(({ need }) => shared(context, own, need, others)),
    here: alike(context, own, others.filter(isHere)),
    elsewhere: alike(
      context,
      own,
      others.filter((one) => !isHere(one)),
    ),
    basis: { known: others.filter(({ topics }) => topics.length > 0).length, of: others.length },
  };
}

function shared(context: Context, own: Organisation, need: Need, others: readonly Organisation[]): SharedNeed {
  const active = new Set(others);
  const here = new Set<string>();
  const seekers = new Map<string, Set<string>>();
  const former = new Map<string, Set<string>>();
  for (const { need: other } of context.needs) {
    const who = context.network.organisation(other.who)!;
    if (!active.has(who) || other.topic !== need.topic || !agree(other.targetGroup, need.targetGroup)) continue;
    if (who.network === own.network) {
      if (!other.done && agree(other.place, need.place)) here.add(who.id);
    } else if (who.network !== undefined) put(other.done ? former : seekers, who.network, who.id);
  }
  const providers = new Map<string, Set<string>>();
  for (const one of others) {
    if (one.network === undefined || one.network === own.network) continue;
    if (one.topics.includes(need.topic) && servesPeople(one, need.targetGroup)) put(providers, one.network, one.id);
  }
  const cities = [...new Set([...providers.keys(), ...former.keys()])].sort(compareText);
  return {
    need: askedNeed(need),
    here: sorted(here),
    elsewhere: [...seekers].sort(([a], [b]) => compareText(a, b)).map(([city, ids]) => ({ city, seekers: sorted(ids) })),
    solved: cities.map((city) => ({ city, providers: sorted(providers.get(city)), formerSeekers: sorted(former.get(city)) })),
  };
}

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

const sorted = (ids: ReadonlySet<string> | undefined): string[] => [...(ids ?? [])].sort(compareText);

function put(cities: Map<string, Set<string>>, city: string, id: string): void {
  const there = cities.get(city);
  if (there) there.add(id);
  else cities.set(city, new Set([id]));
}

/** Who shares most topics; of equal ones who shares most people. Without a topic in common nobody is alike. */
function alike(context: Context, own: Organisation, others: readonly Organisation[]): Peer[] {
  return others
    .map((one) => ({ one, common: commonGround(own, one) }))
    .filter(({ common }) => common.topics.length > 0)
    .sort(
      (p, q) =>
        q.common.topics.length - p.common.topics.length ||
        q.common.targetGroups.length - p.common.targetGroups.length ||
        compareText(p.one.id, q.one.id),
    )
    .slice(0, MOST)
    .map(({ one, common }) => ({ id: one.id, city: one.network, common, tie: context.pair(own.id, one.id)?.state ?? 'none' }));
}
