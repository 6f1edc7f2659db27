import { groupsOf } from '../snapshot/groups-of.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import type { GroupOptions } from './group-options.ts';

const WHERE = '@netz-map/core/metrics/assortativity';

/**
 * Nominal assortativity: do ties join like with like more often than the numbers of ties per group let expect?
 *
 * `(Σ_g e_gg - Σ_g a_g b_g) / (1 - Σ_g a_g b_g)`, where `e_gg` is the share of ties inside group `g`, and `a_g`, `b_g` the share of ties
 * that begin and end in it (undirected: of all ends). No tie, or all in one group: `null`. Weights do not count.
 *
 * Range: at most 1 (all ties inside); 0 as by chance; the least possible value depends on the groups and is -1 only for two of equal
 * weight. Not to be read as preference: who could meet whom decides as much as who wants to.
 * @throws when `getNodeGroup` is missing
 * @remarks Complexity: linear in nodes and ties.
 * @see Newman, M. E. J. (2003): Mixing patterns in networks. Physical Review E 67, 026126.
 */
export function assortativity(graph: GraphOrSnapshot, options: GroupOptions): number | null {
  const snapshot = readGraph(graph, undefined, WHERE, 'any');
  const { labels, of } = groupsOf(graph, snapshot, options?.getNodeGroup, WHERE);
  const { ends, directed } = snapshot;
  const tails = new Float64Array(labels.length);
  const heads = directed ? new Float64Array(labels.length) : tails;
  let ties = 0;
  let inside = 0;
  for (let i = 0; i < ends.length; i += 2) {
    const g = of[ends[i]!]!;
    const h = of[ends[i + 1]!]!;
    if (g < 0 || h < 0) continue;
    ties++;
    if (g === h) inside++;
    tails[g]!++;
    heads[h]!++;
  }
  // in whole numbers, so that "all in one group" is exactly that
  const all = directed ? ties : 2 * ties;
  const byChance = tails.reduce((sum, count, g) => sum + count * heads[g]!, 0);
  const most = all * all - byChance;
  return most === 0 ? null : ((inside / ties) * all * all - byChance) / most;
}
