import { withFurtherFindings } from '../with-further-findings.ts';
import type { Wording } from '../wording.ts';
import { basicWordingDeEinfach } from './basic-wording-de-einfach.ts';
import { care } from './further/care.ts';
import { completeFurtherFinding } from './further/grounds.ts';
import { representation } from './further/representation.ts';
import { suggestionWordingDeEinfach } from './suggestion-wording-de-einfach.ts';

/** Plain German. */
export const wordingDeEinfach: Wording = {
  ...withFurtherFindings(basicWordingDeEinfach, { parts: [care, representation], complete: completeFurtherFinding }),
  ...suggestionWordingDeEinfach,
};
