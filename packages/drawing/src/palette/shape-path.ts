import type { Shape } from '../scene/scene.ts';
import { tenth } from '../plane/tenth.ts';

/** Corners of each shape around 0, 0, so that all shapes look equally large beside a circle of radius 1. */
export const CORNERS: Readonly<Record<Exclude<Shape, 'circle' | 'ring'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  triangle: [
    [0, -1.22],
    [1.18, 0.84],
    [-1.18, 0.84],
  ],
  diamond: [
    [0, -1.24],
    [1.24, 0],
    [0, 1.24],
    [-1.24, 0],
  ],
  hexagon: [
    [-0.54, -0.94],
    [0.54, -0.94],
    [1.08, 0],
    [0.54, 0.94],
    [-0.54, 0.94],
    [-1.08, 0],
  ],
  cross: [
    [-0.42, -1.12],
    [0.42, -1.12],
    [0.42, -0.42],
    [1.12, -0.42],
    [1.12, 0.42],
    [0.42, 0.42],
    [0.42, 1.12],
    [-0.42, 1.12],
    [-0.42, 0.42],
    [-1.12, 0.42],
    [-1.12, -0.42],
    [-0.42, -0.42],
  ],
};
/** A ring is thick enough to be seen and hollow enough not to be a circle. */
export const RING_INSIDE = 0.5;

/** SVG path data of a mark: closed, and for the ring with its hole running the other way round (rule `nonzero`). */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  if (shape === 'circle') return circle(x, y, r, 1);
  if (shape === 'ring') return circle(x, y, r, 1) + circle(x, y, r * RING_INSIDE, 0);
  return `M${CORNERS[shape].map(([dx, dy]) => `${tenth(x + dx * r)},${tenth(y + dy * r)}`).join('L')}Z`;
}

function circle(x: number, y: number, r: number, sweep: 0 | 1): string {
  const round = tenth(r);
  return `M${tenth(x - r)},${tenth(y)}a${round},${round} 0 1 ${sweep} ${tenth(2 * r)},0a${round},${round} 0 1 ${sweep} ${tenth(-2 * r)},0Z`;
}
