import { type Blossoms, FREE, INNER, OUTER } from './blossoms.ts';
import { growInner } from './grow.ts';

/** After a stage: dissolves an outermost blossom without dual, and those in it that have none either. */
export function dissolve(state: Blossoms, blossom: number): void {
  const open = [blossom];
  for (let b = open.pop(); b !== undefined; b = open.pop()) {
    const children = state.children[b]!;
    release(state, b);
    for (const child of children) if (child >= state.order && state.dual[child] === 0) open.push(child);
  }
}

/** During a stage: expands an inner blossom whose dual has become 0, and puts those of its children in the forest that are on the path. */
export function expandInner(state: Blossoms, blossom: number): void {
  const { ends, top, label, labelEnd, bestEdge, tight, mate, base } = state;
  const children = state.children[blossom]!;
  const childEnds = state.childEnds[blossom]!;
  const length = children.length;
  const enteredFrom = labelEnd[blossom]!;
  release(state, blossom);
  const entered = top[ends[enteredFrom ^ 1]!]!;
  let at = children.indexOf(entered);
  // the way round to the base that has an even number of steps
  const step = at % 2 === 1 ? 1 : -1;
  const next = (i: number): number => (i + step + length) % length;
  /** The end in child `i` of the edge to the next one. */
  const leaving = (i: number): number => (step === 1 ? childEnds[i]! : childEnds[(i - 1 + length) % length]! ^ 1);
  let from = enteredFrom;
  while (at !== 0) {
    // one child becomes inner, and the one it is matched to outer
    const matched = leaving(at);
    label[ends[from ^ 1]!] = FREE;
    label[ends[matched ^ 1]!] = FREE;
    growInner(state, ends[from ^ 1]!, from);
    tight[matched >> 1] = 1;
    at = next(at);
    from = leaving(at);
    tight[from >> 1] = 1;
    at = next(at);
  }
  // the child with the base is inner; what it is matched to is in the forest already
  const baseChild = children[0]!;
  label[ends[from ^ 1]!] = label[baseChild] = INNER;
  labelEnd[ends[from ^ 1]!] = labelEnd[baseChild] = from;
  bestEdge[baseChild] = -1;
  // children on the other way round leave the forest, unless an outer node reaches them
  for (at = next(0); children[at] !== entered; at = next(at)) {
    const child = children[at]!;
    if (label[child] === OUTER) continue;
    const reached = state.nodesOf(child).find((v) => label[v] !== FREE);
    if (reached === undefined) continue;
    label[reached] = FREE;
    label[ends[mate[base[child]!]!]!] = FREE;
    growInner(state, reached, labelEnd[reached]!);
  }
}

/** Makes the children of an outermost blossom outermost ones, and its number free for another. */
function release(state: Blossoms, blossom: number): void {
  for (const child of state.children[blossom]!) {
    state.parent[child] = -1;
    for (const v of state.nodesOf(child)) state.top[v] = child;
  }
  state.label[blossom] = FREE;
  state.labelEnd[blossom] = -1;
  state.base[blossom] = -1;
  state.children[blossom] = [];
  state.childEnds[blossom] = [];
  state.bestEdge[blossom] = -1;
  state.bestEdges[blossom] = undefined;
  state.unusedBlossoms.push(blossom);
}
