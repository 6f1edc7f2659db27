import { createNetwork, type Network } from '@netz-map/core';

/** The network without what its file said in columns of its own, for formats that keep some words for themselves. */
export function withoutOwn(network: Network): Network {
  const strip = <T extends { readonly extra?: unknown }>({ extra: _, ...rest }: T): Omit<T, 'extra'> => rest;
  return createNetwork({ ...network, organisations: network.organisations.map(strip), ties: network.ties.map(strip) });
}
