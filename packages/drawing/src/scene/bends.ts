import type { FlatLayout } from '../layout/flat-layout.ts';
import { toFlatLayout } from '../layout/flat-layout.ts';
import { MARK_RADIUS } from '../layout/mark-size.ts';
import type { Layout } from '../layout/layout.ts';
import { MarkGrid } from '../paint/mark-grid.ts';
import { bentCurve, pointsOn } from './curve.ts';
import type { MapData } from './map-data.ts';

/** How much ties are bent: slightly, else more, so that they pass beside the marks of others. */
const BENDS = [0.05, -0.05, 0.12, -0.12, 0.2, -0.2];
/** Longer ties, in pixels of the usual size, bend no further than this one would. */
const FULL_BEND_UP_TO = 240;
/** With more partners nobody sees single ties any more. */
const CHOOSE_UP_TO = 200;
/** With more ties nobody sees a bend, and straight lines are painted in half the time. */
const BEND_UP_TO = 5000;

/** The ties whose bends are asked for: places of both ends. */
interface Ends {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

const known = new WeakMap<Layout, WeakMap<MapData, ArrayLike<number>>>();

/** The bend of each pair, in the order of the pairs. It belongs to the layout and stays while zooming. */
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

/** The same from flat lists: how far each tie bulges, as a share of its length. */
export function bendsOn({ xy, unit }: Pick<FlatLayout, 'xy' | 'unit'>, { source, target }: Ends): Float64Array {
  const bends = new Float64Array(source.length);
  if (source.length > BEND_UP_TO) return bends;
  const connected = [...new Set([...Array.from(source), ...Array.from(target)])];
  if (connected.length > CHOOSE_UP_TO) return bends.fill(BENDS[0]!);
  const places = new MarkGrid(connected.flatMap((i) => [xy[2 * i]!, xy[2 * i + 1]!]));
  const near = MARK_RADIUS * 1.6 * unit;
  for (let i = 0; i < bends.length; i++) {
    const [a, b] = [source[i]!, target[i]!];
    const [from, to] = [a, b].map((at) => ({ x: xy[2 * at]!, y: xy[2 * at + 1]! })) as [Spot, Spot];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const flatter = Math.min(1, (FULL_BEND_UP_TO * unit) / (Math.sqrt(dx * dx + dy * dy) || 1));
    let fewest = Infinity;
    for (const usual of BENDS) {
      const met = new Set<number>();
      for (const point of pointsOn(bentCurve(from, to, usual * flatter), near / 2)) {
        for (const at of places.around(point.x, point.y, near)) {
          const other = connected[at]!;
          const [ox, oy] = [xy[2 * other]! - point.x, xy[2 * other + 1]! - point.y];
          if (other !== a && other !== b && ox * ox + oy * oy < near * near) met.add(other);
        }
      }
      if (met.size < fewest) [bends[i], fewest] = [usual * flatter, met.size];
      if (fewest === 0) break;
    }
  }
  return bends;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}
