/**
 * Numbers groups anew from 0 without gaps, in the order of their first node.
 *
 * @param group number of the group by node, below `scratch.length`; changed in place
 * @returns how many groups there are
 */
export function numberCompactly(group: Int32Array, scratch: Int32Array): number {
  scratch.fill(-1);
  let count = 0;
  for (let v = 0; v < group.length; v++) {
    const old = group[v]!;
    let number = scratch[old]!;
    if (number < 0) {
      number = count++;
      scratch[old] = number;
    }
    group[v] = number;
  }
  return count;
}
