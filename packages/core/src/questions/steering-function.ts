// "In Quellingen berät die Steuerungsgruppe nur."
import type { KnownOf } from '../findings/known-of.ts';
import { compareText } from '../shared/compare.ts';
import type { Network } from '../model/network.ts';

export interface AdvisorySteering {
  /** Cities whose steering group only advises, by name. */
  readonly cities: readonly string[];
  /** Cities of which is known whether their steering group decides, of all in the table of cities. */
  readonly basis: KnownOf;
}

/**
 * In which cities the steering group only advises, so that what it agrees on has to be decided elsewhere.
 *
 * Not to be read as a fault: advice may be what was wanted, and a group that decides on paper may not do so in fact.
 *
 * @remarks Complexity: n log n in cities.
 */
export function advisorySteering({ cities }: Network): AdvisorySteering {
  const advisory = cities.filter(({ steering }) => steering === 'advisory').map(({ name }) => name);
  return {
    cities: advisory.sort(compareText),
    basis: { known: cities.filter(({ steering }) => steering !== undefined).length, of: cities.length },
  };
}
