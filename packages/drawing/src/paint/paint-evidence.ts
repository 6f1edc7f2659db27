import { PROPOSED_WIDTH, tieDash, tieOpacity } from '../map-model/tie-look.ts';
import type { Point } from '../layout/layout.ts';
import { pointOn } from '../scene/curve.ts';
import type { Evidence } from '../scene/evidence.ts';
import { FULL_TURN, PLUS, PROPOSED_BEND, SELECTED_RING } from '../scene/sign-sizes.ts';
import { tieCurve, traceTie } from '../scene/trace-tie.ts';
import { paintMarks } from './paint-marks.ts';
import { paintTies } from './paint-ties.ts';
import type { Look, Pen } from './pen.ts';
import type { Surface } from '../scene/surface.ts';
import { groupsOf } from '../scene/tie-groups.ts';

/** Paints what the picture speaks about above the rest, which is faded: ties, proposed ties with their plus, marks, what is selected. */
export function paintEvidence(pen: Pen, surface: Surface, look: Look, evidence: Evidence): void {
  const { usualTies, strongTies, marks, proposed, selected } = evidence;
  for (const group of groupsOf(surface.picture, usualTies)) finish(paintTies(pen, group, surface, look));
  for (const group of groupsOf(surface.picture, strongTies)) finish(paintTies(pen, group, surface, look, true));
  for (const [a, b] of proposed) paintProposed(pen, surface, look, a, b);
  finish(paintMarks(pen, surface, look, marks));
  pen.strokeStyle = look.text;
  pen.lineWidth = SELECTED_RING.width;
  for (const i of selected) strokeCircle(pen, surface, i, SELECTED_RING.radius(surface.r));
}

/** A ring around one mark: whom the pointer or the keyboard is on. */
export function paintRing(pen: Pen, surface: Surface, colour: string, place: number): void {
  pen.globalAlpha = 1;
  pen.strokeStyle = colour;
  pen.lineWidth = 2.5;
  strokeCircle(pen, surface, place, surface.r * 1.24 + 3);
}

function paintProposed(pen: Pen, { picture, xy, r }: Surface, look: Look, a: number, b: number): void {
  if (picture.shown && !(picture.shown[a] && picture.shown[b])) return;
  const curve = new Float64Array(6);
  tieCurve(curve, xy[2 * a]!, xy[2 * a + 1]!, xy[2 * b]!, xy[2 * b + 1]!, PROPOSED_BEND, r, false, 0);
  pen.strokeStyle = look.text;
  pen.lineCap = 'round';
  pen.globalAlpha = tieOpacity('proposed', false, true);
  pen.lineWidth = PROPOSED_WIDTH;
  pen.setLineDash([...tieDash('proposed', [])]);
  pen.beginPath();
  traceTie(pen, curve, PROPOSED_WIDTH, 0);
  pen.stroke();
  pen.setLineDash([]);
  const [from, control, to] = [0, 2, 4].map((at) => ({ x: curve[at]!, y: curve[at + 1]! })) as [Point, Point, Point];
  const { x, y } = pointOn({ from, control, to }, 0.5);
  pen.globalAlpha = 1;
  pen.fillStyle = look.ground;
  pen.lineWidth = PLUS.rim;
  pen.beginPath();
  pen.arc(x, y, PLUS.radius, 0, FULL_TURN);
  pen.fill();
  pen.stroke();
  pen.lineWidth = PLUS.line;
  pen.beginPath();
  pen.moveTo(x - PLUS.arm, y);
  pen.lineTo(x + PLUS.arm, y);
  pen.moveTo(x, y - PLUS.arm);
  pen.lineTo(x, y + PLUS.arm);
  pen.stroke();
}

function strokeCircle(pen: Pen, { xy }: Surface, place: number, radius: number): void {
  pen.beginPath();
  pen.arc(xy[2 * place]!, xy[2 * place + 1]!, radius, 0, FULL_TURN);
  pen.stroke();
}

function finish(steps: Generator<void, void>): void {
  while (!steps.next().done);
}
