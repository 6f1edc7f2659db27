import type { Body } from './body.ts';
import type { Bounds } from './layout.ts';

/** How much more one direction may be stretched than the other before distances lie too much. */
const MOST_STRETCH = 1.7;

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
