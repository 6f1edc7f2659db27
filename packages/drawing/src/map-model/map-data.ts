import { pairsOf, type Network, type Pair } from '@netz-map/core';
import { byDay } from './by-day.ts';
import { tieKindsOnMap, type TieKindOnMap } from './tie-kinds-on-map.ts';
import { mapNames } from '../names/map-names.ts';
import { kindsOnMap, type KindOnMap } from '../palette/kinds-on-map.ts';

/** What every scene of a network needs, whatever the view. */
export interface MapData {
  /** Ids of those on the map, in their order. */
  readonly ids: readonly string[];
  readonly pairs: readonly Pair[];
  readonly tieKinds: readonly TieKindOnMap[];
  readonly names: ReadonlyMap<string, string>;
  readonly look: (id: string) => KindOnMap;
  readonly kinds: readonly KindOnMap[];
  /** How many partners somebody has a tie to. */
  readonly partners: (id: string) => number;
}

/** Zooming must not compute it again. */
export const mapData: (network: Network, asOf: string) => MapData = byDay(compute);

function compute(network: Network, asOf: string): MapData {
  const names = mapNames(network);
  const pairs = pairsOf(network, asOf);
  const kinds = kindsOnMap(network);
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const partners = new Map<string, number>();
  const counted = (id: string): unknown => partners.set(id, (partners.get(id) ?? 0) + 1);
  for (const { a, b } of pairs) {
    counted(a);
    counted(b);
  }
  return {
    ids: [...names.keys()],
    pairs,
    tieKinds: tieKindsOnMap(pairs),
    kinds,
    names,
    look: (id) => byKind.get(network.organisation(id)!.kind || undefined)!,
    partners: (id) => partners.get(id) ?? 0,
  };
}
