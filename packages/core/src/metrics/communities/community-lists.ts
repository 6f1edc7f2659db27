import type { Partition } from './find-partition.ts';

/** Node keys by community, the larger first; of equal ones, that with the earlier node. Members stand in the order of the graph. */
export function communityLists(ids: readonly string[], { community, count }: Pick<Partition, 'community' | 'count'>): string[][] {
  const lists: string[][] = Array.from({ length: count }, () => []);
  for (let v = 0; v < community.length; v++) lists[community[v]!]!.push(ids[v]!);
  return lists.sort((a, b) => b.length - a.length);
}
