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
  const comparable = context.present.filter(({ targetGroups }) => targetGroups.length > 0);
  const topicsOf = new Map(comparable.map((o) => [o, new Set(o.topics)]));
  const targetGroupsOf = new Map(comparable.map((o) => [o, new Set(o.targetGroups)]));
  for (const [a, b] of neighboursInPlaceAndTopic(comparable)) {
    if (!areSimilar(topicsOf.get(a)!, topicsOf.get(b)!, TOPICS)) continue;
    if (!areSimilar(targetGroupsOf.get(a)!, targetGroupsOf.get(b)!, TARGET_GROUPS)) continue;
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
function areSimilar(a: ReadonlySet<string>, b: ReadonlySet<string>, [part, whole]: readonly [number, number]): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared > 0 && shared * whole >= (a.size + b.size - shared) * part;
}

/**
 * Every pair with the same network that has a place and a topic in common, once, the smaller id first. One after the other, because in a
 * large list where everybody works everywhere they are millions.
 */
function* neighboursInPlaceAndTopic(organisations: readonly Organisation[]): Generator<[Organisation, Organisation]> {
  const bySpot = new Map<string, Organisation[]>();
  const spotsOf = ({ network, places, topics }: Organisation): string[] =>
    places.flatMap((place) => topics.map((topic) => JSON.stringify([network, place, topic])));
  // from the last to the first: whoever stands there already comes later in the order
  for (const a of [...organisations].reverse()) {
    const later = new Set<Organisation>();
    for (const spot of new Set(spotsOf(a))) {
      const there = bySpot.get(spot);
      for (const b of there ?? []) later.add(b);
      if (there) there.push(a);
      else bySpot.set(spot, [a]);
    }
    for (const b of later) yield [a, b];
  }
}
