import { ofKind } from '../parts.ts';
import { endOnce } from '../phrases.ts';
import type { FindingWording } from '../wording.ts';
import { MISSING, tellBasis } from './basis.ts';
import { CERTAINTY, tellFinding } from './findings.ts';
import { tellFindings } from './groups.ts';
import { FINDING_KINDS } from './kinds.ts';
import { de } from './phrases.ts';

/** German without the further kinds and without suggestions, for pages that must stay small. */
export const basicWordingDe: FindingWording = {
  language: 'de',
  locale: 'de',
  finding: (finding, name) => endOnce(tellFinding(finding, name)),
  findings: (findings, name) => endOnce(tellFindings(findings, name)),
  findingKind: (code) => ofKind(FINDING_KINDS, code),
  certainty: CERTAINTY,
  missingColumn: (column) => MISSING[column],
  basis: tellBasis,
  date: de.date,
  list: de.list,
};
