import { toSvg, type Scene, type SvgOptions } from '@netz-map/drawing';

/** A picture in pixels; on a ground, so that nothing is seen through. */
export type Pixels = ImageData;

/** What lies in a box of this size: canvases one above the other, as the browser shows them. */
export function flattened(canvases: Iterable<HTMLCanvasElement>, width: number, height: number, ground: string, ratio = 1): Pixels {
  const pen = penOf(width, height, ground, ratio);
  for (const canvas of canvases) {
    const { opacity, transform, width: across } = getComputedStyle(canvas);
    pen.globalAlpha = Number(opacity);
    const shrunk = new DOMMatrix().scale(ratio).multiply(new DOMMatrix(transform === 'none' ? '' : transform));
    pen.setTransform(shrunk.scale(Number.parseFloat(across) / canvas.width));
    pen.drawImage(canvas, 0, 0);
  }
  return pen.getImageData(0, 0, width * ratio, height * ratio);
}

/** A scene as the browser paints its SVG text; without legend and caption. */
export async function paintedSvg(scene: Scene, theme: NonNullable<SvgOptions['theme']>, ratio = 1): Promise<Pixels> {
  const address = URL.createObjectURL(new Blob([toSvg(scene, { theme })], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const pen = penOf(scene.width, scene.height, 'white', ratio);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.drawImage(image, 0, 0);
  URL.revokeObjectURL(address);
  return pen.getImageData(0, 0, scene.width * ratio, scene.height * ratio);
}

function penOf(width: number, height: number, ground: string, ratio: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * ratio, height * ratio];
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return pen;
}

/** So much a channel may differ: edges are smoothed in other ways. */
const TOLERANCE = 64;

/**
 * Share of the pixels of either picture that are not found in the other, at their place or right beside it. Smooth edges do not count;
 * a sign that is missing, has another colour or stands two pixels away does.
 */
export function shareOfOthers(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  return Math.max(missing(a, b), missing(b, a));
}

function missing(a: Pixels, b: Pixels): number {
  const { width, height } = a;
  let count = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) if (!isNear(a.data, b.data, 4 * (y * width + x), 4 * width)) count++;
  return count / (width * height);
}

function isNear(a: Uint8ClampedArray, b: Uint8ClampedArray, at: number, row: number): boolean {
  if (isAlike(a, b, at, at)) return true;
  for (const up of [-row, 0, row]) for (const aside of [-4, 0, 4]) if (isAlike(a, b, at, at + up + aside)) return true;
  return false;
}

function isAlike(a: Uint8ClampedArray, b: Uint8ClampedArray, i: number, j: number): boolean {
  for (let channel = 0; channel < 3; channel++) if (Math.abs(a[i + channel]! - b[j + channel]!) > TOLERANCE) return false;
  return true;
}
