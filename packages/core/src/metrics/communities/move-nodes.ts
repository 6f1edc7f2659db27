import { FIXED_POINT, type Level, NO_GAIN } from './level.ts';
import type { Search } from './search.ts';

/**
 * Local moving: each node goes to the community among its neighbours' where modularity gains most, as long as any node does. Looks at the
 * nodes that are pending in the search, and again at those with a neighbour that moved.
 *
 * @param community number of the community by node; changed in place
 * @param sweeps how often to go through the nodes at most
 * @returns whether any node moved
 * @remarks Complexity: linear in arcs per sweep.
 * @see Blondel et al. (2008); looking again only where something changed: Ozaki, Tezuka & Inaba (2016), Traag, Waltman & van Eck (2019).
 */
export function moveNodes(level: Level, community: Int32Array, search: Search, sweeps: number): boolean {
  const { order, offsets, targets, weights, strengths } = level;
  const { ties, expected, pending } = search;
  const unit = FIXED_POINT / Math.max(1, search.resolution);
  // a node's ties with a community are to be held against its strength times that of the community; divided by its own strength once
  // for its ties, that is the same for all nodes
  const share = (unit * search.resolution) / search.total;
  for (let v = 0; v < order; v++) expected[community[v]!] = 0;
  for (let v = 0; v < order; v++) expected[community[v]!]! += strengths[v]! * share;
  let everMoved = false;
  for (let sweep = 1, moved = true; moved && sweep <= sweeps; sweep++) {
    moved = false;
    for (let v = 0; v < order; v++) {
      if (pending[v] === 0) continue;
      pending[v] = 0;
      const from = offsets[v]!;
      const to = offsets[v + 1]!;
      if (from === to) continue;
      const own = community[v]!;
      const strength = strengths[v]!;
      expected[own]! -= strength * share;
      // Gains are counted in units so small that whole numbers will do. That is what lets the best be kept without a branch, which would
      // be predicted wrongly about twice per node. A community that comes up several times counts with its last, largest gain.
      const scale = unit / strength;
      let best = own;
      let most = NO_GAIN;
      if (weights) {
        for (let i = from; i < to; i++) {
          const c = community[targets[i]!]!;
          const tied = ties[c]! + weights[i]! * scale;
          ties[c] = tied;
          const gain = (tied - expected[c]!) | 0;
          const better = (most - gain) >> 31;
          most ^= (most ^ gain) & better;
          best ^= (best ^ c) & better;
        }
      } else {
        for (let i = from; i < to; i++) {
          const c = community[targets[i]!]!;
          const tied = ties[c]! + scale;
          ties[c] = tied;
          const gain = (tied - expected[c]!) | 0;
          const better = (most - gain) >> 31;
          most ^= (most ^ gain) & better;
          best ^= (best ^ c) & better;
        }
      }
      const leaving = ties[best]! - expected[best]! > ties[own]! - expected[own]! + search.rounding * scale;
      for (let i = from; i < to; i++) ties[community[targets[i]!]!] = 0;
      if (leaving) {
        community[v] = best;
        expected[best]! += strength * share;
        moved = true;
        if (sweep < sweeps) for (let i = from; i < to; i++) pending[targets[i]!] = 1;
      } else expected[own]! += strength * share;
    }
    everMoved ||= moved;
  }
  return everMoved;
}
