import { FAMILY_TAGS, partOfTag } from './family-tags.ts';

/** What suggestions and most elements of the family judge by; besides, what several elements of the family show with. */
const GROUND = ['ground'];
const FAMILY = ['ground', 'family'];
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  family: GROUND,
  advice: GROUND,
  // all that is said of findings, of whatever kind
  sentences: FAMILY,
  representation: [...FAMILY, 'sentences'],
  organisation: [...FAMILY, 'sentences', 'advice'],
  // asks for what suggests itself, and says so where it is missing
  suggestions: [],
};

/**
 * From which files beside `netz-map.js` another one takes what several of them need, in the order in which they are made: they are loaded at
 * the same time, and made before it. Names without `netz-map-` and ending. The build goes by it, too.
 */
export const needsOf = (part: string): readonly string[] =>
  FURTHER[part] ?? (FAMILY_TAGS.some((tag) => partOfTag(tag) === part) ? FAMILY : []);
