import { wordOption } from '../snapshot/expect-option.ts';
import { type MetricOptions, weightsFor } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Options of all measures of paths. */
export interface PathOptions extends MetricOptions {
  /**
   * What a weight says. `strength`: how strong a tie is; it is then 1 / weight long, so that paths over strong ties are short.
   * `length`: how long it is; `merge: 'min'` is then what is usually meant for parallel edges. Without weights every tie is 1 long.
   * @default 'strength'
   */
  readonly weightAs?: 'strength' | 'length' | undefined;
}

/** How long every edge is; `undefined`: 1 each. */
export function tieLengths(snapshot: Snapshot, options: PathOptions | undefined, where: string): Float64Array | undefined {
  const asLength = wordOption(where, 'weightAs', options?.weightAs, ['strength', 'length']) === 'length';
  const weights = weightsFor(snapshot, options);
  return asLength ? weights : weights?.map((weight) => 1 / weight);
}
