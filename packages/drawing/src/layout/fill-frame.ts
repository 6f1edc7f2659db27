import type { Body } from './body.ts';
import type { Bounds } from './layout.ts';

/** How much more one direction may be stretched than the other before distances lie too much. */
const MOST_STRETCH = 1.7;

/** How far the places along one direction are evened out, 0 to 1: what is crowded in the middle finds room at the sides. */
const EVENED = 0.6;
/** The same for large parts, in which names do not need the room and gaps show who belongs together. */
const EVENED_LARGE = 0.2;
const LARGE = 300;

/** Moves and stretches bodies so that they with their rooms fill a frame. */
export function fillFrame(bodies: readonly Body[], frame: Bounds): void {
  const x = span(bodies.map((body) => body.x));
  const y = span(bodies.map((body) => body.y));
  const half = Math.max(...bodies.map((body) => body.half));
  const up = Math.max(...bodies.map((body) => body.up));
  const down = Math.max(...bodies.map((body) => body.down));
  const room = { x: Math.max(1, frame.right - frame.left - 2 * half), y: Math.max(1, frame.bottom - frame.top - up - down) };
  let [scaleX, scaleY] = [room.x / Math.max(1, x.length), room.y / Math.max(1, y.length)];
  scaleX = Math.min(scaleX, scaleY * MOST_STRETCH);
  scaleY = Math.min(scaleY, scaleX * MOST_STRETCH);
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + up + frame.bottom - down) / 2 };
  for (const body of bodies) {
    body.x = middle.x + (body.x - x.middle) * scaleX;
    body.y = middle.y + (body.y - y.middle) * scaleY;
  }
}

/**
 * Brings a round cloud nearer to a rectangle: a disc onto a square, then each direction a little towards equal distances.
 * Who is left of, above, beside whom stays.
 */
export function evenOut(bodies: readonly Body[]): void {
  const n = bodies.length;
  if (n < 5) return;
  const at = { x: bodies.reduce((sum, body) => sum + body.x, 0) / n, y: bodies.reduce((sum, body) => sum + body.y, 0) / n };
  const spread = (key: 'x' | 'y'): number =>
    Math.sqrt(bodies.reduce((sum, body) => sum + (body[key] - at[key]) * (body[key] - at[key]), 0) / n) || 1;
  const [spreadX, spreadY] = [spread('x'), spread('y')];
  for (const body of bodies) {
    // a disc of even density reaches to twice its spread
    let [u, v] = [(body.x - at.x) / (2 * spreadX), (body.y - at.y) / (2 * spreadY)];
    const length = Math.sqrt(u * u + v * v);
    const outside = Math.max(1, length);
    [u, v] = [u / outside, v / outside];
    const [p, q] = [2 + u * u - v * v, 2 - u * u + v * v];
    const root = (value: number): number => Math.sqrt(Math.max(0, value));
    body.x = ((root(p + ROOT8 * u) - root(p - ROOT8 * u)) / 2) * outside * 2 * spreadX;
    body.y = ((root(q + ROOT8 * v) - root(q - ROOT8 * v)) / 2) * outside * 2 * spreadY;
  }
  const share = n > LARGE ? EVENED_LARGE : EVENED;
  for (const key of ['x', 'y'] as const) {
    const order = [...bodies].sort((a, b) => a[key] - b[key] || a.index - b.index);
    const [first, last] = [order[0]![key], order[n - 1]![key]];
    order.forEach((body, i) => (body[key] = body[key] * (1 - share) + (first + ((last - first) * i) / (n - 1)) * share));
  }
}

/** Two times the square root of 2. */
const ROOT8 = 2.8284271247461903;

/** Keeps bodies with their rooms inside a frame. */
export function clampTo(bodies: readonly Body[], frame: Bounds): void {
  for (const body of bodies) {
    if (body.pinned) continue;
    body.x = Math.min(frame.right - body.half, Math.max(frame.left + body.half, body.x));
    body.y = Math.min(frame.bottom - body.down, Math.max(frame.top + body.up, body.y));
  }
}

function span(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { middle: (least + most) / 2, length: most - least };
}
