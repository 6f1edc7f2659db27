import { tenth } from '../plane/tenth.ts';

const USUAL = 11;
const LEAST = 1.4;
const MOST = 15;

/**
 * Radius of all marks, in CSS pixels: the usual one at the usual size, less when everybody is far away, a little more when
 * close. Marks that stood apart in the layout stay apart.
 *
 * @param zoom how large a usual pixel is on the screen
 */
export function markRadius(zoom: number): number {
  return tenth(zoom < 1 ? Math.max(LEAST, Math.min(USUAL, USUAL * 1.06 * zoom)) : Math.min(MOST, USUAL * Math.sqrt(zoom)));
}
