import { textWidth } from '../names/text-width.ts';
import { wrapName } from '../names/wrap-name.ts';
import { MARK_REACH, NAME_LINE, NAME_ONE_LINE, NAME_SIZE, NAME_WIDEST } from './mark-size.ts';

/** Above this many partners a picture of the usual size cannot show all names, and room is kept for marks alone. */
const NAMED_UP_TO = 300;

/** The room that a partner takes on the map: half the width, and how far up and down from the middle of its mark. */
export interface Room {
  readonly half: number;
  readonly up: number;
  readonly down: number;
}

/**
 * How much room somebody of this name gets, so that each name has a place below its mark.
 *
 * @param connected how many partners share the map
 */
export function roomsFor(connected: number): (name: string) => Room {
  const mark: Room = { half: MARK_REACH, up: MARK_REACH, down: MARK_REACH };
  if (connected > NAMED_UP_TO) return () => mark;
  // the more partners, the closer: names then also stand beside and above
  const share = connected <= 45 ? 1 : connected >= 120 ? 0.72 : 1 - (0.28 * (connected - 45)) / 75;
  return (name) => {
    const { lines, width } = wrapped(name);
    return {
      half: Math.max(MARK_REACH, (width * share) / 2 + 4),
      up: MARK_REACH,
      down: MARK_REACH + lines * NAME_LINE * share + 3,
    };
  };
}

/** Width of the widest of some names, broken into two lines. */
export function widestName(names: readonly string[]): number {
  return names.reduce((widest, name) => Math.max(widest, wrapped(name).width), 0);
}

function wrapped(name: string): { readonly lines: number; readonly width: number } {
  const lines = wrapName(name, NAME_SIZE, textWidth, NAME_WIDEST, NAME_ONE_LINE);
  return { lines: lines.length, width: Math.max(...lines.map((line) => textWidth(line, NAME_SIZE))) };
}

/** Area of the map per connected partner, in squares of the usual pixel. */
export function areaPerPartner(connected: number): number {
  if (connected > NAMED_UP_TO) return 5200;
  if (connected <= 45) return Math.min(40_000, 520_000 / connected);
  return 11_500;
}
