import type { BasicFindingCode } from '../../findings/finding.ts';
import type { BasicSuggestionCode } from '../../suggestions/suggestion.ts';

/** Names of the kinds of findings, for headings and filters. */
export const FINDING_KINDS: Readonly<Record<BasicFindingCode, string>> = {
  'not-connected': 'Noch nicht angebunden',
  'only-dormant': 'Nur ruhende Verbindungen',
  'single-tie': 'Eine einzige Verbindung',
  component: 'Zusammenhalt',
  bridge: 'Brücke',
  'critical-tie': 'Einzige Verbindung zwischen Teilen',
  'unmet-need': 'Ungedeckter Bedarf',
  'single-provider': 'Nur ein Angebot',
  'covered-need': 'Gedeckter Bedarf',
  'done-need': 'Erledigter Bedarf',
  'dormant-cluster': 'Ruhender Kreis',
  'dormant-tie': 'Ruhende Verbindung',
  'fading-tie': 'Verbindung schläft ein',
  overlap: 'Mögliche Parallelstruktur',
};

/** Names of the kinds of suggestions. */
export const SUGGESTION_KINDS: Readonly<Record<BasicSuggestionCode, string>> = {
  'need-meets-offer': 'Bedarf trifft Angebot',
  introduce: 'Bekannt machen',
  'second-bridge': 'Zweite Brücke',
};
