import { groupsOf } from '../snapshot/groups-of.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import type { GroupOptions } from './group-options.ts';

const WHERE = '@netz-map/core/metrics/mixing-matrix';

/** Square tables by position in `groups`; directed graphs: row = group of the tail, column = group of the head. */
export interface MixingMatrix {
  /** Labels, in the order of their first node. */
  readonly groups: readonly string[];
  /** Number of ties between (on the diagonal: inside) the groups, each tie once. Undirected graphs: the same on both sides of the diagonal. */
  readonly observed: readonly (readonly number[])[];
  /** What to expect if ties joined their ends regardless of groups; as many ties in all, and as many ends per group. */
  readonly expected: readonly (readonly number[])[];
  /** `observed / expected`: above 1, more than chance. `null` where nothing is expected. */
  readonly ratio: readonly (readonly (number | null)[])[];
}

/**
 * Mixing matrix: how many ties there are between each two groups, beside what the number of ties of each group lets expect.
 *
 * With `m` ties and `e_g` ends of ties in group `g`: expected between two groups `e_g e_h / 2m`, inside one `e_g² / 4m`. Directed:
 * `out_g in_h / m`. Weights do not count.
 *
 * Range: counts from 0; ratio from 0. Not to be read as a target: where a task lies inside one field, ties inside are what it needs. With
 * few ties, ratios far from 1 are chance.
 * @throws when `getNodeGroup` is missing
 * @remarks Complexity: linear in nodes and ties plus the square of the number of groups.
 * @see Newman, M. E. J. (2003): Mixing patterns in networks. Physical Review E 67, 026126.
 */
export function mixingMatrix(graph: GraphOrSnapshot, options: GroupOptions): MixingMatrix {
  const snapshot = readGraph(graph, undefined, WHERE, 'any');
  const { labels, of } = groupsOf(graph, snapshot, options?.getNodeGroup, WHERE);
  const { ends, directed } = snapshot;
  const observed = labels.map(() => labels.map(() => 0));
  const tails = new Float64Array(labels.length);
  const heads = new Float64Array(labels.length);
  let ties = 0;
  for (let i = 0; i < ends.length; i += 2) {
    const g = of[ends[i]!]!;
    const h = of[ends[i + 1]!]!;
    if (g < 0 || h < 0) continue;
    ties++;
    tails[g]!++;
    heads[h]!++;
    observed[g]![h]!++;
    if (!directed && g !== h) observed[h]![g]!++;
  }
  const expectedTies = (g: number, h: number): number => {
    if (ties === 0) return 0;
    if (directed) return (tails[g]! * heads[h]!) / ties;
    return ((tails[g]! + heads[g]!) * (tails[h]! + heads[h]!)) / ((g === h ? 4 : 2) * ties);
  };
  const expected = labels.map((_, g) => labels.map((__, h) => expectedTies(g, h)));
  const ratio = observed.map((row, g) => row.map((count, h) => (expected[g]![h]! > 0 ? count / expected[g]![h]! : null)));
  return { groups: labels, observed, expected, ratio };
}
