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
  const { arena, numbers } = search;
  const mark = arena.mark();
  const below: { readonly level: Level; readonly group: Int32Array }[] = [];
  let level = lowest;
  let current = community;
  for (;;) {
    const sweeps = below.length === 0 ? up[0] : up[1];
    const moved = sweeps > 0 && moveNodes(level, current, search, sweeps);
    // parts that all stay where they are: those of the next level will, too
    if (refine && !moved && below.length > 0) break;
    const scratch = numbers.subarray(0, level.order);
    const communities = numberCompactly(current, scratch);
    if (communities === level.order || below.length === levels) break;
    let group = current;
    let groups = communities;
    if (refine) {
      group = arena.ints(level.order);
      refineCommunities(level, current, group, search);
      groups = numberCompactly(group, scratch);
      if (groups === level.order) break;
    }
    below.push({ level, group });
    const next = arena.ints(groups);
    if (refine) for (let v = 0; v < level.order; v++) next[group[v]!] = current[v]!;
    else for (let v = 0; v < groups; v++) next[v] = v;
    level = aggregate(level, group, groups, search);
    current = next;
  }
  for (let at = below.length - 1; at >= 0; at--) {
    const { level, group } = below[at]!;
    for (let v = 0; v < level.order; v++) group[v] = current[group[v]!]!;
    const sweeps = at === 0 ? down[0] : down[1];
    if (sweeps > 0) moveNodes(level, group, search, sweeps);
    current = group;
  }
  if (current !== community) community.set(current);
  arena.release(mark);
}
