import type { FindingParts } from '../../parts.ts';

/** What is said about care for ties and needs. */
export const care: FindingParts<never> = { kinds: {}, tell: {}, tellSeveral: {} };
