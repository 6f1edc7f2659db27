import { expectation } from '../../shared/expectation.ts';
import type { Attributes } from './graph-like.ts';
import type { GraphOrSnapshot } from './read-graph.ts';
import { Snapshot } from './snapshot.ts';

/**
 * Which group a node belongs to: the name of a node attribute, a function, or a record by node key. A snapshot carries no attributes:
 * with one, use a function of the key or a record.
 */
export type NodeGroup = string | ((node: string, attributes: Attributes) => unknown) | Readonly<Record<string, unknown>>;

/** Nodes sorted into groups. */
export interface Groups {
  /** Labels in the order of their first node. */
  readonly labels: readonly string[];
  /** Group number by node number; -1: no group known. */
  readonly of: Int32Array;
}

/**
 * The groups of all nodes. Labels are compared as text; `null`, `undefined` and the empty text mean that no group is known.
 *
 * @param graph what the measure was called with; `snapshot` is the snapshot of it
 * @param option what the option is called, for the message
 * @throws when no group is named, or an attribute is named but only a snapshot is there
 */
export function groupsOf(
  graph: GraphOrSnapshot,
  snapshot: Snapshot,
  group: NodeGroup | undefined,
  where: string,
  option = 'getNodeGroup',
): Groups {
  const raw = rawGroups(graph, snapshot, group, where, option);
  const numbers = new Map<string, number>();
  const of = Int32Array.from(raw, (value) => {
    if (value == null || value === '') return -1;
    const label = String(value);
    const known = numbers.get(label);
    if (known !== undefined) return known;
    numbers.set(label, numbers.size);
    return numbers.size - 1;
  });
  return { labels: [...numbers.keys()], of };
}

function rawGroups(graph: GraphOrSnapshot, snapshot: Snapshot, group: NodeGroup | undefined, where: string, option: string): unknown[] {
  if (typeof group === 'object' && group !== null) return snapshot.ids.map((id) => (Object.hasOwn(group, id) ? group[id] : undefined));
  if (typeof group !== 'string' && typeof group !== 'function')
    throw expectation(where, `${option} to be the name of a node attribute, a function or a record`, group);
  if (graph instanceof Snapshot) {
    if (typeof group === 'string') throw expectation(where, `${option} to be a function or a record when only a snapshot is given`, group);
    return snapshot.ids.map((id) => group(id, {}));
  }
  const raw: unknown[] = [];
  graph.forEachNode((node, attributes: Attributes) => raw.push(typeof group === 'string' ? attributes[group] : group(node, attributes)));
  return raw;
}
