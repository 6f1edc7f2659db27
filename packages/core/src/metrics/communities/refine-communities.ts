import { FIXED_POINT, type Level } from './level.ts';
import type { Search } from './search.ts';

/**
 * The refinement of Leiden: looks for parts inside each community that hold together by themselves, so that on the next level a part
 * can leave where only the whole community could before. Each node starts alone; one that is still alone joins the part of its own
 * community where modularity gains most. Parts are connected.
 *
 * The published form draws the part at random, with a chance that is all but certain to fall on the best; here it is the best.
 *
 * @param community number of the community by node
 * @param parts is filled with the number of the part by node
 * @remarks Complexity: linear in arcs.
 * @see Traag, V. A., Waltman, L. & van Eck, N. J. (2019): From Louvain to Leiden: guaranteeing well-connected communities. Scientific Reports 9, 5233.
 */
export function refineCommunities(level: Level, community: Int32Array, parts: Int32Array, search: Search): void {
  const { order, offsets, targets, weights, strengths } = level;
  const { ties, expected, pending } = search;
  // scales as in moveNodes
  const unit = FIXED_POINT / Math.max(1, search.resolution);
  const share = (unit * search.resolution) / search.total;
  for (let v = 0; v < order; v++) {
    parts[v] = v;
    expected[v] = strengths[v]! * share;
  }
  const alone = pending.fill(1, 0, order);
  for (let v = 0; v < order; v++) {
    if (alone[v] === 0) continue;
    const from = offsets[v]!;
    const to = offsets[v + 1]!;
    const own = community[v]!;
    const scale = unit / strengths[v]!;
    // parts of other communities have no ties that count, so joining them gains nothing
    let best = v;
    let most = 0;
    for (let i = from; i < to; i++) {
      const u = targets[i]!;
      const part = parts[u]!;
      const tied = ties[part]! + Number(community[u] === own) * (weights ? weights[i]! * scale : scale);
      ties[part] = tied;
      const gain = (tied - expected[part]!) | 0;
      const better = (most - gain) >> 31;
      most ^= (most ^ gain) & better;
      best ^= (best ^ part) & better;
    }
    for (let i = from; i < to; i++) ties[parts[targets[i]!]!] = 0;
    if (most === 0) continue;
    alone[v] = 0;
    alone[best] = 0;
    parts[v] = best;
    expected[best]! += strengths[v]! * share;
  }
}
