import { expectation } from '../../shared/expectation.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ComponentLabels } from './label-components.ts';
import { labelStrongComponents } from './label-strong-components.ts';

/** More strong components in one weak one than this would take more than 50 MB, and minutes. */
const MOST = 20_000;

/** How the nodes of a directed graph stand above each other. All numbers are of pairs of nodes. */
export interface UpperBounds {
  /** One reaches the other, at least. */
  readonly ordered: number;
  /** Both reach each other. */
  readonly mutual: number;
  /** In one weak component, and nobody is their least upper bound. */
  readonly withoutLeast: number;
}

/**
 * Who reaches whom, and which pairs have a least upper bound: a node that reaches both (a node reaches itself) and that every
 * other node that does reaches too.
 *
 * Nodes of one strong component are above the same ones, so strong components are compared, of one weak component after the other. Each
 * gets a number after those above it and a row of bits for them. What two have in common above them has a least element when everything
 * of it is above the one with the highest number.
 *
 * @remarks Complexity: for k strong components in one weak component k² pairs, each at most k/32 steps and often one; memory k²/8 bytes.
 * @throws when there are more than 20,000
 */
export function upperBounds(snapshot: Snapshot, weak: ComponentLabels, where: string): UpperBounds {
  const { offsets, targets } = snapshot;
  const { labels, sizes, members, count } = labelStrongComponents(snapshot);
  const { begins, inWeak } = sourcesFirst(members, labels, weak, count);
  // by strong component: its number inside its weak one, and where its nodes begin among `members`
  const rank = new Int32Array(count);
  const firstMember = new Int32Array(count);
  for (let c = 1; c < count; c++) firstMember[c] = firstMember[c - 1]! + sizes[c - 1]!;
  let ordered = 0;
  let mutual = 0;
  let withoutLeast = 0;
  for (const size of sizes) mutual += (size * (size - 1)) / 2;
  for (let part = 0; part < weak.count; part++) {
    const inside = inWeak.subarray(begins[part], begins[part + 1]);
    if (inside.length === 1) continue;
    if (inside.length > MOST) throw expectation(where, `at most ${MOST} strong components in one weak component`, inside.length);
    const words = (inside.length + 31) >> 5;
    const above = new Int32Array(inside.length * words);
    inside.forEach((c, a) => (rank[c] = a));
    inside.forEach((c, a) => {
      above[a * words + (a >> 5)]! |= 1 << (a & 31);
      for (let i = firstMember[c]!; i < firstMember[c]! + sizes[c]!; i++) {
        const v = members[i]!;
        for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
          const b = rank[labels[targets[k]!]!]!;
          // where a is known to be above b, everything above a is
          if ((above[b * words + (a >> 5)]! & (1 << (a & 31))) !== 0) continue;
          for (let word = 0; word <= a >> 5; word++) above[b * words + word]! |= above[a * words + word]!;
        }
      }
    });
    for (let b = 0; b < inside.length; b++)
      for (let a = 0; a < b; a++) {
        const pairs = sizes[inside[a]!]! * sizes[inside[b]!]!;
        if ((above[b * words + (a >> 5)]! & (1 << (a & 31))) !== 0) ordered += pairs;
        else if (!haveLeast(above, words, a, b)) withoutLeast += pairs;
      }
  }
  return { ordered: ordered + mutual, mutual, withoutLeast };
}

/** Whether what is above both `a` and `b` is exactly what is above one of them. `a` is the smaller number. */
function haveLeast(above: Int32Array, words: number, a: number, b: number): boolean {
  let word = a >> 5;
  let common = above[a * words + word]! & above[b * words + word]!;
  while (common === 0 && word > 0) {
    word--;
    common = above[a * words + word]! & above[b * words + word]!;
  }
  if (common === 0) return false;
  const lowest = 32 * word + 31 - Math.clz32(common);
  for (; word >= 0; word--) if (above[lowest * words + word] !== (above[a * words + word]! & above[b * words + word]!)) return false;
  return true;
}

/** The strong components by weak component, in each those first that are above others. */
function sourcesFirst(members: Int32Array, labels: Int32Array, weak: ComponentLabels, count: number) {
  const weakOf = new Int32Array(count);
  for (const v of members) weakOf[labels[v]!] = weak.labels[v]!;
  const begins = new Int32Array(weak.count + 1);
  for (const part of weakOf) begins[part]!++;
  for (let part = 1; part <= weak.count; part++) begins[part]! += begins[part - 1]!;
  const inWeak = new Int32Array(count);
  // arcs lead from larger numbers to smaller ones, and rows are filled from their ends
  for (let c = 0; c < count; c++) inWeak[--begins[weakOf[c]!]!] = c;
  return { begins, inWeak };
}
