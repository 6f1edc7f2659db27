import { neighboursOf, type Neighbours } from '../layout/neighbours.ts';
import type { MapModel } from '../map-model/map-model.ts';

/** Who is tied to whom, and how much each tie counts for belonging together, in the same order. */
export interface WeighedNeighbours extends Neighbours {
  readonly weight: Float64Array;
}

/**
 * Stronger ties count for more. Whether a tie is dormant on a day does not: regions stay while somebody slides through the years.
 *
 * @remarks Complexity: linear.
 */
export function weighedNeighbours({ ids, ties }: MapModel): WeighedNeighbours {
  const { start, list } = neighboursOf(ids.length, ties.source, ties.target);
  const free = start.slice();
  const weight = new Float64Array(list.length);
  for (let t = 0; t < ties.count; t++) for (const end of [ties.source[t]!, ties.target[t]!]) weight[free[end]!++] = ties.step[t]!;
  return { start, list, weight };
}
