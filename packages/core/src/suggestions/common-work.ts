// "Die Lernwerkstatt und der Jugendrat arbeiten beide zu Bildung für Jugendliche und kennen sich nicht."
import type { Context } from '../findings/context.ts';
import { type Plausibility, plausibility } from '../metrics/links/plausibility.ts';
import { degreeOf, neighboursOf } from '../metrics/snapshot/snapshot.ts';
import { isFree } from '../findings/cover-needs.ts';
import { commonGround, worthOf } from './common-ground.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { WorkGain } from './further-reasons.ts';
import type { Limits } from './limits.ts';
import { networkGain } from './network-gain.ts';
import { offerIndex } from './offer-index.ts';

/** Good to have, and less than what somebody has asked for. */
const BASE = 22;
/** What the network gains decides first: prediction alone would only bring together those who will meet anyhow. */
const GAIN: Readonly<Record<WorkGain, number>> = { 'joins-parts': 14, 'doubles-bridge': 11, 'opens-newcomer': 10, shortens: 6, none: 0 };
/** What they have in common counts less than what the network gains. */
const GROUND = 0.25;
/** For each of the two that has at most as many ties as half of the partners: those who are well connected meet others anyhow. */
const LESS_CONNECTED = 0.5;
/** What the least plausible pair loses against the most plausible one. */
const PLAUSIBLE = 4;

/** Whom each partner could best work with, by common ground and gain; only these are held against the pattern of ties. */
const COMPARED = 8;
/** Of these so many are plausible enough to be proposed … */
const PLAUSIBLE_ENOUGH = 4;
/** … and so many are proposed from this side. */
const MOST_FROM_ONE = 2;
/** From both sides together. */
const MOST_FOR_ONE = 3;

/**
 * Pairs in the same city that share a topic and also the people or the place, both free, without an active tie. Each partner has a few at
 * most. Among those that fit the pattern of ties, what the network gains decides: two parts joined, a single bridge doubled, a way opened
 * for somebody at the edge, a long way shortened. Below 40 ties the pattern tells nothing, and the caveat says so.
 *
 * Who has no tie at all is left to `introduce`. Not to be read as a lack: two who work on the same may have divided the work long ago.
 *
 * Complexity: partners × organisations that share a topic; the pattern of ties is asked for eight pairs of each partner.
 */
export function commonWork(context: Context, limits: Limits): Draft[] {
  const { active, present } = context;
  const pattern = plausibility(active);
  const best = bestPairs(context, limits, pattern ? COMPARED : MOST_FROM_ONE);
  const fromEach = present.map((_, v) => best(v));
  const ranks = pattern ? ranksOf(pattern, fromEach.flat()) : undefined;
  const pairs = new Map<number, Pair>();
  for (const found of fromEach) for (const pair of ranks ? plausibleOnes(found, ranks) : found) pairs.set(keyOf(pair), pair);

  const given = new Uint8Array(present.length);
  return [...pairs.values()]
    .sort((p, q) => q.value - p.value || p.a - q.a || p.b - q.b)
    .flatMap((pair) => {
      const { a, b } = pair;
      if (given[a]! >= MOST_FOR_ONE || given[b]! >= MOST_FOR_ONE) return [];
      given[a]!++;
      given[b]!++;
      return [draft(context, pair, pattern === undefined)];
    });
}

