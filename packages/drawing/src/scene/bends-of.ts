import { toFlatLayout } from '../layout/flat-layout.ts';
import type { Layout } from '../layout/layout.ts';
import type { MapData } from '../map-model/map-data.ts';
import { bendsOn } from './bends-on.ts';

const known = new WeakMap<Layout, WeakMap<MapData, ArrayLike<number>>>();

/** The bend of each pair, in the order of the pairs; see {@link bendsOn}. Remembered. */
export function bendsOf(data: MapData, layout: Layout): ArrayLike<number> {
  let ofLayout = known.get(layout);
  if (!ofLayout) known.set(layout, (ofLayout = new WeakMap()));
  let bends = ofLayout.get(data);
  if (!bends) {
    const place = new Map(data.ids.map((id, i) => [id, i]));
    const source = data.pairs.map(({ a }) => place.get(a)!);
    const target = data.pairs.map(({ b }) => place.get(b)!);
    ofLayout.set(data, (bends = bendsOn(toFlatLayout(data.ids, layout), { source, target })));
  }
  return bends;
}
