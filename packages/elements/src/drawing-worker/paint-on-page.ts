import { paintBase, type BasePicture } from '@netz-map/drawing';
import type { Painting } from './messages.ts';
import { pixelsOf } from './pixels-of.ts';
import { runInSlices } from './run-in-slices.ts';

/**
 * Paints a lower layer on a canvas of the page that is not seen, in slices.
 *
 * @param check throws what ends it
 * @returns whether the browser gave a canvas of this size
 */
export async function paintOnPage(
  canvas: HTMLCanvasElement,
  picture: BasePicture,
  { view, frame, look }: Painting,
  check: () => void,
): Promise<boolean> {
  [canvas.width, canvas.height] = pixelsOf(frame);
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  await runInSlices(paintBase(pen, picture, view, frame, look), check);
  return true;
}
