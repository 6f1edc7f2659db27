import type { Network } from '@netz-map/core';
import type { Point } from './layout.ts';

/** No drawing is so large; beside a point farther away all others would be one. */
const FARTHEST = 1e12;

/** Positions to keep: those handed in, then those in the network. */
export function storedPositions(
  network: Network,
  ids: readonly string[],
  given: ReadonlyMap<string, Point> | undefined,
): ReadonlyMap<string, Point> {
  const kept = new Map<string, Point>();
  for (const id of ids) {
    const { x, y } = given?.get(id) ?? network.organisation(id)!;
    if (typeof x === 'number' && typeof y === 'number' && Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST) kept.set(id, { x, y });
  }
  return kept;
}
