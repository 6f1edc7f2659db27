import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { snapshotOfPairs } from '../metrics/snapshot/snapshot-of-pairs.ts';
import { type Snapshot, degreeOf, neighboursOf } from '../metrics/snapshot/snapshot.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { type Pair, pairsOf } from '../model/pairs.ts';
import { type CoveredNeed, coverNeeds } from './cover-needs.ts';

/** Everything that several kinds of findings and suggestions ask of a network, computed once. */
export interface Context {
  readonly network: Network;
  readonly asOf: IsoDay;
  /** Organisations in the network, by id. */
  readonly present: readonly Organisation[];
  readonly pairs: readonly Pair[];
  /** The active network: active and unknown ties over all present organisations. Node numbers follow `present`. */
  readonly active: Snapshot;
  /** Active, unknown and dormant ties. */
  readonly all: Snapshot;
  readonly needs: readonly CoveredNeed[];
  /** The pair of two organisations, if there is any tie. */
  pair(a: string, b: string): Pair | undefined;
  /** Whether there is an active or undated tie. */
  activelyTied(a: string, b: string): boolean;
  /** Ids of the neighbours in the active network. */
  partners(id: string): string[];
  activeDegree(id: string): number;
}

/** The context of each network on the day that was asked last; a network cannot change, so it need not be computed again. */
const latest = new WeakMap<Network, Context>();

/**
 * The {@link Context} of a network on a day, computed once for all questions about the same day.
 * Complexity: n log n in ties; needs × organisations for coverage.
 */
export function contextOf(network: Network, asOf: IsoDay): Context {
  const known = latest.get(network);
  if (known?.asOf === asOf) return known;
  const context = computeContext(network, asOf);
  latest.set(network, context);
  return context;
}

function computeContext(network: Network, asOf: IsoDay): Context {
  const pairs = pairsOf(network, asOf);
  const present = network.organisations.filter((o) => o.status !== 'ended').sort((a, b) => compareText(a.id, b.id));
  const ids = present.map(({ id }) => id);
  const active = snapshotOfPairs(
    ids,
    pairs.filter((pair) => pair.state !== 'dormant'),
  );
  const all = snapshotOfPairs(ids, pairs);
  const byPair = new Map<string, Map<string, Pair>>();
  for (const one of pairs) {
    const ofA = byPair.get(one.a);
    if (ofA) ofA.set(one.b, one);
    else byPair.set(one.a, new Map([[one.b, one]]));
  }
  const pair = (a: string, b: string): Pair | undefined => (a < b ? byPair.get(a)?.get(b) : byPair.get(b)?.get(a));
  const activelyTied = (a: string, b: string): boolean => {
    const found = pair(a, b);
    return found !== undefined && found.state !== 'dormant';
  };
  const partners = (id: string): string[] => Array.from(neighboursOf(active, active.indexOf.get(id)!), (v) => active.ids[v]!);
  return {
    network,
    asOf,
    present,
    pairs,
    active,
    all,
    needs: coverNeeds(network, present, partners),
    pair,
    activelyTied,
    partners,
    activeDegree: (id) => degreeOf(active, active.indexOf.get(id)!),
  };
}
