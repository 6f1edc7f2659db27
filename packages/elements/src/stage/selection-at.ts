import { markAt, tieAt, type MapModel, type Selection, type View } from '@netz-map/drawing';
import type { Above } from './stage-picture.ts';

/**
 * What lies at a point of the frame: a mark, a name, a tie.
 *
 * @param now the view that is seen; while a gesture runs the picture was painted for another one
 */
export function selectionAt(above: Above, { ids, pairs }: MapModel, now: View, x: number, y: number): Selection | undefined {
  const { view } = above.of;
  const by = now.scale / view.scale;
  const [px, py] = [(x - now.x) / by + view.x, (y - now.y) / by + view.y];
  const mark = markAt(above.surface, view.scale, px, py);
  if (mark !== undefined) return { organisation: ids[mark]! };
  const name = above.around.labels.find(({ box }) => px >= box.left && px <= box.right && py >= box.top && py <= box.bottom);
  if (name) return { organisation: name.id };
  const tie = tieAt(above.surface, px, py);
  return tie === undefined ? undefined : { tie: [pairs[tie]!.a, pairs[tie]!.b] };
}
