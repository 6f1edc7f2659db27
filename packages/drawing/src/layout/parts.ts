import type { Pair } from '@netz-map/core';

/** A link between two members of a part, by their places in its list of ids. */
export interface PartLink {
  readonly source: number;
  readonly target: number;
  readonly pair: Pair;
}

/** Organisations that hang together by ties in whatever state. */
export interface Part {
  /** At least two, in the order of the ids. */
  readonly ids: readonly string[];
  readonly links: readonly PartLink[];
}

/**
 * Splits a network into the parts that hang together and those without any tie.
 *
 * @param ids in their order
 * @returns parts, largest first, then by their first id. Complexity: linear.
 */
export function partsOf(
  ids: readonly string[],
  pairs: readonly Pair[],
): { readonly parts: readonly Part[]; readonly unconnected: readonly string[] } {
  const partners = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { a, b } of pairs) {
    partners.get(a)?.push(b);
    partners.get(b)?.push(a);
  }
  const partOf = new Map<string, number>();
  const unconnected: string[] = [];
  let parts = 0;
  for (const id of ids) {
    if (partners.get(id)!.length === 0) unconnected.push(id);
    else if (!partOf.has(id)) {
      const number = parts++;
      partOf.set(id, number);
      const waiting = [id];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const partner of partners.get(next)!) {
          if (partOf.has(partner)) continue;
          partOf.set(partner, number);
          waiting.push(partner);
        }
      }
    }
  }
  const members = Array.from({ length: parts }, (): string[] => []);
  const links = Array.from({ length: parts }, (): PartLink[] => []);
  const place = new Map<string, number>();
  for (const id of ids) {
    const part = partOf.get(id);
    if (part !== undefined) place.set(id, members[part]!.push(id) - 1);
  }
  for (const pair of pairs) links[partOf.get(pair.a)!]!.push({ source: place.get(pair.a)!, target: place.get(pair.b)!, pair });
  const found = members.map((list, part): Part => ({ ids: list, links: links[part]! }));
  // the sort is stable: equal sizes stay in the order of their first ids
  return { parts: found.sort((a, b) => b.ids.length - a.ids.length), unconnected };
}
