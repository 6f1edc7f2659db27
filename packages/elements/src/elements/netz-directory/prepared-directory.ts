import { namesOf, type Network } from '@netz-map/core';
import { nameOrder } from '../../base/name-order.ts';
import { DIRECTORY_FACETS, entriesOf, wordsIn, type DirectoryFacet, type Entry } from './directory-facets.ts';

/** What is prepared once for a network. */
export interface PreparedDirectory {
  readonly entries: readonly Entry[];
  /** Those worth a choice: with two words or more. */
  readonly facets: readonly DirectoryFacet[];
  readonly cities: boolean;
}

/** Complexity: n log n in partners and their words. */
export function preparedDirectory(network: Network, locale: string): PreparedDirectory {
  const order = nameOrder(locale);
  const entries = entriesOf(network.organisations, namesOf(network), order);
  const facets = DIRECTORY_FACETS.filter((facet) => wordsIn(entries, facet, undefined, order).length > 1);
  return { entries, facets, cities: facets.includes('city') };
}
