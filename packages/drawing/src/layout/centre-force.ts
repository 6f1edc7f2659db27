import type { Bodies, Force } from './bodies.ts';

/** Everybody is drawn to 0, 0, along both directions on their own: the x and y forces of d3-force. */
export function centreForce({ count, x, y, vx, vy }: Bodies, alongX: number, alongY: number): Force {
  return (alpha) => {
    for (let i = 0; i < count; i++) {
      vx[i]! -= x[i]! * alongX * alpha;
      vy[i]! -= y[i]! * alongY * alpha;
    }
  };
}
