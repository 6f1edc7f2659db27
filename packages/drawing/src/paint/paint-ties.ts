import { paintedWidth, tieOpacity, tieWidth } from '../map-model/tie-look.ts';
import { MUST } from '../map-model/tie-flags.ts';
import { FULL_TURN } from '../scene/sign-sizes.ts';
import { RING_WIDTH, ringOf, tieCurve, traceTie } from '../scene/trace-tie.ts';
import type { Look, Pen } from './pen.ts';
import { PLAIN_FROM, touches, type Surface } from '../scene/surface.ts';
import type { TieGroup } from '../scene/tie-groups.ts';

/** Up to this many lines in sight each is painted by itself, as SVG does, so that crossings look the same. */
const ONE_BY_ONE = 1500;
/** So many lines go into one path: many at once are cheaper, and a step stays short. */
const LINES_PER_PATH = 256;
/** Colours that the system sets have no tint; so many lines in one of them would be one bright area. */
const FORCED_MANY = 0.45;
/** Bends by less than this are not seen. */
const LEAST_BEND = 1;
const NO_DASH: number[] = [];

/** Paints ties of one look. A generator, so that a page can stop after any step. */
export function* paintTies(pen: Pen, group: TieGroup, surface: Surface, look: Look, strong: boolean = false): Generator<void, void> {
  const { picture, xy, r, width: right, height: bottom, plain } = surface;
  const { style, step, flags, dash, ties } = group;
  const { source, target, bends, shown } = picture;
  const must = (flags & MUST) !== 0;
  const width = tieWidth(step, must, strong ? 1 : surface.share);
  const perPath = surface.ties <= ONE_BY_ONE ? 1 : LINES_PER_PATH;
  const curve = new Float64Array(6);
  const rings: { readonly x: number; readonly y: number; readonly r: number }[] = [];
  pen.strokeStyle = look.text;
  pen.lineCap = 'round';
  const simple = plain && !strong;
  const many = surface.ties > ONE_BY_ONE && !strong;
  pen.globalAlpha = look.forced
    ? many
      ? FORCED_MANY
      : 1
    : tieOpacity(style, must, strong) * (simple ? Math.sqrt(PLAIN_FROM / surface.ties) : 1);
  pen.lineWidth = simple ? width : paintedWidth(style, width, strong);
  pen.setLineDash(simple ? NO_DASH : [...dash]);
  let open = false;
  pen.beginPath();
  for (let at = 0; at < ties.length; at++) {
    // a path ends at fixed places, so that what has left the sight changes nothing in how the rest looks
    if (at % perPath === 0 && open) {
      pen.stroke();
      pen.beginPath();
      open = false;
    }
    if (at % LINES_PER_PATH === LINES_PER_PATH - 1) yield;
    const i = ties[at]!;
    const [a, b] = [source[i]!, target[i]!];
    if (shown && !(shown[a] && shown[b])) continue;
    const [ax, ay, bx, by] = [xy[2 * a]!, xy[2 * a + 1]!, xy[2 * b]!, xy[2 * b + 1]!];
    if (!touches(ax, ay, bx, by, 0, 0, right, bottom)) continue;
    open = true;
    if (simple) {
      pen.moveTo(ax, ay);
      pen.lineTo(bx, by);
      continue;
    }
    const bend = bends[i]!;
    tieCurve(curve, ax, ay, bx, by, bend, r, style === 'unknown', flags);
    if (!must && bend * bend * ((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) < LEAST_BEND) {
      pen.moveTo(curve[0]!, curve[1]!);
      pen.lineTo(curve[4]!, curve[5]!);
    } else traceTie(pen, curve, width, flags);
    const ring = ringOf(curve, r, flags);
    if (ring) rings.push(ring);
  }
  if (open) pen.stroke();
  pen.setLineDash(NO_DASH);
  if (rings.length > 0) {
    pen.lineWidth = RING_WIDTH;
    pen.fillStyle = look.ground;
    pen.beginPath();
    for (const { x, y, r: radius } of rings) {
      pen.moveTo(x + radius, y);
      pen.arc(x, y, radius, 0, FULL_TURN);
    }
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
