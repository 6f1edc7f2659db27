import { compareText, type Network } from '@netz-map/core';
import type { ColourIndex, Shape } from '../scene/scene.ts';
import { SHAPES } from './palette.ts';

/** How a kind of partner looks on the map. */
export interface KindOnMap {
  /** `undefined` for those whose kind is not known. */
  readonly kind: string | undefined;
  readonly colour: ColourIndex;
  readonly shape: Shape;
  readonly count: number;
}

/**
 * The kinds in a network and how they look: the six most frequent have a colour and a shape of their own, all others and
 * those without a kind are grey rings. Where nobody has a kind, all look like the most frequent one: a ring would say that others differ.
 *
 * @returns most frequent first, equal ones by name; the unknown kind last
 */
export function kindsOnMap(network: Network): readonly KindOnMap[] {
  const counts = new Map<string | undefined, number>();
  for (const { kind, status } of network.organisations)
    if (status !== 'ended') counts.set(kind || undefined, (counts.get(kind || undefined) ?? 0) + 1);
  const unknown = counts.get(undefined);
  counts.delete(undefined);
  const order = [...(counts as Map<string, number>)].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  const known = order.map(([kind, count], i): KindOnMap => {
    const shape = SHAPES[i];
    return { kind, count, colour: shape ? (i as ColourIndex) : 'other', shape: shape ?? 'ring' };
  });
  if (!unknown) return known;
  const look = known.length > 0 ? ({ colour: 'other', shape: 'ring' } as const) : ({ colour: 0, shape: SHAPES[0]! } as const);
  return [...known, { kind: undefined, count: unknown, ...look }];
}
