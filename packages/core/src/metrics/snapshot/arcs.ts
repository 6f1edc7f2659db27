import { type Rows, rowsOf } from './rows.ts';
import type { Snapshot } from './snapshot.ts';

/** Rows that also know which edge each arc belongs to. */
export interface Arcs extends Rows {
  /** Edge numbers. Same length as `targets`. */
  readonly edgeOf: Int32Array;
}

const incoming = new WeakMap<Snapshot, Rows>();
const outgoingArcs = new WeakMap<Snapshot, Arcs>();
const incomingArcs = new WeakMap<Snapshot, Arcs>();

/** Undirected: all neighbours. Directed: the tails of the arcs that reach a node. Built on first use and kept with the snapshot. */
export function incomingOf(snapshot: Snapshot): Rows {
  if (!snapshot.directed) return snapshot;
  return kept(incoming, snapshot, () => rowsOf(snapshot, 'in'));
}

/** The rows of the snapshot with their edges: what measures of edges and weights need. Built on first use and kept. */
export function outgoingArcsOf(snapshot: Snapshot): Arcs {
  return kept(outgoingArcs, snapshot, () => withEdges(snapshot, snapshot, snapshot.directed ? 'out' : 'both'));
}

/** {@link incomingOf} with edges. */
export function incomingArcsOf(snapshot: Snapshot): Arcs {
  if (!snapshot.directed) return outgoingArcsOf(snapshot);
  return kept(incomingArcs, snapshot, () => withEdges(snapshot, incomingOf(snapshot), 'in'));
}

function kept<Value>(map: WeakMap<Snapshot, Value>, snapshot: Snapshot, make: () => Value): Value {
  let value = map.get(snapshot);
  if (!value) map.set(snapshot, (value = make()));
  return value;
}

function withEdges({ ends }: Snapshot, { offsets, targets }: Rows, side: 'out' | 'in' | 'both'): Arcs {
  const next = offsets.slice();
  const edgeOf = new Int32Array(targets.length);
  for (let i = 0; i < ends.length; i += 2) {
    if (side !== 'in') edgeOf[next[ends[i]!]!++] = i >> 1;
    if (side !== 'out') edgeOf[next[ends[i + 1]!]!++] = i >> 1;
  }
  return { offsets, targets, edgeOf };
}
