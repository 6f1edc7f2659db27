import { CORNERS, RING_INSIDE } from '../palette/shape-path.ts';
import type { Shape } from '../scene/scene.ts';
import { FULL_TURN } from '../scene/sign-sizes.ts';
import type { Pen } from './pen.ts';

/** Adds the outline of a mark to the path of a pen: the same shape as `shapePath`, for the fill rule `nonzero`. */
export function traceShape(pen: Pen, shape: Shape, x: number, y: number, r: number): void {
  if (shape === 'circle' || shape === 'ring') {
    pen.moveTo(x + r, y);
    pen.arc(x, y, r, 0, FULL_TURN);
    if (shape === 'ring') {
      const inside = r * RING_INSIDE;
      pen.moveTo(x + inside, y);
      pen.arc(x, y, inside, 0, FULL_TURN, true);
    }
    return;
  }
  const corners = CORNERS[shape];
  for (let i = 0; i < corners.length; i++) {
    const [dx, dy] = corners[i]!;
    if (i === 0) pen.moveTo(x + dx * r, y + dy * r);
    else pen.lineTo(x + dx * r, y + dy * r);
  }
  pen.closePath();
}
