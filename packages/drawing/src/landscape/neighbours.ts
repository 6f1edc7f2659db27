import type { MapModel } from '../map-model/map-model.ts';

/** Who is tied to whom: the partners of `i` are `other[start[i]]` up to, not including, `other[start[i + 1]]`. */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly other: Uint32Array;
  /** How much each tie counts for belonging together; each tie stands at both its ends. */
  readonly weight: Float64Array;
}

/**
 * Whether a tie is dormant on a day does not count: regions stay while somebody slides through the years.
 *
 * @remarks Complexity: linear.
 */
export function neighboursOf({ ids, ties }: MapModel): Neighbours {
  const start = new Uint32Array(ids.length + 1);
  for (let t = 0; t < ties.count; t++) {
    start[ties.source[t]! + 1]!++;
    start[ties.target[t]! + 1]!++;
  }
  for (let i = 0; i < ids.length; i++) start[i + 1]! += start[i]!;
  const next = start.slice();
  const other = new Uint32Array(2 * ties.count);
  const weight = new Float64Array(2 * ties.count);
  const add = (from: number, to: number, by: number): void => {
    const at = next[from]!++;
    other[at] = to;
    weight[at] = by;
  };
  for (let t = 0; t < ties.count; t++) {
    add(ties.source[t]!, ties.target[t]!, ties.step[t]!);
    add(ties.target[t]!, ties.source[t]!, ties.step[t]!);
  }
  return { start, other, weight };
}
