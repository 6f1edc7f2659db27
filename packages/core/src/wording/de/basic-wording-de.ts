import { ofKind } from '../parts.ts';
import { endOnce } from '../phrases.ts';
import type { Wording } from '../wording.ts';
import { MISSING, tellBasis } from './basis.ts';
import { CERTAINTY, tellFinding } from './findings.ts';
import { tellFindings } from './groups.ts';
import { FINDING_KINDS, SUGGESTION_KINDS } from './kinds.ts';
import { de } from './phrases.ts';
import { tellSuggestion } from './suggestions.ts';

/** German without the further kinds, for pages that must stay small. */
export const basicWordingDe: Wording = {
  language: 'de',
  locale: 'de',
  finding: (finding, name) => endOnce(tellFinding(finding, name)),
  findings: (findings, name) => endOnce(tellFindings(findings, name)),
  suggestion: (suggestion, name) => endOnce(tellSuggestion(suggestion, name)),
  findingKind: (code) => ofKind(FINDING_KINDS, code),
  suggestionKind: (code) => ofKind(SUGGESTION_KINDS, code),
  certainty: CERTAINTY,
  missingColumn: (column) => MISSING[column],
  basis: tellBasis,
  date: de.date,
  list: de.list,
};
