import { paintSvg } from './paint-svg.ts';
import { sizeOfSvg } from './read-svg.ts';

/** What browsers can surely paint on one canvas, in pixels. */
const MOST_PIXELS = 16_000_000;
const MOST_SIDE = 16_000;

/**
 * An SVG text of ours as a PNG file, painted on a canvas here: a page may forbid pictures from addresses like `blob:`.
 *
 * @param scale how many pixels a CSS pixel becomes, 1 to 4 (96 to 384 to an inch of paper); less where the canvas would become too large
 * @returns `undefined` where the device cannot do it
 */
export async function pictureAsPng(svg: string, scale: number = 2): Promise<Blob | undefined> {
  const { width, height, pixels } = sizeOfSvg(svg);
  const most = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), MOST_SIDE / width, MOST_SIDE / height);
  const used = Math.min(Math.max(1, Math.min(4, scale)) * pixels, most);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * used);
  canvas.height = Math.floor(height * used);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.scale(used, used);
  paintSvg(pen, svg);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
