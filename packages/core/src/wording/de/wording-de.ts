import type { Wording } from '../wording.ts';
import { withFurtherKinds } from '../with-further-kinds.ts';
import { basicWordingDe } from './basic-wording-de.ts';
import { care } from './further/care.ts';
import { completeFurtherFinding } from './further/grounds.ts';
import { representation } from './further/representation.ts';
import { suggestions } from './further/suggestions.ts';
import { completeSuggestion } from './suggestions.ts';

/** German: the master. What it offers, the other languages must offer too. */
export const wordingDe: Wording = withFurtherKinds(basicWordingDe, {
  findings: [care, representation],
  suggestions: [suggestions],
  completeFinding: completeFurtherFinding,
  completeSuggestion,
});
