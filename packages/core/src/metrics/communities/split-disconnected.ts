import type { Level } from './level.ts';
import type { Search } from './search.ts';

/**
 * Makes each connected part of a community one of its own: moving nodes one by one can leave a community in pieces that only the node
 * that left held together. Modularity never loses by it.
 *
 * @param community number of the community by node; changed in place
 * @remarks Complexity: linear in arcs.
 */
export function splitDisconnected(level: Level, community: Int32Array, { arena, pending }: Search): void {
  const { order, offsets, targets } = level;
  const piece = arena.ints(order);
  const stack = arena.ints(order + 1);
  const unseen = pending.fill(1, 0, order);
  let pieces = 0;
  for (let start = 0; start < order; start++) {
    if (unseen[start] === 0) continue;
    const own = community[start]!;
    let height = 0;
    stack[height++] = start;
    unseen[start] = 0;
    while (height > 0) {
      const v = stack[--height]!;
      piece[v] = pieces;
      for (let i = offsets[v]!, to = offsets[v + 1]!; i < to; i++) {
        const u = targets[i]!;
        // pushed always, kept only when it is new: no branch to be predicted wrongly
        const isNew = Number(community[u] === own) & unseen[u]!;
        stack[height] = u;
        height += isNew;
        unseen[u]! ^= isNew;
      }
    }
    pieces++;
  }
  community.set(piece);
}
