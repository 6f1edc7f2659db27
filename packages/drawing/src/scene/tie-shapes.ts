import type { Layout, Point } from '../layout/layout.ts';
import { tenth } from '../svg/tenth.ts';
import { bendsOf } from './bends.ts';
import { bentCurve, pointOn, trimmed } from './curve.ts';
import { pairId, type EmphasisOf } from './emphasis.ts';
import type { Highlight } from './highlight.ts';
import type { MapData } from './map-data.ts';
import type { Emphasis, TieShape, TieStyle } from './scene.ts';

/** Width by strength 1 to 4, in CSS pixels; unknown strength is drawn as 2. */
export const TIE_WIDTHS: readonly number[] = [0.8, 1.1, 1.7, 2.5];
const MUST_WIDER = 0.9;
/** Where more ties than this are to be seen, all become thinner, or they would cover everything. */
const THINNER_FROM = 350;
const LEAST_WIDTH = 0.2;
/** Far away they become thinner too, but not below this share. */
const THINNEST_FAR_AWAY = 0.6;
const PROPOSED_WIDTH = 2;
const PROPOSED_BEND = 0.16;

const ORDER: Readonly<Record<Emphasis, number>> = { faded: 0, normal: 1, strong: 2 };

interface Place {
  at(id: string): Point | undefined;
  readonly r: number;
  /** How large a usual pixel is on the screen. */
  readonly zoom: number;
  /** Whether something with these ends can be seen. */
  inFrame(a: Point, b: Point): boolean;
}

/** The ties in the order of painting: faded ones first, what the picture speaks about last. */
export function tieShapes(data: MapData, layout: Layout, place: Place, emphasis: EmphasisOf, highlight: Highlight | undefined): TieShape[] {
  const bends = bendsOf(data, layout);
  const shapes: TieShape[] = [];
  const add = (a: string, b: string, bend: number, width: number, style: TieStyle, must: boolean, oneSided: boolean): void => {
    const [from, to] = [place.at(a), place.at(b)];
    if (!from || !to || !place.inFrame(from, to)) return;
    const curve = trimmed(bentCurve(from, to, bend), place.r + 1, place.r + 1);
    const round = ({ x, y }: Point): Point => Object.freeze({ x: tenth(x), y: tenth(y) });
    const [start, control, end] = [round(curve.from), round(curve.control), round(curve.to)];
    shapes.push({
      id: pairId(a, b),
      pair: [a, b],
      path: `M${start.x},${start.y}Q${control.x},${control.y} ${end.x},${end.y}`,
      from: start,
      to: end,
      control,
      width: tenth(width),
      style,
      must,
      oneSided,
      emphasis: style === 'proposed' ? 'strong' : emphasis.tie(a, b),
      selected: emphasis.selectedTie(a, b),
      ...(style === 'proposed' ? { plus: round(pointOn(curve, 0.5)) } : {}),
    });
  };
  data.pairs.forEach(({ a, b, state, strength, must, oneSided }, i) => {
    const step = Math.min(4, Math.max(1, Math.round(strength ?? 2)));
    add(a, b, bends[i]!, TIE_WIDTHS[step - 1]! + (must ? MUST_WIDER : 0), state, must, oneSided);
  });
  for (const [one, other] of highlight?.proposed ?? []) {
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a !== b) add(a, b, PROPOSED_BEND, PROPOSED_WIDTH, 'proposed', false, false);
  }
  const thinner = Math.max(0.2, Math.min(1, Math.sqrt(THINNER_FROM / shapes.length), Math.max(THINNEST_FAR_AWAY, Math.sqrt(place.zoom))));
  if (thinner < 1) {
    for (const [i, shape] of shapes.entries()) {
      if (shape.emphasis !== 'strong') shapes[i] = { ...shape, width: Math.max(LEAST_WIDTH, tenth(shape.width * thinner)) };
    }
  }
  return shapes.sort((p, q) => ORDER[p.emphasis] - ORDER[q.emphasis]);
}
