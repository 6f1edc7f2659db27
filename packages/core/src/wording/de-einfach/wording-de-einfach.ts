import type { Wording } from '../wording.ts';
import { withFurtherKinds } from '../with-further-kinds.ts';
import { basicWordingDeEinfach } from './basic-wording-de-einfach.ts';
import { care } from './further/care.ts';
import { completeFurtherFinding } from './further/grounds.ts';
import { representation } from './further/representation.ts';
import { suggestions } from './further/suggestions.ts';
import { completeSuggestion } from './suggestions.ts';

/** Plain German. */
export const wordingDeEinfach: Wording = withFurtherKinds(basicWordingDeEinfach, {
  findings: [care, representation],
  suggestions: [suggestions],
  completeFinding: completeFurtherFinding,
  completeSuggestion,
});
