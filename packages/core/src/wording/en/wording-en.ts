import { withFurtherFindings } from '../with-further-findings.ts';
import type { Wording } from '../wording.ts';
import { basicWordingEn } from './basic-wording-en.ts';
import { care } from './further/care.ts';
import { completeFurtherFinding } from './further/grounds.ts';
import { representation } from './further/representation.ts';
import { suggestionWordingEn } from './suggestion-wording-en.ts';

/** English. */
export const wordingEn: Wording = {
  ...withFurtherFindings(basicWordingEn, { parts: [care, representation], complete: completeFurtherFinding }),
  ...suggestionWordingEn,
};
