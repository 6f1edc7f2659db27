import type { Layout, Point } from '../layout/layout.ts';
import { tenth } from '../plane/tenth.ts';
import type { AreaAround } from './area-around.ts';
import type { Highlight } from './highlight.ts';
import type { HeadingShape, MarkShape, RegionShape, TieShape } from './scene.ts';

const CORNER = 10;

/** The areas below the ties. */
export function regionShapes(
  { block }: Pick<Layout, 'block'>,
  toScreen: (point: Point) => Point,
  marks: readonly Pick<MarkShape, 'id' | 'x' | 'y' | 'r'>[],
  ties: readonly Pick<TieShape, 'pair'>[],
  heading: HeadingShape | undefined,
  cutOff: Highlight['cutOff'] = [],
  around?: AreaAround,
): RegionShape[] {
  const regions: RegionShape[] = [];
  if (block) {
    const { bounds } = block;
    const [start, end] = [toScreen({ x: bounds.left, y: bounds.top }), toScreen({ x: bounds.right, y: bounds.bottom })];
    // the heading keeps its size when everything else is small
    const top = heading ? Math.min(start.y, heading.y - heading.size - 5) : start.y;
    regions.push({ id: 'unconnected', kind: 'unconnected', emphasis: 'normal', path: roundedBox({ x: start.x, y: top }, end) });
  }
  cutOff.forEach((members, i) => {
    const path = around?.(new Set(members), marks, ties);
    if (path) regions.push({ id: `cut-off-${i}`, kind: 'cut-off', emphasis: 'strong', path });
  });
  return regions;
}

function roundedBox(start: Point, end: Point): string {
  const [left, top, right, bottom] = [tenth(start.x), tenth(start.y), tenth(end.x), tenth(end.y)];
  const arc = (x: number, y: number): string => `a${CORNER},${CORNER} 0 0 1 ${x},${y}`;
  return `M${left + CORNER},${top}H${tenth(right - CORNER)}${arc(CORNER, CORNER)}V${tenth(bottom - CORNER)}${arc(-CORNER, CORNER)}H${tenth(left + CORNER)}${arc(-CORNER, -CORNER)}V${tenth(top + CORNER)}${arc(CORNER, -CORNER)}Z`;
}
