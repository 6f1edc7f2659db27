import { EVERYBODY, EVERYWHERE, foldWord, type Network, type Organisation } from '@netz-map/core';
import type { NameOrder } from '../../base/name-order.ts';
import type { Choice } from '../../fields/choice-field.ts';
import { partnerChoices } from '../../partners/partner-choices.ts';

/** What can be asked for in a network: the words of those who offer something, in the order of the alphabet. */
export interface FinderWords {
  readonly topics: readonly string[];
  /** Without the word for everybody: who is there for all is found with each of them. */
  readonly targetGroups: readonly string[];
  /** Without the word for everywhere. */
  readonly places: readonly string[];
  /** Empty unless the file holds several cities. */
  readonly cities: readonly string[];
  /** Whom somebody may know already. */
  readonly partners: readonly Choice[];
}

/**
 * The words to choose from.
 *
 * @param network only what its reader may see
 * @param city where the search is narrowed to one city: its people, places and partners alone
 * @remarks Complexity: n log n in words and partners.
 */
export function finderWords(network: Network, city: string | undefined, order: NameOrder): FinderWords {
  const present = network.organisations.filter(({ status }) => status !== 'ended');
  const here = city === undefined ? present : present.filter((one) => one.network === city);
  const words = (of: (organisation: Organisation) => readonly string[], from: readonly Organisation[] = here, but?: string): string[] =>
    [...new Set(from.flatMap(of))].filter((word) => but === undefined || foldWord(word) !== but).sort(order.compare);
  const cities = words((one) => (one.network === undefined ? [] : [one.network]), present);
  return {
    // also those of other cities: the answer says where there is what this one lacks
    topics: words(({ topics }) => topics, present),
    targetGroups: words(({ targetGroups }) => targetGroups, here, foldWord(EVERYBODY)),
    places: words(({ places }) => places, here, foldWord(EVERYWHERE)),
    cities: cities.length > 1 ? cities : [],
    partners: partnerChoices(network, order, here),
  };
}

/** The word as it stands in the data, whatever its spelling in the page; `undefined` where there is none. */
export function wordOfTheData(written: string | undefined, words: readonly string[]): string | undefined {
  if (written === undefined) return undefined;
  return words.find((word) => word === written) ?? words.find((word) => foldWord(word) === foldWord(written));
}
