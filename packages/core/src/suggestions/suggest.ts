import type { Network } from '../model/network.ts';
import { FURTHER_SUGGESTIONS } from './further-suggestions.ts';
import { introduce } from './introduce.ts';
import { needMeetsOffer } from './need-meets-offer.ts';
import { secondBridge } from './second-bridge.ts';
import { suggestWith, type SuggestOptions } from './suggest-with.ts';
import type { Suggestion } from './suggestion.ts';

/** All kinds of suggestions. */
export const SUGGESTION_KINDS = [needMeetsOffer, introduce, secondBridge, ...FURTHER_SUGGESTIONS];

/**
 * Who should meet whom, and why. All suggestions that the rules yield, most useful first; those among the three most useful
 * ones of both their partners carry `priority: 'first'`.
 *
 * A pair that a need already brings together is not proposed again for a weaker reason.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 * @remarks Complexity: see the kinds; the largest part is needs × organisations that meet them.
 */
export function suggest(network: Network, options: SuggestOptions): Suggestion[] {
  return suggestWith(SUGGESTION_KINDS, network, options);
}
