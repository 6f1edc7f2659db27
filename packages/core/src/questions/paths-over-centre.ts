import { betweenness } from '../metrics/paths/betweenness.ts';
import { degreeOf, type Snapshot } from '../metrics/snapshot/snapshot.ts';

/** How much of what passes between others passes over one. */
export interface PathsOverCentre {
  /** The largest share of shortest ways between others that lead over one node, 0 to 1; `null` with fewer than three nodes that have a tie. */
  readonly share: number | null;
  /** The nodes with this share, several when equal, in the order of the snapshot; none when nobody lies between others. */
  readonly centre: readonly string[];
}

/** Sums of fractions that differ by less are equal. */
const EQUAL = 1e-9;

/**
 * Over whom most shortest ways lead, and how many. Nodes without a tie do not count: they would make the share of the others smaller.
 *
 * Not to be read as power or as fault: somebody has to begin, and a coordination is there to lie between others.
 * Complexity: nodes × ties.
 */
export function pathsOverCentre(snapshot: Snapshot): PathsOverCentre {
  const ways = betweenness.values(snapshot);
  const most = ways.reduce((a, b) => Math.max(a, b), 0);
  let tied = 0;
  for (let v = 0; v < snapshot.order; v++) if (degreeOf(snapshot, v) > 0) tied++;
  return {
    share: tied > 2 ? most / (((tied - 1) * (tied - 2)) / 2) : null,
    centre: most > 0 ? snapshot.ids.filter((_, v) => most - ways[v]! < EQUAL) : [],
  };
}
