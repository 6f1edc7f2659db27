import type { Look, RegionShape } from '@netz-map/drawing';

const HATCH = { apart: 8, width: 1, strength: 0.35 };
const RIM = { width: 2.4, strength: 0.7 };

/** Hatches the areas of those who would lose their way to the rest; each as one area, however many pieces it is made of. */
export function paintAreas(
  pen: CanvasRenderingContext2D,
  regions: readonly RegionShape[],
  width: number,
  height: number,
  look: Look,
): void {
  for (const { path } of regions.filter(({ kind }) => kind === 'cut-off')) {
    const area = new Path2D(path);
    pen.save();
    pen.strokeStyle = look.text;
    pen.lineJoin = 'round';
    pen.lineWidth = RIM.width;
    pen.globalAlpha = look.forced ? 1 : RIM.strength;
    pen.stroke(area);
    // what lies inside is no rim
    pen.globalCompositeOperation = 'destination-out';
    pen.globalAlpha = 1;
    pen.fill(area);
    pen.globalCompositeOperation = 'source-over';
    pen.clip(area);
    pen.globalAlpha = look.forced ? 1 : HATCH.strength;
    pen.lineWidth = HATCH.width;
    pen.beginPath();
    for (let x = -height; x < width; x += HATCH.apart) {
      pen.moveTo(x, height);
      pen.lineTo(x + height, 0);
    }
    pen.stroke();
    pen.restore();
  }
}
