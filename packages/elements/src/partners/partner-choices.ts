import { namesOf, type Network, type Organisation } from '@netz-map/core';
import type { NameOrder } from '../base/name-order.ts';
import type { Choice } from '../fields/choice-field.ts';

/**
 * Partners to choose from, by the alphabet; whoever has left is not among them.
 *
 * @param some of the network
 * @remarks Complexity: n log n in partners.
 */
export function partnerChoices(network: Network, order: NameOrder, some: readonly Organisation[] = network.organisations): Choice[] {
  const name = namesOf(network);
  return some
    .filter(({ status }) => status !== 'ended')
    .map(({ id }) => ({ value: id, text: name(id) }))
    .sort((a, b) => order.compare(a.text, b.text));
}
