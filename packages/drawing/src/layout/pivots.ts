import type { Neighbours } from './neighbours.ts';

/** A few partners from whom the distance to everybody is known. */
export interface Pivots {
  readonly pivots: readonly number[];
  /** For each pivot, how many steps everybody is away from it. */
  readonly steps: readonly Float64Array[];
}

/**
 * Who has most partners first, then always whoever is furthest from those before.
 *
 * @remarks Complexity: linear for each pivot; gives back control after each in a large part.
 */
export function* pivotsOf({ start, list }: Neighbours, many: number): Generator<void, Pivots> {
  const size = start.length - 1;
  let pivot = 0;
  for (let i = 1; i < size; i++) if (start[i + 1]! - start[i]! > start[pivot + 1]! - start[pivot]!) pivot = i;
  const nearest = new Float64Array(size).fill(Infinity);
  const queue = new Uint32Array(size);
  const pivots: number[] = [];
  const steps: Float64Array[] = [];
  while (pivots.length < Math.min(size, many)) {
    const away = new Float64Array(size).fill(-1);
    away[pivot] = 0;
    queue[0] = pivot;
    let found = 1;
    for (let head = 0; head < found; head++) {
      const here = queue[head]!;
      const next = away[here]! + 1;
      for (let i = start[here]!; i < start[here + 1]!; i++) {
        const partner = list[i]!;
        if (away[partner]! >= 0) continue;
        away[partner] = next;
        queue[found++] = partner;
      }
    }
    pivots.push(pivot);
    steps.push(away);
    pivot = 0;
    for (let i = 0; i < size; i++) {
      if (away[i]! < nearest[i]!) nearest[i] = away[i]!;
      if (nearest[i]! > nearest[pivot]!) pivot = i;
    }
    if (size + list.length > 4000) yield;
  }
  return { pivots, steps };
}
