import type { Network, Pair } from '@netz-map/core';
import { kindsOnMap, type KindOnMap } from '../palette/kinds-on-map.ts';
import { mapData } from './map-data.ts';
import { byDay } from './by-day.ts';
import { flagsOf } from './tie-flags.ts';
import { kindOfPair, type TieKindOnMap } from './tie-kinds-on-map.ts';

/** How alive a tie is, as a number in {@link MapTies.state}. */
export const TIE_STATES = ['active', 'unknown', 'dormant'] as const;

/**
 * A network as the drawing needs it: flat lists of numbers, so that thousands of partners are laid out and painted without making an
 * object of each, and a worker can be sent all of it. Nothing in it depends on the view.
 */
export interface MapModel {
  /** Ids of those on the map, in their order; every other list counts along it. */
  readonly ids: readonly string[];
  /** Place of an id in that order. */
  readonly index: ReadonlyMap<string, number>;
  /** Short names for the map. */
  readonly names: readonly string[];
  /** How each kind looks. */
  readonly kinds: readonly KindOnMap[];
  /** Place of each partner's kind in `kinds`. */
  readonly kind: Uint16Array;
  /** How many partners each has a tie to. */
  readonly partners: Uint32Array;
  readonly ties: MapTies;
  readonly tieKinds: readonly TieKindOnMap[];
  /** What stands behind the ties, in the same order. */
  readonly pairs: readonly Pair[];
}

export interface MapTies {
  readonly count: number;
  /** Places of both ends in `ids`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Place in {@link TIE_STATES}. */
  readonly state: Uint8Array;
  /** Strength in four steps, 1 to 4. */
  readonly step: Uint8Array;
  /** `MUST`, `ONE_SIDED`, `FROM_TARGET` of `tie-flags.ts`, added. */
  readonly flags: Uint8Array;
  /** Place in `tieKinds`. */
  readonly kind: Uint8Array;
}

/** @remarks Complexity: n log n in partners and ties, once per network and day. */
export const mapModel: (network: Network, asOf: string) => MapModel = byDay(compute);

function compute(network: Network, asOf: string): MapModel {
  const { ids, pairs, names, tieKinds } = mapData(network, asOf);
  const index = new Map(ids.map((id, place) => [id, place]));
  const kinds = kindsOnMap(network);
  const placeOfKind = new Map(kinds.map(({ kind }, place) => [kind, place]));
  const placeOfTieKind = new Map(tieKinds.map(({ kind }, place) => [kind, Math.min(place, 255)]));
  const partners = new Uint32Array(ids.length);
  const count = pairs.length;
  const ties: MapTies = {
    count,
    source: new Uint32Array(count),
    target: new Uint32Array(count),
    state: new Uint8Array(count),
    step: new Uint8Array(count),
    flags: new Uint8Array(count),
    kind: new Uint8Array(count),
  };
  pairs.forEach((pair, i) => {
    const [a, b] = [index.get(pair.a)!, index.get(pair.b)!];
    ties.source[i] = a;
    ties.target[i] = b;
    ties.state[i] = TIE_STATES.indexOf(pair.state);
    ties.step[i] = Math.min(4, Math.max(1, Math.round(pair.strength ?? 2)));
    ties.flags[i] = flagsOf(pair);
    ties.kind[i] = placeOfTieKind.get(kindOfPair(pair))!;
    partners[a]!++;
    partners[b]!++;
  });
  return {
    ids,
    index,
    names: ids.map((id) => names.get(id)!),
    kinds,
    kind: Uint16Array.from(ids, (id) => placeOfKind.get(network.organisation(id)!.kind || undefined)!),
    partners,
    ties,
    tieKinds,
    pairs,
  };
}
