// "Das Freiwilligenbüro steht zwischen vielen, die einander nicht kennen; für sechs Paare ist es der einzige gemeinsame Kontakt."
import { biconnectedComponents } from '../metrics/cohesion/biconnected-components.ts';
import { accumulateBetweenness, betweennessScratch } from '../metrics/paths/accumulate-betweenness.ts';
import { neighboursOf, Snapshot } from '../metrics/snapshot/snapshot.ts';
import { compareText } from '../shared/compare.ts';
import { type Random, seededRandom } from '../shared/seeded-random.ts';
import { groundsOnce, tieDates } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding, Grounds } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { mediationOf } from './mediation.ts';

/** With fewer partners that reach each other on more than one way, everybody can see who stands between whom. */
export const BROKER_FROM_PARTNERS = 10;
/** So many times as many shortest ways as over a partner on average: clearly more than what the shape of any network brings. */
export const BROKER_FACTOR = 3;
/** For so many pairs or more it is the only common contact: fewer would hardly be missed. */
export const BROKER_FROM_PAIRS = 3;
/** More than these nobody could look after; those over whom most ways lead are named. */
export const BROKERS_MOST = 5;
/** Steps along ties that the search may take, which keeps it to about a tenth of a second; exact up to about 1,000 partners. */
const MOST_STEPS = 6_000_000;

/**
 * Partners that stand between many who do not know each other, besides the exact cut points, of which most real networks have none: over
 * whom at least three times as many shortest ways lead as on average, counted inside each part of the active network in which nobody is
 * indispensable, and who are the only common contact of at least three pairs. At most five. Likely at most: others may know each other, and
 * nobody wrote it down.
 *
 * Not to be read as power. In parts with more than about a thousand partners, ways from a part of the partners are counted, always the same.
 * Complexity: partners × ties inside a part, up to a limit.
 */
export function broker(context: Context): Finding[] {
  const { active, present } = context;
  const found: Finding[] = [];
  for (const v of candidates(active)) {
    const evidence = mediationOf(active, v, (w) => present[w]!.kind);
    if (evidence.onlyThrough < BROKER_FROM_PAIRS) continue;
    const parties = [active.ids[v]!];
    const grounds = groundsOf(context, evidence.role !== undefined);
    found.push(makeFinding({ code: 'broker', parties, evidence, grounds, neverCertain: true, audience: 'internal', tone: 'attention' }));
    if (found.length === BROKERS_MOST) break;
  }
  return found.sort((p, q) => compareText(p.parties[0]!, q.parties[0]!));
}

/** What is known least of what the statement rests on: when ties were last alive, and for a role, of which kinds their ends are. */
function groundsOf(context: Context, hasRole: boolean): Grounds {
  const dates = tieDates(context);
  if (!hasRole) return dates;
  const { active, present } = context;
  const kinds = groundsOnce(context, 'tie-kinds', () => {
    let known = 0;
    for (let i = 0; i < active.ends.length; i += 2)
      if (present[active.ends[i]!]!.kind !== undefined && present[active.ends[i + 1]!]!.kind !== undefined) known++;
    return { known, of: active.size };
  });
  return kinds.known * dates.of < dates.known * kinds.of ? kinds : dates;
}

/** Node numbers over which clearly more ways lead than over others of their part, the most first. */
function candidates(active: Snapshot): number[] {
  const factors = new Map<number, number>();
  for (const ids of biconnectedComponents(active)) {
    if (ids.length < BROKER_FROM_PARTNERS) break;
    const part = partOf(active, ids);
    const ways = waysOver(part, seededRandom(1));
    const mean = ways.reduce((sum, one) => sum + one, 0) / ways.length;
    part.ids.forEach((id, i) => {
      const v = active.indexOf.get(id)!;
      // somebody may stand in several parts
      if (mean > 0 && ways[i]! >= BROKER_FACTOR * mean) factors.set(v, Math.max(factors.get(v) ?? 0, ways[i]! / mean));
    });
  }
  return [...factors].sort(([v, p], [w, q]) => q - p || v - w).map(([v]) => v);
}

/** The network of some nodes and the ties among them. */
function partOf(snapshot: Snapshot, ids: readonly string[]): Snapshot {
  const numberOf = new Map(ids.map((id, i) => [snapshot.indexOf.get(id)!, i]));
  const ends: number[] = [];
  for (const [v, i] of numberOf)
    for (const w of neighboursOf(snapshot, v)) {
      const j = numberOf.get(w);
      if (j !== undefined && i < j) ends.push(i, j);
    }
  return new Snapshot({ ids, ends: Int32Array.from(ends) });
}

/** How many shortest ways lead over each node, from as many others as the limit allows. Only to be compared with each other. */
function waysOver(part: Snapshot, random: Random): Float64Array {
  const { order, size } = part;
  const sources = shuffled(order, random);
  const taken = Math.min(order, Math.ceil(MOST_STEPS / (order + 2 * size)));
  const found = new Float64Array(order);
  const scratch = betweennessScratch(part);
  accumulateBetweenness(part, sources, 0, taken, found, scratch);
  return found;
}

/** The numbers below `order`, in an order of chance (Fisher–Yates). */
function shuffled(order: number, random: Random): Int32Array {
  const numbers = Int32Array.from({ length: order }, (_, v) => v);
  for (let last = order - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [numbers[last], numbers[other]] = [numbers[other]!, numbers[last]!];
  }
  return numbers;
}
