import type { FindingCode } from '../findings/finding.ts';

/**
 * What findings are about, in the order in which a reader wants to know it: what is asked for, who holds the network together, who is not
 * yet in it, care for ties, who works on the same, who is represented, money, cities of a federation, the records themselves.
 */
export const THEMES = [
  'needs',
  'cohesion',
  'connection',
  'care',
  'together',
  'representation',
  'money',
  'cities',
  'records',
  'other',
] as const;

export type Theme = (typeof THEMES)[number];

const THEME_OF: Partial<Readonly<Record<FindingCode, Theme>>> = {
  'unmet-need': 'needs',
  'single-provider': 'needs',
  'only-project': 'needs',
  'dead-end': 'needs',
  'topic-without-meeting': 'needs',
  'covered-need': 'needs',
  'done-need': 'needs',
  bridge: 'cohesion',
  'critical-tie': 'cohesion',
  broker: 'cohesion',
  component: 'connection',
  'not-connected': 'connection',
  'only-dormant': 'connection',
  'single-tie': 'connection',
  'unkept-promise': 'care',
  'dormant-cluster': 'care',
  'dormant-tie': 'care',
  'fading-tie': 'care',
  'long-absent': 'care',
  overlap: 'together',
  mixing: 'together',
  'inward-looking': 'together',
  'partner-kind': 'representation',
  'group-gap': 'representation',
  'group-without-link': 'representation',
  'open-role': 'representation',
  'many-roles': 'representation',
  'funding-risk': 'money',
  'follow-up-funding': 'money',
  'welfare-tie': 'cities',
  'city-without-tie': 'cities',
  'others-have': 'cities',
  'possible-duplicate': 'records',
};

/** The theme of a kind of finding; a kind that nobody has sorted yet belongs to the last one, so that it is never lost. */
export function themeOf(code: FindingCode): Theme {
  return THEME_OF[code] ?? 'other';
}
