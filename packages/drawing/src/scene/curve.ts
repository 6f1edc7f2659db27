import type { Point } from '../layout/layout.ts';

/** A quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The point of a curve at `t` from 0 to 1. */
export function pointOn({ from, control, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Points along a curve, about `step` apart, with both ends. */
export function pointsOn(curve: Curve, step: number): Point[] {
  const [dx, dy] = [curve.to.x - curve.from.x, curve.to.y - curve.from.y];
  const pieces = Math.max(2, Math.min(200, Math.ceil(Math.sqrt(dx * dx + dy * dy) / step)));
  return Array.from({ length: pieces + 1 }, (_, i) => pointOn(curve, i / pieces));
}
