import { type IsoDay, isIsoDay } from '../shared/calendar.ts';
import { expectation } from '../shared/expectation.ts';
import { contextOf } from '../findings/context.ts';
import type { Network } from '../model/network.ts';
import { blankCells, type CityFigures, cityFigures } from './city-figures.ts';
import { pathsOverCentre } from './paths-over-centre.ts';

const WHERE = '@netz-map/core/questions/compare-networks';

/** From this share of blank cells among kind, topics, target groups and places on a city cannot be compared: every fourth answer is missing. */
export const TOO_MUCH_UNKNOWN = 0.25;
/** With fewer partners, one more or less turns every share upside down. */
export const FEWEST_TO_COMPARE = 5;
/** From this share of the shortest ways over one partner on, a network hangs on it. */
export const OVER_CENTRALISED_FROM = 0.7;

/** One of the networks to be put side by side. */
export interface CityToCompare {
  /** Each only once. */
  readonly name: string;
  readonly network: Network;
  /** The city is judged by its own day. */
  readonly asOf: IsoDay;
  /** Inhabitants, where known. */
  readonly population?: number | undefined;
}

/** A city as it stands in a comparison. */
export interface ComparedCity {
  readonly name: string;
  readonly asOf: IsoDay;
  readonly population: number | undefined;
  /** Sizes on which the figures rest. Not to be compared: a large city has more of all. */
  readonly partners: number;
  readonly ties: number;
  readonly openNeeds: number;
  readonly figures: CityFigures;
  /** Ids of those over whom most shortest ways lead; none when nobody lies between others. For the city itself, not for the comparison. */
  readonly centre: readonly string[];
  /** Why the city is kept out of the ranges; empty when it is in. */
  readonly notAssessable: readonly ('too-few-partners' | 'too-much-unknown')[];
  /** Whether at least 70 % of the shortest ways lead over one partner; `null` when not assessable, or not known. */
  readonly overCentralised: boolean | null;
  /** Whether there are two or more parts of at least three partners without a tie between them; `null` when no tie is known. */
  readonly split: boolean | null;
}

/** One city by its own ties, offers and needs. Complexity: partners × ties, for the shortest ways. */
export function comparedCity({ name, network, asOf, population }: CityToCompare): ComparedCity {
  if (!network) throw expectation(WHERE, `the city "${name}" to have a network`, network);
  if (typeof asOf !== 'string' || !isIsoDay(asOf)) throw expectation(WHERE, `asOf of "${name}" to be a day such as "2026-11-01"`, asOf);
  if (population !== undefined && !(population > 0 && Number.isFinite(population)))
    throw expectation(WHERE, `population of "${name}" to be a number above 0 or to be left out`, population);
  const context = contextOf(network, asOf);
  const ways = pathsOverCentre(context.active);
  const figures = cityFigures(context, ways.share, population);
  const partners = context.present.length;
  const notAssessable = [
    ...(partners < FEWEST_TO_COMPARE ? (['too-few-partners'] as const) : []),
    // in whole cells, so that exactly a quarter is met
    ...(partners > 0 && blankCells(context.present) >= TOO_MUCH_UNKNOWN * 4 * partners ? (['too-much-unknown'] as const) : []),
  ];
  const overCentre = figures.pathsOverCentre.value;
  const largeParts = figures.largeParts.value;
  return {
    name,
    asOf,
    population,
    partners,
    ties: context.active.size,
    openNeeds: context.needs.filter(({ need }) => !need.done).length,
    figures,
    centre: ways.centre,
    notAssessable,
    overCentralised: notAssessable.length > 0 || overCentre === null ? null : fourDigits(overCentre) >= OVER_CENTRALISED_FROM,
    split: largeParts === null ? null : largeParts >= 2,
  };
}

/** A sum of fractions that is 0.7 on paper is 0.7 here. */
const fourDigits = (value: number): number => Math.round(value * 10_000) / 10_000;
