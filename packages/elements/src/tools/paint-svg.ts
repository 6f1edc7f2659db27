import { readSvg, type SvgNode } from './read-svg.ts';

type Inherited = Readonly<Record<string, string>>;
/** What children take from their parents. `opacity` holds for the element alone. */
const PASSED_ON = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'letter-spacing',
  'fill-opacity',
];

/** Paints SVG text that `toSvg` has written. */
export function paintSvg(pen: CanvasRenderingContext2D, svg: string): void {
  const root = readSvg(svg);
  paintNode(pen, root, {}, hatchOf(pen));
}

/** The hatching is the only reference in our text; see `hatching` of the drawing. */
function hatchOf(pen: CanvasRenderingContext2D): CanvasPattern | string {
  const tile = pen.canvas.ownerDocument.createElement('canvas');
  tile.width = tile.height = 16;
  const own = tile.getContext('2d');
  if (!own) return 'none';
  own.scale(2, 2);
  own.globalAlpha = 0.35;
  own.stroke(new Path2D('M-2,2L2,-2M0,8L8,0M6,10L10,6'));
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix([0.5, 0, 0, 0.5, 0, 0]));
  return pattern ?? 'none';
}

function paintNode(pen: CanvasRenderingContext2D, node: SvgNode, inherited: Inherited, hatch: CanvasPattern | string): void {
  const { name, attributes, children } = node;
  if (name === 'title' || name === 'desc' || name === 'defs') return;
  const look: Inherited = {
    ...inherited,
    ...Object.fromEntries(PASSED_ON.flatMap((key) => (key in attributes ? [[key, attributes[key]!]] : []))),
  };
  const number = (key: string, usual: number = 0): number => Number(attributes[key] ?? usual);
  pen.save();
  pen.globalAlpha *= number('opacity', 1);
  if (name === 'svg' && attributes['viewBox'] === undefined) {
    pen.translate(number('x'), number('y'));
    pen.beginPath();
    pen.rect(0, 0, number('width'), number('height'));
    pen.clip();
  }
  const shape = shapeOf(name, attributes, number);
  if (shape) paintShape(pen, shape, attributes, look, hatch);
  else if (name === 'text') paintText(pen, node, look);
  else for (const child of children) if (typeof child !== 'string') paintNode(pen, child, look, hatch);
  pen.restore();
}

function shapeOf(name: string, attributes: Inherited, number: (key: string, usual?: number) => number): Path2D | undefined {
  if (name === 'path') return new Path2D(attributes['d']);
  const path = new Path2D();
  if (name === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  else if (name === 'rect') path.rect(number('x'), number('y'), number('width'), number('height'));
  else return undefined;
  return path;
}

function paintShape(pen: CanvasRenderingContext2D, shape: Path2D, own: Inherited, look: Inherited, hatch: CanvasPattern | string): void {
  const alpha = pen.globalAlpha;
  const stroke = (): void => {
    if (!look['stroke'] || look['stroke'] === 'none') return;
    pen.globalAlpha = alpha * Number(own['stroke-opacity'] ?? 1);
    pen.strokeStyle = look['stroke'];
    pen.lineWidth = Number(look['stroke-width'] ?? 1);
    pen.lineCap = (look['stroke-linecap'] as CanvasLineCap | undefined) ?? 'butt';
    pen.lineJoin = (look['stroke-linejoin'] as CanvasLineJoin | undefined) ?? 'miter';
    pen.setLineDash((own['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number));
    pen.stroke(shape);
  };
  if (look['paint-order'] === 'stroke') stroke();
  const fill = look['fill'] ?? '#000';
  if (fill !== 'none') {
    pen.globalAlpha = alpha * Number(look['fill-opacity'] ?? 1);
    pen.fillStyle = fill.startsWith('url(') ? hatch : fill;
    pen.fill(shape);
  }
  if (look['paint-order'] !== 'stroke') stroke();
}

function paintText(pen: CanvasRenderingContext2D, { attributes, children }: SvgNode, look: Inherited): void {
  const size = Number(look['font-size'] ?? 12);
  pen.font = `${look['font-weight'] ?? ''} ${size}px ${look['font-family'] ?? 'sans-serif'}`.trim();
  pen.textAlign = ({ middle: 'center', end: 'right' } as const)[look['text-anchor'] ?? ''] ?? 'left';
  if ('letterSpacing' in pen) pen.letterSpacing = `${look['letter-spacing'] ?? 0}px`;
  pen.lineJoin = 'round';
  const lines = children.map((child) =>
    typeof child === 'string'
      ? { text: child, at: attributes }
      : { text: child.children.filter((each) => typeof each === 'string').join(''), at: child.attributes },
  );
  const alpha = pen.globalAlpha;
  for (const { text, at } of lines) {
    // squeezed where it would be wider than the room it was given; never stretched
    const most = at['textLength'] === undefined ? undefined : Number(at['textLength']);
    const [x, y] = [Number(at['x']), Number(at['y'])];
    if (look['stroke'] && look['stroke'] !== 'none') {
      pen.strokeStyle = look['stroke'];
      pen.lineWidth = Number(look['stroke-width'] ?? 1);
      pen.strokeText(text, x, y, most);
    }
    pen.globalAlpha = alpha * Number(look['fill-opacity'] ?? 1);
    pen.fillStyle = look['fill'] ?? '#000';
    pen.fillText(text, x, y, most);
    pen.globalAlpha = alpha;
  }
}
