import { withFurtherFindings } from '../with-further-findings.ts';
import type { Wording } from '../wording.ts';
import { basicWordingDe } from './basic-wording-de.ts';
import { care } from './further/care.ts';
import { completeFurtherFinding } from './further/grounds.ts';
import { representation } from './further/representation.ts';
import { suggestionWordingDe } from './suggestion-wording-de.ts';

/** German: the master. What it offers, the other languages must offer too. */
export const wordingDe: Wording = {
  ...withFurtherFindings(basicWordingDe, { parts: [care, representation], complete: completeFurtherFinding }),
  ...suggestionWordingDe,
};
