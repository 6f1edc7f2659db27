import type { Snapshot } from '../snapshot/snapshot.ts';
import { inverseDistancesWithout } from './inverse-distances.ts';
import type { LeftWithout } from './least-left.ts';
import { pairsLeft, pairsScratch } from './pairs-left.ts';

/** Pairs that can reach each other, for the search of a set to remove. */
export function connectedPairsLeft({ order, offsets, targets }: Snapshot): LeftWithout {
  const scratch = pairsScratch(order);
  const rows = { offsets, targets };
  return {
    oneMore: (gone, into) => pairsLeft(rows, gone, into, scratch),
    effort: { once: 6 * (order + targets.length), each: 0 },
  };
}

/** Sum of 1 / distance over all ordered pairs, for the search of a set to remove. */
export function inverseDistancesLeft(snapshot: Snapshot): LeftWithout {
  const { order, targets } = snapshot;
  const inverseDistances = inverseDistancesWithout(snapshot);
  return {
    oneMore(gone, into, first, candidates) {
      for (let v = first; v < order; v++) {
        if (gone[v] || !candidates[v]) continue;
        gone[v] = 1;
        into[v] = inverseDistances(gone);
        gone[v] = 0;
      }
    },
    effort: { once: 0, each: 4 * Math.ceil(order / 64) * (order + targets.length) },
  };
}
