import { adjustDuals } from './adjust-duals.ts';
import { augment } from './augment.ts';
import { type Blossoms, FREE, OUTER } from './blossoms.ts';
import { dissolve } from './expand.ts';
import { growInner, growOuter } from './grow.ts';
import { meetingBase } from './meeting-base.ts';
import { shrink } from './shrink.ts';

/**
 * One stage: grows a forest of alternating paths from all unmatched nodes until two of its trees meet, and matches along the path between
 * their roots, which makes one more matched pair.
 *
 * @returns false when no such path pays: the matching is the best
 * @remarks Complexity: quadratic in nodes.
 */
export function runStage(state: Blossoms, maxCardinality: boolean): boolean {
  const { order, mate, top, parent, base, dual, label, labelEnd } = state;
  label.fill(FREE);
  labelEnd.fill(-1);
  state.bestEdge.fill(-1);
  state.bestEdges.fill(undefined);
  state.tight.fill(0);
  state.queue.length = 0;
  for (let v = 0; v < order; v++) if (mate[v] === -1 && label[top[v]!] === FREE) growOuter(state, v, -1);
  while (!followTight(state)) if (!adjustDuals(state, maxCardinality)) return false;
  for (let b = order; b < 2 * order; b++) if (parent[b] === -1 && base[b] !== -1 && label[b] === OUTER && dual[b] === 0) dissolve(state, b);
  return true;
}

/** Grows the forest along tight edges as far as they lead. Returns whether an augmenting path was found and matched. */
function followTight(state: Blossoms): boolean {
  const { ends, weights, offsets, farEnds, top, dual, label, labelEnd, bestEdge, tight, queue } = state;
  for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const far = farEnds[i]!;
      const edge = far >> 1;
      const w = ends[far]!;
      const here = top[v]!;
      const there = top[w]!;
      if (here === there) continue;
      let slack = 0;
      if (tight[edge] === 0) {
        slack = dual[v]! + dual[w]! - 2 * weights[edge]!;
        if (slack <= 0) tight[edge] = 1;
      }
      if (tight[edge] === 0) {
        // remembered for the change of duals
        const keeper = label[there] === OUTER ? here : label[w] === FREE ? w : -1;
        if (keeper !== -1 && (bestEdge[keeper] === -1 || slack < state.slack(bestEdge[keeper]!))) bestEdge[keeper] = edge;
      } else if (label[there] === FREE) growInner(state, w, far ^ 1);
      else if (label[there] === OUTER) {
        const meeting = meetingBase(state, v, w);
        if (meeting === -1) {
          augment(state, edge);
          return true;
        }
        shrink(state, edge, meeting);
      } else if (label[w] === FREE) {
        // inside an inner blossom: where the forest could enter, should the blossom be expanded
        label[w] = label[there]!;
        labelEnd[w] = far ^ 1;
      }
    }
  }
  return false;
}
