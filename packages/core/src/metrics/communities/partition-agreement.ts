/**
 * Normalised mutual information of two partitions of the same nodes: how much knowing the one tells about the other.
 *
 * `2 I(X; Y) / (H(X) + H(Y))`. Range: 0 (nothing) to 1 (the same partition); two partitions into one community are the same.
 *
 * @param a numbers from 0 without gaps, `countA` of them; `b` likewise
 * @remarks Complexity: linear in nodes and communities.
 * @see Danon, L. et al. (2005): Comparing community structure identification. Journal of Statistical Mechanics, P09008.
 */
export function partitionAgreement(a: Int32Array, countA: number, b: Int32Array, countB: number): number {
  const n = a.length;
  const sizesB = new Int32Array(countB);
  for (const y of b) sizesB[y]!++;
  const { starts, members } = sortedByGroup(a, countA);
  const together = new Int32Array(countB);
  let entropyA = 0;
  let shared = 0;
  for (let x = 0; x < countA; x++) {
    const begin = starts[x]!;
    const end = starts[x + 1]!;
    const size = end - begin;
    entropyA -= (size / n) * Math.log(size / n);
    for (let i = begin; i < end; i++) together[b[members[i]!]!]!++;
    for (let i = begin; i < end; i++) {
      const y = b[members[i]!]!;
      const both = together[y]!;
      if (both === 0) continue;
      shared += (both / n) * Math.log((both * n) / (size * sizesB[y]!));
      together[y] = 0;
    }
  }
  let entropyB = 0;
  for (const size of sizesB) entropyB -= (size / n) * Math.log(size / n);
  return entropyA + entropyB === 0 ? 1 : Math.min(1, Math.max(0, (2 * shared) / (entropyA + entropyB)));
}

function sortedByGroup(group: Int32Array, count: number): { starts: Int32Array; members: Int32Array } {
  const starts = new Int32Array(count + 1);
  const members = new Int32Array(group.length);
  for (const g of group) starts[g]!++;
  for (let g = 1; g <= count; g++) starts[g]! += starts[g - 1]!;
  for (let v = group.length - 1; v >= 0; v--) members[--starts[group[v]!]!] = v;
  return { starts, members };
}
