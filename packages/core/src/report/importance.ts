import type { Finding, FindingCode } from '../findings/finding.ts';

/** What comes first in a report. */
export interface Importance {
  /** Kinds by their value for the coordinator; a kind that is not named comes last. */
  readonly order: readonly FindingCode[];
  /** How much hangs on a finding, for the order among its kind only. */
  weight(finding: Finding): number;
  /**
   * The kinds for the headlines, out of all that ask for attention, which come in the order of their value.
   * @default the first ones
   */
  pick?(codes: readonly FindingCode[], most: number): readonly FindingCode[];
}

/** By value for the coordinator: partners and people left out first, what may be double last. */
const ORDER: readonly FindingCode[] = [
  'unmet-need',
  'bridge',
  'not-connected',
  'dormant-cluster',
  'overlap',
  'component',
  'only-dormant',
  'single-provider',
  'critical-tie',
  'single-tie',
  'fading-tie',
  'dormant-tie',
  'covered-need',
  'done-need',
];

function weight(finding: Finding): number {
  switch (finding.code) {
    case 'bridge':
      return finding.evidence.cutOff.flat().length;
    case 'critical-tie':
      return finding.evidence.cutOff.length;
    case 'component':
    case 'dormant-cluster':
      return finding.parties.length;
    case 'fading-tie':
      return finding.evidence.months;
    default:
      return 0;
  }
}

/** The importance of the basic kinds, for pages that must stay small. */
export const basicImportance: Importance = { order: ORDER, weight };
