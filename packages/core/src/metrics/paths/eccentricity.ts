import { wordOption } from '../snapshot/expect-option.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { DirectedPathOptions } from './closeness.ts';
import { distancesOfAll } from './distances-of-all.ts';
import { tieLengths } from './tie-lengths.ts';

const WHERE = '@netz-map/core/metrics/eccentricity';

/**
 * Eccentricity: how far away the farthest of those is whom a node can reach.
 *
 * Range: 0 (reaches nobody) to n - 1, with weights 0 and up. Not to be read as being at the margin where a network has several parts:
 * in a small part everybody is near everybody.
 * @throws when an option is unknown
 * @remarks Complexity: nodes × arcs / 64, with weights nodes × arcs × log nodes.
 * @see Hage, P.; Harary, F. (1995): Eccentricity and centrality in networks. Social Networks 17, 57–63.
 */
export const eccentricity: NodeMetric<DirectedPathOptions> = /* @__PURE__ */ nodeMetric<DirectedPathOptions>({
  name: 'eccentricity',
  where: WHERE,
  accepts: 'any',
  compute: (snapshot: Snapshot, options: DirectedPathOptions | undefined): Float64Array => {
    const direction = wordOption(WHERE, 'direction', options?.direction, ['out', 'in']);
    return Float64Array.from(distancesOfAll(snapshot, direction, tieLengths(snapshot, options, WHERE)).farthest);
  },
});
