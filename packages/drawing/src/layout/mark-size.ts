/** Radius of a mark in a picture of the usual size. */
export const MARK_RADIUS = 11;
/** Free space around a mark. */
const MARK_GAP = 5;
/** From the middle of a mark to where the next one's half begins. */
export const MARK_REACH = MARK_RADIUS + MARK_GAP;
/** Font size and distance of the baselines of names in a picture of the usual size. */
export const NAME_SIZE = 12.5;
export const NAME_LINE = 15;
/** Longest line of a name. */
export const NAME_WIDEST = 150;
/** Names up to this width stay on one line. */
export const NAME_ONE_LINE = 84;
