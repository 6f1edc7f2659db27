import type { Network, Problem } from '@netz-map/core';
import type { Loaded } from '../network-store/network-source.ts';

/** What a reader returned, as the store wants it: without a network, its problems are the reason. */
export function readOutcome(
  read: { readonly network: Network | undefined; readonly problems: readonly Problem[] },
  address?: string,
): Loaded {
  const { network, problems } = read;
  return network ? { network, problems } : { failure: { code: 'unreadable', address, problems } };
}
