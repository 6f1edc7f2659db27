import { Snapshot } from './snapshot.ts';

/**
 * The snapshot of a simple undirected graph whose edges are pairs of keys.
 *
 * @param ids node keys; their order gives the numbers
 * @param pairs each unordered pair at most once, only keys among `ids`, and no loops, as `pairsOf` yields them; not checked
 */
export function snapshotOfPairs(ids: readonly string[], pairs: readonly { readonly a: string; readonly b: string }[]): Snapshot {
  const numbers = new Map(ids.map((id, v) => [id, v]));
  const ends = new Int32Array(2 * pairs.length);
  pairs.forEach(({ a, b }, i) => {
    ends[2 * i] = numbers.get(a)!;
    ends[2 * i + 1] = numbers.get(b)!;
  });
  return new Snapshot({ ids, ends });
}
