import { MARK_RADIUS } from '../layout/body.ts';
import type { Layout } from '../layout/layout.ts';
import { bentCurve, pointsOn } from './curve.ts';
import type { MapData } from './map-data.ts';

/** How much ties are bent: slightly, else more, so that they pass beside the marks of others. */
const BENDS = [0.05, -0.05, 0.12, -0.12, 0.2, -0.2];
/** Longer ties, in pixels of the usual size, bend no further than this one would. */
const FULL_BEND_UP_TO = 240;
/** With more partners nobody sees single ties any more. */
const CHOOSE_UP_TO = 200;

const known = new WeakMap<Layout, WeakMap<MapData, readonly number[]>>();

/** The bend of each pair, in the order of the pairs. It belongs to the layout and stays while zooming. */
export function bendsOf(data: MapData, layout: Layout): readonly number[] {
  let ofLayout = known.get(layout);
  if (!ofLayout) known.set(layout, (ofLayout = new WeakMap()));
  let bends = ofLayout.get(data);
  if (!bends) ofLayout.set(data, (bends = compute(data, layout)));
  return bends;
}

function compute(data: MapData, layout: Layout): number[] {
  if (data.ids.length - layout.unconnected.length > CHOOSE_UP_TO) return data.pairs.map(() => BENDS[0]!);
  const places = data.ids.filter((id) => data.partners(id) > 0).map((id) => ({ id, ...layout.positions.get(id)! }));
  const near = MARK_RADIUS * 1.6 * layout.unit;
  return data.pairs.map(({ a, b }) => {
    const [from, to] = [layout.positions.get(a)!, layout.positions.get(b)!];
    let [best, fewest] = [BENDS[0]!, Infinity];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const flatter = Math.min(1, (FULL_BEND_UP_TO * layout.unit) / (Math.sqrt(dx * dx + dy * dy) || 1));
    for (const usual of BENDS) {
      const bend = usual * flatter;
      const points = pointsOn(bentCurve(from, to, bend), near / 2);
      const met = places.filter(
        ({ id, x, y }) =>
          id !== a && id !== b && points.some((point) => (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y) < near * near),
      );
      if (met.length < fewest) [best, fewest] = [bend, met.length];
      if (fewest === 0) break;
    }
    return best;
  });
}
