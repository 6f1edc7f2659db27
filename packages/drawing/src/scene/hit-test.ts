import { pointsOn } from './curve.ts';
import type { Scene } from './scene.ts';
import type { Selection } from './scene-options.ts';

/** How near to a tie one has to point, in CSS pixels to each side. */
const TIE_REACH = 7;

/**
 * What is at a point of the picture: the nearest mark whose target reaches that far, else the name, else the nearest tie.
 *
 * @param minimumTarget least width of the target of a mark, in CSS pixels
 */
export function hitTest(scene: Scene, x: number, y: number, minimumTarget: number = 24): Selection | undefined {
  let organisation: string | undefined;
  let nearest = Infinity;
  for (const mark of scene.marks) {
    const distance = Math.sqrt((mark.x - x) * (mark.x - x) + (mark.y - y) * (mark.y - y));
    if (distance <= Math.max(mark.r + 1, minimumTarget / 2) && distance < nearest) [organisation, nearest] = [mark.id, distance];
  }
  if (organisation !== undefined) return { organisation };
  const label = scene.labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  if (label) return { organisation: label.id };
  let tie: readonly [string, string] | undefined;
  nearest = TIE_REACH;
  for (const shape of scene.ties) {
    const { from, to, control, pair } = shape;
    if (x < Math.min(from.x, to.x, control.x) - TIE_REACH || x > Math.max(from.x, to.x, control.x) + TIE_REACH) continue;
    if (y < Math.min(from.y, to.y, control.y) - TIE_REACH || y > Math.max(from.y, to.y, control.y) + TIE_REACH) continue;
    for (const point of pointsOn(shape, 6)) {
      const distance = Math.sqrt((point.x - x) * (point.x - x) + (point.y - y) * (point.y - y));
      if (distance < nearest) [tie, nearest] = [pair, distance];
    }
  }
  return tie && { tie };
}
