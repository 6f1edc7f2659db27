import type { Finding, FindingCode } from '../findings/finding.ts';
import { basicImportance, type Importance } from './importance.ts';
import { themeOf, type Theme } from './themes.ts';

/**
 * By value for the coordinator. First what people lack and who is left out or would be; then what will soon break; then who is missing at
 * the table; then what sleeps; at last what may be double, and what is only worth knowing.
 */
const ORDER: readonly FindingCode[] = [
  'unmet-need',
  'bridge',
  'not-connected',
  // where a federation has it, it tells of the same money city by city
  'follow-up-funding',
  'funding-risk',
  'group-gap',
  'welfare-tie',
  'dead-end',
  'unkept-promise',
  'partner-kind',
  'dormant-cluster',
  'component',
  'only-dormant',
  'city-without-tie',
  'only-project',
  'single-provider',
  'group-without-link',
  'open-role',
  'critical-tie',
  'others-have',
  'inward-looking',
  'mixing',
  'overlap',
  'broker',
  'single-tie',
  'topic-without-meeting',
  'long-absent',
  'fading-tie',
  'dormant-tie',
  'many-roles',
  'possible-duplicate',
  'covered-need',
  'done-need',
];

/** How much hangs on a finding: partners or needs where they can be counted, else months. Compared among its kind only. */
function weight(finding: Finding): number {
  switch (finding.code) {
    case 'funding-risk': {
      const { cutOff, withoutTie, needs } = finding.evidence;
      return cutOff.length + withoutTie.length + needs.length;
    }
    case 'group-gap':
      // where it is decided, and nobody of the people concerned has a seat
      return (
        (finding.evidence.decides ? 1000 : 0) +
        (finding.evidence.peopleConcerned.length === 0 ? 100 : 0) +
        finding.evidence.absentKinds.length
      );
    case 'partner-kind':
      return finding.evidence.state === 'missing' ? 1000 + finding.evidence.cities.length : finding.parties.length;
    case 'follow-up-funding':
      return { none: 2, partly: 1, secured: 0 }[finding.evidence.followUp];
    case 'welfare-tie':
      return { none: 2, weak: 1, strong: 0 }[finding.evidence.step];
    case 'unkept-promise':
      return finding.evidence.months ?? 0;
    case 'topic-without-meeting':
      return finding.evidence.needs;
    case 'others-have':
      return finding.evidence.cities.length;
    case 'broker':
      return finding.evidence.mediated;
    case 'mixing':
      return Math.abs(finding.evidence.expected - finding.evidence.observed);
    case 'inward-looking':
      return finding.evidence.inward;
    case 'long-absent':
      return finding.evidence.missed;
    case 'many-roles':
      return finding.evidence.roles.length;
    default:
      return basicImportance.weight(finding);
  }
}

/**
 * One kind of each theme first, as long as there are themes; only then a second of one: five headlines about needs would leave out all
 * else. What is chosen stays in the order of its value.
 */
function pick(codes: readonly FindingCode[], most: number): readonly FindingCode[] {
  const seen = new Map<Theme, number>();
  const rounds = codes.map((code) => {
    const round = seen.get(themeOf(code)) ?? 0;
    seen.set(themeOf(code), round + 1);
    return { code, round };
  });
  const chosen = rounds
    .sort((p, q) => p.round - q.round)
    .slice(0, most)
    .map(({ code }) => code);
  return codes.filter((code) => chosen.includes(code));
}

/** The importance of all kinds. */
export const importance: Importance = { order: ORDER, weight, pick };
