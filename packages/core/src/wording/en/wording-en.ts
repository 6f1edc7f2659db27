import type { Wording } from '../wording.ts';
import { withFurtherKinds } from '../with-further-kinds.ts';
import { basicWordingEn } from './basic-wording-en.ts';
import { care } from './further/care.ts';
import { completeFurtherFinding } from './further/grounds.ts';
import { representation } from './further/representation.ts';
import { suggestions } from './further/suggestions.ts';
import { completeSuggestion } from './suggestions.ts';

/** English. */
export const wordingEn: Wording = withFurtherKinds(basicWordingEn, {
  findings: [care, representation],
  suggestions: [suggestions],
  completeFinding: completeFurtherFinding,
  completeSuggestion,
});
