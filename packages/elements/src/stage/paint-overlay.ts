import { paintEvidence, paintRing, type Evidence, type Surface } from '@netz-map/drawing';
import { paintAreas } from './paint-areas.ts';
import type { Above } from './stage-picture.ts';

/** Somebody with more partners is ringed, but their ties are not painted again under the pointer. */
const SHOW_TIES_UP_TO = 600;

/**
 * Paints what is spoken of: areas of those who would be cut off, the evidence of what is selected, and whoever is pointed at with those it
 * works with.
 *
 * @param pointed place in the picture of whoever is pointed at
 */
export function paintOverlay(pen: CanvasRenderingContext2D, { of, surface, evidence, around }: Above, pointed: number | undefined): void {
  const { look, width, height } = of;
  const { shown } = surface.picture;
  paintAreas(pen, around.regions, width, height, look);
  if (evidence) paintEvidence(pen, surface, look, evidence);
  if (pointed === undefined || (shown && !shown[pointed])) return;
  if (!evidence) paintEvidence(pen, surface, look, partnersOf(surface, pointed));
  paintRing(pen, surface, look.accent, pointed);
}

function partnersOf({ picture: { source, target } }: Surface, place: number): Evidence {
  const strongTies: number[] = [];
  const marks = [place];
  for (let i = 0; i < source.length && marks.length <= SHOW_TIES_UP_TO; i++) {
    if (source[i] !== place && target[i] !== place) continue;
    strongTies.push(i);
    marks.push(source[i] === place ? target[i]! : source[i]!);
  }
  const few = marks.length <= SHOW_TIES_UP_TO;
  return { marks: few ? marks : [place], strongTies: few ? strongTies : [], usualTies: [], proposed: [], selected: [] };
}
