import { rimWidth } from '../scene/sign-sizes.ts';
import type { Look, Pen } from './pen.ts';
import type { Surface } from '../scene/surface.ts';
import { traceShape } from './trace-shape.ts';

/** Up to this many marks each has its own rim; more are painted kind by kind, which is cheaper. */
const ONE_BY_ONE = 2000;
const MARKS_PER_PATH = 256;

/** Paints marks in their order. A generator, so that a page can stop after any step. @param which places; all where it is missing */
export function* paintMarks(pen: Pen, surface: Surface, look: Look, which?: readonly number[]): Generator<void, void> {
  const seen = inSight(surface, which);
  pen.globalAlpha = 1;
  pen.lineJoin = 'round';
  pen.strokeStyle = look.ground;
  pen.lineWidth = rimWidth(surface.r);
  const { kind } = surface.picture;
  if (seen.length > ONE_BY_ONE) seen.sort((a, b) => kind[a]! - kind[b]! || a - b);
  const perPath = seen.length > ONE_BY_ONE ? MARKS_PER_PATH : 1;
  for (let from = 0; from < seen.length;) {
    const ofKind = kind[seen[from]!]!;
    let to = from + 1;
    while (to < seen.length && to < from + perPath && kind[seen[to]!] === ofKind) to++;
    paintAlike(pen, surface, look, ofKind, seen, from, to);
    if (Math.floor(from / MARKS_PER_PATH) !== Math.floor(to / MARKS_PER_PATH)) yield;
    from = to;
  }
}

function paintAlike(
  pen: Pen,
  { picture, xy, r }: Surface,
  look: Look,
  kind: number,
  seen: readonly number[],
  from: number,
  to: number,
): void {
  const { colour, shape } = picture.looks[kind]!;
  pen.fillStyle = look.kinds[colour]!;
  pen.beginPath();
  for (let at = from; at < to; at++) traceShape(pen, shape, xy[2 * seen[at]!]!, xy[2 * seen[at]! + 1]!, r);
  pen.stroke();
  pen.fill();
}

function inSight({ picture, xy, r, width, height }: Surface, which: readonly number[] | undefined): number[] {
  const { shown, count } = picture;
  const reach = r * 1.3;
  const seen: number[] = [];
  const check = (i: number): void => {
    const [x, y] = [xy[2 * i]!, xy[2 * i + 1]!];
    if ((!shown || shown[i]) && x >= -reach && y >= -reach && x <= width + reach && y <= height + reach) seen.push(i);
  };
  if (which) for (const i of which) check(i);
  else for (let i = 0; i < count; i++) check(i);
  return seen;
}
