import { type Network, writeNetwork } from '@netz-map/core';
import type { Written } from './written.ts';

/**
 * A network as JSON in our own format `netz-map/network/1` (`netz.json`), which carries all of it. graphology can import it.
 *
 * @remarks Complexity: linear in the network.
 */
export function writeJson(network: Network): Written {
  const text = `${JSON.stringify(writeNetwork(network), undefined, 2)}\n`;
  return { files: [{ name: 'netz.json', type: 'application/json', bytes: new TextEncoder().encode(text) }], losses: [] };
}
