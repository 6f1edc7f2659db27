import { publicNetwork, type Audience, type Network } from '@netz-map/core';

const open = new WeakMap<Network, Network>();

/** The network as this audience may see it: for the public, its public part, made once. Complexity: linear at first, then constant. */
export function networkFor(network: Network, audience: Audience): Network {
  if (audience === 'internal') return network;
  let part = open.get(network);
  if (!part) open.set(network, (part = publicNetwork(network)));
  return part;
}
