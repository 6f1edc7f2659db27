import type { BasicFindingCode } from '../../findings/finding.ts';
import type { BasicSuggestionCode } from '../../suggestions/suggestion.ts';

/** Names of the kinds of findings, for headings and filters. */
export const FINDING_KINDS: Readonly<Record<BasicFindingCode, string>> = {
  'not-connected': 'Not yet connected',
  'only-dormant': 'Only dormant ties',
  'single-tie': 'A single tie',
  component: 'Cohesion',
  bridge: 'Bridge',
  'critical-tie': 'Only tie between parts',
  'unmet-need': 'Unmet need',
  'single-provider': 'Only one provider',
  'covered-need': 'Need with an offer',
  'done-need': 'Settled need',
  'dormant-cluster': 'Dormant circle',
  'dormant-tie': 'Dormant tie',
  'fading-tie': 'Tie going to sleep',
  overlap: 'Possible double work',
};

/** Names of the kinds of suggestions. */
export const SUGGESTION_KINDS: Readonly<Record<BasicSuggestionCode, string>> = {
  'need-meets-offer': 'Need meets offer',
  introduce: 'Introduce',
  'second-bridge': 'Second bridge',
};
