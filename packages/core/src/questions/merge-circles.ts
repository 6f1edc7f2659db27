import type { Snapshot } from '../metrics/snapshot/snapshot.ts';

/** Circles of node numbers, and how long it takes to tell the network with them. */
export interface ToldCircles {
  readonly circles: readonly (readonly number[])[];
  /** Description length in nats: smaller is better. */
  readonly length: number;
}

/**
 * Joins circles that a network does not tell apart, and keeps the best state on the way. What is good is the description length of the
 * degree-corrected planted partition: how much it takes to say who is in which circle, how many ties run inside and between, and then which.
 * A split is worth telling only when it saves more than it costs; so chance is not taken for a circle, as by modularity.
 *
 * Only circles with a tie between them are joined, two at a time, those that shorten the description most. Nodes without ties are left out.
 *
 * @param start node numbers by circle, each node with a tie once
 * @returns the shortest description found, never longer than that of `start`
 * @remarks Complexity: ties and, per join, pairs of circles with a tie between them.
 * @see Zhang, L. & Peixoto, T. P. (2020): Statistical inference of assortative community structures. Physical Review Research 2, 043271.
 */
export function mergeCircles(snapshot: Snapshot, start: readonly (readonly number[])[]): ToldCircles {
  const { order, size, ends, offsets } = snapshot;
  const circleOf = new Int32Array(order).fill(-1);
  start.forEach((members, c) => members.forEach((v) => (circleOf[v] = c)));
  const circles: (number[] | undefined)[] = start.map((members) => [...members]);
  const degrees = start.map((members) => members.reduce((sum, v) => sum + offsets[v + 1]! - offsets[v]!, 0));
  const between = start.map(() => new Map<number, number>());
  let inside = 0;
  for (let i = 0; i < ends.length; i += 2) {
    const [c, d] = [circleOf[ends[i]!]!, circleOf[ends[i + 1]!]!];
    if (c === d) inside++;
    else
      for (const [from, to] of [
        [c, d],
        [d, c],
      ] as const)
        between[from]!.set(to, (between[from]!.get(to) ?? 0) + 1);
  }
  const nodes = start.reduce((sum, members) => sum + members.length, 0);
  const factorial = logFactorials(2 * size + nodes);
  /** What one circle adds. */
  const own = (n: number, e: number): number => factorial[n]! + factorial[n - 1]! - factorial[e + n - 1]!;
  /** What the numbers of circles and of ties inside add. */
  const common = (count: number, within: number): number => {
    const across = size - within;
    const places = count > 1 ? across * Math.log((count * (count - 1)) / 2) + Math.log(size + 1) : 0;
    const choices = factorial[nodes - 1]! - factorial[count - 1]! - factorial[nodes - count]!;
    return factorial[within]! + factorial[across]! - within * Math.log(count / 2) - places - choices;
  };
  let count = start.length;
  let sum = start.reduce((so, { length }, c) => so + own(length, degrees[c]!), 0);
  // the degrees and the number of nodes cost the same whatever the circles
  const fixed = -factorial[nodes]! - Math.log(nodes) + logFactorialsOfDegrees(snapshot, factorial);
  let best: ToldCircles = { circles: start, length: -(common(count, inside) + sum + fixed) };
  for (;;) {
    let join: { c: number; d: number; value: number; gain: number; ties: number } | undefined;
    for (let c = 0; c < between.length; c++)
      for (const [d, ties] of between[c]!) {
        if (d < c) continue;
        const [n, m] = [circles[c]!.length, circles[d]!.length];
        const gain = own(n + m, degrees[c]! + degrees[d]!) - own(n, degrees[c]!) - own(m, degrees[d]!);
        const value = common(count - 1, inside + ties) + gain;
        if (join === undefined || value > join.value) join = { c, d, value, gain, ties };
      }
    if (join === undefined) return best;
    const { c, d } = join;
    inside += join.ties;
    sum += join.gain;
    count--;
    circles[c] = [...circles[c]!, ...circles[d]!];
    circles[d] = undefined;
    degrees[c]! += degrees[d]!;
    for (const [other, ties] of between[d]!) {
      between[other]!.delete(d);
      if (other === c) continue;
      const together = (between[c]!.get(other) ?? 0) + ties;
      between[c]!.set(other, together);
      between[other]!.set(c, together);
    }
    between[d]!.clear();
    const length = -(common(count, inside) + sum + fixed);
    if (length < best.length - 1e-9) best = { circles: circles.filter((one) => one !== undefined), length };
  }
}

/** ln n! for n from 0 to `most`. */
function logFactorials(most: number): Float64Array {
  const found = new Float64Array(most + 1);
  for (let n = 2; n <= most; n++) found[n] = found[n - 1]! + Math.log(n);
  return found;
}

function logFactorialsOfDegrees({ order, offsets }: Snapshot, factorial: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < order; v++) sum += factorial[offsets[v + 1]! - offsets[v]!]!;
  return sum;
}
