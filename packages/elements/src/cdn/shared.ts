import type { Shared } from './beside.ts';

/** Empty here: the build puts in what this file has and those beside it need (`scripts/shared-code.mjs`). */
export const shared: Shared = { of: '' };
