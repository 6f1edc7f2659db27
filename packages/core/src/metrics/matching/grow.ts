import { type Blossoms, INNER, OUTER } from './blossoms.ts';

/** Makes the blossom of a node the root of a tree in the forest, or, with the end it was reached from, an outer one in it. */
export function growOuter(state: Blossoms, node: number, from: number): void {
  const { top, label, labelEnd, bestEdge, queue } = state;
  const blossom = top[node]!;
  label[node] = label[blossom] = OUTER;
  labelEnd[node] = labelEnd[blossom] = from;
  bestEdge[node] = bestEdge[blossom] = -1;
  if (blossom < state.order) queue.push(blossom);
  else for (const v of state.nodesOf(blossom)) queue.push(v);
}

/** Takes a matched blossom, reached at `node` from the end `from`, into the forest as inner, and the partner of its base as outer. */
export function growInner(state: Blossoms, node: number, from: number): void {
  const { top, label, labelEnd, bestEdge, base, mate, ends } = state;
  const blossom = top[node]!;
  label[node] = label[blossom] = INNER;
  labelEnd[node] = labelEnd[blossom] = from;
  bestEdge[node] = bestEdge[blossom] = -1;
  const beyond = mate[base[blossom]!]!;
  growOuter(state, ends[beyond]!, beyond ^ 1);
}
