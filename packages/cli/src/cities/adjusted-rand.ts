/**
 * Adjusted Rand index: how well two partitions agree on who belongs together, beyond chance. 1: the same; 0: no better than chance.
 * Counted over the members of the first one; whoever is in no list of the other is alone there.
 *
 * @see Hubert, L. & Arabie, P. (1985): Comparing partitions. Journal of Classification 2, 193–218.
 */
export function adjustedRand(planted: readonly (readonly string[])[], found: readonly (readonly string[])[]): number {
  const circleOf = new Map(found.flatMap((circle, i) => circle.map((id) => [id, String(i)] as const)));
  const listed = planted.flatMap((block, i) => block.map((id) => ({ block: String(i), circle: circleOf.get(id) ?? `alone ${id}` })));
  const together = pairsInside(listed.map(({ block, circle }) => `${block} ${circle}`));
  const inBlocks = pairsInside(listed.map(({ block }) => block));
  const inCircles = pairsInside(listed.map(({ circle }) => circle));
  const byChance = (inBlocks * inCircles) / pairs(listed.length);
  const most = (inBlocks + inCircles) / 2;
  return most === byChance ? 1 : (together - byChance) / (most - byChance);
}

function pairsInside(labels: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
}

const pairs = (n: number): number => (n * (n - 1)) / 2;
