import type { Random } from '../../shared/seeded-random.ts';

/** A way through all edges of a graph: from edge `first` on in steps of `step`, around the end to the beginning, until all were met. */
export interface EdgeWalk {
  readonly first: number;
  /** Has no divisor in common with the number of edges, so that each edge is met once. */
  readonly step: number;
}

/** Up to this many edges, jumping about in memory costs nothing. */
const JUMPS_ARE_FREE = 4096;

/**
 * A walk drawn by chance. Without one, nodes would meet their neighbours in the same order in every search, and in small sparse graphs all
 * searches could end in the same poor partition. In large graphs only the beginning is drawn: there, chance in the order of the nodes is enough.
 */
export function drawEdgeWalk(edges: number, rng: Random): EdgeWalk {
  const first = Math.floor(rng() * edges);
  let step = 1;
  if (edges > 2 && edges <= JUMPS_ARE_FREE)
    do step = 1 + Math.floor(rng() * (edges - 1));
    while (greatestCommonDivisor(step, edges) > 1);
  return { first, step };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
