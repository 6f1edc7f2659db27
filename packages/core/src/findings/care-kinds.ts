import type { FindingKind } from './analyse-with.ts';

/** Kinds of findings about care; the order is that of the output. */
export const CARE_KINDS: readonly FindingKind[] = [];
