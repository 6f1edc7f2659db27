import type { Network } from '../model/network.ts';
import { NETWORK_SCHEMA, type NetworkFile } from './network-file.ts';

/**
 * A network as plain JSON data in the format `netz-map/network/1`. graphology can `import` it; `readNetwork` gives the same
 * network back. Nothing is left out: for a public file, pass `publicNetwork(network)`.
 */
export function writeNetwork(network: Network): NetworkFile {
  return {
    schema: NETWORK_SCHEMA,
    attributes: known({ name: network.name, asOf: network.asOf }),
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: network.organisations.map(({ id, name, ...rest }) => ({ key: id, attributes: { label: name, ...known(rest) } })),
    edges: network.ties.map(({ id, from, to, ...rest }) => ({ key: id, source: from, target: to, attributes: known(rest) })),
    needs: network.needs.map((need) => known(need)),
    meetings: network.meetings.map((meeting) => known(meeting)),
    ...(network.roles.length > 0 ? { roles: network.roles.map((role) => known(role)) } : {}),
    ...(network.cities.length > 0 ? { cities: network.cities.map((city) => known(city)) } : {}),
  } as NetworkFile;
}

/** Without what is unknown: no `undefined`, no empty list. */
function known<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<T>;
}
