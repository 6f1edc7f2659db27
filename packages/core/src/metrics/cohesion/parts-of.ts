import type { Snapshot } from '../snapshot/snapshot.ts';
import { type ComponentLabels, labelComponents } from './label-components.ts';

/**
 * Connected components by node number, as findings and suggestions read them: the parts of the network inside which everybody can
 * reach everybody over ties.
 *
 * @returns node numbers in rising order per component; larger components first, equal ones by their smallest node number.
 * A node without neighbours is a component of one. Complexity: practically linear in nodes and edges.
 */
export function partsOf(snapshot: Snapshot): number[][] {
  return membersOf(labelComponents(snapshot), (v) => v);
}

/** What `nameOf` makes of the nodes, by component and in the order of the nodes; larger components first, equal ones by their first node. */
export function membersOf<Name>({ labels, count }: Pick<ComponentLabels, 'labels' | 'count'>, nameOf: (v: number) => Name): Name[][] {
  const members = new Array<Name[] | undefined>(count);
  const found: Name[][] = [];
  for (let v = 0; v < labels.length; v++) {
    let part = members[labels[v]!];
    if (!part) found.push((part = members[labels[v]!] = []));
    part.push(nameOf(v));
  }
  return found.sort((a, b) => b.length - a.length);
}
