import { expectation } from '../../shared/expectation.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Marks the nodes of a set by their keys.
 *
 * @param name of the option, for the message
 * @throws when it is no list, or a key is not in the graph
 */
export function membersOf(snapshot: Snapshot, keys: readonly string[], where: string, name: string): Uint8Array {
  const marks = new Uint8Array(snapshot.order);
  if (!Array.isArray(keys)) throw expectation(where, `${name} to be a list of node keys`, keys);
  for (const key of keys) {
    const v = snapshot.indexOf.get(key);
    if (v === undefined) throw expectation(where, `${name} to name nodes of the graph`, key);
    marks[v] = 1;
  }
  return marks;
}
