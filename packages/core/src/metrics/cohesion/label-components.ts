import type { Snapshot } from '../snapshot/snapshot.ts';

/** Nodes sorted into components, each node into one. */
export interface ComponentLabels {
  /** Component number by node number. */
  readonly labels: Int32Array;
  /** How many components there are. */
  readonly count: number;
  /** Number of nodes by component number. */
  readonly sizes: Int32Array;
}

/**
 * The component of every node, whatever the direction of arcs; components are numbered in the order of their first node.
 *
 * Union-find straight from the edges, so that no rows are built. Each node points to an earlier one of its component, or to itself
 * when it is the first. From both ends of an edge, the one that points later climbs, and what it climbed from is made to point as early
 * as the other: finding and joining are one (Rem's algorithm). After every n edges, all pointers skip one station: from then on nearly
 * every edge meets two nodes that point to the same one.
 *
 * @remarks Complexity: practically linear in nodes and edges; done as soon as everything is one component.
 * @see Patwary, M.; Blair, J.; Manne, F. (2010): Experiments on union-find algorithms for the disjoint-set data structure. SEA, 411–423.
 */
export function labelComponents({ order, ends }: Pick<Snapshot, 'order' | 'ends'>): ComponentLabels {
  const earlier = new Int32Array(order);
  for (let v = 0; v < order; v++) earlier[v] = v;
  let parts = order;
  for (let from = 0; from < ends.length && parts > 1; from += 2 * order) {
    if (from > 0) for (let v = 0; v < order; v++) earlier[v] = earlier[earlier[v]!]!;
    const to = Math.min(ends.length, from + 2 * order);
    for (let i = from; i < to; i += 2) {
      let u = ends[i]!;
      let v = ends[i + 1]!;
      let beforeU = earlier[u]!;
      let beforeV = earlier[v]!;
      while (beforeU !== beforeV) {
        if (beforeU > beforeV) {
          earlier[u] = beforeV;
          if (beforeU === u) {
            parts--;
            break;
          }
          u = beforeU;
          beforeU = earlier[u]!;
        } else {
          earlier[v] = beforeU;
          if (beforeV === v) {
            parts--;
            break;
          }
          v = beforeV;
          beforeV = earlier[v]!;
        }
      }
    }
  }
  // whatever a node points to comes before it, so its label stands there already
  const labels = earlier;
  let count = 0;
  for (let v = 0; v < order; v++) labels[v] = earlier[v] === v ? count++ : labels[earlier[v]!]!;
  const sizes = new Int32Array(count);
  for (let v = 0; v < order; v++) sizes[labels[v]!]!++;
  return { labels, count, sizes };
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
