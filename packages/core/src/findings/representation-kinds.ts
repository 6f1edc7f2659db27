import type { FindingKind } from './analyse-with.ts';

/** Kinds of findings about representation, money and cities; the order is that of the output. */
export const REPRESENTATION_KINDS: readonly FindingKind[] = [];
