import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import type { CityFigures, FigureName } from './city-figures.ts';
import { type CityToCompare, type ComparedCity, comparedCity } from './compared-city.ts';

const WHERE = '@netz-map/core/questions/compare-networks';

/** Between which values the cities lie that can be assessed and have a value. */
export interface Range {
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
  /** How many cities. Below three it says little. */
  readonly cities: number;
}

export interface NetworksCompared {
  /** By name, never by value. */
  readonly cities: readonly ComparedCity[];
  /** `null` where no city has a value. */
  readonly ranges: Readonly<Record<FigureName, Range | null>>;
}

/**
 * Puts several networks side by side: figures that do not simply grow with the size of a city, and between which values they lie. Each
 * city is judged by its own ties, offers and needs on its own day; nothing in its figures depends on the others.
 *
 * Not to be read as a league table: there is no place and no order by value, and none may be made of it. Cities differ in task, age and
 * in how carefully their lists are kept; a figure at the end of a range is a question to ask, not an answer.
 *
 * @param cities in any order, the result is the same
 * @throws TypeError when a name is missing or there twice, a day is none, or a population is not a number above 0
 * @remarks Complexity: the sum over all cities of partners × ties, for the shortest ways.
 */
export function compareNetworks(cities: readonly CityToCompare[]): NetworksCompared {
  const names = new Set<string>();
  for (const city of cities) {
    const name = city?.name;
    if (typeof name !== 'string' || name === '' || names.has(name)) throw expectation(WHERE, 'every city to have a name of its own', name);
    names.add(name);
  }
  const compared = cities.map(comparedCity).sort((p, q) => compareText(p.name, q.name));
  const assessable = compared.filter(({ notAssessable }) => notAssessable.length === 0);
  const range = (figure: FigureName): Range | null => rangeOf(assessable.map(({ figures }) => figures[figure].value));
  return { cities: compared, ranges: rangesBy(range) };
}

/** Every figure by name: the compiler asks for a new one here. */
function rangesBy(range: (figure: FigureName) => Range | null): Record<keyof CityFigures, Range | null> {
  return {
    partnersPer10000: range('partnersPer10000'),
    tiesPerPartner: range('tiesPerPartner'),
    unconnectedPer100: range('unconnectedPer100'),
    withoutTiePer100: range('withoutTiePer100'),
    bridgesPer100: range('bridgesPer100'),
    largeParts: range('largeParts'),
    largestPartShare: range('largestPartShare'),
    pathsOverCentre: range('pathsOverCentre'),
    degreeCentralization: range('degreeCentralization'),
    unmetShare: range('unmetShare'),
    unmetPer100: range('unmetPer100'),
    overlapsPer100: range('overlapsPer100'),
    dormantShare: range('dormantShare'),
    fundingRisksPer100: range('fundingRisksPer100'),
    betweenKinds: range('betweenKinds'),
    unknownShare: range('unknownShare'),
  };
}

function rangeOf(values: readonly (number | null)[]): Range | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const upper = Math.floor(known.length / 2);
  const median = known.length % 2 === 1 ? known[upper]! : (known[upper - 1]! + known[upper]!) / 2;
  return { least: known[0]!, median, greatest: known.at(-1)!, cities: known.length };
}
