import type { Network } from '../model/network.ts';
import { introduce } from './introduce.ts';
import { needMeetsOffer } from './need-meets-offer.ts';
import { secondBridge } from './second-bridge.ts';
import { suggestWith, type SuggestionKind, type SuggestOptions } from './suggest-with.ts';
import type { Suggestion } from './suggestion.ts';

/** The kinds of {@link suggestBasics}. */
export const BASIC_SUGGESTIONS: readonly SuggestionKind[] = [needMeetsOffer, introduce, secondBridge];

/**
 * {@link suggest} with the basic kinds alone: need meets offer, first contacts, second bridges. For pages that must stay small.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 */
export function suggestBasics(network: Network, options: SuggestOptions): Suggestion[] {
  return suggestWith(BASIC_SUGGESTIONS, network, options);
}
