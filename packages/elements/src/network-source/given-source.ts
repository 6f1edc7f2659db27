import { createNetwork, readNetwork } from '@netz-map/core';
import type { Network, NetworkData } from '@netz-map/core';
import type { Loaded, NetworkSource } from '../network-store/network-source.ts';
import { outcome } from './read-outcome.ts';

/**
 * A network handed over by a program, in the property `network`: one of @netz-map/core, its plain data, or the content of a
 * JSON file. What does not hang together ends in a failure that people can read and an error in the console for the programmer.
 */
export function givenSource(given: Network | NetworkData | object): NetworkSource {
  return { load: (signal) => read(given, signal) };
}

async function read(given: object, signal: AbortSignal): Promise<Loaded> {
  if ('organisation' in given && typeof given.organisation === 'function') return { network: given as Network, problems: [] };
  if (!('organisations' in given)) {
    const own = readNetwork(given);
    return own.network && own.problems.length === 0 ? { network: own.network, problems: [] } : outcome(() => Promise.resolve(own), signal);
  }
  try {
    return { network: createNetwork(given as NetworkData), problems: [] };
  } catch (error) {
    console.error(error);
    return { failure: { code: 'unreadable', problems: [] } };
  }
}
