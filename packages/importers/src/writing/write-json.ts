import { type Network, writeNetwork } from '@netz-map/core';
import { jsonLines } from './json-lines.ts';
import type { Written } from './written.ts';

/**
 * A network as JSON in our own format `netz-map/network/1` (`netz.json`), which carries all of it, one record a line. graphology can import
 * it.
 *
 * @remarks Complexity: linear in the network.
 */
export function writeJson(network: Network): Written {
  const parts = Object.entries(writeNetwork(network)).map(
    ([part, value]) => `${JSON.stringify(part)}: ${Array.isArray(value) ? jsonLines(value) : JSON.stringify(value)}`,
  );
  const text = `{\n${parts.join(',\n')}\n}\n`;
  return { files: [{ name: 'netz.json', type: 'application/json', bytes: new TextEncoder().encode(text) }], losses: [] };
}
