// A very long path, to show that measures overflow nothing. Built directly: the checks of `snapshotFrom` take longer than the measures.
import { Snapshot } from '../src/metrics/snapshot/snapshot.ts';

/** n0 – n1 – n2 … with `order` nodes; directed: each leads to the next. `more` are further ends of edges. */
export function longRow(order: number, directed = false, more: readonly number[] = []): Snapshot {
  const ends = new Int32Array(2 * (order - 1) + more.length);
  for (let i = 0; i < 2 * (order - 1); i++) ends[i] = (i + 1) >> 1;
  ends.set(more, 2 * (order - 1));
  return new Snapshot({ ids: Array.from({ length: order }, (_, v) => `n${v}`), ends, directed });
}
