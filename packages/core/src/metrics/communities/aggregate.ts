import type { Level } from './level.ts';
import type { Search } from './search.ts';

/**
 * The level above: each group becomes one node, the ties between two groups one tie with the sum of their weights.
 *
 * @param group number of the group by node, from 0 without gaps
 * @param count number of groups
 * @remarks Complexity: linear in arcs.
 */
export function aggregate(level: Level, group: Int32Array, count: number, search: Search): Level {
  const { order, offsets, targets, weights, strengths } = level;
  const { arena, ties } = search;
  const upperOffsets = arena.ints(count + 1);
  const upperStrengths = arena.floats(count);
  const { starts, members } = membersOf(group, order, count, search);
  // one more than there can be: the place after the last one is written to, too
  const room = offsets[order]! - offsets[0]! + 1;
  const upperTargets = arena.ints(room);
  const upperWeights = arena.floats(room);
  let end = 0;
  for (let c = 0; c < count; c++) {
    const begin = end;
    upperOffsets[c] = begin;
    let strength = 0;
    // anything but 0, so that ties inside the group are not listed
    ties[c] = 1;
    for (let m = starts[c]!, last = starts[c + 1]!; m < last; m++) {
      const v = members[m]!;
      strength += strengths[v]!;
      const from = offsets[v]!;
      const to = offsets[v + 1]!;
      // a target is written always and kept only when it is new: no branch to be predicted wrongly
      if (weights) {
        for (let i = from; i < to; i++) {
          const other = group[targets[i]!]!;
          const tied = ties[other]!;
          ties[other] = tied + weights[i]!;
          upperTargets[end] = other;
          end += Number(tied === 0);
        }
      } else {
        for (let i = from; i < to; i++) {
          const other = group[targets[i]!]!;
          const tied = ties[other]!;
          ties[other] = tied + 1;
          upperTargets[end] = other;
          end += Number(tied === 0);
        }
      }
    }
    ties[c] = 0;
    for (let i = begin; i < end; i++) {
      const other = upperTargets[i]!;
      upperWeights[i] = ties[other]!;
      ties[other] = 0;
    }
    upperStrengths[c] = strength;
  }
  upperOffsets[count] = end;
  arena.returnInts(room - end);
  arena.returnFloats(room - end);
  return { order: count, offsets: upperOffsets, targets: upperTargets, weights: upperWeights, strengths: upperStrengths };
}

/** Nodes sorted by group, by counting. */
function membersOf(group: Int32Array, order: number, count: number, { arena }: Search): { starts: Int32Array; members: Int32Array } {
  const starts = arena.ints(count + 1).fill(0);
  const members = arena.ints(order);
  for (let v = 0; v < order; v++) starts[group[v]!]!++;
  for (let c = 1; c <= count; c++) starts[c]! += starts[c - 1]!;
  for (let v = order - 1; v >= 0; v--) members[--starts[group[v]!]!] = v;
  return { starts, members };
}
