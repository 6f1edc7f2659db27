// "Das Sprachcafé und die Teestube bieten fast dasselbe an und kennen sich nicht."
import { compareText } from '../shared/compare.ts';
import type { Organisation } from '../model/organisation.ts';
import { knownOffers } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Jaccard index of the topics from which two organisations count as doing the same, as a fraction: 3/5. */
const TOPICS = [3, 5] as const;
/** The same for their target groups: 1/2. */
const TARGET_GROUPS = [1, 2] as const;

/**
 * Pairs in the same city or network with nearly the same topics and people, at least one place in common and no active tie.
 * The rule is strict: in a real list of 322 associations, looser ones named hundreds of pairs. Places are compared word by
 * word ("stadtweit" meets only "stadtweit"); empty fields never overlap.
 *
 * Complexity: only organisations that share a place and a topic are compared, not all pairs.
 */
export function overlap(context: Context): Finding[] {
  const found: Finding[] = [];
  const grounds = knownOffers(context, 'topics');
  for (const [a, b] of neighboursInPlaceAndTopic(context.present)) {
    const [topics, targetGroups] = [inCommon(a.topics, b.topics), inCommon(a.targetGroups, b.targetGroups)];
    if (!atLeast(topics, TOPICS) || !atLeast(targetGroups, TARGET_GROUPS) || context.activelyTied(a.id, b.id)) continue;
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
  return found;
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

/** Compares in whole numbers: 3/5 is met exactly at the border. */
function atLeast({ shared, all }: InCommon, [part, whole]: readonly [number, number]): boolean {
  return all > 0 && shared.length * whole >= all * part;
}

/** Every pair with the same network that has a place and a topic in common, once, ordered by both ids. */
function neighboursInPlaceAndTopic(organisations: readonly Organisation[]): [Organisation, Organisation][] {
  const bySpot = new Map<string, Organisation[]>();
  for (const organisation of organisations)
    for (const place of new Set(organisation.places))
      for (const topic of new Set(organisation.topics)) {
        const spot = JSON.stringify([organisation.network, place, topic]);
        const there = bySpot.get(spot);
        if (there) there.push(organisation);
        else bySpot.set(spot, [organisation]);
      }
  const others = new Map<Organisation, Set<Organisation>>();
  for (const there of bySpot.values())
    there.forEach((a, i) => {
      const known = others.get(a) ?? new Set();
      for (const b of there.slice(i + 1)) known.add(b);
      others.set(a, known);
    });
  return [...others]
    .flatMap(([a, known]) => [...known].map((b): [Organisation, Organisation] => [a, b]))
    .sort(([a, b], [c, d]) => compareText(a.id, c.id) || compareText(b.id, d.id));
}
