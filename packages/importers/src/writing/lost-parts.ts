import type { Network } from '@netz-map/core';
import type { ExportLoss, LostPart } from './written.ts';

const COUNTS: Readonly<Partial<Record<LostPart, (network: Network) => number>>> = {
  'network-name': ({ name }) => (name === undefined ? 0 : 1),
  'as-of': ({ asOf }) => (asOf === undefined ? 0 : 1),
  ties: ({ ties }) => ties.length,
  needs: ({ needs }) => needs.length,
  meetings: ({ meetings }) => meetings.length,
  roles: ({ roles }) => roles.length,
  cities: ({ cities }) => cities.length,
};

/** How much of these parts a network has, for formats without a place for them; parts of which it has nothing are left out. */
export function lostParts(network: Network, parts: readonly LostPart[]): ExportLoss[] {
  return parts.flatMap((what): ExportLoss[] => {
    const count = COUNTS[what]?.(network) ?? 0;
    return count === 0 ? [] : [{ what, count }];
  });
}
