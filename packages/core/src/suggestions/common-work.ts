// "Die Lernwerkstatt und der Jugendrat arbeiten beide zu Bildung für Jugendliche und kennen sich nicht."
import type { Context } from '../findings/context.ts';
import { overlap } from '../findings/overlap.ts';
import { type Plausibility, plausibility } from '../metrics/links/plausibility.ts';
import { degreeOf } from '../metrics/snapshot/snapshot.ts';
import { bestPairs, type Pair } from './best-pairs.ts';
import { commonGround } from './common-ground.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { Limits } from './limits.ts';

/** What the least plausible pair loses against the most plausible one. */
export const LESS_PLAUSIBLE = 4;

/** Two who do nearly the same and do not know each other should talk first of all. */
const OVERLAP = 8;

/** Whom each partner could best work with, by common ground and gain; only these are held against the pattern of ties. */
const COMPARED = 8;
/** In a large city fewer looks at the pattern of ties do: among hundreds of candidates the places hardly change. */
const LARGE = 1000;
const FEW_PARTITIONS = 5;
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
  const pattern = plausibility(active, present.length > LARGE ? { partitions: FEW_PARTITIONS } : {});
  const overlaps = new Map(overlap(context).map(({ id, parties }) => [JSON.stringify(parties), id]));
  const best = bestPairs(context, limits, pattern ? COMPARED : MOST_FROM_ONE);
  const fromEach = present.map((_, v) => best.of(v));
  const same = [...overlaps.keys()].flatMap((parties) => best.pair(JSON.parse(parties) as [string, string]));
  const ranks = pattern ? ranksOf(pattern, [...fromEach.flat(), ...same]) : undefined;
  const pairs = new Map<number, Pair>();
  for (const found of fromEach) for (const pair of ranks ? plausibleOnes(found, ranks) : found) pairs.set(keyOf(pair), pair);
  for (const pair of same) pairs.set(keyOf(pair), { ...pair, value: pair.value + OVERLAP, plausible: ranks?.get(keyOf(pair)) });

  const given = new Uint8Array(present.length);
  return [...pairs.values()]
    .sort((p, q) => q.value - p.value || p.a - q.a || p.b - q.b)
    .flatMap((pair) => {
      const { a, b } = pair;
      if (given[a]! >= MOST_FOR_ONE || given[b]! >= MOST_FOR_ONE) return [];
      given[a]!++;
      given[b]!++;
      const answers = overlaps.get(JSON.stringify([present[a]!.id, present[b]!.id]));
      return [draft(context, pair, answers === undefined ? [] : [answers], pattern === undefined)];
    });
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
    .map((pair) => ({ ...pair, value: pair.value - LESS_PLAUSIBLE * pair.plausible }))
    .sort((p, q) => q.value - p.value || p.other - q.other)
    .slice(0, MOST_FROM_ONE);
}

/** Orders pairs by the first, then by the second; no two have the same. */
const keyOf = ({ a, b }: Pair): number => a * 2 ** 26 + b;

function draft(context: Context, { a, b, gain, formerTie, plausible, value }: Pair, answers: readonly string[], fewTies: boolean): Draft {
  // who has fewer ties comes first: the sentence tells what that one gains
  const inOrder = degreeOf(context.active, a) <= degreeOf(context.active, b);
  const [one, other] = [context.present[inOrder ? a : b]!, context.present[inOrder ? b : a]!];
  return makeDraft(context, {
    code: 'common-work',
    parties: [one.id, other.id],
    evidence: { common: commonGround(one, other), formerTie, gain, plausible },
    answers,
    caveats: [...(formerTie ? (['dormant-tie'] as const) : []), ...(fewTies ? (['few-ties'] as const) : [])],
    certainty: fewTies ? 'uncertain' : 'likely',
    value,
  });
}
