import {
  FADED,
  HEADING,
  LANDSCAPE_STRENGTH,
  type Emphasis,
  type LabelShape,
  type Look,
  type RegionShape,
  type SceneAround,
} from '@netz-map/drawing';

const HALO = 3;
const LEADER = { width: 0.7, strength: 0.6 };
const BLOCK_STRENGTH = 0.045;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;

/** Paints what stands around the marks: the block at the edge, headings, names with their leader lines. */
export function paintNames(pen: CanvasRenderingContext2D, { regions, headings, labels }: SceneAround, look: Look): void {
  for (const region of regions) if (region.kind !== 'cut-off') paintRegion(pen, region, look);
  paintLeaders(pen, labels, look);
  pen.textBaseline = 'alphabetic';
  for (const { text, x, y, size, emphasis } of headings) {
    pen.font = `${size}px ${look.fontFamily}`;
    pen.letterSpacing = `${size * HEADING.spacing}px`;
    pen.globalAlpha = strength(emphasis, look) * (look.forced ? 1 : HEADING.strength);
    write(pen, text, x, y, 'start', look, HEADING.halo);
  }
  pen.letterSpacing = '0px';
  const faded = ({ emphasis }: LabelShape): number => (emphasis === 'faded' ? 0 : 1);
  for (const { lines, x, y, anchor, size, lineHeight, emphasis } of [...labels].sort((a, b) => faded(a) - faded(b))) {
    pen.font = `${size}px ${look.fontFamily}`;
    pen.globalAlpha = strength(emphasis, look);
    lines.forEach((line, i) => write(pen, line, x, y + i * lineHeight, anchor, look));
  }
  pen.globalAlpha = 1;
}

/** A line of text with a halo in the colour of the ground, each name in its own direction. */
function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  anchor: LabelShape['anchor'],
  look: Look,
  halo = HALO,
): void {
  pen.direction = RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
  pen.textAlign = anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center';
  pen.lineJoin = 'round';
  pen.lineWidth = halo;
  pen.strokeStyle = look.ground;
  pen.fillStyle = look.text;
  pen.strokeText(text, x, y);
  pen.fillText(text, x, y);
}

function paintLeaders(pen: CanvasRenderingContext2D, labels: readonly LabelShape[], look: Look): void {
  pen.strokeStyle = look.text;
  pen.lineWidth = LEADER.width;
  for (const { leader, emphasis } of labels) {
    if (!leader) continue;
    pen.globalAlpha = emphasis === 'faded' ? strength(emphasis, look) : LEADER.strength;
    pen.beginPath();
    pen.moveTo(leader.from.x, leader.from.y);
    pen.lineTo(leader.to.x, leader.to.y);
    pen.stroke();
  }
}

function paintRegion(pen: CanvasRenderingContext2D, { kind, path, emphasis }: RegionShape, look: Look): void {
  const area = new Path2D(path);
  if (look.forced) {
    // no tint is left: a line shows where the region ends, quieter than ties where it runs between them
    pen.globalAlpha = strength(emphasis, look) * (kind === 'landscape' ? 0.5 : 1);
    pen.strokeStyle = look.text;
    pen.lineWidth = 1;
    pen.stroke(area);
    return;
  }
  pen.globalAlpha = strength(emphasis, look) * (kind === 'landscape' ? LANDSCAPE_STRENGTH : BLOCK_STRENGTH);
  pen.fillStyle = look.text;
  pen.fill(area);
}

function strength(emphasis: Emphasis, { forced }: Look): number {
  return emphasis !== 'faded' ? 1 : forced ? 0.5 : FADED;
}
