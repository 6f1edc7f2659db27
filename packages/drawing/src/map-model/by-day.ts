import type { Network } from '@netz-map/core';

/** Whoever slides through the years asks for many days, and nobody needs those that were left behind. */
const MOST_DAYS = 4;

/** A network cannot change, so what is computed of it for a day is computed once. The last few days are remembered. */
export function byDay<T>(compute: (network: Network, asOf: string) => T): (network: Network, asOf: string) => T {
  const known = new WeakMap<Network, Map<string, T>>();
  return (network, asOf) => {
    let days = known.get(network);
    if (!days) known.set(network, (days = new Map()));
    let answer = days.get(asOf);
    if (answer === undefined) {
      if (days.size >= MOST_DAYS) days.delete(days.keys().next().value!);
      days.set(asOf, (answer = compute(network, asOf)));
    }
    return answer;
  };
}
