import { neighboursOf, type Snapshot } from '../metrics/snapshot/snapshot.ts';

/**
 * All maximal cliques of at least `atLeast` nodes: sets in which everybody is tied to everybody, and to which nobody can be added.
 * A node may be in several.
 *
 * Bron–Kerbosch with a pivot: whoever is tied to the pivot need not be tried, because a clique without the pivot has one who is not.
 *
 * @returns node numbers in rising order per clique; larger cliques first, equal ones by their smallest nodes
 * @remarks Complexity: 3^(n/3) in the worst case, which only networks built for it reach; for dozens of cities, not for thousands of partners.
 * @see Tomita, E.; Tanaka, A.; Takahashi, H. (2006): The worst-case time complexity for generating all maximal cliques. Theoretical
 * Computer Science 363, 28–42.
 */
export function maximalCliques(snapshot: Snapshot, atLeast: number): number[][] {
  const around = Array.from({ length: snapshot.order }, (_, v) => new Set(neighboursOf(snapshot, v)));
  const found: number[][] = [];
  const grow = (clique: readonly number[], candidates: Set<number>, tried: Set<number>): void => {
    if (clique.length + candidates.size < atLeast) return;
    if (candidates.size === 0 && tried.size === 0) found.push([...clique].sort((a, b) => a - b));
    const pivot = around[mostTied(candidates, tried, around)];
    for (const v of [...candidates]) {
      if (pivot?.has(v)) continue;
      grow([...clique, v], inBoth(candidates, around[v]!), inBoth(tried, around[v]!));
      candidates.delete(v);
      tried.add(v);
    }
  };
  grow([], new Set(around.keys()), new Set());
  return found.sort((p, q) => q.length - p.length || byNodes(p, q));
}

/** Of all that might be added, the one that is tied to most candidates; -1 when there is nobody. */
function mostTied(candidates: ReadonlySet<number>, tried: ReadonlySet<number>, around: readonly ReadonlySet<number>[]): number {
  let [best, most] = [-1, -1];
  for (const v of [...candidates, ...tried]) {
    const ties = inBoth(candidates, around[v]!).size;
    if (ties > most) [best, most] = [v, ties];
  }
  return best;
}

function inBoth(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...a].filter((v) => b.has(v)));
}

function byNodes(p: readonly number[], q: readonly number[]): number {
  const at = p.findIndex((v, i) => v !== q[i]);
  return at < 0 ? 0 : p[at]! - q[at]!;
}
