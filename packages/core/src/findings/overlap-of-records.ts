// "Das Sprachcafé und die Teestube bieten fast dasselbe an und kennen sich nicht."
import { compareText } from '../shared/compare.ts';
import type { Organisation } from '../model/organisation.ts';
import { knownOffers } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { type WordBits, wordBits } from './word-bits.ts';

/** Jaccard index of the topics from which two organisations count as doing the same, as a fraction: 3/5. */
const TOPICS = [3, 5] as const;
/** The same for their target groups: 1/2. */
const TARGET_GROUPS = [1, 2] as const;

/**
 * Pairs of records in the same city or network with nearly the same topics and people, at least one place in common and no active tie.
 * The rule is strict: in a real list of 322 associations, looser ones named hundreds of pairs. Places are compared word by
 * word ("stadtweit" meets only "stadtweit"); empty fields never overlap. Whether two records stand for two organisations is not asked: see
 * `overlap`.
 *
 * Complexity: only organisations that share a place and a topic are compared, not all pairs; millions take less than a second.
 */
export function overlapOfRecords(context: Context): Finding[] {
  const found: Finding[] = [];
  const grounds = knownOffers(context, 'topics');
  const comparable = context.present.filter(({ targetGroups }) => targetGroups.length > 0);
  const topicBits = wordBits(comparable.map((o) => o.topics));
  const targetGroupBits = wordBits(comparable.map((o) => o.targetGroups));
  for (const [i, j] of similarNeighbours(
    comparable,
    (i, j) => areSimilar(topicBits, i, j, TOPICS) && areSimilar(targetGroupBits, i, j, TARGET_GROUPS),
  )) {
    const [a, b] = [comparable[i]!, comparable[j]!];
    if (context.activelyTied(a.id, b.id)) continue;
    const [topics, targetGroups] = [inCommon(a.topics, b.topics), inCommon(a.targetGroups, b.targetGroups)];
    const evidence = {
      topics: topics.shared,
      targetGroups: targetGroups.shared,
      places: inCommon(a.places, b.places).shared,
      topicSimilarity: topics.shared.length / topics.all,
      targetGroupSimilarity: targetGroups.shared.length / targetGroups.all,
      dormantTie: context.pair(a.id, b.id) !== undefined,
    };
    found.push(
      makeFinding({
        code: 'overlap',
        parties: [a.id, b.id],
        evidence,
        grounds,
        neverCertain: true,
        audience: 'internal',
        tone: 'attention',
      }),
    );
  }
  return found.sort((p, q) => compareText(p.parties[0]!, q.parties[0]!) || compareText(p.parties[1]!, q.parties[1]!));
}

interface InCommon {
  readonly shared: readonly string[];
  /** Size of the union. */
  readonly all: number;
}

function inCommon(a: readonly string[], b: readonly string[]): InCommon {
  const [left, right] = [new Set(a), new Set(b)];
  const shared = [...left].filter((word) => right.has(word)).sort(compareText);
  return { shared, all: left.size + right.size - shared.length };
}

/** Whether the Jaccard index reaches a fraction; in whole numbers, so that 3/5 is met exactly at the border. */
function areSimilar({ shared, sizes }: WordBits, i: number, j: number, [part, whole]: readonly [number, number]): boolean {
  const both = shared(i, j);
  return both > 0 && both * whole >= (sizes[i]! + sizes[j]! - both) * part;
}

/** The similar pairs among those with the same network that have a place and a topic in common, each once, the first number first. */
function similarNeighbours(
  organisations: readonly Organisation[],
  similar: (i: number, j: number) => boolean,
): Iterable<readonly [number, number]> {
  const bySpot = new Map<string, number[]>();
  organisations.forEach(({ network, places, topics }, i) => {
    const spots = places.flatMap((place) => topics.map((topic) => JSON.stringify([network, place, topic])));
    for (const spot of new Set(spots)) {
      const there = bySpot.get(spot);
      if (there) there.push(i);
      else bySpot.set(spot, [i]);
    }
  });
  // compared again at each spot two share: that is quicker than remembering millions of pairs
  const found = new Map<number, readonly [number, number]>();
  for (const there of bySpot.values())
    for (const [k, i] of there.entries())
      for (let next = k + 1; next < there.length; next++) {
        const j = there[next]!;
        if (similar(i, j)) found.set(i * organisations.length + j, [i, j]);
      }
  return found.values();
}
