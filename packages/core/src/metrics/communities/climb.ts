import { aggregate } from './aggregate.ts';
import type { Level } from './level.ts';
import { moveNodes } from './move-nodes.ts';
import { numberCompactly } from './number-compactly.ts';
import { refineCommunities } from './refine-communities.ts';
import type { Search } from './search.ts';

/** How thorough a climb is. Sweeps are those of local moving: on the lowest level, and on each above. */
export interface Thoroughness {
  readonly up: readonly [lowest: number, above: number];
  readonly down: readonly [lowest: number, above: number];
  /** How many levels to build above the lowest, at most. */
  readonly levels: number;
  /** Whether parts of communities become the nodes of the next level, as in Leiden, instead of whole communities, as in Louvain. */
  readonly refine: boolean;
}

/**
 * One climb through the levels, up and down again. Up: nodes move, then communities or parts of them become the nodes of the next
 * level, until nothing joins any more. Down: what was found is carried from level to level, and single nodes move once more.
 *
 * @param community number of the community by node of the lowest level; changed in place
 * @see Moving again on the way down: Rotta & Noack (2011), ACM Journal of Experimental Algorithmics 16, 2.3.
 */
export function climb(lowest: Level, community: Int32Array, search: Search, { up, down, levels, refine }: Thoroughness): void {
  const { arena, numbers, pending, below } = search;
  const mark = arena.mark();
  below.length = 0;
  let level = lowest;
  let current = community;
  for (;;) {
    const isLowest = level === lowest;
    pending.fill(1, 0, level.order);
    const moved = moveNodes(level, current, search, isLowest ? up[0] : up[1]);
    // parts that all stay where they are: those of the next level will, too
    if ((refine && !moved && !isLowest) || below.length === levels) break;
    const scratch = numbers.subarray(0, level.order);
    // above the lowest level, parts keep the numbers of their communities
    if ((isLowest || !refine) && numberCompactly(current, scratch) === level.order) break;
    const group = refine ? arena.ints(level.order) : current;
    if (refine) refineCommunities(level, current, group, search);
    const groups = numberCompactly(group, scratch);
    if (groups === level.order) break;
    below.push({ level, group, community: current });
    const next = arena.ints(groups);
    if (refine) for (let v = 0; v < level.order; v++) next[group[v]!] = current[v]!;
    else for (let v = 0; v < groups; v++) next[v] = v;
    level = aggregate(level, group, groups, search);
    current = next;
  }
  for (let at = below.length - 1; at >= 0; at--) {
    const { level, group, community } = below[at]!;
    if (refine) bringDown(level, group, current, community, pending);
    else {
      for (let v = 0; v < level.order; v++) community[v] = current[group[v]!]!;
      pending.fill(1, 0, level.order);
    }
    const sweeps = at === 0 ? down[0] : down[1];
    if (sweeps > 0) moveNodes(level, community, search, sweeps);
    current = community;
  }
  arena.release(mark);
}

/** Gives each node the community of its part. Only who changed by that, or has a neighbour who did, is then to be looked at. */
function bringDown(
  { order, offsets, targets }: Level,
  part: Int32Array,
  above: Int32Array,
  community: Int32Array,
  pending: Uint8Array,
): void {
  pending.fill(0, 0, order);
  for (let v = 0; v < order; v++) {
    const now = above[part[v]!]!;
    if (now === community[v]) continue;
    community[v] = now;
    pending[v] = 1;
    for (let i = offsets[v]!, to = offsets[v + 1]!; i < to; i++) pending[targets[i]!] = 1;
  }
}
