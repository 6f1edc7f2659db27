import type { Point } from '../layout/layout.ts';
import { shapePath } from '../palette/shape-path.ts';
import { tenth } from '../plane/tenth.ts';
import type { EmphasisOf } from './emphasis.ts';
import type { MapData } from '../map-model/map-data.ts';
import type { Emphasis, MarkShape } from './scene.ts';

const ORDER: Readonly<Record<Emphasis, number>> = { faded: 0, normal: 1, strong: 2 };

/** The marks in the order of painting. Who stands outside the frame is not drawn. */
export function markShapes(
  data: MapData,
  at: (id: string) => Point | undefined,
  r: number,
  emphasis: EmphasisOf,
  frame: { readonly width: number; readonly height: number },
): MarkShape[] {
  return data.ids
    .flatMap((id): MarkShape[] => {
      const place = at(id);
      if (!place || place.x < -r || place.y < -r || place.x > frame.width + r || place.y > frame.height + r) return [];
      const { shape, colour } = data.look(id);
      const [x, y] = [tenth(place.x), tenth(place.y)];
      return [
        {
          id,
          x,
          y,
          r,
          shape,
          colour,
          path: shapePath(shape, x, y, r),
          emphasis: emphasis.organisation(id),
          selected: emphasis.selectedOrganisation(id),
        },
      ];
    })
    .sort((a, b) => ORDER[a.emphasis] - ORDER[b.emphasis]);
}
