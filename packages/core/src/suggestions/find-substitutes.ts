import type { Context } from '../findings/context.ts';
import { isFree } from '../findings/cover-needs.ts';
import type { KnownOf } from '../findings/known-of.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { commonGround, type Profile, profileOf } from './common-ground.ts';
import { mostByTopics, substituteScore } from './substitute-score.ts';
import type { Common } from './suggestion.ts';

/** From here on a candidate does nearly the same and must be named. */
export const REPLACEMENT_MUST_FROM = 0.8;
/** From here on a candidate does enough of it to be worth a question. */
export const REPLACEMENT_FITS_FROM = 0.5;

/** Somebody who could do what a lost partner did. */
export interface Replacement {
  readonly id: string;
  /** 0.5 to 1, to three decimals; only for order, never to be shown. See `substituteScore`. */
  readonly score: number;
  /** What both do, for whom and where. */
  readonly common: Common;
  /** What the candidate does not name: it may fit better than it seems. */
  readonly unknown: readonly ('target-groups' | 'places')[];
}

/** Who could step in for one partner. The best first, equal ones by id. */
export interface Substitutes {
  /** Free and nearly the same. */
  readonly must: readonly Replacement[];
  /** Free, and does enough of it. */
  readonly acceptable: readonly Replacement[];
  /** Would fit, but has no capacity or pauses at present: never to be offered as free. */
  readonly notFree: readonly Replacement[];
  /** Other partners in the same city that name topics, of all others there: the rest could not be considered. */
  readonly basis: KnownOf;
}

/**
 * Prepares the search for substitutes: candidates are looked up by their topics, in the same city or network as the lost partner.
 *
 * @param avoid ids of organisations that are no candidates, besides the lost partner itself
 * @remarks Complexity: as {@link searchSubstitutes}.
 */
export function findSubstitutes(context: Context, avoid: ReadonlySet<string>): (lost: Organisation) => Substitutes {
  const search = searchSubstitutes(context);
  return (lost) => {
    const { found, withTopics, all } = search(lost, REPLACEMENT_FITS_FROM);
    const told = (kept: (one: Found) => boolean): Replacement[] =>
      found.filter((one) => !avoid.has(one.organisation.id) && kept(one)).map((one) => describeSubstitute(lost, one));
    const itself = lost.status === 'ended' ? 0 : 1;
    return {
      must: told(({ organisation, score }) => isFree(organisation) && score >= REPLACEMENT_MUST_FROM),
      acceptable: told(({ organisation, score }) => isFree(organisation) && score < REPLACEMENT_MUST_FROM),
      notFree: told(({ organisation }) => !isFree(organisation)),
      basis: { known: withTopics - (itself && lost.topics.length > 0 ? 1 : 0), of: all - itself },
    };
  };
}

/** Somebody who could stand in, free or not, and how well; see `substituteScore`. */
export interface Found {
  readonly organisation: Organisation;
  readonly score: number;
}

/** What a search found in the city of the lost partner: the best first, equal ones by id. */
export interface Search {
  readonly found: readonly Found[];
  /** Partners there, the lost one included if it is there, that name topics, and all. */
  readonly withTopics: number;
  readonly all: number;
}

/**
 * Prepares the search behind {@link findSubstitutes}, which leaves the description of each to those who want it.
 *
 * @remarks Complexity: linear in organisations and topics; a search is linear in the organisations that share a topic.
 */
export function searchSubstitutes(context: Context): (lost: Organisation, least: number) => Search {
  const cities = new Map<string | undefined, City>();
  for (const organisation of context.present) {
    let city = cities.get(organisation.network);
    if (!city) cities.set(organisation.network, (city = { withTopics: 0, profiles: [], onTopic: new Map(), inCommon: [] }));
    if (organisation.topics.length > 0) city.withTopics++;
    const profile = profileOf(organisation);
    for (const topic of profile.topics) {
      const there = city.onTopic.get(topic);
      if (there) there.push(city.profiles.length);
      else city.onTopic.set(topic, [city.profiles.length]);
    }
    city.inCommon.push(0);
    city.profiles.push(profile);
  }
  return (lost, least) => {
    const city = cities.get(lost.network) ?? { withTopics: 0, profiles: [], onTopic: new Map<string, number[]>(), inCommon: [] };
    const own = profileOf(lost);
    const { profiles, inCommon } = city;
    const met: number[] = [];
    for (const topic of own.topics) for (const i of city.onTopic.get(topic) ?? []) if (inCommon[i]!++ === 0) met.push(i);
    const found: Found[] = [];
    for (const i of met) {
      const [common, profile] = [inCommon[i]!, profiles[i]!];
      inCommon[i] = 0;
      // a hair below: the score is rounded to three decimals
      if (mostByTopics(common, own.topics.size + profile.topics.size - common) <= least - 0.001) continue;
      if (profile.organisation.id === lost.id) continue;
      const score = substituteScore(own, profile);
      if (score >= least) found.push({ organisation: profile.organisation, score });
    }
    found.sort((p, q) => q.score - p.score || compareText(p.organisation.id, q.organisation.id));
    return { found, withTopics: city.withTopics, all: profiles.length };
  };
}

interface City {
  withTopics: number;
  readonly profiles: Profile[];
  /** Places in `profiles`. */
  readonly onTopic: Map<string, number[]>;
  /** Room for counting the topics in common with one; zero between two questions. */
  readonly inCommon: number[];
}

/** What one of those found and the lost partner have in common. */
export function describeSubstitute(lost: Organisation, { organisation, score }: Found): Replacement {
  return {
    id: organisation.id,
    score,
    common: commonGround(lost, organisation),
    unknown: [
      ...(organisation.targetGroups.length === 0 ? (['target-groups'] as const) : []),
      ...(organisation.places.length === 0 ? (['places'] as const) : []),
    ],
  };
}
