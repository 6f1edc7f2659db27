// Sizes of the signs above ties and marks, that canvas and SVG text share. In CSS pixels.

/** How far a proposed tie bulges, as a share of its length. */
export const PROPOSED_BEND = 0.16;
/** The plus on a proposed tie: a circle with a cross in it. */
export const PLUS = { radius: 8, rim: 1.4, arm: 4, line: 1.8 } as const;
/** The ring around what is selected. */
export const SELECTED_RING = { width: 2, radius: (r: number): number => r * 1.24 + 4 } as const;

/** Headings on the map are spaced out and a little quieter than names: so much of the text colour, letters apart by a share of their size; they may stand on marks. */
export const HEADING = { strength: 0.85, spacing: 0.14, halo: 5 } as const;

/** Regions are quiet: so much of the text colour. */
export const LANDSCAPE_STRENGTH = 0.055;

/** How wide the rim in the colour of the ground is that keeps overlapping marks apart; half of it lies under the mark. */
export function rimWidth(r: number): number {
  return r > 5 ? 2 : r > 2.5 ? 1 : 0.5;
}

/** A whole turn in radians. */
export const FULL_TURN = 6.283185307179586;
