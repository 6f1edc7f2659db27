import type { KnownOf } from '../findings/known-of.ts';
import type { Context } from '../findings/context.ts';
import { fundingRisks } from '../findings/funding-risks.ts';
import { overlap } from '../findings/overlap.ts';
import { eiIndex } from '../metrics/brokerage/ei-index.ts';
import { cutPoints } from '../metrics/cohesion/cut-points.ts';
import { labelComponents } from '../metrics/cohesion/label-components.ts';
import { centralization } from '../metrics/influence/centralization.ts';
import { degreeOf, type Snapshot } from '../metrics/snapshot/snapshot.ts';
import type { Organisation } from '../model/organisation.ts';

/** Fewer than three who know only each other are friends, not a second network. */
const LARGE_PART = 3;

/** One number of a city, and of how many partners (for `dormantShare`: ties) something is known on which it rests. */
export interface Figure {
  /** `null`: not known, or not defined for so few. */
  readonly value: number | null;
  readonly basis: KnownOf;
}

/** What is compared between cities; ties are active or undated ones unless said otherwise. */
export interface CityFigures {
  /** Partners per 10,000 inhabitants. */
  readonly partnersPer10000: Figure;
  /** Ties that a partner has on average. */
  readonly tiesPerPartner: Figure;
  /** Partners without an active tie, of 100. */
  readonly unconnectedPer100: Figure;
  /** Partners without any tie, not even a dormant one, of 100. */
  readonly withoutTiePer100: Figure;
  /** Partners on whom alone a part hangs, of 100. */
  readonly bridgesPer100: Figure;
  /** Parts of at least three partners without a tie to the others. */
  readonly largeParts: Figure;
  /** Share of the partners in the largest part, 0 to 1. */
  readonly largestPartShare: Figure;
  /** Share of the shortest ways between others that lead over one partner, at most, 0 to 1; from three partners with a tie on. */
  readonly pathsOverCentre: Figure;
  /** How much the ties are gathered in one hand, 0 to 1 (Freeman); from three partners on. Leans low in large cities. */
  readonly degreeCentralization: Figure;
  /** Share of the open needs that nobody can meet, 0 to 1. */
  readonly unmetShare: Figure;
  /** Unmet needs per 100 partners. */
  readonly unmetPer100: Figure;
  /** Possible overlaps per 100 partners. */
  readonly overlapsPer100: Figure;
  /** Share of the ties, dormant ones too, that are dormant, 0 to 1. */
  readonly dormantShare: Figure;
  /** Partners at funding risk, of 100 whose largest funder is known. */
  readonly fundingRisksPer100: Figure;
  /** Ties between kinds minus ties inside kinds, as a share, -1 to 1; among partners whose kind is known. */
  readonly betweenKinds: Figure;
  /** Share of blank cells among kind, topics, target groups and places, 0 to 1. */
  readonly unknownShare: Figure;
}

export type FigureName = keyof CityFigures;

/**
 * The figures of a city. What speaks of ties is `null` when the list tells of none at all: unknown is not unconnected.
 *
 * @param overCentre largest share of shortest ways over one partner
 * Complexity: n log n in partners and ties, but for pairs in the same place with the same topic, which are compared one by one.
 */
export function cityFigures(context: Context, overCentre: number | null, population: number | undefined): CityFigures {
  const { active, all, network, pairs, present } = context;
  const n = present.length;
  const open = context.needs.filter(({ need }) => !need.done);
  const unmet = open.filter(({ missing }) => missing !== undefined).length;
  const { sizes } = labelComponents(active);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const knownOf = (isKnown: (partner: Organisation, v: number) => boolean): KnownOf => ({ known: present.filter(isKnown).length, of: n });
  const [everybody, withTopics, withKind] = [knownOf(() => true), knownOf(({ topics }) => topics.length > 0), knownOf(hasKind)];
  const withFunder = knownOf(({ funding }) => !!funding?.funder);
  const ofTies = (value: number | null): Figure => ({
    value: network.ties.length > 0 ? value : null,
    basis: knownOf((_, v) => degreeOf(all, v) > 0),
  });
  const kindOf = (id: string): string | undefined => network.organisation(id)!.kind;
  return {
    partnersPer10000: { value: population === undefined ? null : (n * 10_000) / population, basis: everybody },
    tiesPerPartner: ofTies(share(2 * active.size, n)),
    unconnectedPer100: ofTies(share(100 * withoutTie(active), n)),
    withoutTiePer100: ofTies(share(100 * withoutTie(all), n)),
    bridgesPer100: ofTies(share(100 * cutPoints(active).articulationPoints.length, n)),
    largeParts: ofTies(sizes.filter((size) => size >= LARGE_PART).length),
    largestPartShare: ofTies(share(largest > 1 ? largest : 0, n)),
    pathsOverCentre: ofTies(overCentre),
    degreeCentralization: ofTies(centralization(active)),
    unmetShare: { value: share(unmet, open.length), basis: withTopics },
    unmetPer100: { value: share(100 * unmet, n), basis: withTopics },
    overlapsPer100: { value: share(100 * overlap(context).length, n), basis: knownOf(tellsItsOffer) },
    dormantShare: {
      value: share(pairs.filter(({ state }) => state === 'dormant').length, pairs.length),
      basis: { known: pairs.filter(({ state }) => state !== 'unknown').length, of: pairs.length },
    },
    fundingRisksPer100: { value: share(100 * fundingRisks(network, context).risks.length, withFunder.known), basis: withFunder },
    betweenKinds: { value: eiIndex(active, { getNodeGroup: kindOf }).global, basis: withKind },
    unknownShare: { value: share(blankCells(present), 4 * n), basis: everybody },
  };
}

/** How many of the cells kind, topics, target groups and places are blank. */
export function blankCells(partners: readonly Organisation[]): number {
  return partners.reduce(
    (sum, partner) => sum + (hasKind(partner) ? 0 : 1) + offersOf(partner).filter(({ length }) => length === 0).length,
    0,
  );
}

const hasKind = ({ kind }: Organisation): boolean => !!kind;
const offersOf = ({ topics, targetGroups, places }: Organisation) => [topics, targetGroups, places];
const tellsItsOffer = (partner: Organisation): boolean => offersOf(partner).every(({ length }) => length > 0);

function withoutTie(snapshot: Snapshot): number {
  let alone = 0;
  for (let v = 0; v < snapshot.order; v++) if (degreeOf(snapshot, v) === 0) alone++;
  return alone;
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
