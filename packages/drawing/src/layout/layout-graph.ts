/**
 * What a layout needs to know of a network, as flat lists that a worker can be sent. Names and ids stay outside: only how much room they
 * take counts.
 */
export interface LayoutGraph {
  /** How many partners; all lists below count along their order. */
  readonly count: number;
  /** Both ends of each tie. No tie leads from somebody to themselves, no two ties join the same two. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** How strongly each tie pulls, from 0 (dormant and weak) to 1. */
  readonly pull: Float32Array;
  /** Room around the middle of each mark in pixels of a picture of the usual size: half the width, up, down; three numbers each. */
  readonly rooms: Float32Array;
  /** Positions to keep, x and y each; `NaN`: free. */
  readonly stored: Float64Array | undefined;
  /** Group that is to stay together, from 0; −1: none. */
  readonly group: Int32Array | undefined;
  /** At least those without a tie, in the order in which they stand in their block. */
  readonly blockOrder: Uint32Array;
  /** Width of the name of each without a tie, broken into two lines, in pixels of a picture of the usual size. */
  readonly nameWidth: Float32Array;
  /** Area that a connected partner takes, in squares of the usual pixel. */
  readonly area: number;
}

export interface GraphLayoutOptions {
  /**
   * Width divided by height of the frame to fill.
   * @default 1.5
   */
  readonly aspect?: number | undefined;
  /** Width of the picture in CSS pixels, where it is known. */
  readonly width?: number | undefined;
}
