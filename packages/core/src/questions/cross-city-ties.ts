import { compareText } from '../shared/compare.ts';
import { type AnalyseOptions, requireAsOf } from '../findings/analyse-with.ts';
import type { KnownOf } from '../findings/known-of.ts';
import { cutPoints } from '../metrics/cohesion/cut-points.ts';
import { snapshotOfPairs } from '../metrics/snapshot/snapshot-of-pairs.ts';
import { degreeOf } from '../metrics/snapshot/snapshot.ts';
import type { Network } from '../model/network.ts';
import { pairsOf } from '../model/pairs.ts';
import { maximalCliques } from './maximal-cliques.ts';

const WHERE = '@netz-map/core/questions/cross-city-ties';

/** Three who know each other happen by chance; from four on somebody has brought them together. */
const CLOSED_CIRCLE = 4;

export interface CrossCityTiesOptions extends AnalyseOptions {
  /**
   * Names of all cities of the federation. Those of the partners are added.
   * @default the cities that partners in the network name
   */
  readonly cities?: readonly string[] | undefined;
}

/** A tie between partners of two cities; `cities` in the order of their names, `parties` in that of their ids. */
export interface CrossCityTie {
  readonly cities: readonly [string, string];
  readonly parties: readonly [string, string];
}

export interface CrossCityTies {
  /** Active and undated ties, by cities, then by parties. */
  readonly ties: readonly CrossCityTie[];
  /** Cities from which no active tie leads to another. */
  readonly citiesWithoutTies: readonly string[];
  /** Circles of at least four cities in which each is tied to each, and to which none can be added; largest first. */
  readonly closedCircles: readonly (readonly string[])[];
  /** Cities on which alone others hang. */
  readonly bridgeCities: readonly string[];
  /** Partners that say to which city they belong, of all; the ties of the others are not seen. */
  readonly basis: KnownOf;
}

/**
 * How the cities of a federation are tied to each other, whoever in the city holds the tie.
 *
 * Not to be read as neglect: a city without a tie may meet the others in a body that no list has.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01"
 * @remarks Complexity: n log n in ties; the circles are sought among cities, where thousands would take long.
 */
export function crossCityTies(network: Network, options: CrossCityTiesOptions): CrossCityTies {
  const asOf = requireAsOf(options?.asOf, WHERE);
  const present = network.organisations.filter(({ status }) => status !== 'ended');
  const named = present.flatMap((partner) => (partner.network ? [partner.network] : []));
  const cities = [...new Set([...(options.cities ?? []), ...named])].sort(compareText);
  const cityOf = (id: string): string | undefined => network.organisation(id)!.network || undefined;
  const ties = pairsOf(network, asOf)
    .filter(({ a, b, state }) => state !== 'dormant' && cityOf(a) && cityOf(b) && cityOf(a) !== cityOf(b))
    .map(({ a, b }): CrossCityTie => ({ cities: inOrder(cityOf(a)!, cityOf(b)!), parties: [a, b] }));
  const between = new Map(ties.map(({ cities: [a, b] }) => [JSON.stringify([a, b]), { a, b }]));
  const graph = snapshotOfPairs(cities, [...between.values()]);
  return {
    ties: ties.sort((p, q) => compareText(p.cities[0], q.cities[0]) || compareText(p.cities[1], q.cities[1]) || byParties(p, q)),
    citiesWithoutTies: cities.filter((_, v) => degreeOf(graph, v) === 0),
    closedCircles: maximalCliques(graph, CLOSED_CIRCLE).map((clique) => clique.map((v) => cities[v]!)),
    bridgeCities: cutPoints(graph).articulationPoints.map((v) => cities[v]!),
    basis: { known: named.length, of: present.length },
  };
}

const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

function byParties(p: CrossCityTie, q: CrossCityTie): number {
  return compareText(p.parties[0], q.parties[0]) || compareText(p.parties[1], q.parties[1]);
}