/** Prepares the search for whom one partner could best work with. In a large city these are thousands: everything is a number here. */
function bestPairs(context: Context, limits: Limits, most: number): (v: number) => Pair[] {
  const { present, active, all, network } = context;
  const gain = networkGain(context);
  const tiesKnown = network.ties.length > 0;
  const degrees = Int32Array.from(present, (_, v) => degreeOf(active, v));
  const takesPart = present.map((one, v) => isFree(one) && !(tiesKnown && degrees[v] === 0));
  // who does not take part is not even looked at
  const offers = offerIndex(present.map((one, v) => (takesPart[v] ? one : { ...one, topics: [] })));
  const few = medianDegree(degrees);
  const atEdge = Float64Array.from(degrees, (degree) => (degree <= few ? LESS_CONNECTED : 0));
  const cities = [...new Set(present.map((one) => one.network))];
  const city = Int32Array.from(present, (one) => cities.indexOf(one.network));
  const tiedTo = new Int32Array(present.length).fill(-1);
  const onceTiedTo = new Int32Array(present.length).fill(-1);
  // of equal ones who has fewer ties: those who are well connected meet others anyhow
  const better = (value: number, other: number, than: number, thanOther: number): number =>
    than - value || degrees[other]! - degrees[thanOther]! || other - thanOther;
  return (v) => {
    const found: Pair[] = [];
    for (const w of neighboursOf(all, v)) onceTiedTo[w] = v;
    for (const w of neighboursOf(active, v)) tiedTo[w] = v;
    let worst: Pair | undefined;
    offers.forEachOnTopics(v, (w, topics) => {
      if (tiedTo[w] === v || city[w] !== city[v]) return;
      let gained: WorkGain | undefined = tiesKnown ? gain.atMost(v, w) : 'none';
      if (gained === undefined) return;
      const [people, place] = [offers.sharePeople(v, w), offers.sharePlaces(v, w)];
      if (!people && !place) return;
      const formerTie = onceTiedTo[w] === v;
      const ground = BASE + worthOf(topics, people, place, formerTie) * GROUND + atEdge[v]! + atEdge[w]!;
      const isWorse = (value: number): boolean => worst !== undefined && better(value, w, worst.value, worst.other) > 0;
      if (isWorse(ground + GAIN[gained])) return;
      if (gained === 'shortens' && gain.haveCommonPartner(v, w)) gained = 'none';
      const value = ground + GAIN[gained];
      if (isWorse(value) || limits.noStrangers(present[v]!.id, present[w]!.id)) return;
      found.push({ a: Math.min(v, w), b: Math.max(v, w), other: w, gain: gained, formerTie, value, plausible: undefined });
      found.sort((p, q) => better(p.value, p.other, q.value, q.other)).splice(most);
      if (found.length === most) worst = found[most - 1];
    });
    return found;
  };
}

/** The place of each pair by the pattern of ties. Asked for in order: so each partner is looked at once. */
function ranksOf(pattern: Plausibility, pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const unique = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  return new Map([...unique].sort(([p], [q]) => p - q).map(([key, { a, b }]) => [key, pattern.rank(a, b)]));
}

/** Of what one partner could do, the more plausible half; of these the most useful. */
function plausibleOnes(found: readonly Pair[], ranks: ReadonlyMap<number, number>): Pair[] {
  return found
    .map((pair) => ({ ...pair, plausible: ranks.get(keyOf(pair))! }))
    .sort((p, q) => p.plausible - q.plausible || p.other - q.other)
    .slice(0, PLAUSIBLE_ENOUGH)
    .map((pair) => ({ ...pair, value: pair.value - PLAUSIBLE * pair.plausible }))
    .sort((p, q) => q.value - p.value || p.other - q.other)
    .slice(0, MOST_FROM_ONE);
}

/** Orders pairs by the first, then by the second; no two have the same. */
const keyOf = ({ a, b }: Pair): number => a * 2 ** 26 + b;

/** Two that could work together, by number, seen from one of them. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly other: number;
  readonly gain: WorkGain;
  readonly formerTie: boolean;
  readonly value: number;
  readonly plausible: number | undefined;
}

/** Half of the partners with a tie have at most so many. */
function medianDegree(degrees: Int32Array): number {
  const tied = degrees.filter((degree) => degree > 0).sort();
  return tied[Math.floor((tied.length - 1) / 2)] ?? 0;
}

function draft(context: Context, { a, b, gain, formerTie, plausible, value }: Pair, fewTies: boolean): Draft {
  const [one, other] = [context.present[a]!, context.present[b]!];
  return makeDraft(context, {
    code: 'common-work',
    parties: [one.id, other.id],
    evidence: { common: commonGround(one, other), formerTie, gain, plausible },
    answers: [],
    caveats: [...(formerTie ? (['dormant-tie'] as const) : []), ...(fewTies ? (['few-ties'] as const) : [])],
    certainty: fewTies ? 'uncertain' : 'likely',
    value,
  });
}
