import type { GraphOrSnapshot } from '../snapshot/read-graph.ts';
import { type ReferralPathOptions, shortestPaths } from './shortest-paths.ts';

/**
 * A shortest referral path: who could introduce `from` to `to` over as few others as possible, or with weights over the strongest ties.
 * Among equally short ones always the same: the first in the order of its node keys.
 *
 * @returns node keys, both ends included; `null` when no path leads there
 * @throws when a node is unknown, or an option
 * @remarks Complexity: number of arcs, with weights times the logarithm of the number of nodes.
 */
export function referralPath(graph: GraphOrSnapshot, from: string, to: string, options?: ReferralPathOptions): string[] | null {
  return shortestPaths(graph, from, to, { ...options, limit: 1 })[0] ?? null;
}
