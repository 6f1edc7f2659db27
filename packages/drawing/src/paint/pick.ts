import { TIE_STATES } from '../map-model/map-model.ts';
import { pointsOn } from '../scene/curve.ts';
import { tieCurve } from '../scene/trace-tie.ts';
import { MarkGrid } from './mark-grid.ts';
import { touches, type Surface } from '../scene/surface.ts';

/** How near to a tie one has to point, in CSS pixels to each side. */
export const TIE_REACH = 7;
/** Least width of the target of a mark. */
export const LEAST_TARGET = 24;

const grids = new WeakMap<Float64Array, MarkGrid>();

/** The nearest mark whose target reaches a point of the screen; its place. */
export function markAt(surface: Surface, scale: number, x: number, y: number): number | undefined {
  const { picture, xy, r } = surface;
  let grid = grids.get(picture.xy);
  if (!grid) grids.set(picture.xy, (grid = new MarkGrid(picture.xy)));
  const reach = Math.max(r + 1, LEAST_TARGET / 2);
  if (picture.count === 0) return undefined;
  // in units of the layout, which the grid has; any mark tells how the screen stands to it
  const [left, top] = [xy[0]! - picture.xy[0]! * scale, xy[1]! - picture.xy[1]! * scale];
  let found: number | undefined;
  let nearest = reach * reach;
  for (const i of grid.around((x - left) / scale, (y - top) / scale, reach / scale)) {
    if (picture.shown && !picture.shown[i]) continue;
    const [dx, dy] = [xy[2 * i]! - x, xy[2 * i + 1]! - y];
    const distance = dx * dx + dy * dy;
    if (distance <= nearest) [found, nearest] = [i, distance];
  }
  return found;
}

/** The nearest tie within reach of a point; its place. None where there are so many that nobody could mean one. */
export function tieAt(surface: Surface, x: number, y: number): number | undefined {
  if (surface.plain) return undefined;
  const { picture, xy, r } = surface;
  const { source, target, bends, state, flags, shown } = picture;
  const curve = new Float64Array(6);
  let found: number | undefined;
  let nearest = TIE_REACH * TIE_REACH;
  for (let i = 0; i < source.length; i++) {
    const [a, b] = [source[i]!, target[i]!];
    if (shown && !(shown[a] && shown[b])) continue;
    const [ax, ay, bx, by] = [xy[2 * a]!, xy[2 * a + 1]!, xy[2 * b]!, xy[2 * b + 1]!];
    const reach = TIE_REACH + (Math.abs(bx - ax) + Math.abs(by - ay)) * Math.abs(bends[i]!);
    if (!touches(ax, ay, bx, by, x - reach, y - reach, x + reach, y + reach)) continue;
    tieCurve(curve, ax, ay, bx, by, bends[i]!, r, TIE_STATES[state[i]!] === 'unknown', flags[i]!);
    for (const point of pointsOn(curveOf(curve), 6)) {
      const distance = (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y);
      if (distance < nearest) [found, nearest] = [i, distance];
    }
  }
  return found;
}

function curveOf(curve: Float64Array): Parameters<typeof pointsOn>[0] {
  const at = (i: number): { x: number; y: number } => ({ x: curve[i]!, y: curve[i + 1]! });
  return { from: at(0), control: at(2), to: at(4) };
}
