import type { TieStyle } from '../scene/scene.ts';
import type { Dash } from './tie-kinds-on-map.ts';

// How ties look, in numbers that canvas, SVG text and legend share. Lengths in CSS pixels.

/** Width by strength 1 to 4; unknown strength is drawn as 2. */
export const TIE_WIDTHS: readonly number[] = [0.8, 1.1, 1.7, 2.5];
export const PROPOSED_WIDTH = 2;
/** Dots thinner than this are not seen. */
const LEAST_DOT = 1.4;
const STRONG_WIDER = 0.8;

/** Ties are quiet: so much of the text colour. */
const OPACITY: Readonly<Record<TieStyle, number>> = { active: 0.4, unknown: 0.4, dormant: 0.38, proposed: 0.95 };
const STRONG_OPACITY = 0.9;
const MUST_OPACITY = 0.75;
/** What everything else is faded to while the picture speaks about something. */
export const FADED = 0.25;

const DORMANT_DASH: Dash = [0.1, 4];
const PROPOSED_DASH: Dash = [6, 5];

/** Where more ties than this are to be seen, and would cover more of the frame than this share, all become thinner, or they would hide everything. */
const THINNER_FROM = 350;
const MOST_INK = 0.09;
/** Far away they become thinner too, but not below this share. */
const THINNEST_FAR_AWAY = 0.6;
const THINNEST = 0.2;
const LEAST_WIDTH = 0.2;

/**
 * What share of their width is left to ties, so that many long ones do not cover everything, and many short ones can still be seen.
 *
 * @param count how many are in sight
 * @param length how long they are together, in CSS pixels
 * @param area of the frame, in square CSS pixels
 * @param zoom how large a usual pixel is on the screen
 */
export function tieShare(count: number, length: number, area: number, zoom: number): number {
  const much = Math.min(count / THINNER_FROM, (length * TIE_WIDTHS[1]!) / area / MOST_INK);
  return Math.max(THINNEST, Math.min(1, 1 / Math.sqrt(Math.max(1, much)), Math.max(THINNEST_FAR_AWAY, Math.sqrt(zoom))));
}

/** Width of a tie before it is emphasised; each of the two lines of a required tie has it. @param share see {@link tieShare} */
export function tieWidth(step: number, must: boolean, share: number = 1): number {
  return Math.max(LEAST_WIDTH, TIE_WIDTHS[step - 1]! * (must ? 0.8 : 1) * share);
}

/** How wide the line is painted: a strong one wider, dots never too thin. */
export function paintedWidth(style: TieStyle, width: number, strong: boolean): number {
  if (strong && style !== 'proposed') return width + STRONG_WIDER;
  return style === 'dormant' ? Math.max(LEAST_DOT, width) : width;
}

/** How much of the text colour a tie has. */
export function tieOpacity(style: TieStyle, must: boolean, strong: boolean): number {
  return strong ? STRONG_OPACITY : must ? MUST_OPACITY : OPACITY[style];
}

/** Dormant ties are dotted and proposed ones dashed, whatever their kind. */
export function tieDash(style: TieStyle, ofKind: Dash): Dash {
  return style === 'dormant' ? DORMANT_DASH : style === 'proposed' ? PROPOSED_DASH : ofKind;
}
