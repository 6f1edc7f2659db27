import { forwardTies } from '../brokerage/forward-ties.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** How many pairs of nodes are tied. */
export interface Dyads {
  readonly tied: number;
  /** Those among them that are tied in both directions, as by every undirected tie. */
  readonly mutual: number;
}

/**
 * Counts the tied pairs of nodes.
 *
 * @remarks Complexity: linear in nodes and arcs; undirected constant.
 */
export function countDyads(snapshot: Snapshot): Dyads {
  const { size, directed } = snapshot;
  return directed ? dyadsOf(forwardTies(snapshot, undefined).directions!) : { tied: size, mutual: size };
}

/** The same from the directions of `forwardTies`, one per pair. */
export function dyadsOf(directions: Uint8Array): Dyads {
  let mutual = 0;
  for (let k = 0; k < directions.length; k++) if (directions[k] === 3) mutual++;
  return { tied: directions.length, mutual };
}
