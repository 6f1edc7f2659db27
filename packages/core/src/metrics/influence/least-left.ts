/** A number that says how much of a network is left without some nodes; less is better. */
export interface LeftWithout {
  /** Writes, at least for the nodes from `first` on among these candidates that are not gone yet, what is left when the node goes too. */
  readonly oneMore: (gone: Uint8Array, into: Float64Array, first: number, candidates: Uint8Array) => void;
  /** About how many steps of the innermost loops `oneMore` takes: once, and for each node that it is written for. */
  readonly effort: { readonly once: number; readonly each: number };
}

/** A set that was searched for. */
export interface FoundSet {
  readonly members: readonly number[];
  readonly value: number;
  /** Whether no set of its size is better. */
  readonly exact: boolean;
}

/** Values nearer to each other are held to be equal, relatively: sums of fractions. */
const EQUAL = 1e-12;

/** So many nodes are tried for further members when each trial is dear. */
const PROMISING = 100;

/**
 * The set of `size` nodes without which the least is left: all sets are tried when that takes no more than `effort` steps. Otherwise nodes
 * are added one by one, each time the best, and then exchanged one by one as long as that gains. When each node must be tried by itself,
 * only the 100 that achieve the most alone are, from the second member on.
 */
export function leastLeft(order: number, size: number, left: LeftWithout, effort: number): FoundSet {
  const { once, each } = left.effort;
  const needed = subsets(order, size - 1) * once + subsets(order, size) * each;
  return needed <= effort ? best(order, size, left) : good(order, size, left);
}

function good(order: number, size: number, { oneMore, effort }: LeftWithout): FoundSet {
  const gone = new Uint8Array(order);
  const candidates = new Uint8Array(order).fill(1);
  const values = new Float64Array(order);
  const members: number[] = [];
  let value = Infinity;
  for (let i = 0; i < size; i++) {
    oneMore(gone, values, 0, candidates);
    const v = lowest(values, gone, 0, candidates);
    if (i === 0 && effort.each > 0) dropAllBut(Math.max(PROMISING, 2 * size), values, candidates);
    members.push(v);
    gone[v] = 1;
    value = values[v]!;
  }
  for (let improved = true; improved;) {
    improved = false;
    for (let i = 0; i < size; i++) {
      const member = members[i]!;
      gone[member] = 0;
      oneMore(gone, values, 0, candidates);
      const v = lowest(values, gone, 0, candidates);
      if (values[v]! < value * (1 - EQUAL)) {
        members[i] = v;
        value = values[v]!;
        improved = true;
      }
      gone[members[i]!] = 1;
    }
  }
  return { members, value, exact: size === 1 };
}

/** All sets in rising order of their members; the last member is chosen from one call. */
function best(order: number, size: number, { oneMore }: LeftWithout): FoundSet {
  const gone = new Uint8Array(order);
  const candidates = new Uint8Array(order).fill(1);
  const values = new Float64Array(order);
  const chosen: number[] = [];
  let members: number[] = [];
  let value = Infinity;
  const from = (first: number): void => {
    if (chosen.length === size - 1) {
      oneMore(gone, values, first, candidates);
      const v = lowest(values, gone, first, candidates);
      if (value === Infinity || values[v]! < value * (1 - EQUAL)) {
        value = values[v]!;
        members = [...chosen, v];
      }
      return;
    }
    // enough nodes must be left to choose from
    for (let v = first; v <= order - (size - chosen.length); v++) {
      gone[v] = 1;
      chosen.push(v);
      from(v + 1);
      chosen.pop();
      gone[v] = 0;
    }
  };
  from(0);
  return { members, value, exact: true };
}

function lowest(values: Float64Array, gone: Uint8Array, first: number, candidates: Uint8Array): number {
  let found = -1;
  for (let v = first; v < values.length; v++)
    if (candidates[v] && !gone[v] && (found < 0 || values[v]! < values[found]! * (1 - EQUAL))) found = v;
  return found;
}

function dropAllBut(count: number, values: Float64Array, candidates: Uint8Array): void {
  const byValue = Int32Array.from(values, (_, v) => v).sort((a, b) => values[a]! - values[b]! || a - b);
  for (const v of byValue.subarray(count)) candidates[v] = 0;
}

/** In how many ways `size` of `order` can be chosen. */
function subsets(order: number, size: number): number {
  let ways = 1;
  for (let i = 0; i < size; i++) ways *= (order - i) / (i + 1);
  return ways;
}
