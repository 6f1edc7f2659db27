import type { BasicFindingCode } from '../../findings/finding.ts';
import type { BasicSuggestionCode } from '../../suggestions/suggestion.ts';
import { FINDING_KINDS as OF_GERMAN } from '../de/kinds.ts';

/** Names of the kinds of findings, for headings and filters. */
export const FINDING_KINDS: Readonly<Record<BasicFindingCode, string>> = {
  ...OF_GERMAN,
  component: 'Zusammenhalt',
  bridge: 'Wichtiger Partner',
  'critical-tie': 'Wichtiger Kontakt',
  'unmet-need': 'Hilfe fehlt',
  'only-dormant': 'Nur alte Kontakte',
  'single-tie': 'Nur ein Kontakt',
  'single-provider': 'Nur ein Angebot',
  'covered-need': 'Hilfe ist da',
  'done-need': 'Erledigt',
  'dormant-cluster': 'Alte Gruppe',
  'dormant-tie': 'Alter Kontakt',
  'fading-tie': 'Kontakt schläft ein',
  overlap: 'Fast das Gleiche',
};

/** Names of the kinds of suggestions. */
export const SUGGESTION_KINDS: Readonly<Record<BasicSuggestionCode, string>> = {
  'need-meets-offer': 'Hilfe passt',
  introduce: 'Kennenlernen',
  'second-bridge': 'Zweiter Weg',
};
