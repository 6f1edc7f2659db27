import type { Point } from '../layout/layout.ts';
import { tenth } from '../plane/tenth.ts';
import type { MarkShape, TieShape } from './scene.ts';

/** How far an area reaches beyond the marks in it. */
const REACH = 13;

type Placed = Pick<MarkShape, 'id' | 'x' | 'y' | 'r'>;

/** What finds areas; a page loads it apart. */
export type AreaAround = typeof areaAround;

/**
 * The area around some marks, as path data for the fill rule `nonzero`: their hull with round corners, or, where somebody
 * else stands inside the hull, circles around the marks and bands along the ties between them.
 *
 * @returns an empty text when none of the members is to be seen
 */
export function areaAround(members: ReadonlySet<string>, marks: readonly Placed[], ties: readonly Pick<TieShape, 'pair'>[]): string {
  const inside = marks.filter(({ id }) => members.has(id));
  if (inside.length === 0) return '';
  const reach = inside[0]!.r + REACH;
  const hull = hullOf(inside);
  const caught = marks.some((mark) => !members.has(mark.id) && isInside(mark, hull, reach));
  return caught ? circlesAndBands(inside, ties, reach) : roundHull(hull, reach);
}

/** Corners of the convex hull, clockwise on the screen (Andrew's monotone chain). */
function hullOf(points: readonly Point[]): Point[] {
  const order = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length >= 2 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  const hull = [...half(order), ...half(order.reverse())];
  return hull.length > 0 ? hull : [points[0]!];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function isInside(point: Point, hull: readonly Point[], reach: number): boolean {
  if (hull.length < 3) return hull.some(({ x, y }) => (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y) < reach * reach);
  return hull.every((a, i) => {
    const b = hull[(i + 1) % hull.length]!;
    return turn(a, b, point) > -reach * lengthOf(a, b);
  });
}

function lengthOf(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)) || 1;
}

/** Each side moved outwards, joined by arcs around the corners. */
function roundHull(hull: readonly Point[], reach: number): string {
  if (hull.length === 1) return circle(hull[0]!, reach);
  const arc = tenth(reach);
  const sides = hull.map((a, i) => {
    const b = hull[(i + 1) % hull.length]!;
    const length = lengthOf(a, b);
    const [x, y] = [((b.y - a.y) / length) * reach, (-(b.x - a.x) / length) * reach];
    return `${tenth(a.x + x)},${tenth(a.y + y)}L${tenth(b.x + x)},${tenth(b.y + y)}`;
  });
  return `M${sides.join(`A${arc},${arc} 0 0 1 `)}A${arc},${arc} 0 0 1 ${sides[0]!.split('L')[0]!}Z`;
}

function circlesAndBands(inside: readonly Placed[], ties: readonly Pick<TieShape, 'pair'>[], reach: number): string {
  const places = new Map(inside.map((mark) => [mark.id, mark]));
  const bands = ties.flatMap(({ pair }) => {
    const [a, b] = [places.get(pair[0]), places.get(pair[1])];
    if (!a || !b) return [];
    const length = lengthOf(a, b);
    const [x, y] = [((b.y - a.y) / length) * REACH, (-(b.x - a.x) / length) * REACH];
    const corners = [
      [a.x + x, a.y + y],
      [b.x + x, b.y + y],
      [b.x - x, b.y - y],
      [a.x - x, a.y - y],
    ] as const;
    return [`M${corners.map((corner) => corner.map(tenth).join(',')).join('L')}Z`];
  });
  return [...inside.map((mark) => circle(mark, reach)), ...bands].join('');
}

function circle({ x, y }: Point, r: number): string {
  const [round, across] = [tenth(r), tenth(2 * r)];
  return `M${tenth(x - r)},${tenth(y)}a${round},${round} 0 1 1 ${across},0a${round},${round} 0 1 1 ${-across},0Z`;
}
