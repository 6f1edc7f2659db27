import type { Layout, Point } from '../layout/layout.ts';
import { tenth } from '../svg/tenth.ts';
import type { Highlight } from './highlight.ts';
import type { MarkShape, RegionShape, TieShape } from './scene.ts';

/** How far an area reaches around the marks in it. */
const REACH = 13;
const CORNER = 10;

/** The areas below the ties. */
export function regionShapes(layout: Layout, toScreen: (point: Point) => Point, marks: readonly MarkShape[], ties: readonly TieShape[], highlight: Highlight | undefined): RegionShape[] {
  const regions: RegionShape[] = [];
  if (layout.block) {
    const { bounds } = layout.block;
    const [start, end] = [toScreen({ x: bounds.left, y: bounds.top }), toScreen({ x: bounds.right, y: bounds.bottom })];
    regions.push({ id: 'unconnected', kind: 'unconnected', path: roundedBox(start, end) });
  }
  (highlight?.cutOff ?? []).forEach((members, i) => {
    const path = around(new Set(members), marks, ties);
    if (path) regions.push({ id: `cut-off-${i}`, kind: 'cut-off', path });
  });
  return regions;
}

/**
 * The area around some marks and the ties between them: circles and bands that overlap, all running the same way round, so
 * that the rule `nonzero` makes one area of them and nobody else is caught in it by a hull.
 */
function around(members: ReadonlySet<string>, marks: readonly MarkShape[], ties: readonly TieShape[]): string {
  const places = new Map(marks.filter(({ id }) => members.has(id)).map((mark) => [mark.id, mark]));
  let path = '';
  for (const { x, y, r } of places.values()) {
    const reach = tenth(r + REACH);
    path += `M${tenth(x - reach)},${y}a${reach},${reach} 0 1 1 ${2 * reach},0a${reach},${reach} 0 1 1 ${-2 * reach},0Z`;
  }
  for (const { pair } of ties) {
    const [a, b] = [places.get(pair[0]), places.get(pair[1])];
    if (!a || !b) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const [sideX, sideY] = [(-dy / length) * REACH * 0.8, (dx / length) * REACH * 0.8];
    const corners = [[a.x - sideX, a.y - sideY], [b.x - sideX, b.y - sideY], [b.x + sideX, b.y + sideY], [a.x + sideX, a.y + sideY]] as const;
    path += `M${corners.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L')}Z`;
  }
  return path;
}

function roundedBox(start: Point, end: Point): string {
  const [left, top, right, bottom] = [tenth(start.x), tenth(start.y), tenth(end.x), tenth(end.y)];
  const arc = (x: number, y: number): string => `a${CORNER},${CORNER} 0 0 1 ${x},${y}`;
  return `M${left + CORNER},${top}H${tenth(right - CORNER)}${arc(CORNER, CORNER)}V${tenth(bottom - CORNER)}${arc(-CORNER, CORNER)}H${tenth(left + CORNER)}${arc(-CORNER, -CORNER)}V${tenth(top + CORNER)}${arc(CORNER, -CORNER)}Z`;
}
