import { expectation } from '../../shared/expectation.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** The number of a node. Throws when there is none of this key: an unknown key is a mistake, not an unreachable node. */
export function nodeNumber(snapshot: Snapshot, node: string, where: string): number {
  const number = snapshot.indexOf.get(node);
  if (number === undefined) throw expectation(where, 'the key of a node of the graph', node);
  return number;
}
