import type { View } from '../scene/scene.ts';
import type { BasePicture, PaintFrame } from './base-picture.ts';
import { paintMarks } from './paint-marks.ts';
import { paintTies } from './paint-ties.ts';
import type { Look, Pen } from './pen.ts';
import { surfaceOf } from '../scene/surface.ts';
import { tieGroups } from '../scene/tie-groups.ts';

/**
 * Paints the lower layer: all ties, then all marks, as the scene has them. A generator, so that a page can stop after any step.
 *
 * @param view of the piece that is painted: its corner is 0, 0
 * @remarks Complexity: linear in partners and ties; a step is at most 256 lines or marks.
 */
export function* paintBase(pen: Pen, picture: BasePicture, view: View, frame: PaintFrame, look: Look): Generator<void, void> {
  const { ratio, width, height, margin } = frame;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  const surface = surfaceOf(picture, view, width, height, margin);
  for (const group of tieGroups(picture)) yield* paintTies(pen, group, surface, look);
  yield* paintMarks(pen, surface, look);
}
