import type { Context } from '../findings/context.ts';
import { isFree } from '../findings/cover-needs.ts';
import { degreeOf, neighboursOf } from '../metrics/snapshot/snapshot.ts';
import { commonGround, worthOf } from './common-ground.ts';
import type { WorkGain } from './further-reasons.ts';
import type { Limits } from './limits.ts';
import { networkGain } from './network-gain.ts';
import { offerIndex } from './offer-index.ts';

/** Good to have, and less than what somebody has asked for. */
const BASE = 22;
/** What the network gains decides first: prediction alone would only bring together those who will meet anyhow. */
export const GAIN: Readonly<Record<WorkGain, number>> = {
  'joins-parts': 14,
  'doubles-bridge': 11,
  'opens-newcomer': 10,
  shortens: 6,
  none: 0,
};
/** What they have in common counts less than what the network gains. */
const GROUND = 0.25;
/** For each of the two that has at most as many ties as half of the partners: those who are well connected meet others anyhow. */
export const LESS_CONNECTED = 0.5;
/** In a city with more partners, hundreds share a topic: only two of them in common are a reason. */
const LARGE_CITY = 1000;

/** Two that could work together, by number, seen from one of them. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly other: number;
  readonly gain: WorkGain;
  readonly formerTie: boolean;
  readonly value: number;
  readonly plausible: number | undefined;
}

/** Finds pairs that could work together, by number. */
export interface BestPairs {
  /** Whom one partner could best work with. */
  of(v: number): Pair[];
  /** The pair of two ids, if both take part and may be proposed to each other. */
  pair(parties: readonly [string, string]): Pair | readonly [];
}

/** Prepares the search. In a large city a partner has thousands of candidates: everything is a number here. */
export function bestPairs(context: Context, limits: Limits, most: number): BestPairs {
  const { present, active, all, network } = context;
  const gain = networkGain(context);
  const tiesKnown = network.ties.length > 0;
  const degrees = Int32Array.from(present, (_, v) => degreeOf(active, v));
  const takesPart = present.map((one, v) => isFree(one) && !(tiesKnown && degrees[v] === 0));
  // who does not take part, or works elsewhere, is not even looked at
  const here = present.map((one, v) => (takesPart[v] ? one.topics.map((topic) => JSON.stringify([one.network, topic])) : []));
  const offers = offerIndex(present.map((one, v) => ({ ...one, topics: here[v]! })));
  const sizes = new Map<string | undefined, number>();
  for (const one of present) sizes.set(one.network, (sizes.get(one.network) ?? 0) + 1);
  const fewestTopics = Uint8Array.from(present, (one) => (sizes.get(one.network)! > LARGE_CITY ? 2 : 1));
  const few = medianDegree(degrees);
  const atEdge = Float64Array.from(degrees, (degree) => (degree <= few ? LESS_CONNECTED : 0));
  const tiedTo = new Int32Array(present.length).fill(-1);
  const onceTiedTo = new Int32Array(present.length).fill(-1);
  // of equal ones who has fewer ties, as those who are well connected meet others anyhow; then the next in the list: so not all meet the same
  const better = (v: number, value: number, other: number, than: number, thanOther: number): number =>
    than - value || degrees[other]! - degrees[thanOther]! || after(v, other) - after(v, thanOther);
  const after = (v: number, other: number): number => (other > v ? other - v : other - v + present.length);
  const pairOf = (v: number, w: number, topics: number, formerTie: boolean, atMost: WorkGain): Pair | undefined => {
    const [people, place] = [offers.sharePeople(v, w), offers.sharePlaces(v, w)];
    if (!people && !place) return undefined;
    const gained = atMost === 'shortens' && gain.haveCommonPartner(v, w) ? 'none' : atMost;
    const value = BASE + worthOf(topics, people, place, formerTie) * GROUND + atEdge[v]! + atEdge[w]! + GAIN[gained];
    return { a: Math.min(v, w), b: Math.max(v, w), other: w, gain: gained, formerTie, value, plausible: undefined };
  };
  return {
    of(v) {
      const found: Pair[] = [];
      for (const w of neighboursOf(all, v)) onceTiedTo[w] = v;
      for (const w of neighboursOf(active, v)) tiedTo[w] = v;
      let worst: Pair | undefined;
      offers.forEachOnTopics(v, (w, topics) => {
        if (topics < fewestTopics[v]! || tiedTo[w] === v) return;
        const atMost = tiesKnown ? gain.atMost(v, w) : 'none';
        if (atMost === undefined) return;
        const formerTie = onceTiedTo[w] === v;
        // most of thousands are left out here: even with people and place in common they would not be among the best
        const upTo = BASE + worthOf(topics, true, true, formerTie) * GROUND + atEdge[v]! + atEdge[w]! + GAIN[atMost];
        if (worst !== undefined && better(v, upTo, w, worst.value, worst.other) > 0) return;
        const pair = pairOf(v, w, topics, formerTie, atMost);
        if (pair === undefined || (worst !== undefined && better(v, pair.value, w, worst.value, worst.other) > 0)) return;
        if (limits.noStrangers(present[v]!.id, present[w]!.id)) return;
        found.push(pair);
        found.sort((p, q) => better(v, p.value, p.other, q.value, q.other)).splice(most);
        if (found.length === most) worst = found[most - 1];
      });
      return found;
    },
    pair([id, other]) {
      const [v, w] = [active.indexOf.get(id)!, active.indexOf.get(other)!];
      if (!takesPart[v] || !takesPart[w] || limits.noStrangers(id, other)) return [];
      const topics = commonGround(present[v]!, present[w]!).topics.length;
      const formerTie = context.pair(id, other) !== undefined;
      const atMost = tiesKnown ? (gain.atMost(v, w) ?? gain.atMost(w, v) ?? 'none') : 'none';
      return pairOf(v, w, topics, formerTie, atMost) ?? [];
    },
  };
}

/** Half of the partners with a tie have at most so many. */
function medianDegree(degrees: Int32Array): number {
  const tied = degrees.filter((degree) => degree > 0).sort();
  return tied[Math.floor((tied.length - 1) / 2)] ?? 0;
}
