import { type Blossoms, INNER, OUTER } from './blossoms.ts';

/** Makes one new outer blossom of the odd cycle that `edge` closes between two outer nodes whose paths meet at `base`. */
export function shrink(state: Blossoms, edge: number, base: number): void {
  const { ends, top, parent, labelEnd, label, dual, queue } = state;
  const blossom = state.unusedBlossoms.pop()!;
  const root = top[base]!;
  const children: number[] = [];
  const childEnds: number[] = [];
  // from one end of the edge back to the base …
  for (let child = top[ends[2 * edge]!]!; child !== root; child = top[ends[labelEnd[child]!]!]!) {
    children.push(child);
    childEnds.push(labelEnd[child]!);
  }
  children.push(root);
  // … then, turned round, from the base over the edge, and back to it from the other end
  children.reverse();
  childEnds.reverse();
  childEnds.push(2 * edge);
  for (let child = top[ends[2 * edge + 1]!]!; child !== root; child = top[ends[labelEnd[child]!]!]!) {
    children.push(child);
    childEnds.push(labelEnd[child]! ^ 1);
  }
  for (const child of children) parent[child] = blossom;
  parent[blossom] = -1;
  state.base[blossom] = base;
  state.children[blossom] = children;
  state.childEnds[blossom] = childEnds;
  label[blossom] = OUTER;
  labelEnd[blossom] = labelEnd[root]!;
  dual[blossom] = 0;
  for (const v of state.nodesOf(blossom)) {
    // inner nodes become outer
    if (label[top[v]!] === INNER) queue.push(v);
    top[v] = blossom;
  }
  gatherBestEdges(state, blossom, children);
}

/** The edges of least slack from a new blossom to each other outer one, from those of its children. */
function gatherBestEdges(state: Blossoms, blossom: number, children: readonly number[]): void {
  const { ends, top, label, bestEdge, bestEdges, scratch, offsets, farEnds } = state;
  const reached: number[] = [];
  const offer = (edge: number): void => {
    const a = top[ends[2 * edge]!]!;
    const other = a === blossom ? top[ends[2 * edge + 1]!]! : a;
    if (other === blossom || label[other] !== OUTER) return;
    const best = scratch[other]!;
    if (best === -1) reached.push(other);
    if (best === -1 || state.slack(edge) < state.slack(best)) scratch[other] = edge;
  };
  for (const child of children) {
    const gathered = bestEdges[child];
    if (gathered) for (const edge of gathered) offer(edge);
    else for (const v of state.nodesOf(child)) for (let i = offsets[v]!; i < offsets[v + 1]!; i++) offer(farEnds[i]! >> 1);
    bestEdges[child] = undefined;
    bestEdge[child] = -1;
  }
  const edges: number[] = [];
  let best = -1;
  for (const other of reached) {
    const edge = scratch[other]!;
    scratch[other] = -1;
    edges.push(edge);
    if (best === -1 || state.slack(edge) < state.slack(best)) best = edge;
  }
  bestEdges[blossom] = edges;
  bestEdge[blossom] = best;
}
