import { MUST } from '../map-model/tie-flags.ts';
import { PathText } from './path-text.ts';
import type { TieEntry } from './scene.ts';
import { traceTie } from './trace-tie.ts';

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A piece of line for the legend. */
export interface TieSample {
  /** SVG path data. */
  readonly path: string;
  /** The marks at both ends, where the sign is how the line ends. */
  readonly marks: readonly Circle[];
  /** The open ring of a one-sided tie. */
  readonly ring: Circle | undefined;
}

const MARK = 3;
const LOOSE = 4;
const RING = 2.4;

/** @param length how wide the sample is, in CSS pixels; at least 24 */
export function tieSample({ style, must, oneSided, width }: TieEntry, x: number, y: number, length: number): TieSample {
  const loose = style === 'unknown';
  const ends = loose || oneSided ? 2 * MARK + 1 + (loose ? LOOSE : 0) : 0;
  const right = x + length;
  const stop = right - ends - (oneSided ? 2 * RING : 0);
  const path = new PathText();
  traceTie(path, [x + ends, y, (x + ends + stop) / 2, y, stop, y], width, must ? MUST : 0);
  return {
    path: path.text,
    marks: ends > 0 ? [x + MARK, right - MARK].map((at) => ({ x: at, y, r: MARK })) : [],
    ring: oneSided ? { x: stop + RING, y, r: RING } : undefined,
  };
}
