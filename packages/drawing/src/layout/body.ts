import type { SimulationNodeDatum } from 'd3-force';

/** A partner in the simulation: a mark with room for its name below. */
export interface Body extends SimulationNodeDatum {
  index: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly id: string;
  /** Stays where it is: its position was stored. */
  readonly pinned: boolean;
  /** Room around the mark: half the width, and how far up and down. */
  readonly half: number;
  readonly up: number;
  readonly down: number;
}

/** Radius of a mark in a picture of the usual size. */
export const MARK_RADIUS = 11;
/** Free space around a mark. */
export const MARK_GAP = 5;
/** From the middle of a mark to where the next one's half begins. */
export const MARK_REACH = MARK_RADIUS + MARK_GAP;
/** Font size and distance of the baselines of names in a picture of the usual size. */
export const NAME_SIZE = 12.5;
export const NAME_LINE = 15;
/** Longest line of a name. */
export const NAME_WIDEST = 150;
/** Names up to this width stay on one line. */
export const NAME_ONE_LINE = 84;
