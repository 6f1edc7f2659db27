import { expectation } from '../../shared/expectation.ts';
import { wholeOption, wordOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { nearness } from './distance-reach.ts';
import { leastLeft } from './least-left.ts';
import { mostReaching } from './most-reaching.ts';
import { pairsAmong } from './pairs-left.ts';
import { connectedPairsLeft, inverseDistancesLeft } from './what-is-left.ts';

const WHERE = '@netz-map/core/metrics/key-players';

export interface KeyPlayersOptions extends MetricOptions {
  /** How many nodes the set has. From 1 to the number of nodes. */
  readonly size: number;
  /**
   * What the set is to do. `fragment`: leave as few pairs as possible that can reach each other when it goes (largest F);
   * `distance-fragment`: leave the longest ways (largest DF); `reach`: have the most nodes within `steps`;
   * `distance-reach`: be near to all (largest R).
   * @default 'distance-reach'
   */
  readonly goal?: 'distance-reach' | 'reach' | 'fragment' | 'distance-fragment' | undefined;
  /**
   * For `reach`: within how many ties.
   * @default 1
   */
  readonly steps?: number | undefined;
  /**
   * Whether the best set must be found: `true`, however long it takes; `false`, never more than a good one; `auto`, when it takes no
   * longer than about a second.
   * @default 'auto'
   */
  readonly exact?: boolean | 'auto' | undefined;
}

/** A set of nodes and what it achieves. */
export interface KeyPlayers {
  /** Node keys in the order of the graph. */
  readonly members: string[];
  /** F, DF, the number of nodes within reach (members included), or R. `null` when fewer than two nodes would be left to fragment. */
  readonly value: number | null;
  /** Whether no set of this size achieves more. Otherwise it was found by adding and exchanging members, and is good, not proven best. */
  readonly exact: boolean;
}

/** About how many steps of the innermost loops make a second. */
const AUTO_EFFORT = 3e8;

/**
 * Key players: the set of a given size that would tear the network most when it goes (to know what depends on few), or that reaches the
 * most (to choose whom to tell first). Not the best single ones together: two who reach the same people add nothing to each other.
 *
 * Not to be read as a list of the best: other sets may achieve the same, and this gives one of them, the same each time.
 * @throws when the graph is directed, or an option is out of bounds
 * @remarks Complexity of the good set: `fragment` size × (nodes + edges) per round of exchanges; `distance-fragment` nodes² × edges / 64, and
 * 100 × size × nodes × edges / 64 per round: some seconds at 1,000 nodes. Reach: size × nodes² per round, with 8 bytes per pair up to
 * 2,000 nodes and without exchanges above. Exact search: of the order of nodes^size.
 * @see Borgatti, S. P. (2006): Identifying sets of key players in a social network. Comput. Math. Organ. Theory 12, 21–34.
 */
export function keyPlayers(graph: GraphOrSnapshot, options: KeyPlayersOptions): KeyPlayers {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const { order, ids } = snapshot;
  const size = wholeOption(WHERE, 'size', options?.size ?? Number.NaN, 1, 1, order);
  const goal = wordOption(WHERE, 'goal', options.goal, ['distance-reach', 'reach', 'fragment', 'distance-fragment']);
  const steps = wholeOption(WHERE, 'steps', options.steps, 1, 1);
  const { exact = 'auto' } = options;
  if (exact !== 'auto' && typeof exact !== 'boolean') throw expectation(WHERE, 'exact to be true, false or "auto"', exact);
  const effort = exact === 'auto' ? AUTO_EFFORT : exact ? Infinity : 0;
  if (goal === 'reach' || goal === 'distance-reach') {
    const found = mostReaching(snapshot, size, goal === 'reach' ? (d) => (d >= 0 && d <= steps ? 1 : 0) : nearness, effort);
    return { members: keysOf(found.members), value: goal === 'reach' ? Math.round(found.value) : found.value / order, exact: found.exact };
  }
  const left = order - size;
  const connected = goal === 'fragment' ? connectedPairsLeft(snapshot) : inverseDistancesLeft(snapshot);
  const { members, value, exact: best } = leastLeft(order, size, connected, effort);
  const all = goal === 'fragment' ? pairsAmong(left) : left * (left - 1);
  return { members: keysOf(members), value: left < 2 ? null : 1 - value / all, exact: best };

  function keysOf(numbers: readonly number[]): string[] {
    return [...numbers].sort((a, b) => a - b).map((v) => ids[v]!);
  }
}
