import { type Blossoms, FREE, INNER, OUTER } from './blossoms.ts';
import { expandInner } from './expand.ts';

/**
 * When no tight edge leads on: changes the duals by as much as they allow, until an edge becomes tight or a blossom can be expanded.
 *
 * @returns whether the stage can go on; if not, the matching is the best
 */
export function adjustDuals(state: Blossoms, maxCardinality: boolean): boolean {
  const { order, ends, top, parent, base, dual, label, bestEdge, tight, queue } = state;
  let delta = Infinity;
  let edge = -1;
  let blossom = -1;
  if (!maxCardinality) for (let v = 0; v < order; v++) delta = Math.min(delta, dual[v]!);
  for (let v = 0; v < order; v++) {
    if (bestEdge[v] === -1 || label[top[v]!] !== FREE) continue;
    const slack = state.slack(bestEdge[v]!);
    if (slack < delta) {
      delta = slack;
      edge = bestEdge[v]!;
    }
  }
  for (let b = 0; b < 2 * order; b++) {
    if (parent[b] !== -1 || base[b] === -1) continue;
    if (label[b] === OUTER && bestEdge[b] !== -1) {
      const slack = state.slack(bestEdge[b]!) / 2;
      if (slack < delta) {
        delta = slack;
        edge = bestEdge[b]!;
      }
    } else if (label[b] === INNER && b >= order && dual[b]! < delta) {
      delta = dual[b]!;
      edge = -1;
      blossom = b;
    }
  }
  const ending = edge === -1 && blossom === -1;
  // at the end of a matching of most edges nothing limits the duals: they go down as far as the certificate lets them
  if (delta === Infinity)
    delta = Math.max(
      0,
      dual.subarray(0, order).reduce((least, y) => Math.min(least, y), Infinity),
    );
  // rounding of fractional weights must not turn them back
  delta = Math.max(0, delta);
  for (let v = 0; v < order; v++) {
    const its = label[top[v]!];
    if (its === OUTER) dual[v]! -= delta;
    else if (its === INNER) dual[v]! += delta;
  }
  for (let b = order; b < 2 * order; b++) {
    if (parent[b] !== -1 || base[b] === -1) continue;
    if (label[b] === OUTER) dual[b]! += delta;
    else if (label[b] === INNER) dual[b]! -= delta;
  }
  if (ending) return false;
  if (edge !== -1) {
    tight[edge] = 1;
    const u = ends[2 * edge]!;
    queue.push(label[top[u]!] === OUTER ? u : ends[2 * edge + 1]!);
  } else expandInner(state, blossom);
  return true;
}
