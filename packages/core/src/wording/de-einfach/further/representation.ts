import type { FindingParts } from '../../parts.ts';

/** What is said about representation, money and cities. */
export const representation: FindingParts<never> = { kinds: {}, tell: {}, tellSeveral: {} };
