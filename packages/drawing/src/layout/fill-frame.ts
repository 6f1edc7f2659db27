import type { Bodies } from './bodies.ts';
import type { Bounds } from './layout.ts';

/** How far the places along one direction are evened out, 0 to 1: what is crowded in the middle finds room at the sides. */
const EVENED = 0.6;

/**
 * Moves and stretches bodies so that they with their rooms fill a frame.
 *
 * @param most how much more one direction may be stretched than the other
 */
export function fillFrame({ x, y, half, up, down }: Bodies, frame: Bounds, most: number): void {
  const [spanX, spanY] = [span(x), span(y)];
  const [side, above, below] = [greatest(half), greatest(up), greatest(down)];
  const roomX = Math.max(1, frame.right - frame.left - 2 * side);
  const roomY = Math.max(1, frame.bottom - frame.top - above - below);
  let scaleX = roomX / Math.max(1, spanX.length);
  let scaleY = roomY / Math.max(1, spanY.length);
  scaleX = Math.min(scaleX, scaleY * most);
  scaleY = Math.min(scaleY, scaleX * most);
  rescale(x, (frame.left + frame.right) / 2, spanX.middle, scaleX);
  rescale(y, (frame.top + above + frame.bottom - below) / 2, spanY.middle, scaleY);
}

function rescale(values: Float64Array, to: number, from: number, scale: number): void {
  for (let i = 0; i < values.length; i++) values[i] = to + (values[i]! - from) * scale;
}

/**
 * Brings a round cloud nearer to a rectangle: a disc onto a square, then each direction a little towards equal distances.
 * Who is left of, above, beside whom stays.
 */
export function evenOut({ count, x, y }: Bodies): void {
  if (count < 5) return;
  const [middleX, middleY] = [mean(x), mean(y)];
  // a disc of even density reaches to twice its spread
  const [reachX, reachY] = [2 * spread(x, middleX), 2 * spread(y, middleY)];
  for (let i = 0; i < count; i++) {
    let u = (x[i]! - middleX) / reachX;
    let v = (y[i]! - middleY) / reachY;
    const outside = Math.max(1, Math.sqrt(u * u + v * v));
    u /= outside;
    v /= outside;
    const p = 2 + u * u - v * v;
    const q = 2 - u * u + v * v;
    x[i] = ((root(p + ROOT8 * u) - root(p - ROOT8 * u)) / 2) * outside * reachX;
    y[i] = ((root(q + ROOT8 * v) - root(q - ROOT8 * v)) / 2) * outside * reachY;
  }
  for (const along of [x, y]) {
    const order = Uint32Array.from(along.keys()).sort((a, b) => along[a]! - along[b]! || a - b);
    const first = along[order[0]!]!;
    const length = along[order[count - 1]!]! - first;
    for (let i = 0; i < count; i++) along[order[i]!] = along[order[i]!]! * (1 - EVENED) + (first + (length * i) / (count - 1)) * EVENED;
  }
}

/** Two times the square root of 2. */
const ROOT8 = 2.8284271247461903;

/** Keeps bodies with their rooms inside a frame. */
export function clampTo({ count, x, y, half, up, down, pinned }: Bodies, frame: Bounds): void {
  for (let i = 0; i < count; i++) {
    if (pinned[i]) continue;
    x[i] = Math.min(frame.right - half[i]!, Math.max(frame.left + half[i]!, x[i]!));
    y[i] = Math.min(frame.bottom - down[i]!, Math.max(frame.top + up[i]!, y[i]!));
  }
}

function root(value: number): number {
  return Math.sqrt(Math.max(0, value));
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: Float64Array, middle: number): number {
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / values.length) || 1;
}

function greatest(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

function span(values: Float64Array): { readonly middle: number; readonly length: number } {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  return { middle: (least + greatest(values)) / 2, length: greatest(values) - least };
}
