import { orNull, recordOf } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { egoTies, holds, squaredHolds } from './burt.ts';
import { constraints } from './constraint.ts';
import { effectiveSizes } from './effective-size.ts';
import { efficiencies } from './efficiency.ts';
import { hierarchies } from './hierarchy.ts';

/** Burt's four measures of a node; all `null` when it has no contact. */
export interface StructuralHoles {
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly efficiency: number | null;
  readonly hierarchy: number | null;
}

/**
 * Burt's four measures of structural holes at once, with the work they share done once: `constraint`, `effectiveSize`, `efficiency` and
 * `hierarchy`; see each for its meaning, formula and range.
 *
 * Not to be read as four opinions: they are views of the same few ties around a node, and rise and fall together.
 * @throws when a weight is asked of a snapshot without weights
 * @remarks Complexity: at most size^1.5; memory: two numbers per tie.
 * @see Burt, R. S. (1992): Structural Holes. Harvard University Press, chapter 2.
 */
export function structuralHoles(graph: GraphOrSnapshot, options?: MetricOptions): Record<string, StructuralHoles> {
  const snapshot = readGraph(graph, options, '@netz-map/core/metrics/structural-holes', 'any');
  const ego = egoTies(snapshot, options);
  const hold = holds(ego);
  const squares = squaredHolds(ego.ties, hold);
  const held = constraints(ego, squares);
  const sizes = effectiveSizes(ego);
  const shares = efficiencies(ego, sizes);
  const uneven = hierarchies(ego, hold, squares);
  return recordOf(snapshot.ids, (v) => ({
    constraint: orNull(held[v]!),
    effectiveSize: orNull(sizes[v]!),
    efficiency: orNull(shares[v]!),
    hierarchy: orNull(uneven[v]!),
  }));
}
