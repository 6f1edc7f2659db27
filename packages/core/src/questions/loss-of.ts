import { knownOffers, tieDates } from '../findings/certainty.ts';
import type { Context } from '../findings/context.ts';
import type { Grounds } from '../findings/finding.ts';
import { partsOf, reach, rising } from '../metrics/cohesion/parts-of.ts';
import { degreeOf, neighboursOf, type Snapshot } from '../metrics/snapshot/snapshot.ts';
import { compareText } from '../shared/compare.ts';
import { type AskedNeed, askedNeed } from './asked-need.ts';

/** What a network would lose with some organisations. Ids in rising order. */
export interface Loss {
  /** Who would be gone. */
  readonly gone: readonly string[];
  /** What would happen to the ties; `null` when the file tells of none: then nothing can be said. */
  readonly ties: LostTies | null;
  /** Open needs of others that somebody else could not meet either. In the order of seeker, topic, target group, place. */
  readonly needsUncovered: readonly AskedNeed[];
  /** Topics that then nobody in the same city or network would name, by topic. Who names none may work on them. */
  readonly topicsLost: readonly { readonly topic: string; readonly network: string | undefined }[];
  /** How many ties have a date, and how many partners name topics. */
  readonly grounds: { readonly ties: Grounds; readonly offers: Grounds };
}

/** Ties are active or undated ones. */
export interface LostTies {
  /** How many pairs would be lost. */
  readonly pairs: number;
  /** All who would lose their way to the rest: of each component that falls apart the largest part stays (equal ones: with the smallest id). */
  readonly cutOff: readonly string[];
  /** The same by the parts they would be in, the largest first. */
  readonly parts: readonly (readonly string[])[];
  /** Who had ties to those who would be gone, and no other. Someone whose whole component that was may stand here without being cut off. */
  readonly leftWithoutTie: readonly string[];
}

/**
 * What would be missing without some organisations of the context.
 * Complexity: linear in organisations, ties, offers and providers of needs, but for sorting.
 */
export function lossOf(context: Context, gone: readonly string[]): Loss {
  const absent = new Set(gone);
  const needs = context.needs.filter(
    ({ need, providers }) => !absent.has(need.who) && providers.length > 0 && providers.every((id) => absent.has(id)),
  );
  return {
    gone,
    ties: context.network.ties.length === 0 ? null : lostTies(context.active, absent),
    needsUncovered: needs.map(({ need }) => askedNeed(need)),
    topicsLost: topicsLost(context, absent),
    grounds: { ties: tieDates(context), offers: knownOffers(context, 'topics') },
  };
}

function lostTies(active: Snapshot, absent: ReadonlySet<string>): LostTies {
  const { ids, ends } = active;
  const isGone = Uint8Array.from(ids, (id) => (absent.has(id) ? 1 : 0));
  let pairs = 0;
  for (let i = 0; i < ends.length; i += 2) if (isGone[ends[i]!] || isGone[ends[i + 1]!]) pairs++;

  const cutOff: number[][] = [];
  const seen = isGone.slice();
  for (const component of partsOf(active)) {
    if (!component.some((v) => isGone[v])) continue;
    const parts: number[][] = [];
    for (const start of component) if (!seen[start]) parts.push(rising(reach(active, start, seen)));
    // found in the order of their smallest nodes, and sorting leaves equal ones in that order
    cutOff.push(...parts.sort(largerFirst).slice(1));
  }
  cutOff.sort((a, b) => largerFirst(a, b) || a[0]! - b[0]!);

  const left = ids.flatMap((id, v) =>
    !isGone[v] && degreeOf(active, v) > 0 && neighboursOf(active, v).every((w) => isGone[w]) ? [id] : [],
  );
  return {
    pairs,
    cutOff: rising(cutOff.flat()).map((v) => ids[v]!),
    parts: cutOff.map((part) => part.map((v) => ids[v]!)),
    leftWithoutTie: left,
  };
}

const largerFirst = (a: readonly unknown[], b: readonly unknown[]): number => b.length - a.length;

function topicsLost({ present }: Context, absent: ReadonlySet<string>): Loss['topicsLost'] {
  const stay = new Map<string | undefined, Set<string>>();
  const lost = new Map<string | undefined, Set<string>>();
  for (const { id, network, topics } of present) {
    const of = absent.has(id) ? lost : stay;
    if (!of.has(network)) of.set(network, new Set());
    for (const topic of topics) of.get(network)!.add(topic);
  }
  return [...lost]
    .flatMap(([network, topics]) => [...topics].filter((topic) => !stay.get(network)?.has(topic)).map((topic) => ({ topic, network })))
    .sort((p, q) => compareText(p.topic, q.topic) || compareText(p.network ?? '', q.network ?? ''));
}
