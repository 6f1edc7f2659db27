import type { Blossoms } from './blossoms.ts';

/** Matches along the augmenting path that `edge` closes between two trees: what was matched no longer is, and the other way round. */
export function augment(state: Blossoms, edge: number): void {
  const { ends, top, mate, labelEnd } = state;
  for (const end of [2 * edge, 2 * edge + 1]) {
    // `node` is outer and gets the partner at the far end of the edge
    let node = ends[end]!;
    let far = end ^ 1;
    for (;;) {
      const outer = top[node]!;
      turn(state, outer, node);
      mate[node] = far;
      const back = labelEnd[outer]!;
      if (back === -1) break;
      const inner = top[ends[back]!]!;
      const entry = labelEnd[inner]!;
      const entered = ends[entry ^ 1]!;
      turn(state, inner, entered);
      mate[entered] = entry;
      node = ends[entry]!;
      far = entry ^ 1;
    }
  }
}

/** Changes the matching inside a blossom so that `node` becomes its base. */
function turn(state: Blossoms, blossom: number, node: number): void {
  const { order, ends, mate, parent, base } = state;
  if (blossom < order) return;
  const open: [blossom: number, node: number][] = [[blossom, node]];
  for (let task = open.pop(); task; task = open.pop()) {
    const [b, v] = task;
    const children = state.children[b]!;
    const childEnds = state.childEnds[b]!;
    const length = children.length;
    let child = v;
    while (parent[child] !== b) child = parent[child]!;
    if (child >= order) open.push([child, v]);
    const entered = children.indexOf(child);
    // the way round to the old base that has an even number of steps: its edges change, two children at a time
    const step = entered % 2 === 1 ? 1 : -1;
    for (let at = entered; at !== 0;) {
      at = (at + step + length) % length;
      const end = step === 1 ? childEnds[at]! : childEnds[(at - 1 + length) % length]! ^ 1;
      const one = children[at]!;
      at = (at + step + length) % length;
      const other = children[at]!;
      if (one >= order) open.push([one, ends[end]!]);
      if (other >= order) open.push([other, ends[end ^ 1]!]);
      mate[ends[end]!] = end ^ 1;
      mate[ends[end ^ 1]!] = end;
    }
    state.children[b] = [...children.slice(entered), ...children.slice(0, entered)];
    state.childEnds[b] = [...childEnds.slice(entered), ...childEnds.slice(0, entered)];
    base[b] = v;
  }
}
