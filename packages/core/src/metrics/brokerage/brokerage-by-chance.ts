import type { Groups } from '../snapshot/groups-of.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Mean and standard deviation of the five roles and of all together, in the order of `BROKERAGE_ROLES`, for a broker of one group. */
export interface ByChance {
  readonly expected: readonly number[];
  readonly deviation: readonly number[];
}

/**
 * What chance would give a broker of each group, if every arc between nodes with a known group existed independently with the density `d`.
 *
 * One ordered pair (a, c) is brokered with probability `p = d² (1 - d)`. Two pairs depend on each other only if they share their first or
 * their last node; then both are brokered with probability `d³ (1 - d)²`, which makes the covariance `d³ (1 - d)³`. So, with `N` pairs
 * that fit a role, and `S` ordered couples of such pairs that share a node, the mean is `N p` and the variance `N p (1 - p) + S d³ (1 - d)³`.
 *
 * @see Gould, R. V. & Fernandez, R. M. (1989): Structures of mediation. Sociological Methodology 19, 89–126, appendix.
 */
export function brokerageByChance({ ends, directed }: Snapshot, { labels, of }: Groups): ByChance[] {
  const sizes = new Float64Array(labels.length);
  for (const group of of) if (group >= 0) sizes[group]!++;
  let arcs = 0;
  for (let i = 0; i < ends.length; i += 2) if (of[ends[i]!]! >= 0 && of[ends[i + 1]!]! >= 0) arcs += directed ? 1 : 2;
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const d = n > 1 ? arcs / (n * (n - 1)) : 0;
  const p = d * d * (1 - d);
  const covariance = (d * (1 - d)) ** 3;
  const inAll = powerSums(sizes);
  return Array.from(sizes, (size) => {
    const inside = size - 1;
    const outside = n - size;
    // over the other groups: Σ s, Σ s², Σ s³
    const [s1, s2, s3] = inAll.map((sum, power) => sum - size ** (power + 1)) as [number, number, number];
    const crossing = inside * outside;
    // pairs that fit the role, and couples of them that share a node
    const roles: [number, number][] = [
      [inside * (inside - 1), 2 * inside * (inside - 1) * (inside - 2)],
      [s2 - s1, 2 * (s3 - 3 * s2 + 2 * s1)],
      [crossing, crossing * (outside - 1 + inside - 1)],
      [crossing, crossing * (outside - 1 + inside - 1)],
      [s1 * s1 - s2, 2 * (s3 - (2 * s1 - 1) * s2 + s1 * (s1 - 1) * s1)],
      [(n - 1) * (n - 2), 2 * (n - 1) * (n - 2) * (n - 3)],
    ];
    return {
      // fewer than none: what rounding, or a network of one, makes of none
      expected: roles.map(([pairs]) => Math.max(0, pairs * p)),
      deviation: roles.map(([pairs, couples]) => Math.sqrt(pairs * p * (1 - p) + couples * covariance)),
    };
  });
}

function powerSums(sizes: Float64Array): number[] {
  return [1, 2, 3].map((power) => sizes.reduce((sum, size) => sum + size ** power, 0));
}
